using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // enum: 'enum' ('class' | 'struct') name (':' type)? '{' (enumerator (',' enumerator)* ','?)? '}' ';'
    private EnumNode? ParseEnum(DeclarationContext context)
    {
        _position += 2;
        var name = ExpectName("an enum class");
        if (name < 0)
        {
            return null;
        }

        var underlying = TokenRange.None;
        if (Accept(":"))
        {
            var start = _position;
            while (Current.IsIdentifier || At("::"))
            {
                _position++;
            }

            underlying = new TokenRange(start, _position);
        }

        if (At(";"))
        {
            Report(Descriptors.ForwardEnum, _buffer[name], _buffer[name].Text);
            _position++;
            return null;
        }

        if (!At("{"))
        {
            Report(Descriptors.MissingToken, Current, "{", Current);
            Recover(_buffer.Count - 1);
            return null;
        }

        return ParseEnumBody(context, name, underlying);
    }

    private EnumNode ParseEnumBody(DeclarationContext context, int name, TokenRange underlying)
    {
        var id = Reserve();
        var scope = new TypeScope(id, _buffer[name].Text, ManagedTypeKind.EnumClass, Accessibility.Public)
        {
            Path = PathOf(context, name, TokenRange.None),
        };
        var open = _position;
        var close = _buffer.Partner(open);
        var enumerators = SplitAtCommas(open + 1, close).Select(part => ParseEnumerator(part, scope)).ToImmutableArray();
        _position = close + 1;
        ExpectTypeEnd(context, name, ManagedTypeKind.EnumClass);
        var declaration = Declare(
            new TypeDeclarationSyntax
            {
                Id = id,
                Name = Keywords.Unescape(scope.Name),
                Location = LocationOf(name),
                Kind = ManagedTypeKind.EnumClass,
                Braces = (LocationOf(open), LocationOf(close)),
                Namespace = context.Namespace,
                IsSealed = true,
                Accessibility = context.Accessibility,
                Attributes = SyntaxOf(context.Attributes),
                Documentation = DocumentationAt(context.Start),
                ParentId = context.Scope?.Id ?? -1,
                Members = [.. scope.Declarations],
            },
            context.Scope);
        return new EnumNode(
            new TokenRange(context.Start, HasTrailing ? close + 1 : _position), declaration, name, underlying, enumerators, open, context.Attributes);
    }

    // enumerator: attribute-section* name ('=' constant)?
    private EnumeratorNode ParseEnumerator(TokenRange part, TypeScope scope)
    {
        _position = part.Begin;
        var attributes = ParseAttributeSections();
        if (!Current.IsIdentifier)
        {
            Report(Descriptors.UnexpectedToken, Current, Current);
        }
        else if (_position + 1 < part.End && !_buffer[_position + 1].Is("="))
        {
            Report(Descriptors.MissingToken, _buffer[_position + 1], "}", _buffer[_position + 1]);
        }

        var declaration = Declare(
            new FieldDeclarationSyntax
            {
                Id = Reserve(),
                Name = Keywords.Unescape(Current.Text),
                Location = Current.Location,
                Accessibility = Accessibility.Public,
                IsStatic = true,
                IsLiteral = true,
                Attributes = SyntaxOf(attributes),
                Documentation = DocumentationAt(part.Begin),
                ParentId = scope.Id,
            },
            scope);
        return new EnumeratorNode(new TokenRange(_position, part.End), declaration, attributes);
    }
}
