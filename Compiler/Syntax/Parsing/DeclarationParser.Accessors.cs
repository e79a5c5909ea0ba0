using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // accessors: '{' (access-label | accessor)* '}'
    private ImmutableArray<SyntaxNode> ParseAccessors(
        MemberContext context, MemberModifiers modifiers, string name, string owner, string expected)
    {
        var accessors = ImmutableArray.CreateBuilder<SyntaxNode>();
        var close = _buffer.Partner(_position);
        var outer = context.Scope.Accessibility;
        if (close == ++_position)
        {
            Report(Descriptors.EmptyAccessorBlock, Current, name);
        }

        while (_position < close)
        {
            if (Accept(";"))
            {
                continue;
            }

            if (ReadAccessLabel() is { } label)
            {
                context.Scope.Accessibility = label.Accessibility;
                accessors.Add(label);
            }
            else if (ParseAccessor(context with { Start = _position, End = close }, modifiers, name, owner, expected) is { } accessor)
            {
                accessors.Add(accessor);
            }
        }

        context.Scope.Accessibility = outer;
        _position = close + 1;
        return accessors.ToImmutable();
    }

    // accessor: attribute-section* modifier* type ('get' | 'set' | 'add' | 'remove' | 'raise') parameters suffix* (body | ';')
    private MethodNode? ParseAccessor(MemberContext context, MemberModifiers modifiers, string name, string owner, string expected)
    {
        context = context with { Attributes = ParseAttributeSections() };
        modifiers |= ReadModifiers();
        var head = _position;
        var declarator = FindDeclarator(context.End);
        if (declarator != DeclaratorKind.Method)
        {
            if (declarator == DeclaratorKind.Field)
            {
                Report(Descriptors.NotAnAccessor, _buffer[_position - 1], _buffer[_position - 1].Text);
            }

            Recover(context.End);
            return null;
        }

        var word = _buffer[_position - 1].Text;
        if (KindOfAccessor(word) is not { } kind || !expected.Contains(word, StringComparison.Ordinal))
        {
            Report(Descriptors.BadAccessor, _buffer[_position - 1], word, owner, expected);
            Recover(context.End);
            return null;
        }

        var range = new TokenRange(_position - 1, _position);
        return ParseFunction(
            context, new FunctionShape(kind, $"{word}_{name}", new TokenRange(head, range.Begin), range), modifiers);
    }

    private static MethodKind? KindOfAccessor(string word) => word switch
    {
        "get" => MethodKind.Getter,
        "set" => MethodKind.Setter,
        "add" => MethodKind.Adder,
        "remove" => MethodKind.Remover,
        "raise" => MethodKind.Raiser,
        _ => null,
    };
}
