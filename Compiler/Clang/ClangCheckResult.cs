using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang;

/// <summary>What Clang says about one check text.</summary>
/// <param name="Unit">The typed AST, or null when Clang gave up. Beside errors it lacks what is wrong.</param>
/// <param name="Diagnostics">Clang's own messages in order.</param>
public sealed record ClangCheckResult(ClangUnit? Unit, ImmutableArray<ClangDiagnostic> Diagnostics);
