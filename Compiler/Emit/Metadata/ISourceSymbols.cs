using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>The metadata under construction for the declarations of all units. Declarations of one header seen by several
/// units map to the same definition. Methods have no body yet, except those the compiler supplies itself.</summary>
public interface ISourceSymbols
{
    /// <summary>The type a record or enum of the check text declares, or null for native ones.</summary>
    TypeDefinition? TypeOf(ClangDecl declaration);

    /// <summary>The method a function of the check text declares: members of managed types, and managed free functions
    /// that were declared with <see cref="DeclareGlobal"/>.</summary>
    MethodDefinition? MethodOf(FunctionDecl function);

    /// <summary>The field behind a field or static data member; for stack-semantics members the handle field.</summary>
    FieldDefinition? FieldOf(ClangDecl declaration);

    /// <summary>The property behind a static data member, or behind an <c>operator[]</c> of a default indexer.</summary>
    PropertyDefinition? PropertyOf(ClangDecl declaration);

    /// <summary>The event behind a static data member.</summary>
    EventDefinition? EventOf(VarDecl declaration);

    /// <summary>Syntax of a declaration of the check text, or null.</summary>
    DeclarationSyntax? SyntaxOf(ClangDecl declaration);

    /// <summary>Declares a managed free function as a static method of <c>&lt;Module&gt;</c> (ECMA-335 §II.10.8).</summary>
    MethodDefinition DeclareGlobal(FunctionDecl function);

    /// <summary>Declares the body of a lambda likewise.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="self">The native class of the captured <c>this</c>, or null.</param>
    /// <param name="captured">The variables whose addresses it takes before its parameters.</param>
    /// <param name="function">The call operator.</param>
    MethodDefinition DeclareLambda(string name, RecordDecl? self, IReadOnlyList<VarDecl> captured, FunctionDecl function);
}
