using System.Globalization;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Something that stands in an included file.</summary>
internal abstract record IncludePart;

/// <summary>Consecutive lines of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Number of the first line.</param>
/// <param name="Text">The preprocessed lines.</param>
internal sealed record TextPart(string Path, int Line, string Text) : IncludePart;

/// <summary>An included file: its own lines and what it includes, in order.</summary>
internal sealed record IncludedFile(string Path, bool IsSystem, List<IncludePart> Parts) : IncludePart;

/// <summary>Reads the line markers of preprocessed text: <c># LINE "FILE" FLAGS</c>, flag 1 entering a file,
/// 2 returning to one, 3 a system header.</summary>
internal static class IncludeTree
{
    /// <summary>The tree of <paramref name="text"/>, whose root is <paramref name="rootPath"/>.</summary>
    public static IncludedFile Parse(string text, string rootPath)
    {
        var root = new IncludedFile(rootPath, false, []);
        var stack = new Stack<IncludedFile>([root]);
        var (path, line, start) = (rootPath, 1, 0);
        for (var position = 0; position < text.Length;)
        {
            var next = text.IndexOf('\n', position) is var end and >= 0 ? end + 1 : text.Length;
            if (Marker.TryParse(text.AsSpan(position, next - position)) is { } marker)
            {
                AddText(stack.Peek(), path, line, text[start..position]);
                Apply(marker, stack);
                (path, line, start) = (marker.Path, marker.Line, next);
            }

            position = next;
        }

        AddText(stack.Peek(), path, line, text[start..]);
        return root;
    }

    private static void AddText(IncludedFile file, string path, int line, string text)
    {
        // Text of <built-in> and <command line> is not part of any file.
        if (!string.IsNullOrWhiteSpace(text) && !path.StartsWith('<'))
        {
            file.Parts.Add(new TextPart(path, line, text));
        }
    }

    private static void Apply(Marker marker, Stack<IncludedFile> stack)
    {
        if (marker.Enters)
        {
            var file = new IncludedFile(marker.Path, marker.IsSystem, []);
            stack.Peek().Parts.Add(file);
            stack.Push(file);
        }
        else if (marker.Returns && stack.Count > 1)
        {
            stack.Pop();
        }
    }

    private readonly record struct Marker(string Path, int Line, bool Enters, bool Returns, bool IsSystem)
    {
        public static Marker? TryParse(ReadOnlySpan<char> text)
        {
            if (!text.StartsWith("# ") || text.IndexOf('"') is var open && open < 0)
            {
                return null;
            }

            var close = text.LastIndexOf('"');
            if (close <= open || !int.TryParse(text[2..open], NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var line))
            {
                return null;
            }

            var flags = text[(close + 1)..];
            var path = MarkedPath.Read(text[(open + 1)..close]);
            return new Marker(path, line, flags.Contains('1'), flags.Contains('2'), flags.Contains('3'));
        }
    }
}
