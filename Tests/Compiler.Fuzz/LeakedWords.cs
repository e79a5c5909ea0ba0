using System.Text.RegularExpressions;

namespace Bridge.Compiler.Fuzz;

/// <summary>Words of the check text in messages: the user wrote none of them and cannot know them.</summary>
internal static partial class LeakedWords
{
    /// <summary>The first message of <paramref name="errors"/> that holds such a word and is not a quotation of <paramref name="text"/>,
    /// without what it quotes from the text; null when there is none.</summary>
    public static string? Find(string errors, string text) => errors.Split('\n')
        .Where(line => Word().Matches(Message().Match(line).Groups[1].Value).Any(word => !Holds(text, word.Value)))
        .Select(line => $"words of the check text: {Kind(Message().Match(line).Groups[1].Value)}")
        .FirstOrDefault();

    private static bool Holds(string text, string word) => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)");

    private static string Kind(string message) => Quoted().Replace(message, quoted => Word().IsMatch(quoted.Value) ? "'…" + Word().Match(quoted.Value).Value + "…'" : "'…'");

    [GeneratedRegex(@": (?:error|warning) [A-Z]+\d+: (.*)$")]
    private static partial Regex Message();

    [GeneratedRegex(@"\w*\$\w*|\bclr::\w+|\bbridge::\w+|\bh<|(?<=')(?:up|gc|h|m|pf|ev|trk|dtor)(?=')")]
    private static partial Regex Word();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
