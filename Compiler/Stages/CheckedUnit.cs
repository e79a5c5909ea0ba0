using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;

namespace Bridge.Compiler.Stages;

/// <summary>One source file after the front end.</summary>
/// <param name="Desugared">Its texts.</param>
/// <param name="Ast">Its typed AST.</param>
/// <param name="Pch">The precompiled header it was checked with; its shims are compiled with the same.</param>
public sealed record CheckedUnit(DesugaredUnit Desugared, ClangUnit Ast, string Pch);
