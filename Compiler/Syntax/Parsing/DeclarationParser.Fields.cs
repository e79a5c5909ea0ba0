using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // field: modifier* type declarator (',' declarator)* ';'
    private FieldNode ParseFields(MemberContext context, int head, MemberModifiers modifiers)
    {
        var start = TypeStart(context);
        var type = new TokenRange(start, _position - 1);
        _position--;
        return ParseFieldsOf(context, type, modifiers);
    }

    private FieldNode ParseFieldsOf(MemberContext context, TokenRange type, MemberModifiers modifiers)
    {
        var declarators = ImmutableArray.CreateBuilder<DeclaratorNode>();
        do
        {
            declarators.Add(ParseDeclarator(context, modifiers));
        }
        while (Accept(",") && !At(";"));

        ExpectSemicolon();
        return new FieldNode(new TokenRange(context.Start, _position), type, declarators.ToImmutable(), context.Attributes);
    }

    private int TypeStart(MemberContext context)
    {
        var start = context.Generic?.Tokens.End ?? (context.Heads.IsEmpty ? context.Start : context.Heads.End);
        while (_buffer[start].Is("[") && !_buffer[start + 1].Is("["))
        {
            start = _buffer.After(start);
        }

        return start;
    }

    // declarator: operator* name suffix* initializer?
    private DeclaratorNode ParseDeclarator(MemberContext context, MemberModifiers modifiers)
    {
        var begin = _position;
        while (!Current.IsIdentifier && !At(";") && _position < context.End)
        {
            _position++;
        }

        var name = _position++;
        while (At("[") || At(")") || At("(") || (At(":") && _buffer[_position + 1].Kind == TokenKind.Number))
        {
            _position = At(":") ? _position + 2 : _buffer.After(_position);
        }

        var initializer = SkipInitializer(context.End);
        var declaration = Declare(
            new FieldDeclarationSyntax
            {
                Id = Reserve(),
                Name = Keywords.Unescape(_buffer[name].Text),
                Location = LocationOf(name),
                Accessibility = context.Scope.Accessibility,
                IsStatic = modifiers.HasFlag(MemberModifiers.Static) || modifiers.HasFlag(MemberModifiers.Literal),
                IsLiteral = modifiers.HasFlag(MemberModifiers.Literal),
                IsInitOnly = modifiers.HasFlag(MemberModifiers.InitOnly),
                Attributes = SyntaxOf(context.Attributes),
                Documentation = DocumentationAt(context.Start),
                ParentId = context.Scope.Id,
            },
            context.Scope);
        return new DeclaratorNode(new TokenRange(begin, _position), declaration, name, initializer);
    }

    private TokenRange SkipInitializer(int end)
    {
        var start = _position;
        if (At("{"))
        {
            _position = _buffer.After(_position);
        }
        else if (At("="))
        {
            while (_position < end && !At(",") && !At(";") && !IsMissingSemicolon(start))
            {
                _position = Next(_position, end);
            }
        }

        return new TokenRange(start, _position);
    }

    private bool IsMissingSemicolon(int start) =>
        _position > start + 1 && Current.StartsLine && (BeginsNextMember(start) || At("}"));
}
