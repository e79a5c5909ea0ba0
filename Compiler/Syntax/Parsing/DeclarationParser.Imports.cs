using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // import: '[' 'DllImport' '(' … ')' ']' ('extern' string? | 'static' | 'inline')* type name parameters ';'
    private ImportNode? ParseImport(int start, ImmutableArray<AttributeNode> attributes, int end)
    {
        while (At("extern") || At("static") || At("inline") || Current.Kind == TokenKind.String)
        {
            _position++;
        }

        var result = _position;
        while (_position < end && !At("(") && !At(";") && !At("{"))
        {
            _position = At("<") && _buffer.AfterAngles(_position) is var after and > 0 ? after : _position + 1;
        }

        if (!At("(") || _position - result < 2 || !_buffer[_position - 1].IsIdentifier)
        {
            return null;
        }

        var name = _position - 1;
        var parameters = ParseParameters(out var arrays, out var parameterAttributes);
        if (At("{"))
        {
            Report(Descriptors.ImportWithBody, _buffer[name], _buffer[name].Text);
            Drop(_position, _buffer.After(_position));
            _position = _buffer.After(_position);
        }
        else
        {
            ExpectSemicolon();
        }

        var declaration = Declare(
            new MethodDeclarationSyntax
            {
                Id = Reserve(),
                Name = _buffer[name].Text,
                Location = LocationOf(name),
                Kind = MethodKind.Ordinary,
                IsStatic = true,
                ParameterArrays = arrays,
                ParameterAttributes = parameterAttributes,
                Attributes = SyntaxOf(attributes),
            },
            null);
        return new ImportNode(
            new TokenRange(start, _position), declaration, new TokenRange(result, name), name, parameters, attributes);
    }

    private bool IsImport(AttributeNode attribute) => _buffer[attribute.Name.End - 1].Text is "DllImport" or "DllImportAttribute";
}
