namespace Bridge.Sdk.Tasks;

/// <summary>vcpkg's platform expressions: names joined by <c>&amp;</c>, <c>|</c> or a comma, <c>!</c>, parentheses.</summary>
internal static class Platform
{
    private static readonly string[] _here = ["linux", "x64", "native", "static"];

    /// <summary>Whether <paramref name="expression"/> holds on x64 Linux.</summary>
    public static bool IsLinux(string expression)
    {
        var rest = expression.Replace(" ", string.Empty, StringComparison.Ordinal).AsSpan();
        return Or(ref rest);
    }

    private static bool Or(ref ReadOnlySpan<char> rest)
    {
        var result = And(ref rest);
        while (rest.Length > 0 && rest[0] is '|' or ',')
        {
            rest = rest[1..];
            result |= And(ref rest);
        }

        return result;
    }

    private static bool And(ref ReadOnlySpan<char> rest)
    {
        var result = Not(ref rest);
        while (rest.Length > 0 && rest[0] == '&')
        {
            rest = rest[1..];
            result &= Not(ref rest);
        }

        return result;
    }

    private static bool Not(ref ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && rest[0] == '!')
        {
            rest = rest[1..];
            return !Not(ref rest);
        }

        if (rest.Length > 0 && rest[0] == '(')
        {
            rest = rest[1..];
            var inner = Or(ref rest);
            rest = rest.Length > 0 ? rest[1..] : rest;
            return inner;
        }

        var end = rest.IndexOfAny("&|,()");
        var name = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        return _here.Contains(name);
    }
}
