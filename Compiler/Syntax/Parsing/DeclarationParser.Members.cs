using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private ImmutableArray<SyntaxNode> ParseMembers(TypeScope scope, int end)
    {
        var members = ImmutableArray.CreateBuilder<SyntaxNode>();
        while (_position < end)
        {
            var start = _position;
            if (ParseMember(scope, end) is { } member)
            {
                members.Add(member);
                members.AddRange(TakeTrailing());
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

        return members.ToImmutable();
    }

    // member: ';' | access-label | using | attribute-section* (managed-type | property | event | field | method)
    private SyntaxNode? ParseMember(TypeScope scope, int end)
    {
        if (Current.Kind == TokenKind.Pragma || At(";"))
        {
            return Skip();
        }

        if (ReadAccessLabel() is { } label)
        {
            scope.Accessibility = label.Accessibility;
            return label;
        }

        if (IsAccessWord(Current) && !IsManagedMemberType() && _buffer[_position + 1].IsIdentifier && !_buffer[_position + 1].Is("generic") && !_buffer[_position + 1].Is("template"))
        {
            Report(Descriptors.MissingToken, _buffer[_position + 1], ":", _buffer[_position + 1]); // public int n;
            Drop(_position, ++_position);
        }

        if (At("using") || At("typedef") || At("static_assert"))
        {
            return ParseUsing(end);
        }

        ReadDeclspecs(Descriptors.ImportedMember);
        var start = _position;
        var attributes = ParseAttributeSections();
        if (AtGeneric())
        {
            return ParseGenericMember(scope, attributes, start, end);
        }

        var heads = ReadTemplateHeads();
        attributes = heads.IsEmpty ? attributes : attributes.AddRange(ParseAttributeSections());
        return !heads.IsEmpty && At("using") ? ParseUsing(end) with { Tokens = new TokenRange(start, _position) }
            : IsManagedMemberType() ? ParseNestedType(scope, attributes, start, heads)
            : IsUnsupportedMember(scope, end) || (!heads.IsEmpty && IsNoFunction(end)) ? null
            : ParseDeclarationMember(new MemberContext(scope, start, attributes, end, heads));
    }

    // access-label: ('public' | 'protected' | 'private' | 'internal'){1,2} ':'
    private AccessLabelNode? ReadAccessLabel()
    {
        var length = IsAccessWord(Current) ? IsAccessWord(_buffer[_position + 1]) ? 2 : 1 : 0;
        if (length == 0 || !_buffer[_position + length].Is(":") || _buffer[_position + length].Is("::"))
        {
            return null;
        }

        var words = Enumerable.Range(_position, length).Select(i => _buffer[i].Text).ToHashSet();
        var start = _position;
        _position += length + 1;
        return new AccessLabelNode(new TokenRange(start, _position), AccessibilityOf(words));
    }

    private static bool IsAccessWord(Token token) =>
        token.IsIdentifier && token.Text is "public" or "protected" or "private" or "internal";

    private static Accessibility AccessibilityOf(HashSet<string> words) =>
        words.SetEquals(["public", "protected"]) ? Accessibility.PublicProtected
        : words.SetEquals(["private", "protected"]) ? Accessibility.PrivateProtected
        : words.SetEquals(["public", "private"]) ? Accessibility.Internal
        : words.Contains("public") ? Accessibility.Public
        : words.Contains("protected") ? Accessibility.Protected
        : words.Contains("internal") ? Accessibility.Internal
        : Accessibility.Private;

    private bool IsManagedMemberType()
    {
        var index = SkipAccess(_position);
        return IsManagedTypeAt(index) || IsDelegateAt(index) || IsEnumAt(index);
    }

    private SyntaxNode? ParseNestedType(
        TypeScope scope, ImmutableArray<AttributeNode> attributes, int start, TokenRange heads, GenericHeadNode? generic = null)
    {
        if (!heads.IsEmpty && !IsClassTemplate())
        {
            return null;
        }

        var accessibility = At("public") ? Accessibility.Public : At("private") ? Accessibility.Private : scope.Accessibility;
        _position = SkipAccess(_position);
        return ParseManagedType(new DeclarationContext(start, string.Empty, accessibility, attributes, scope, heads) { Generic = generic });
    }

    private bool IsUnsupportedMember(TypeScope scope, int end)
    {
        var descriptor = Current.Text switch
        {
            "friend" => Descriptors.FriendInManagedType,
            "namespace" => Descriptors.NamespaceInClass,
            "class" or "struct" when DefinesNativeType() => Descriptors.NestedNativeType,
            "union" when DefinesNativeType() => Descriptors.NestedUnion,
            "enum" when DefinesNativeType() => Descriptors.NestedNativeEnum,
            _ => null,
        };
        if (descriptor is null)
        {
            return false;
        }

        var isNamed = _buffer[_position + 1].IsIdentifier;
        var name = isNamed ? _buffer[_position + 1].Text : "<unnamed-tag>";
        descriptor = isNamed || descriptor == Descriptors.NestedNativeEnum ? descriptor : Descriptors.UnnamedInManaged;
        Report(descriptor, Current, descriptor == Descriptors.FriendInManagedType ? scope.Name : name, scope.Name);
        Recover(end);
        Accept(";");
        return true;
    }

    private bool DefinesNativeType()
    {
        for (var i = _position + 1; i < _buffer.Count; i++)
        {
            if (_buffer[i].Is("{"))
            {
                return true;
            }

            if (!_buffer[i].IsIdentifier && !_buffer[i].Is("::") && !_buffer[i].Is(":") && !_buffer[i].Is(","))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What stands around a member.</summary>
    /// <param name="Scope">Its class.</param>
    /// <param name="Start">Index of its first token, attributes included.</param>
    /// <param name="Attributes">Its attributes.</param>
    /// <param name="End">Index of the brace that ends the class.</param>
    /// <param name="Heads">The <c>template&lt;…&gt;</c> before it, or empty.</param>
    private sealed record MemberContext(
        TypeScope Scope, int Start, ImmutableArray<AttributeNode> Attributes, int End, TokenRange Heads)
    {
        /// <summary>Its type parameters, or null.</summary>
        public GenericHeadNode? Generic { get; init; }
    }
}
