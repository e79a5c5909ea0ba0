using System;
using System.Linq;
using System.Text;

const string Mixed = "aü😀€";
Console.WriteLine("utf-8 {0}, utf-16 {1}, utf-32 {2}, wide {3}, char8_t {4}",
    Text.Utf8(Mixed) == Mixed, Text.Utf16(Mixed) == Mixed, Text.Utf32(Mixed) == Mixed, Text.Wide(Mixed) == Mixed, Text.Char8(Mixed) == Mixed);
Console.WriteLine("lengths {0}", string.Join(" ", Text.Lengths("aü😀b")));
const string WithZeros = "a\0\0b\0";
Console.WriteLine("zero kept: {0}", new Func<string, string>[] { Text.Utf8, Text.Utf16, Text.Utf32, Text.Wide, Text.Char8 }.All(f => f(WithZeros) == WithZeros));
Console.WriteLine("broken bytes: {0}, broken pair: {1}", Visible(Text.Decode([(byte)'a', 0xC3, (byte)'b'])), Visible(Text.Utf8("?\uD83D?")));
Console.WriteLine("strict: bytes at {0}, text at {1}", IndexOfBytes([(byte)'a', 0xC3, (byte)'b']), IndexOfText("?\uD83D?"));
Console.WriteLine("null: {0}, as null: {1}", NameOf(() => Text.Utf8(null!)), Text.OfPointer(true) is null && Text.OfPointer(false) == "text");
var long_ = new string('x', 100_000_000);
Console.WriteLine("100 MB: {0}", Text.Utf8(long_) == long_);
using (var bytes = new Bytes())
    Console.WriteLine("held until Dispose: {0}", bytes.Length("four") == 4 && bytes.Length("€") == 3 ? "kept" : "lost");

static string Visible(string text) => text.Replace("\uFFFD", "\\uFFFD", StringComparison.Ordinal);

static int IndexOfBytes(byte[] bytes)
{
    try
    {
        Text.DecodeStrictly(bytes);
        return -1;
    }
    catch (DecoderFallbackException e)
    {
        return e.Index;
    }
}

static int IndexOfText(string text)
{
    try
    {
        return -Text.EncodeStrictly(text);
    }
    catch (EncoderFallbackException e)
    {
        return e.Index;
    }
}

static string NameOf(Action action)
{
    try
    {
        action();
        return "none";
    }
    catch (Exception e)
    {
        return e.GetType().Name;
    }
}
