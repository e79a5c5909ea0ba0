using System.Text.RegularExpressions;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Remembers the native types and functions that the text which stays in place has declared: a header that is included after them
/// and mentions one cannot go before them. For one unit; not thread-safe.</summary>
internal sealed class NativeDefinitions
{
    private readonly HashSet<string> _names = [];
    private readonly Stack<bool> _namespaces = new();
    private bool _inPlace;

    /// <summary>Notes what the tokens from <paramref name="start"/> on define.</summary>
    public void Note(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = start; i < tokens.Count; i++)
        {
            NoteScope(tokens, i);
            if (i + 2 < tokens.Count && (IsDefinition(tokens, i) || (IsFunction(tokens, i) && _namespaces.All(isNamespace => isNamespace))))
            {
                _names.Add(tokens[i + 1].Text);
            }
        }
    }

    /// <summary>Keeps for each brace that is open whether it is a namespace's.</summary>
    private void NoteScope(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Is("{"))
        {
            _namespaces.Push(IsNamespace(tokens, i));
        }
        else if (tokens[i].Is("}"))
        {
            _namespaces.TryPop(out _);
        }
    }

    // namespace {    namespace A::B {    extern "C" {    not: class A : B::C {
    private static bool IsNamespace(IReadOnlyList<Token> tokens, int open)
    {
        var i = open - 1;
        while (i > 0 && !tokens[i].Is("namespace") && (tokens[i].IsIdentifier || tokens[i].Is("::")))
        {
            i--;
        }

        return i >= 0 && (tokens[i].Is("namespace") || (i > 0 && tokens[i - 1].Is("extern")));
    }

    /// <summary><c>int f(</c>, <c>T* f(</c>, <c>T&amp; f(</c>, <c>T&lt;int&gt; f(</c>.</summary>
    private static bool IsFunction(IReadOnlyList<Token> tokens, int i) => tokens[i + 1].IsIdentifier && tokens[i + 2].Is("(")
        && !Keywords.IsBuiltinType(tokens[i + 1].Text) // typedef bool (*Test)(int);
        && (tokens[i].IsIdentifier || tokens[i].Text is "*" or "&" or ">");

    /// <summary>Whether <paramref name="file"/> has to stay behind those definitions. Once one does, all that follow do too:
    /// they may need it.</summary>
    public bool HoldBack(IncludedFile file)
    {
        if (!file.IsSystem && !_inPlace)
        {
            _inPlace = _names.Count > 0 && Mentions(file);
        }

        return _inPlace && !file.IsSystem;
    }

    private bool Mentions(IncludedFile file) => file.Parts.Exists(part => part switch
    {
        TextPart text => _names.Any(name => Regex.IsMatch(text.Text, $@"\b{Regex.Escape(name)}\b")),
        IncludedFile { IsSystem: false } included => Mentions(included),
        _ => false,
    });

    private static bool IsDefinition(IReadOnlyList<Token> tokens, int i)
    {
        if (!tokens[i + 1].IsIdentifier)
        {
            return false;
        }

        var isNative = i == 0 || tokens[i - 1].Text is not ("ref" or "value" or "interface" or "enum" or "<" or ",");
        return tokens[i].Text switch
        {
            "struct" or "class" or "union" => isNative && tokens[i + 2].Text is "{" or ":",
            "enum" => tokens[i + 1].Text is not ("class" or "struct") && tokens[i + 2].Text is "{" or ":",
            "using" => tokens[i + 2].Is("="),
            _ => tokens[i + 2].Is(";") && IsTypedef(tokens, i),
        };
    }

    private static bool IsTypedef(IReadOnlyList<Token> tokens, int i)
    {
        for (; i >= 0 && !tokens[i].Is(";") && !tokens[i].Is("}") && !tokens[i].Is("{"); i--)
        {
            if (tokens[i].Is("typedef"))
            {
                return true;
            }
        }

        return false;
    }
}
