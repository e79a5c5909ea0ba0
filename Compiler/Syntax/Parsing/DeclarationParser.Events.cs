using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // event: modifier* 'event' delegate-type '^' name ('{' accessor* '}' | ';')
    private EventNode? ParseEvent(MemberContext context, MemberModifiers modifiers)
    {
        var type = ReadTypeAndName("event", context.End);
        if (type.IsEmpty)
        {
            return null;
        }

        var nameToken = type.End;
        RejectOverride(Descriptors.EventOverride);
        if (!_buffer[nameToken - 1].Is("^"))
        {
            Report(Keywords.IsCpp(_buffer[type.Begin].Text) ? Descriptors.EventType : Descriptors.EventNeedsHandle, _buffer[nameToken], Join(type));
            Recover(context.End);
            return null;
        }

        var (id, name, isTrivial) = (Reserve(), Keywords.Unescape(_buffer[nameToken].Text), !At("{"));
        var place = context.Scope.Declarations.Count;
        var accessors = ParseEventAccessors(context, modifiers, name);
        var declaration = new EventDeclarationSyntax
        {
            Id = id,
            Name = name,
            Location = LocationOf(nameToken),
            Accessibility = context.Scope.Accessibility,
            IsStatic = modifiers.HasFlag(MemberModifiers.Static),
            IsTrivial = isTrivial,
            Attributes = SyntaxOf(context.Attributes),
            Documentation = DocumentationAt(context.Start),
            ParentId = context.Scope.Id,
            AdderId = IdOf(context.Scope, place, MethodKind.Adder),
            RemoverId = IdOf(context.Scope, place, MethodKind.Remover),
            RaiserId = IdOf(context.Scope, place, MethodKind.Raiser),
        };
        _declarations[id] = declaration;
        context.Scope.Declarations.Insert(place, declaration);
        return new EventNode(
            new TokenRange(context.Start, _position), declaration, type with { End = type.End - 1 }, nameToken, accessors,
            context.Attributes);
    }

    private ImmutableArray<SyntaxNode> ParseEventAccessors(MemberContext context, MemberModifiers modifiers, string name)
    {
        if (At("{"))
        {
            return ParseAccessors(context, modifiers, name, "an event", "add, remove or raise");
        }

        AddTrivialAccessor(context, modifiers, MethodKind.Adder, "add_" + name);
        AddTrivialAccessor(context, modifiers, MethodKind.Remover, "remove_" + name);
        AddTrivialAccessor(context, modifiers, MethodKind.Raiser, "raise_" + name);
        ExpectSemicolon();
        return [];
    }
}
