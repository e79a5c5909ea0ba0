using System.Text;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Clang counts bytes of UTF-8, the compiler counts characters: translates offsets of one text.</summary>
internal sealed class CheckTextOffsets
{
    private readonly int[]? _characters;

    /// <summary>Prepares the translation for <paramref name="text"/>; free of cost when it is ASCII.</summary>
    public CheckTextOffsets(string text) => _characters = Ascii.IsValid(text) ? null : Build(text);

    /// <summary>The character offset of a byte offset; negative offsets stay.</summary>
    public int ToCharacters(int offset) =>
        _characters is null || offset < 0 ? offset : _characters[Math.Min(offset, _characters.Length - 1)];

    private static int[] Build(string text)
    {
        var offsets = new int[Encoding.UTF8.GetByteCount(text) + 1];
        var position = 0;
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var known) ? known : Rune.ReplacementChar;
            Array.Fill(offsets, i, position, rune.Utf8SequenceLength);
            position += rune.Utf8SequenceLength;
            i += known.Value == 0 && rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        }

        offsets[position] = text.Length;
        return offsets;
    }
}
