using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Finds definitions of nested managed classes outside of the classes around them: those classes read them where they
/// declare them, as their accessibility stands there.</summary>
internal sealed class OutsideDefinitions
{
    private readonly TokenBuffer _buffer;
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    public OutsideDefinitions(TokenBuffer buffer)
    {
        _buffer = buffer;
        Find(0, buffer.Count - 1, string.Empty);
    }

    /// <summary>Index of the first token of the definition of <paramref name="name"/>, namespaces and classes included, or -1.</summary>
    public int StartOf(string name) => _starts.GetValueOrDefault(name, -1);

    /// <summary>Index after <c>A::B&lt;T&gt;::</c>, which begins at <paramref name="index"/>; <paramref name="index"/> when a simple
    /// name stands there.</summary>
    public static int AfterQualifier(TokenBuffer buffer, int index)
    {
        while (buffer[index].IsIdentifier)
        {
            var next = AfterArguments(buffer, index + 1);
            if (!buffer[next].Is("::"))
            {
                break;
            }

            index = next + 1;
        }

        return index;
    }

    /// <summary>How many of the classes that <paramref name="qualifier"/> names are templates with parameters.</summary>
    public static int CountTemplates(TokenBuffer buffer, TokenRange qualifier) =>
        Enumerable.Range(qualifier.Begin, qualifier.Length).Count(i => buffer[i].Is("<") && AfterArguments(buffer, i) <= qualifier.End);

    private static int AfterArguments(TokenBuffer buffer, int index) =>
        buffer[index].Is("<") && buffer.AfterAngles(index) is var after and > 0 ? after : index;

    private void Find(int begin, int end, string enclosing)
    {
        for (var i = begin; i < end;)
        {
            if (OpenOfBlock(i) is var open and >= 0)
            {
                Find(open + 1, _buffer.Partner(open), NamespaceNode.Nest(enclosing, NameOfBlock(i, open)));
                i = _buffer.After(open);
            }
            else
            {
                Note(i, enclosing);
                i = AfterItem(i, end);
            }
        }
    }

    // namespace A::B {   extern "C" {
    private int OpenOfBlock(int i)
    {
        i += _buffer[i].Is("inline") ? 1 : 0;
        if (_buffer[i].Is("extern"))
        {
            return _buffer[i + 2].Is("{") ? i + 2 : -1;
        }

        if (!_buffer[i++].Is("namespace"))
        {
            return -1;
        }

        while (_buffer[i].IsIdentifier || _buffer[i].Is("::"))
        {
            i++;
        }

        return _buffer[i].Is("{") ? i : -1;
    }

    private string NameOfBlock(int start, int open) => string.Concat(
        Enumerable.Range(start, open - start).Select(i => _buffer[i]).Where(t => t.Text is not ("inline" or "namespace" or "extern") && !t.Text.StartsWith('"')).Select(t => t.Text));

    private int AfterItem(int i, int end)
    {
        if (_buffer[i].Kind == TokenKind.Pragma)
        {
            return i + 1;
        }

        while (i < end && !_buffer[i].Is(";") && !_buffer[i].Is("{"))
        {
            i = _buffer.After(i);
        }

        return _buffer.After(i);
    }

    private void Note(int start, string enclosing)
    {
        var heads = start;
        while (_buffer.IsSequence(heads, "template", "<") && _buffer.AfterParameters(heads + 1) is var after and > 0)
        {
            heads = after;
        }

        var key = heads;
        while (_buffer[key].Is("[") && !_buffer[key + 1].Is("["))
        {
            key = _buffer.After(key);
        }

        key += _buffer[key].Text is "public" or "private" ? 1 : 0;

        if (_buffer[key].Text is not ("ref" or "value" or "interface") || _buffer[key + 1].Text is not ("class" or "struct"))
        {
            return;
        }

        var name = AfterQualifier(_buffer, key + 2);
        if (name > key + 2 && !_buffer[AfterArguments(_buffer, name + 1)].Is(";"))
        {
            _starts.TryAdd(NamespaceNode.Nest(enclosing, PathOf(new TokenRange(key + 2, name), new TokenRange(start, heads)) + _buffer[name].Text), start);
        }
    }

    // A<T>::B::  →  A::B::   but with the arguments of a specialisation
    private string PathOf(TokenRange qualifier, TokenRange heads)
    {
        var parameters = Enumerable.Range(heads.Begin, heads.Length).Select(i => _buffer[i].Text).ToHashSet(StringComparer.Ordinal);
        var path = string.Empty;
        for (var i = qualifier.Begin; i < qualifier.End;)
        {
            var next = AfterArguments(_buffer, i);
            path += next > i && IsPrimary(i + 1, next - 1, parameters) ? string.Empty : Join(i, Math.Max(next, i + 1));
            i = Math.Max(next, i + 1);
        }

        return path;
    }

    private bool IsPrimary(int begin, int end, HashSet<string> parameters) => Enumerable.Range(begin, end - begin)
        .All(i => _buffer[i].IsIdentifier ? parameters.Contains(_buffer[i].Text) : _buffer[i].Text is "," or "...");

    private string Join(int begin, int end) => string.Concat(Enumerable.Range(begin, end - begin).Select(i => _buffer[i].Text));
}
