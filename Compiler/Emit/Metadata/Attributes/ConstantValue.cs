using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>A compile-time value of an attribute argument.</summary>
internal abstract record ConstantValue
{
    /// <summary>An integer, character, Boolean or enumerator.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Type">The type it was written in.</param>
    public sealed record Integer(long Value, ClangType Type) : ConstantValue;

    /// <summary>A floating-point number.</summary>
    public sealed record Real(double Value, ClangType Type) : ConstantValue;

    /// <summary>A string; null for <c>nullptr</c>.</summary>
    public sealed record Text(string? Value) : ConstantValue;

    /// <summary><c>T::typeid</c>.</summary>
    public sealed record TypeOf(TypeReference Type) : ConstantValue;

    /// <summary>An array of constants.</summary>
    public sealed record Elements(TypeReference Element, ImmutableArray<ConstantValue> Values) : ConstantValue;
}
