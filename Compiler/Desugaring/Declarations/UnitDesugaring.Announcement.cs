using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Announcements: what a type's handle derives from must be known before the first use that needs the handle,
/// and C++/CLI code uses handles of classes whose bases it has not seen yet. So the unit begins with declarations of all its
/// managed types and the announcements of their bases, spelled with fully qualified names. Where a base cannot be spelled
/// there (it is nested in another class, or a typedef names it) the type is announced right before its definition.</summary>
internal sealed partial class UnitDesugaring
{
    private void Announce()
    {
        var types = new AnnouncedTypes(_buffer, _unit.Items).Collect();
        foreach (var type in types)
        {
            InNamespace(type, ForwardDeclaration(type.Node));
        }

        foreach (var type in types)
        {
            if (TryAnnounce(type) is var (inside, outside))
            {
                InNamespace(type, inside);
                _writer.Generated(outside, type.NameToken);
            }
        }

        DescribeParameters();

        foreach (var scope in types.Where(t => t.HasEnum).DistinctBy(t => t.Open))
        {
            InNamespace(scope, string.Concat(EnumOperators.Select(o => $"using clr::enumops::operator{o}; ")));
        }
    }

    private static readonly string[] EnumOperators = ["|", "&", "^", "~", "++", "--", "|=", "&=", "^="];

    private void InNamespace(AnnouncedType type, string text)
    {
        _writer.Line();
        _writer.Generated(type.Open + text + type.Close, type.NameToken);
    }

    private string ForwardDeclaration(SyntaxNode node) => node switch
    {
        EnumNode enumeration => $"enum class {_buffer[enumeration.NameToken].Text} : {QualifiedUnderlyingType(enumeration)};",
        DelegateNode function => $"{TemplateHead(function.Generic)}struct {_buffer[function.NameToken].Text}; "
            + $"{TemplateHead(function.Generic)}struct {_buffer[function.NameToken].Text}$ops;",
        TypeNode type => $"{TemplateHead(type.Generic)}struct {_buffer[type.NameToken].Text};",
        ForwardNode forward => $"{TemplateHead(forward.Generic)}struct {_buffer[forward.NameToken].Text};",
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no type"),
    };

    private string QualifiedUnderlyingType(EnumNode node) =>
        node.UnderlyingType.IsEmpty ? "int" : _qualifier.Qualify(node.UnderlyingType, string.Empty) ?? "int";

    /// <summary>The announcement of a type with qualified names, what stands in its namespace and what stands behind that;
    /// null when it must wait.</summary>
    private (string Inside, string Outside)? TryAnnounce(AnnouncedType type)
    {
        switch (type.Node)
        {
            case EnumNode node:
                return (Announcement("clr::bl<::System::Enum>", _buffer[node.NameToken].Text), string.Empty);
            case DelegateNode node:
                return Announcement(node.Generic, type.Scope, DelegateBases(node, type.Scope), _buffer[node.NameToken].Text);
            case ForwardNode node:
                return Announcement(node.Generic, type.Scope, string.Concat(BaseList(node.Kind, []).Select(p => p.Text)), _buffer[node.NameToken].Text);
            case TypeNode node:
                return TryAnnounceClass(node, type.Scope);
            default:
                return null;
        }
    }

    private (string Inside, string Outside)? TryAnnounceClass(TypeNode node, string scope)
    {
        var parameters = OwnParameters(node.Generic);
        var bases = node.Bases.Select(b => _qualifier.Qualify(b, scope, parameters)).ToList();
        var mixin = QualifiedMixin(node, scope);
        if (bases.Contains(null) || mixin is null)
        {
            return null;
        }

        _announced.Add(node.Declaration.Id);
        if (ImpliesDisposable(node))
        {
            bases.Add("::System::IDisposable");
        }

        var list = node.Declaration.Kind switch
        {
            ManagedTypeKind.InterfaceClass => $"clr::ibl<{string.Join(", ", bases)}>",
            ManagedTypeKind.ValueClass => $"clr::bl<{string.Join(", ", bases.Prepend("::System::ValueType"))}>",
            _ => $"clr::bl<{string.Join(", ", bases)}>",
        };
        var name = _buffer[node.NameToken].Text;
        var ops = node.Generic is null ? $"{name}$ops" : $"::{NamespaceNode.Nest(scope, name)}$ops{OwnArguments(node.Generic)}";
        var (inside, outside) = Announcement(node.Generic, scope, mixin.Length == 0 ? list : $"clr::blm<{ops}, {list}>", name);
        return (mixin + inside, outside);
    }

    // The announcement of a generic type names its arguments only; a function would need the types behind them.
    private (string Inside, string Outside) Announcement(GenericHeadNode? generic, string scope, string list, string name)
    {
        if (generic is null)
        {
            return (Announcement(list, name), string.Empty);
        }

        var type = $"::{NamespaceNode.Nest(scope, name)}{OwnArguments(generic)}";
        return (string.Empty, $"{TemplateHead(generic)}struct clr::ops<{type}> : clr::announced_ops<{type}, {list}> {{}};");
    }

    private static ImmutableDictionary<string, string> OwnParameters(GenericHeadNode? generic) =>
        (generic?.Parameters ?? []).ToImmutableDictionary(p => p.Declaration.Name, p => p.Declaration.Name);

    // ~T() and members with stack semantics make a class disposable whether or not it says so (ECMA-372 §34.7.13).
    private bool ImpliesDisposable(TypeNode node) =>
        _disposable.Contains(node.Declaration.Name) && !node.Bases.Any(b => _buffer[b.End - 1].Is("IDisposable"));

    private static string Announcement(string list, string name) => $"{list} clr$bases(clr::tag<{name}>*);";

    // Indexers over types that are nested in the class cannot be declared ahead of it; see IndexerFix.
    private List<PropertyNode> Indexers(TypeNode node)
    {
        var nested = node.Declaration.Members.OfType<TypeDeclarationSyntax>().Select(t => t.Name).ToHashSet();
        var indexers = node.Members.OfType<PropertyNode>().Where(p => p.Declaration.IsDefaultIndexer).SelectMany(p => p.Overloads.Prepend(p)).ToList();
        return indexers.Exists(p => p.Indexes.Append(p.Type).Any(range => Names(range, nested))) ? [] : indexers;
    }

    private bool Names(TokenRange range, HashSet<string> names) =>
        Enumerable.Range(range.Begin, range.Length).Any(i => names.Contains(_buffer[i].Text));

    // struct C$ops { T& operator[](I) const; };
    private string? QualifiedMixin(TypeNode node, string scope)
    {
        var inside = scope.Length == 0 ? node.Declaration.Name : $"{scope}::{node.Declaration.Name}";
        var parameters = OwnParameters(node.Generic);
        var operators = string.Empty;
        foreach (var indexer in Indexers(node))
        {
            var type = _qualifier.Qualify(indexer.Type, inside, parameters);
            var indexes = indexer.Indexes.Select(i => _qualifier.Qualify(i, inside, parameters)).ToList();
            if (type is null || indexes.Contains(null))
            {
                return null;
            }

            var reference = IsConst(indexer) ? " const&" : "&";
            operators += $" {MixinAnnotation(node.Generic, indexer.Declaration)} {type}{reference} operator[]({string.Join(", ", indexes)}) const;";
        }

        foreach (var conversion in HandleConversions(node))
        {
            if (HandleConversion(conversion, node, range => _qualifier.Qualify(range, inside, parameters) is { } text ? (Piece?)text : default) is not { } pieces)
            {
                return null;
            }

            operators += string.Concat(pieces.Select(p => p.Text));
        }

        return operators.Length == 0 ? string.Empty : $"{TemplateHead(node.Generic)}struct {_buffer[node.NameToken].Text}$ops {{{operators} }}; ";
    }

    private void AnnounceInPlace(TypeNode node)
    {
        if (node.Declaration.ParentId < 0 && _announced.Add(node.Declaration.Id))
        {
            InPlace(node, friend: string.Empty);
        }
    }

    private void InPlace(TypeNode node, string friend)
    {
        var name = _buffer[node.NameToken].Text;
        var (head, self) = (Head(node), Self(node));
        foreach (var range in node.Bases)
        {
            _code.Apply(range, SignatureOf(node.Declaration.Kind));
        }

        List<Piece> list = BaseList(node.Declaration.Kind, node.Bases);
        if (ImpliesDisposable(node))
        {
            list.Insert(list.Count - 1, node.Bases.IsEmpty ? "::System::IDisposable" : ", ::System::IDisposable");
        }

        var operators = MixinInPlace(node);
        _writer.Line();
        _writer.Pieces(node.NameToken, friend.Length == 0 ? [.. head, $"struct {name}", .. Arguments(node.Template), "; "] : []);
        if (operators.Count > 0)
        {
            _writer.Pieces(node.NameToken, [.. head, $"struct {name}$ops", .. Arguments(node.Template), " { ", .. operators, " }; "]);
            list = [$"clr::blm<{name}$ops", .. self, ", ", .. list, ">"];
        }

        List<Piece> tag = friend.Length == 0 ? Tag(node) : [$"clr::tag<{name}", .. self, ">"];
        _writer.Pieces(node.NameToken, [.. IsFull(node.Template) ? [] : head, friend, .. list, " clr$bases(", .. tag, "*);"]);
    }

    private List<Piece> MixinInPlace(TypeNode node)
    {
        var operators = new List<Piece>();
        foreach (var indexer in Indexers(node))
        {
            PrepareProperty(indexer, node.Declaration.Kind);
            operators.AddRange([MixinAnnotation(node.Generic, indexer.Declaration), " ", .. IndexOperator(indexer)]);
        }

        foreach (var conversion in HandleConversions(node))
        {
            PrepareConversion(conversion, node.Declaration.Kind);
            operators.AddRange(HandleConversion(conversion, node, range => range)!);
        }

        return operators;
    }

    /// <summary>Declares the types nested in <paramref name="node"/> at its beginning and announces their bases by friends.</summary>
    private void AnnounceNested(TypeNode node)
    {
        var defined = node.Members.Select(NameOf).Where(n => n is not null).ToHashSet();
        foreach (var member in node.Members)
        {
            if (member is ForwardNode declared && !defined.Contains(_buffer[declared.NameToken].Text))
            {
                _writer.Pieces(declared.NameToken, [.. HeadWithoutDefaults(declared.Template), ForwardDeclaration(member)]);
            }
            else if (member is TypeNode or EnumNode)
            {
                var declaration = member is TypeNode type ? type.Declaration : ((EnumNode)member).Declaration;
                var template = (member as TypeNode)?.Template ?? TemplateNode.None;
                List<Piece> forward = template.IsSpecialization ? [$"struct {NameOf(member)}", .. Arguments(template), ";"] : [ForwardDeclaration(member)];
                _writer.Pieces(member.Tokens.Begin, [$" {Label(declaration.Accessibility)} ", .. HeadWithoutDefaults(template), .. forward]);
            }
        }

        foreach (var member in node.Members)
        {
            AnnounceAsFriend(member);
        }
    }

    private string? NameOf(SyntaxNode member) => member switch
    {
        TypeNode type => _buffer[type.NameToken].Text,
        EnumNode type => _buffer[type.NameToken].Text,
        _ => null,
    };

    private void AnnounceAsFriend(SyntaxNode member)
    {
        if (member is EnumNode enumeration)
        {
            var text = Announcement("clr::bl<::System::Enum>", _buffer[enumeration.NameToken].Text);
            _writer.Generated(" friend " + text, enumeration.NameToken);
        }
        else if (member is TypeNode type)
        {
            _announced.Add(type.Declaration.Id);
            InPlace(type, "friend ");
        }
    }
}
