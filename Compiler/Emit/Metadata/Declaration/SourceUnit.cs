using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>One checked source file, as metadata is declared from it.</summary>
/// <param name="Syntax">Its managed declarations.</param>
/// <param name="Ast">Its typed AST.</param>
/// <param name="Map">Offsets of its check text → the user's places.</param>
public sealed record SourceUnit(SyntaxTree Syntax, ClangUnit Ast, SourceMap Map);
