namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>A half-open range of indexes into a unit's tokens.</summary>
public readonly record struct TokenRange(int Begin, int End)
{
    /// <summary>No tokens.</summary>
    public static TokenRange None { get; } = new(0, 0);

    /// <summary>Whether it holds no token.</summary>
    public bool IsEmpty => End <= Begin;

    /// <summary>Number of tokens.</summary>
    public int Length => Math.Max(0, End - Begin);

    /// <summary>Whether <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => index >= Begin && index < End;
}
