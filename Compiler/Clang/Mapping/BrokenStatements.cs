using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>What follows from a statement that Clang cannot read, or from a name in it that nothing declares or several things do: the rest of its line, further
/// uses of the name in the function, and uses of what the statement was to declare.</summary>
internal sealed partial class BrokenStatements
{
    private readonly ClangUnit? _tree;
    private readonly string _text;
    private readonly HashSet<(string Path, int Line)> _broken = [];
    private readonly HashSet<(string Path, int Line)> _unread = [];
    private readonly Dictionary<(string Path, int Line), int> _unknown = [];
    private readonly HashSet<(int Function, string Name)> _told = [];
    private readonly List<(TextRange Statement, string Name)> _lost = [];

    /// <summary>Finds the names in <paramref name="messages"/>, which are about <paramref name="text"/>.</summary>
    public BrokenStatements(string text, ClangUnit? tree, IEnumerable<(ClangDiagnostic Message, Diagnostic Mapped)> messages)
    {
        (_text, _tree) = (text, tree);
        foreach (var (message, mapped) in messages.Where(m => m.Message.Offset >= 0 && (IsSyntax(m.Mapped) || NameIn(m.Message) is not null)))
        {
            var line = (mapped.Location.Path, mapped.Location.Line);
            _ = IsSyntax(mapped) ? _broken.Add(line) : _unknown.TryAdd(line, message.Offset);
            _lost.AddRange(Declared(message.Offset));
        }
    }

    /// <summary>Whether <paramref name="message"/> follows from one of them. The first that is asked for a name, or for a line that
    /// cannot be read, does not.</summary>
    public bool Explain(ClangDiagnostic message, Diagnostic mapped)
    {
        if (!message.IsError)
        {
            return false;
        }

        var line = (mapped.Location.Path, mapped.Location.Line);
        return NameIn(message) is not { } name
            ? IsSyntax(mapped) ? IsBehindUnknown(line, message) || IsEndOfClass(message) || !_unread.Add(line) : _unknown.ContainsKey(line) || _broken.Contains(line)
            : IsLost(name, message.Offset) || (FunctionAt(message.Offset) is { } function && !_told.Add((function, name)));
    }

    // What a function was to declare is lost for that function, anything else for the rest of the file.
    private bool IsLost(string name, int offset) => _lost.Exists(l =>
        l.Name == name && offset > l.Statement.Begin && (FunctionAt(l.Statement.Begin) is not { } function || function == FunctionAt(offset)));

    // What Clang cannot read first may be why it does not know a name behind it.
    private bool IsBehindUnknown((string Path, int Line) line, ClangDiagnostic message) =>
        _unknown.TryGetValue(line, out var offset) && (message.Offset < 0 || offset <= message.Offset);

    private static bool IsSyntax(Diagnostic mapped) => mapped.Code is "C2059" or "C2143" or "C3192" or "C3409";

    // Clang gives up the members behind one that it cannot read.
    private bool IsEndOfClass(ClangDiagnostic message) =>
        _unknown.Count > 0 && message.Offset >= 0 && message.Message.EndsWith("at end of declaration list", StringComparison.Ordinal) && _text[message.Offset..].TrimStart().StartsWith('}');

    private static string? NameIn(ClangDiagnostic message) =>
        message.Offset >= 0 && Unknown().Match(message.Message) is { Success: true } match ? match.Groups[1].Value : null;

    private int? FunctionAt(int offset) => _tree?.Functions.FirstOrDefault(f => offset >= f.BodyBegin && offset < f.DefinitionEnd)?.BodyBegin;

    // vector<int> numbers;   numbers: a name behind a type
    private IEnumerable<(TextRange Statement, string Name)> Declared(int offset)
    {
        var end = _text.IndexOfAny([';', '{', '}'], offset);
        var statement = new TextRange(offset, end < 0 ? _text.Length : end);
        return Declarator().Matches(_text[statement.Begin..Math.Min(statement.End + 1, _text.Length)]).Select(m => (statement, m.Groups[1].Value));
    }

    [GeneratedRegex("^(?:use of undeclared (?:identifier|namespace)|unknown type name|no template named|no (?:member|type|template) named(?= '[^']*' in namespace)|reference to(?= '[^']*' is ambiguous)) '([^']*)'")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"[\w>^*&%]\s*[ >^*&%]\s*([A-Za-z_]\w*)\s*[;=,({\[:]")]
    private static partial Regex Declarator();
}
