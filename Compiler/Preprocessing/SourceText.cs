using System.Text;
using System.Text.Unicode;

namespace Bridge.Compiler.Preprocessing;

/// <summary>The encodings that Visual Studio leaves behind: UTF-8, UTF-16 with a byte order mark, else code page 1252.</summary>
internal static class SourceText
{
    /// <summary>Whether Clang reads <paramref name="bytes"/> as they are.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => !IsUtf16(bytes) && Utf8.IsValid(bytes);

    /// <summary>The text in <paramref name="bytes"/>, without a byte order mark.</summary>
    public static string Decode(byte[] bytes)
    {
        var encoding = IsUtf16(bytes) ? Encoding.Unicode : Utf8.IsValid(bytes) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
