using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Parts an include tree: native headers are hoisted into the preamble, unless they were included inside braces or need
/// what the text around them defines;
/// everything else becomes tokens. For one unit; not thread-safe.</summary>
internal sealed partial class UnitAssembler(SourceFiles files, ManagedTextDetector detector)
{
    private readonly StringBuilder _preamble = new();
    private readonly NativeDefinitions _definitions = new();
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private SourceLocation _end;
    private int _depth;

    /// <summary>The unit of the main file <paramref name="root"/>.</summary>
    public PreprocessedUnit Assemble(IncludedFile root)
    {
        _end = new SourceLocation(root.Path, 1, 1);
        Add(root);
        _tokens.Add(new Token(TokenKind.EndOfFile, string.Empty, _end, true, true, false));
        return new PreprocessedUnit(_preamble.ToString(), IdentifierOperator.Apply(_tokens.ToImmutable()), files, [.. Headers(root)]);
    }

    private static IEnumerable<string> Headers(IncludedFile file) =>
        file.Parts.OfType<IncludedFile>().Where(f => !f.IsSystem).SelectMany(f => Headers(f).Prepend(f.Path))
            .Where(path => !path.StartsWith('<')); // <built-in> and <command line> are no files

    private void Add(IncludedFile file)
    {
        foreach (var part in file.Parts)
        {
            switch (part)
            {
                case TextPart text:
                    AddTokens(text);
                    break;
                case IncludedFile included when _depth == 0 && !detector.IsManaged(included) && !_definitions.HoldBack(included):
                    Hoist(included);
                    break;
                case IncludedFile included:
                    Add(included);
                    break;
            }
        }
    }

    private void Hoist(IncludedFile file)
    {
        foreach (var part in file.Parts)
        {
            if (part is TextPart text)
            {
                var path = text.Path.Replace("\\", "\\\\", StringComparison.Ordinal);
                _preamble.Append(CultureInfo.InvariantCulture, $"# {text.Line} \"{path}\"{(file.IsSystem ? " 3" : "")}\n{ExportMark.Translate(text.Text)}");
                if (!text.Text.EndsWith('\n'))
                {
                    _preamble.Append('\n');
                }
            }
            else if (part is IncludedFile included)
            {
                Hoist(included);
            }
        }
    }

    private void AddTokens(TextPart part)
    {
        var start = _tokens.Count;
        HoistLibraries(part.Text);
        foreach (var token in Lexer.Tokenise(part.Text, new FileLineOrigin(part, files)))
        {
            _depth += token.Is("{") ? 1 : token.Is("}") ? -1 : 0;
            _end = token.Location with { Column = token.Location.Column + token.Text.Length };
            _tokens.Add(token);
        }

        _definitions.Note(_tokens, start);
    }

    // The native part links what a source asks for, wherever it says so.
    private void HoistLibraries(string text)
    {
        foreach (Match pragma in LibraryPragma().Matches(text))
        {
            _preamble.Append(pragma.Value.TrimStart()).Append('\n');
        }
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*pragma[ \t]+comment[ \t]*\([ \t]*lib[ \t]*,[^\r\n]*""", RegexOptions.Multiline)]
    private static partial Regex LibraryPragma();
}
