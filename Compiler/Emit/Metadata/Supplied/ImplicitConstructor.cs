using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>A default constructor nobody wrote whose body has member initialisers to run: the base constructor's call,
/// then each member of <see cref="Record"/> that has an initialiser or stack semantics.</summary>
/// <param name="Constructor">The constructor, without body.</param>
/// <param name="Record">The class as Clang sees it.</param>
/// <param name="Unit">The unit of <paramref name="Record"/>.</param>
/// <param name="BaseConstructor">The base class's default constructor.</param>
public sealed record ImplicitConstructor(
    MethodDefinition Constructor, RecordDecl Record, SourceUnit Unit, MethodReference BaseConstructor);
