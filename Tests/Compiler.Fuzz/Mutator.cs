using System.Text.RegularExpressions;

namespace Bridge.Compiler.Fuzz;

/// <summary>Damages a source: some of its tokens are deleted, doubled, swapped, or replaced by others of the same file or by words
/// that C++/CLI knows; whole lines disappear.</summary>
internal static partial class Mutator
{
    private static readonly string[] Words =
    [
        "^", "%", "&", "*", "::", "->", ".", "<", ">", "{", "}", "(", ")", "[", "]", ";", ",", ":", "=", "~", "!", "...", "ref", "value",
        "interface", "class", "struct", "enum", "delegate", "property", "event", "literal", "initonly", "virtual", "override", "abstract",
        "sealed", "new", "static", "generic", "template", "typename", "where", "gcnew", "nullptr", "safe_cast", "pin_ptr", "array", "for each",
        "finally", "try", "catch", "throw", "public", "private", "protected", "internal", "operator", "default", "typeid", "int", "void",
        "String^", "0", "\"x\"", "this", "return", "const", "auto", "using", "namespace", "delete",
    ];

    /// <summary>A damaged copy of <paramref name="source"/>; the same random numbers give the same copy.</summary>
    public static string Mutate(string source, Random random)
    {
        var tokens = Token().Matches(source).Select(m => m.Value).ToList();
        for (var left = random.Next(1, 3); left > 0 && tokens.Count > 2; left--)
        {
            Damage(tokens, random);
        }

        return string.Concat(tokens);
    }

    private static void Damage(List<string> tokens, Random random)
    {
        var (at, other) = (Place(tokens, random), Place(tokens, random));
        switch (random.Next(9))
        {
            case 0: tokens[at] = string.Empty; break;
            case 1: tokens.Insert(at, tokens[at] + " "); break;
            case 2: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
            case 3: tokens[at] = tokens[other]; break;
            case 4: tokens.Insert(at, $" {Words[random.Next(Words.Length)]} "); break;
            case 5: RemoveLine(tokens, at); break;
            case 6: Rename(tokens, at, other); break;
            default: Exchange(tokens, at, other); break;
        }
    }

    // Most likely to get past the parser: a statement or member is gone.
    private static void RemoveLine(List<string> tokens, int at)
    {
        var begin = at;
        while (begin > 0 && !tokens[begin - 1].Contains('\n', StringComparison.Ordinal))
        {
            begin--;
        }

        var end = at;
        while (end < tokens.Count && !tokens[end].Contains('\n', StringComparison.Ordinal))
        {
            end++;
        }

        tokens.RemoveRange(begin, end - begin);
    }

    /// <summary>A word becomes another word of the file.</summary>
    private static void Rename(List<string> tokens, int at, int other)
    {
        var (from, to) = (tokens[at], tokens[other]);
        if (IsWord(from) && IsWord(to))
        {
            tokens[at] = to;
        }
    }

    /// <summary>Two words, or two others, change places.</summary>
    private static void Exchange(List<string> tokens, int at, int other)
    {
        if (IsWord(tokens[at]) == IsWord(tokens[other]))
        {
            (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
        }
    }

    private static bool IsWord(string token) => token.Length > 0 && (char.IsLetter(token[0]) || token[0] == '_');

    // Comments and spaces are not worth it.
    private static int Place(List<string> tokens, Random random)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var place = random.Next(tokens.Count);
            if (tokens[place].Length > 0 && !char.IsWhiteSpace(tokens[place][0]) && !tokens[place].StartsWith("//", StringComparison.Ordinal))
            {
                return place;
            }
        }

        return 0;
    }

    [GeneratedRegex("""//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\w+|\s+|::|->|<<|>>|[^\w\s]""")]
    private static partial Regex Token();
}
