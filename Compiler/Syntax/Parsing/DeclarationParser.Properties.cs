using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // property: modifier* 'property' type (name | 'default') ('[' index-types ']')? ('{' accessor* '}' | ';')
    private PropertyNode? ParseProperty(MemberContext context, MemberModifiers modifiers)
    {
        var type = ReadTypeAndName("property", context.End);
        if (type.IsEmpty)
        {
            return null;
        }

        var nameToken = type.End;
        RejectOverride(Descriptors.PropertyOverride);
        var isDefault = _buffer[nameToken].Is("default");
        var indexes = At("[") ? ReadIndexes() : [];
        var id = Reserve();
        var name = isDefault ? "Item" : Keywords.Unescape(_buffer[nameToken].Text);
        var declaration = new PropertyDeclarationSyntax
        {
            Id = id,
            Name = name,
            Location = LocationOf(nameToken),
            Accessibility = context.Scope.Accessibility,
            IsStatic = modifiers.HasFlag(MemberModifiers.Static),
            IsTrivial = !At("{"),
            IsDefaultIndexer = isDefault,
            IsIndexed = !indexes.IsEmpty,
            Attributes = SyntaxOf(context.Attributes),
            Documentation = DocumentationAt(context.Start),
            ParentId = context.Scope.Id,
        };

        // The property comes before its accessors among the members.
        var place = context.Scope.Declarations.Count;
        var accessors = ParsePropertyAccessors(context, modifiers, name);
        declaration = declaration with
        {
            GetterId = IdOf(context.Scope, place, MethodKind.Getter),
            SetterId = IdOf(context.Scope, place, MethodKind.Setter),
        };
        _declarations[id] = declaration;
        context.Scope.Declarations.Insert(place, declaration);
        return WithOverloads(
            new PropertyNode(
                new TokenRange(context.Start, _position), declaration, type, nameToken, indexes, accessors, context.Attributes),
            context.Scope);
    }

    /// <summary>Drops the word <paramref name="what"/>, reads a type and goes behind the name after it; empty after an error.</summary>
    private TokenRange ReadTypeAndName(string what, int end)
    {
        var start = ++_position;
        while (_position < end && !(Current.Kind == TokenKind.Punctuator && Current.Text is ";" or "{" or "[" or "=" or "(" or "}"))
        {
            _position = Next(At("decltype", "(") ? _position + 1 : _position, end);
        }

        // Specifiers that belong to the accessors are rejected where they stand.
        if (_position - 2 > start && IsOverrideSpecifier(_buffer[_position - 1]) && _buffer[_position - 2].IsIdentifier && (At("{") || At(";")))
        {
            _position--;
        }

        var name = _buffer[_position - 1];
        if (IsName(start, name) && IsOverrideSpecifier(Current))
        {
            return new TokenRange(start, _position - 1);
        }

        if (_position - 1 > start && name.IsIdentifier && what == "property" && (At("=") || At("(")))
        {
            Report(At("(") ? Descriptors.OldIndexedProperty : Descriptors.PropertyInitializer, name, name.Text);
            Recover(end);
            return TokenRange.None;
        }

        if (IsName(start, name) && Current.Text is ";" or "{" or "[")
        {
            return new TokenRange(start, _position - 1);
        }

        if (_position - 1 > start && name.IsIdentifier)
        {
            Report(Descriptors.MissingToken, Current, ";", Current);
        }
        else
        {
            Report(Descriptors.MissingName, Current, what == "event" ? "an event" : "a property", Current);
        }

        Recover(end);
        return TokenRange.None;
    }

    private bool IsName(int start, Token name) =>
        _position - 1 > start && name.IsIdentifier && (!Keywords.IsCpp(name.Text) || name.Is("default"));

    private static bool IsOverrideSpecifier(Token token) => token.IsIdentifier && SuffixModifier(token.Text) != MemberModifiers.None;

    private void RejectOverride(DiagnosticDescriptor descriptor)
    {
        if (IsOverrideSpecifier(Current))
        {
            Report(descriptor, Current, Current.Text);
            _position++;
        }
    }

    private ImmutableArray<TokenRange> ReadIndexes()
    {
        var close = _buffer.Partner(_position);
        var indexes = SplitAtCommas(_position + 1, close);
        foreach (var index in indexes.Where(i => _buffer[i.Begin].Is("[")))
        {
            Report(Descriptors.AttributeOfIndex, _buffer[index.Begin]);
        }

        _position = close + 1;
        return indexes;
    }

    private ImmutableArray<SyntaxNode> ParsePropertyAccessors(MemberContext context, MemberModifiers modifiers, string name)
    {
        if (At("{"))
        {
            return ParseAccessors(context, modifiers, name, "a property", "get or set");
        }

        AddTrivialAccessor(context, modifiers, MethodKind.Getter, "get_" + name);
        AddTrivialAccessor(context, modifiers, MethodKind.Setter, "set_" + name);
        ExpectSemicolon();
        return [];
    }

    private void AddTrivialAccessor(MemberContext context, MemberModifiers modifiers, MethodKind kind, string name) =>
        Declare(
            new MethodDeclarationSyntax
            {
                Id = Reserve(),
                Name = name,
                Location = Current.Location,
                Kind = kind,
                Accessibility = context.Scope.Accessibility,
                IsStatic = modifiers.HasFlag(MemberModifiers.Static),
                IsVirtual = modifiers.HasFlag(MemberModifiers.Virtual),
                IsAbstract = context.Scope.Kind == ManagedTypeKind.InterfaceClass,
                ParentId = context.Scope.Id,
            },
            context.Scope);

    private static int IdOf(TypeScope scope, int from, MethodKind kind) =>
        scope.Declarations.Skip(from).OfType<MethodDeclarationSyntax>().FirstOrDefault(m => m.Kind == kind)?.Id ?? -1;
}
