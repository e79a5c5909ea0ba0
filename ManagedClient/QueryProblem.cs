using System.Text;
using Spectre.Console.Rendering;

namespace Pulse.Client;

/// <summary>A query that cannot be understood, shown with a caret below the first wrong character.</summary>
internal sealed class QueryProblem(string query, QueryException cause)
    : ClientException(Layout(query, cause.Column, cause.Message), cause)
{
    private const string Indent = "  ";

    /// <param name="query">One line of text.</param>
    /// <param name="column">Counted in characters (code points) from 1; one past the end is allowed.</param>
    /// <param name="message">What is wrong.</param>
    public static string Layout(string query, int column, string message)
    {
        var line = query.ReplaceLineEndings(" ");
        return $"{message}{Environment.NewLine}{Indent}{line}{Environment.NewLine}{Indent}{Blanks(line, column)}^";
    }

    /// <summary>As wide as the text before the column is on a terminal.</summary>
    private static string Blanks(string line, int column)
    {
        var before = new StringBuilder();
        foreach (var rune in line.EnumerateRunes().Take(Math.Max(0, column - 1)))
        {
            before.Append(rune.ToString());
        }

        return new string(' ', new Segment(before.ToString()).CellCount());
    }
}
