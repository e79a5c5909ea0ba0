namespace Bridge.Compiler.Desugaring.Code;

/// <summary>A qualified name in the tokens.</summary>
/// <param name="Begin">Index of its first token.</param>
/// <param name="End">Index after it, template arguments included.</param>
/// <param name="Last">Index of its last name.</param>
/// <param name="Name">The names joined by <c>::</c>, without template arguments.</param>
/// <param name="HasArguments">Whether template arguments follow the last name.</param>
internal readonly record struct TypePath(int Begin, int End, int Last, string Name, bool HasArguments)
{
    /// <summary>Whether it is one name only.</summary>
    public bool IsSimple => Begin == Last;
}
