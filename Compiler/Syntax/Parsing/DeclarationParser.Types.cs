using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private int SkipAccess(int index) => _buffer[index].Is("public") || _buffer[index].Is("private") ? index + 1 : index;

    private bool IsManagedTypeAt(int index) =>
        _buffer[index].Text is "ref" or "value" or "interface" && _buffer[index + 1].Text is "class" or "struct";

    private bool IsDelegateAt(int index) =>
        _buffer[index].Is("delegate") && (_buffer[index + 1].IsIdentifier || _buffer[index + 1].Is("::"));

    private bool IsEnumAt(int index) =>
        _buffer[index].Is("enum") && _buffer[index + 1].Text is "class" or "struct";

    // Outside of managed classes, an enum class without accessibility is the native one.
    private bool IsManagedDeclaration()
    {
        var index = SkipAccess(_position);
        return IsManagedTypeAt(index) || IsDelegateAt(index) || (index > _position && IsEnumAt(index));
    }

    // managed-declaration: ('public' | 'private')? (class | enum | delegate)
    private SyntaxNode? ParseManagedDeclaration(
        string enclosing, ImmutableArray<AttributeNode> attributes, int start, TokenRange heads, GenericHeadNode? generic = null)
    {
        var accessibility = At("public") ? Accessibility.Public : Accessibility.Private;
        _position = SkipAccess(_position);
        var context = new DeclarationContext(
            start, enclosing.Replace("::", ".", StringComparison.Ordinal), accessibility, attributes, null, heads) { Generic = generic };
        var node = ParseManagedType(context);
        AddType(node);
        return node;
    }

    private void AddType(SyntaxNode? node)
    {
        var declaration = node switch
        {
            TypeNode type => type.Declaration,
            EnumNode enumeration => enumeration.Declaration,
            DelegateNode function => function.Declaration,
            _ => null,
        };
        if (declaration is not null)
        {
            _types.Add(declaration);
        }
    }

    private SyntaxNode? ParseManagedType(DeclarationContext context) =>
        IsDelegateAt(_position) ? ParseDelegate(context)
        : IsEnumAt(_position) ? ParseEnum(context)
        : ParseClass(context);

    // class: ('ref' | 'value' | 'interface') ('class' | 'struct') name modifier* (':' base-list)? '{' member* '}' ';'
    private SyntaxNode? ParseClass(DeclarationContext context)
    {
        var (kind, isStruct) = ReadClassKey();
        ReadDeclspecs(Descriptors.ImportedType);
        if (At("{"))
        {
            Report(Descriptors.UnnamedManagedType, Current);
            _position = _buffer.After(_position);
            Recover(_buffer.Count - 1);
            return null;
        }

        _position = context.Outer?.Qualifier.End ?? _position;
        if (RejectOutside())
        {
            return null;
        }

        var name = ExpectName("a managed class");
        if (name < 0)
        {
            return null;
        }

        var template = new TemplateNode(context.Heads, ReadSpecialization(context, name));
        if (Accept(";"))
        {
            return (SyntaxNode?)ParseOutside(context, name, kind)
                ?? new ForwardNode(new TokenRange(context.Start, _position), name, kind) { Template = template, Generic = context.Generic };
        }

        var modifiers = _position;
        var (isAbstract, isSealed) = ReadClassModifiers();
        if (At(";") && _position > modifiers)
        {
            Report(Descriptors.ModifierOfDeclaration, _buffer[modifiers], _buffer[modifiers].Text);
            _position++;
            return new ForwardNode(new TokenRange(context.Start, _position), name, kind);
        }

        var bases = ParseBases();
        if (!At("{"))
        {
            Report(Descriptors.MissingToken, Current, "{", Current);
            Recover(_buffer.Count - 1);
            return null;
        }

        return ParseClassBody(context, new ClassHead(kind, isStruct, name, isAbstract, isSealed, bases, template));
    }

    private (ManagedTypeKind Kind, bool IsStruct) ReadClassKey()
    {
        var kind = Current.Text switch
        {
            "ref" => ManagedTypeKind.RefClass,
            "value" => ManagedTypeKind.ValueClass,
            _ => ManagedTypeKind.InterfaceClass,
        };
        _position += 2;
        return (kind, _buffer[_position - 1].Is("struct"));
    }

    private int ExpectName(string what)
    {
        if (Current.IsIdentifier && !Keywords.IsCpp(Current.Text))
        {
            return _position++;
        }

        Report(Descriptors.MissingName, Current, what, Current);
        Recover(_buffer.Count - 1);
        return -1;
    }

    private (bool IsAbstract, bool IsSealed) ReadClassModifiers()
    {
        var (isAbstract, isSealed) = (false, false);
        while (At("abstract") || At("sealed"))
        {
            isAbstract |= At("abstract");
            isSealed |= At("sealed");
            _position++;
        }

        return (isAbstract, isSealed);
    }

    // base-list: (('public' | 'private' | 'protected' | 'virtual')* type) (',' …)*
    private ImmutableArray<TokenRange> ParseBases()
    {
        if (!Accept(":"))
        {
            return [];
        }

        var start = _position;
        while (!At("{") && !At(";") && Current.Kind != TokenKind.EndOfFile)
        {
            _position = Next(_position, _buffer.Count);
        }

        return [.. SplitAtCommas(start, _position).Select(WithoutBaseSpecifiers)];
    }

    private TokenRange WithoutBaseSpecifiers(TokenRange range)
    {
        while (!range.IsEmpty && _buffer[range.Begin].Text is "public" or "private" or "protected" or "virtual")
        {
            range = range with { Begin = range.Begin + 1 };
        }

        return range;
    }

    private TypeNode ParseClassBody(DeclarationContext context, ClassHead head)
    {
        var id = Reserve();
        var isPublic = head.IsStruct || head.Kind == ManagedTypeKind.InterfaceClass;
        var scope = new TypeScope(
            id, _buffer[head.Name].Text, head.Kind, isPublic ? Accessibility.Public : Accessibility.Private)
        {
            IsTemplate = HasParameters(context.Heads) || context.Scope is { IsTemplate: true },
            Path = PathOf(context, head.Name, head.Template.Arguments),
        };
        var close = _buffer.Partner(_position++);
        var members = ParseMembers(scope, close);
        _position = close + 1;
        ExpectTypeEnd(context, head.Name, head.Kind);
        var declaration = Declare(
            new TypeDeclarationSyntax
            {
                Id = id,
                Name = Keywords.Unescape(scope.Name),
                Location = LocationOf(head.Name),
                Kind = head.Kind,
                Bases = [.. head.Bases.Select(Join)],
                Braces = (LocationOf(_buffer.Partner(close)), LocationOf(close)),
                Namespace = context.Namespace,
                IsInNativeClass = context.IsInNativeClass,
                IsTemplate = HasParameters(context.Heads),
                IsAbstract = head.IsAbstract,
                IsSealed = head.IsSealed,
                Accessibility = context.Accessibility,
                Attributes = SyntaxOf(context.Attributes),
                Documentation = DocumentationAt(context.Start),
                ParentId = context.Scope?.Id ?? -1,
                Members = [.. scope.Declarations],
                GenericParameters = context.Generic?.Declarations ?? [],
            },
            context.Scope);
        return new TypeNode(
            new TokenRange(context.Start, HasTrailing ? close + 1 : _position), declaration, head.Name, head.IsStruct, head.Bases, members,
            context.Attributes, close)
        {
            Template = head.Template,
            Outer = context.Outer,
            Generic = context.Generic,
        };
    }

    // ref class T {…} ^v;   a field of the class around it; a variable of a namespace cannot refer to the gc heap
    private void ExpectTypeEnd(DeclarationContext context, int typeName, ManagedTypeKind kind)
    {
        var type = _buffer[typeName].Text;
        var name = At("^") || At("%") ? _position + 1 : _position;
        if (!_buffer[name].IsIdentifier || _buffer[name].StartsLine || _buffer[name + 1].Text is not (";" or "," or "=" or "(" or "{"))
        {
            ExpectSemicolon();
            return;
        }

        if (context.Scope is { } scope)
        {
            _trailing = ParseTrailingFields(scope, typeName);
            return;
        }

        if (name == _position && !context.IsInNativeClass && kind is ManagedTypeKind.EnumClass or ManagedTypeKind.ValueClass)
        {
            _trailing = ParseTrailingVariables(typeName);
            return;
        }

        Report(Descriptors.ManagedGlobal, _buffer[name], _buffer[name].Text, name > _position ? $"{type} {Current.Text}" : type);
        SkipDeclarators();
        Accept(";");
    }

    /// <summary>What stands around a type declaration.</summary>
    /// <param name="Start">Index of its first token, attributes included.</param>
    /// <param name="Namespace">Enclosing namespaces.</param>
    /// <param name="Accessibility">Its accessibility.</param>
    /// <param name="Attributes">Its attributes.</param>
    /// <param name="Scope">The enclosing class, or null.</param>
    /// <param name="Heads">The <c>template&lt;…&gt;</c> before it, or empty.</param>
    private sealed record DeclarationContext(
        int Start, string Namespace, Accessibility Accessibility, ImmutableArray<AttributeNode> Attributes, TypeScope? Scope,
        TokenRange Heads)
    {
        /// <summary>Its type parameters, or null.</summary>
        public GenericHeadNode? Generic { get; init; }

        /// <summary>The classes around it when it is defined outside of them, or null.</summary>
        public OuterClassesNode? Outer { get; init; }

        /// <summary>Whether a native class holds it.</summary>
        public bool IsInNativeClass { get; init; }
    }

    private sealed record ClassHead(
        ManagedTypeKind Kind, bool IsStruct, int Name, bool IsAbstract, bool IsSealed, ImmutableArray<TokenRange> Bases,
        TemplateNode Template);
}
