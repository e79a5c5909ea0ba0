using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Projection;

/// <summary>Answers which metadata entity a declaration of the projection stands for.</summary>
public interface IProjectionIndex
{
    /// <summary>The entity declared at the file and line of <paramref name="declaration"/>, or null when it is not projected.
    /// For primitive types' wrapper structs (<c>Int32$</c>) the primitive's TypeDefinition.</summary>
    ProjectedEntity? Find(ClangDecl declaration);

    /// <summary>Finds a type of the reference assemblies by metadata name (<c>System.Collections.Generic.List`1</c>; nested with <c>/</c>).</summary>
    TypeDefinition? FindType(string fullName);
}
