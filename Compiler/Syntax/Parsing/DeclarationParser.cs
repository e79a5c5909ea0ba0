using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Recursive-descent parser of the declarations of C++/CLI. What is standard C++ is passed on by balanced tokens;
/// expressions stay tokens. After an error it goes on behind the next <c>;</c> or block. For one unit; not thread-safe.</summary>
public sealed partial class DeclarationParser
{
    private readonly TokenBuffer _buffer;
    private readonly DiagnosticBag _diagnostics;
    private readonly DocumentationReader _documentation;
    private readonly List<DeclarationSyntax?> _declarations = [];
    private readonly List<TypeDeclarationSyntax> _types = [];
    private readonly List<AttributeSyntax> _assemblyAttributes = [];
    private readonly HashSet<int> _dropped = [];
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);
    private readonly ModePragma _mode = new();
    private int _attributeCount;
    private int _position;

    private DeclarationParser(TokenBuffer buffer, SourceFiles files, DiagnosticBag diagnostics)
    {
        _buffer = buffer;
        _diagnostics = diagnostics;
        _documentation = new DocumentationReader(files);
        _outside = new OutsideDefinitions(buffer);
    }

    private Token Current => _buffer[_position];

    /// <summary>Parses <paramref name="unit"/>; null when its brackets do not match. Errors are in <paramref name="diagnostics"/>.</summary>
    public static UnitNode? Parse(PreprocessedUnit unit, DiagnosticBag diagnostics)
    {
        if (TokenBuffer.Create(unit.Tokens, diagnostics) is not { } buffer)
        {
            return null;
        }

        var parser = new DeclarationParser(buffer, unit.Files, diagnostics);
        var items = parser.ParseItems(buffer.Count - 1, string.Empty);
        var tree = new SyntaxTree(
            [.. parser._types],
            [.. parser._declarations.Select(d => d ?? parser.Missing())],
            [.. parser._assemblyAttributes])
        {
            Definitions = [.. parser._definitions],
            GivenUp = [.. parser._givenUp],
            Aliases = TypeAlias.Collect(buffer, items).ToLookup(a => a.Name, a => parser.Join(a.Target)),
        };
        return new UnitNode(buffer, items, tree, parser._dropped) { GenericScopes = [.. parser._genericScopes] };
    }

    // A number whose declaration was given up after an error; the unit is rejected anyway.
    private FieldDeclarationSyntax Missing() => new() { Id = -1, Name = string.Empty, Location = Current.Location };

    private int Reserve()
    {
        _declarations.Add(null);
        return _declarations.Count - 1;
    }

    private T Declare<T>(T declaration, TypeScope? scope)
        where T : DeclarationSyntax
    {
        _declarations[declaration.Id] = declaration;
        scope?.Declarations.Add(declaration);
        return declaration;
    }

    private bool At(string text) => Current.Is(text);

    private bool At(params ReadOnlySpan<string> texts) => _buffer.IsSequence(_position, texts);

    private bool Accept(string text)
    {
        if (!At(text))
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Drop(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            _dropped.Add(i);
        }
    }

    /// <summary>Takes the <c>;</c> that must stand here; MSVC names the token before which it is missing.</summary>
    private void ExpectSemicolon()
    {
        if (!Accept(";"))
        {
            Report(Descriptors.MissingToken, Current, ";", Current);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, Token token, params object?[] arguments) =>
        _diagnostics.Report(descriptor, token.Location, arguments);

    /// <summary>Goes behind the next <c>;</c> or block.</summary>
    private void Recover(int end)
    {
        while (_position < end)
        {
            var isBlock = At("{");
            var isEnd = At(";");
            _position = _buffer.After(_position);
            if (isBlock)
            {
                Accept(";");
            }

            if (isBlock || isEnd)
            {
                return;
            }
        }

        _position = end;
    }

    /// <summary>Remembers the names in tokens that became no node.</summary>
    private void GiveUp(int begin, int end) =>
        _givenUp.UnionWith(Enumerable.Range(begin, end - begin).Where(i => _buffer[i].IsIdentifier).Select(i => _buffer[i].Text));

    private string Join(TokenRange range)
    {
        var texts = new List<string>();
        for (var i = range.Begin; i < range.End; i++)
        {
            texts.Add(Keywords.Unescape(_buffer[i].Text));
        }

        return string.Concat(texts);
    }

    /// <summary>Splits the tokens of a list at its commas; brackets and template arguments are kept together.</summary>
    private ImmutableArray<TokenRange> SplitAtCommas(int begin, int end)
    {
        var parts = ImmutableArray.CreateBuilder<TokenRange>();
        var start = begin;
        for (var i = begin; i < end; i = Next(i, end))
        {
            if (_buffer[i].Is(","))
            {
                parts.Add(new TokenRange(start, i));
                start = i + 1;
            }
        }

        if (start < end)
        {
            parts.Add(new TokenRange(start, end));
        }

        return parts.ToImmutable();
    }

    private int Next(int index, int end) => _buffer.Next(index, end);

    private string? DocumentationAt(int index) => _documentation.Above(_buffer[index].Location);

    private SourceLocation LocationOf(int index) => _buffer[index].Location;
}
