using System.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Paths as Clang writes them into line markers: what is not ASCII stands there byte by byte, as <c>\303\266</c>.</summary>
internal static class MarkedPath
{
    /// <summary>The path that <paramref name="text"/>, what stands between the quotation marks, is.</summary>
    public static string Read(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (value, length) = Next(text[i..]);
            bytes.AddRange(value);
            i += length;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static (byte[] Value, int Length) Next(ReadOnlySpan<char> text) => text switch
    {
        ['\\', >= '0' and <= '3', >= '0' and <= '7', >= '0' and <= '7', ..] => ([(byte)((Digit(text[1]) << 6) + (Digit(text[2]) << 3) + Digit(text[3]))], 4),
        ['\\', var escaped, ..] => (Encoding.UTF8.GetBytes([escaped]), 2),
        _ => (Encoding.UTF8.GetBytes([text[0]]), 1),
    };

    private static int Digit(char digit) => digit - '0';
}
