using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>The native function that makes the lambdas of one expression.</summary>
/// <param name="Name">Its name in the host.</param>
/// <param name="Captures">What it is called with.</param>
internal sealed record ClosureMaker(string Name, ImmutableArray<ClosureCapture> Captures);

/// <summary>Something that a lambda takes from the function around it: a variable, a value that IL computes, or else <c>this</c>.</summary>
/// <param name="Name">The maker's parameter.</param>
/// <param name="Type">Its type in C++.</param>
/// <param name="Variable">The variable, or null.</param>
/// <param name="Value">The expression, or null.</param>
internal sealed record ClosureCapture(string Name, string Type, VarDecl? Variable, ClangNode? Value);
