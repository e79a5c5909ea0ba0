using System.Collections.Immutable;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>How a parameter of a shim is declared in C++.</summary>
/// <param name="Declaration">For example <c>std::string&amp; p0</c>.</param>
/// <param name="Type">Type on the IL side of the call.</param>
public sealed record ShimParameter(string Declaration, TypeReference Type);

/// <summary>A native function that stands for one native sub-expression; IL calls it through a function pointer.</summary>
/// <param name="Id">Index in the assembly's shim table.</param>
/// <param name="ResultSpelling">C++ result type.</param>
/// <param name="Parameters">Parameters but the pending-exception word.</param>
/// <param name="Body">C++ statement(s) that compute and return the result.</param>
/// <param name="IsGuarded">Whether the body may throw and the shim takes a pending-exception word.</param>
/// <param name="ReturnType">Result as the call site's signature has it (<c>uint8</c> for bool).</param>
/// <param name="Location">The user's expression.</param>
public sealed record Shim(
    int Id,
    string ResultSpelling,
    ImmutableArray<ShimParameter> Parameters,
    string Body,
    bool IsGuarded,
    TypeReference ReturnType,
    SourceLocation Location);
