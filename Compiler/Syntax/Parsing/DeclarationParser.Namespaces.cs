using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private ImmutableArray<SyntaxNode> ParseItems(int end, string enclosing)
    {
        var items = ImmutableArray.CreateBuilder<SyntaxNode>();
        while (_position < end)
        {
            var start = _position;
            if (ParseItem(end, enclosing) is { } item)
            {
                items.Add(item);
                items.AddRange(TakeTrailing());
            }
            else
            {
                GiveUp(start, _position);
            }

            if (_position <= start)
            {
                _position = start + 1;
            }
        }

        return items.ToImmutable();
    }

    // item: ';' | pragma | namespace | using | attributed-type | managed-type | linkage-block | native-declaration
    private SyntaxNode? ParseItem(int end, string enclosing)
    {
        if (AtManagedDeclspec())
        {
            ReadDeclspecs(Descriptors.ImportedType);
        }

        if ((At("protected") || At("internal")) && IsManagedTypeAt(_position + 1))
        {
            Report(Descriptors.AssemblyAccess, Current, Current.Text);
            Drop(_position, ++_position);
        }

        if (Current.Kind == TokenKind.Pragma)
        {
            return ParsePragma();
        }

        if (_readOutside.Remove(_position, out var outside))
        {
            _position = outside.Tokens.End;
            return outside;
        }

        return Current.Text switch
        {
            ";" => Skip(),
            "namespace" => ParseNamespace(enclosing),
            "inline" when _buffer[_position + 1].Is("namespace") => ParseNamespace(enclosing),
            "using" or "typedef" => ParseUsing(end),
            "generic" when _buffer[_position + 1].Is("<") => ParseGeneric(end, enclosing, [], _position),
            "generic" when IsManagedTypeAt(SkipAccess(_position + 1)) => RejectInstantiation(end),
            "[" when !_buffer[_position + 1].Is("[") => ParseAttributed(end, enclosing),
            "extern" when _buffer[_position + 1].Kind == TokenKind.String && _buffer[_position + 2].Is("{") => ParseLinkage(enclosing),
            _ => IsManagedDeclaration() ? ParseManagedDeclaration(enclosing, [], _position, TokenRange.None)
                : IsManagedTemplate() ? ParseManagedTemplate(enclosing, [], _position)
                : IsExplicitInstantiation() ? ParseExplicitInstantiation(end)
                : ParseNative(end, enclosing, []),
        };
    }

    private SyntaxNode? Skip()
    {
        _position++;
        return null;
    }

    // Layout and what Clang itself understands; the rest (warning, comment, region, once) means nothing here.
    private SyntaxNode? ParsePragma()
    {
        var words = Current.Text.Split([' ', '(', ')', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        _position++;
        if (_mode.Apply(words))
        {
            return new ModeNode(new TokenRange(_position - 1, _position), _mode.IsUnmanaged);
        }

        if (words is [_, "make_public", .. var type])
        {
            return new MakePublicNode(new TokenRange(_position - 1, _position), string.Concat(type));
        }

        return words.Length > 1 && words[1] is "pack" or "clang" or "GCC"
            ? new NativeNode(new TokenRange(_position - 1, _position), null)
            : null;
    }

    // namespace: 'inline'? 'namespace' (name ('::' name)*)? '{' item* '}' | 'namespace' name '=' name ';'
    private SyntaxNode? ParseNamespace(string enclosing)
    {
        var start = _position;
        Accept("inline");
        _position++;
        var nameStart = _position;
        while (Current.IsIdentifier || At("::"))
        {
            _position++;
        }

        var name = Join(new TokenRange(nameStart, _position));
        if (At("="))
        {
            Recover(_buffer.Count - 1);
            return new UsingNode(new TokenRange(start, _position), null, null);
        }

        if (!At("{"))
        {
            Report(Descriptors.MissingToken, Current, "{", Current);
            return null;
        }

        return ParseBlock(start, name, Combine(enclosing, name));
    }

    private NamespaceNode ParseBlock(int start, string name, string qualified)
    {
        var close = _buffer.Partner(_position++);
        var head = new TokenRange(start, _position);
        var items = ParseItems(close, qualified);
        _position = close + 1;
        return new NamespaceNode(new TokenRange(start, _position), name, head, items);
    }

    private NamespaceNode ParseLinkage(string enclosing)
    {
        var start = _position;
        _position += 2;
        return ParseBlock(start, string.Empty, enclosing);
    }

    private static string Combine(string enclosing, string name) =>
        name.Length == 0 ? enclosing : enclosing.Length == 0 ? name : enclosing + "::" + name;

    // using: 'using' 'namespace' name ';' | 'using' name ';' | 'using' name '=' type ';' | 'typedef' … name ';'
    private UsingNode ParseUsing(int end)
    {
        var start = _position;
        Recover(end);
        var range = new TokenRange(start, _position);
        var last = range.End - 1;
        string? directive = null, type = null;
        if (_buffer.IsSequence(start, "using", "namespace"))
        {
            directive = Join(new TokenRange(start + 2, last)).TrimStart(':').Replace(".", "::", StringComparison.Ordinal);
            RejectDots(start + 2, last);
        }
        else if (_buffer[start].Is("typedef"))
        {
            type = _buffer[last - 1].Text;
        }
        else
        {
            type = _buffer[start + 2].Is("=") ? _buffer[start + 1].Text : _buffer[last - 1].Text;
        }

        return new UsingNode(range, directive, type);
    }

    private void RejectDots(int begin, int end)
    {
        var dot = Enumerable.Range(begin, Math.Max(0, end - begin)).FirstOrDefault(i => _buffer[i].Is("."), -1);
        if (dot >= 0)
        {
            Report(Descriptors.DotInNamespace, _buffer[dot]);
        }
    }
}
