using System.Collections.Immutable;

namespace Bridge.Compiler.Clang.Ast;

/// <summary>The typed AST of one check text.</summary>
/// <param name="Records">Records defined in the check text, nested ones included, in source order.</param>
/// <param name="Enums">Enumerations defined in the check text, in source order.</param>
/// <param name="Functions">Functions defined in the check text (members, out-of-class definitions, instantiations of function
/// templates of the check text with their bodies), in source order.</param>
/// <param name="Globals">Namespace-scope variables defined in the check text.</param>
public sealed record ClangUnit(
    ImmutableArray<RecordDecl> Records,
    ImmutableArray<EnumDecl> Enums,
    ImmutableArray<FunctionDecl> Functions,
    ImmutableArray<VarDecl> Globals)
{
    /// <summary>Whether nothing is defined.</summary>
    public bool IsEmpty => Records.IsEmpty && Enums.IsEmpty && Functions.IsEmpty && Globals.IsEmpty;

    /// <summary>Functions whose signature is wrong, not among the others.</summary>
    public ImmutableArray<FunctionDecl> InvalidFunctions { get; init; } = [];

    /// <summary>Generic functions that are declared in the check text and defined elsewhere.</summary>
    public ImmutableArray<FunctionDecl> GenericDeclarations { get; init; } = [];
}
