using System.Collections.Frozen;
using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private static readonly FrozenSet<string> AttributeTargets = FrozenSet.ToFrozenSet(
    [
        "assembly", "class", "constructor", "delegate", "enum", "event", "field", "interface", "method", "module", "parameter",
        "property", "returnvalue", "struct",
    ]);

    // attributed: attribute-section* managed-declaration | '[' ('assembly' | 'module') ':' … ']' ';'
    private SyntaxNode? ParseAttributed(int end, string enclosing)
    {
        var start = _position;
        var attributes = ParseAttributeSections();
        if (attributes.Any(a => a.Syntax.Target is "assembly" or "module") || At(";"))
        {
            Accept(";");
            _assemblyAttributes.AddRange(attributes.Select(a => a.Syntax));
            return new AssemblyAttributesNode(new TokenRange(start, _position), attributes);
        }

        if (IsManagedDeclaration())
        {
            return ParseManagedDeclaration(enclosing, attributes, start, TokenRange.None);
        }

        if (IsManagedTemplate())
        {
            return ParseManagedTemplate(enclosing, attributes, start);
        }

        if (AtGeneric())
        {
            return ParseGeneric(end, enclosing, attributes, start);
        }

        var afterAttributes = _position;
        if (attributes.Any(IsImport) && ParseImport(start, attributes, end) is { } import)
        {
            return import;
        }

        _position = afterAttributes;

        return ParseNative(end, enclosing, attributes);
    }

    private ImmutableArray<AttributeNode> ParseAttributeSections()
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeNode>();
        while (At("[") && !_buffer[_position + 1].Is("["))
        {
            ParseAttributeSection(attributes);
        }

        return attributes.ToImmutable();
    }

    // attribute-section: '[' (target ':')? attribute (',' (target ':')? attribute)* ']'
    private void ParseAttributeSection(ImmutableArray<AttributeNode>.Builder attributes)
    {
        var close = _buffer.Partner(_position++);
        if (_position == close)
        {
            Report(Descriptors.EmptyAttributeSection, Current);
        }

        var shared = string.Empty;
        foreach (var part in SplitAtCommas(_position, close))
        {
            var target = ReadTarget(part);
            shared = target is "assembly" or "module" ? target : shared;
            attributes.Add(target.Length == 0 ? ReadAttribute(part, shared) : ReadAttribute(part with { Begin = part.Begin + 2 }, target));
        }

        _position = close + 1;
    }

    // As MSVC has it, a target is that of the next attribute only. What stands behind the assembly's cannot be anything else's.
    private string ReadTarget(TokenRange part)
    {
        var first = _buffer[part.Begin];
        if (!first.IsIdentifier || !_buffer[part.Begin + 1].Is(":"))
        {
            return string.Empty;
        }

        if (!AttributeTargets.Contains(first.Text))
        {
            Report(Descriptors.UnknownAttributeTarget, first, first.Text);
        }

        return first.Text;
    }

    // attribute: name ('(' argument-list? ')')?
    private AttributeNode ReadAttribute(TokenRange range, string target)
    {
        var open = range.Begin;
        while (open < range.End && !_buffer[open].Is("("))
        {
            open++;
        }

        var arguments = open < range.End ? SplitAtCommas(open + 1, _buffer.Partner(open)) : [];
        CheckOrder(arguments, new TokenRange(range.Begin, open));
        var name = new TokenRange(range.Begin, open);
        if (name.IsEmpty || !_buffer[open - 1].IsIdentifier)
        {
            Report(Descriptors.UnexpectedToken, _buffer[range.Begin], _buffer[range.Begin]);
        }

        var syntax = new AttributeSyntax(_attributeCount++, target, Join(name), LocationOf(range.Begin));
        return new AttributeNode(
            range, syntax, name, [.. arguments.Where(a => !IsNamed(a))], [.. arguments.Where(IsNamed)]);
    }

    private void CheckOrder(ImmutableArray<TokenRange> arguments, TokenRange attribute)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (!IsNamed(argument) && names.Count > 0)
            {
                Report(Descriptors.UnnamedAfterNamed, _buffer[argument.Begin], Join(attribute));
            }
            else if (IsNamed(argument) && !names.Add(_buffer[argument.Begin].Text))
            {
                Report(Descriptors.NamedArgumentRepeated, _buffer[argument.Begin], _buffer[argument.Begin].Text);
            }
        }
    }

    private bool IsNamed(TokenRange argument) =>
        argument.Length > 2 && _buffer[argument.Begin].IsIdentifier && _buffer[argument.Begin + 1].Is("=");

    private static ImmutableArray<AttributeSyntax> SyntaxOf(ImmutableArray<AttributeNode> attributes) =>
        [.. attributes.Select(a => a.Syntax)];
}
