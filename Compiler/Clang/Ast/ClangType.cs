using System.Collections.Immutable;

namespace Bridge.Compiler.Clang.Ast;

/// <summary>What every type has.</summary>
/// <param name="Spelling">Fully qualified C++ spelling that can be written in source text at namespace scope.</param>
/// <param name="IsConst">Top-level const.</param>
/// <param name="IsVolatile">Top-level volatile.</param>
/// <param name="Size">Size in bytes; 0 where the type is incomplete or has none.</param>
/// <param name="Alignment">Alignment in bytes; 0 where unknown.</param>
public sealed record TypeHead(string Spelling, bool IsConst, bool IsVolatile, long Size, int Alignment);

/// <summary>A canonical C++ type, one object per distinct (unqualified or qualified) type of a unit.</summary>
public abstract class ClangType(TypeHead head)
{
    /// <inheritdoc cref="TypeHead.Spelling"/>
    public string Spelling { get; internal set; } = head.Spelling;

    /// <summary>The spelling that is the same in all units, whatever hides names in one of them.</summary>
    public string Identity => head.Spelling;

    /// <inheritdoc cref="TypeHead.IsConst"/>
    public bool IsConst => head.IsConst;

    /// <inheritdoc cref="TypeHead.IsVolatile"/>
    public bool IsVolatile => head.IsVolatile;

    /// <inheritdoc cref="TypeHead.Size"/>
    public long Size => head.Size;

    /// <inheritdoc cref="TypeHead.Alignment"/>
    public int Alignment => head.Alignment;

    /// <summary>What a reference refers to; any other type itself.</summary>
    public ClangType NonReference => this is ReferenceType reference ? reference.Referee : this;

    /// <inheritdoc/>
    public override string ToString() => Spelling;
}

/// <summary>Kinds of fundamental types.</summary>
public enum BuiltinKind
{
#pragma warning disable CS1591 // the names are those of C++
    Void, Bool, Char, SChar, UChar, WChar, Char8, Char16, Char32,
    Short, UShort, Int, UInt, Long, ULong, LongLong, ULongLong, Int128, UInt128,
    Half, Float, Double, LongDouble, NullPtr, Other,
#pragma warning restore CS1591
}

/// <summary>A fundamental type.</summary>
public sealed class BuiltinType(TypeHead head) : ClangType(head)
{
    /// <summary>Which one.</summary>
    public required BuiltinKind Kind { get; init; }
}

/// <summary><c>T*</c>.</summary>
public sealed class PointerType(TypeHead head) : ClangType(head)
{
    /// <summary>The type pointed to.</summary>
    public ClangType Pointee { get; set; } = null!;
}

/// <summary><c>T&amp;</c>, <c>T&amp;&amp;</c> or a tracking reference (<c>clr::trk&lt;T&gt;</c> as written type of a declaration).</summary>
public sealed class ReferenceType(TypeHead head) : ClangType(head)
{
    /// <summary>The type referred to.</summary>
    public ClangType Referee { get; set; } = null!;

    /// <summary>Whether this is <c>T&amp;&amp;</c>.</summary>
    public bool IsRValue { get; init; }

    /// <summary>Whether it was written as a tracking reference.</summary>
    public bool IsTracking { get; init; }
}

/// <summary><c>T[n]</c>; Count is -1 where unknown.</summary>
public sealed class ArrayType(TypeHead head) : ClangType(head)
{
    /// <summary>Element type.</summary>
    public ClangType Element { get; set; } = null!;

    /// <summary>Number of elements.</summary>
    public long Count { get; init; }
}

/// <summary>A function type.</summary>
public sealed class FunctionType(TypeHead head) : ClangType(head)
{
    /// <summary>Result type.</summary>
    public ClangType Result { get; set; } = null!;

    /// <summary>Parameter types.</summary>
    public ImmutableArray<ClangType> Parameters { get; set; } = [];

    /// <summary>Ends in an ellipsis.</summary>
    public bool IsVariadic { get; init; }
}

/// <summary>A pointer to member.</summary>
public sealed class MemberPointerType(TypeHead head) : ClangType(head)
{
    /// <summary>The class.</summary>
    public ClangType Class { get; set; } = null!;

    /// <summary>The member's type.</summary>
    public ClangType Pointee { get; set; } = null!;
}

/// <summary>An enumeration.</summary>
public sealed class EnumType(TypeHead head) : ClangType(head)
{
    /// <summary>Its declaration.</summary>
    public EnumDecl Declaration { get; set; } = null!;
}

/// <summary>A class, struct or union.</summary>
public sealed class RecordType(TypeHead head) : ClangType(head)
{
    /// <summary>Its declaration.</summary>
    public RecordDecl Declaration { get; set; } = null!;
}

/// <summary>Any other type (vectors, dependent types, …).</summary>
public sealed class OtherType(TypeHead head) : ClangType(head);
