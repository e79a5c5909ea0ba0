using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // property T P;                          →  T get_P(); void set_P(T); static T P;
    // property T P { T get(); }              →  T get_P(); static T const P;
    // property T P[I] { T get(I); }          →  T get_P(I); static clr::ixp<T, I> P;
    // property T P[I] { T get(I); T get(J); } →  T get_P(I); T get_P(J); static clr::ixps<clr::ixp<T, I>, clr::ixp<T, J>> P;
    // property T default[I] { T get(I); }    →  T get_Item(I); T const& operator[](I) const;
    private void Property(PropertyNode node, TypeNode type)
    {
        var owner = type.Declaration.Kind;
        Attributes(node.Attributes, SignatureOf(owner));
        PrepareProperty(node, owner);
        _writer.Line();
        if (node.Declaration.IsTrivial)
        {
            TrivialAccessors(node);
        }

        // The member comes last: from there on its name hides a type of the same name.
        Accessors(node.Accessors, owner, node.Declaration.Accessibility);
        _writer.Pieces(node.NameToken, [" ", Annotation(node.Declaration), " ", .. PropertyItself(node)]);
        foreach (var overload in node.Declaration.IsDefaultIndexer ? node.Overloads : [])
        {
            _writer.Pieces(node.NameToken, [" ", Annotation(overload.Declaration), " ", .. IndexOperator(overload)]);
        }
    }

    private void PrepareProperty(PropertyNode node, ManagedTypeKind owner)
    {
        Signature(node.Type, owner);
        foreach (var index in node.Indexes)
        {
            Signature(ParameterOf(node, index), owner);
        }
    }

    // The indexes of an overload stand in its accessors, which are rewritten whole.
    private static TokenRange ParameterOf(PropertyNode node, TokenRange index) => node.Accessors.OfType<MethodNode>()
        .SelectMany(a => a.Parameters.Parameters).Where(p => p.Contains(index.Begin)).Append(index).First();

    // Assigning to a property without setter is Clang's error where the type has no members that the const would forbid;
    // of structures it is found later.
    private bool IsConst(PropertyNode node)
    {
        var last = _buffer[node.Type.End - 1];
        return node.Declaration.SetterId < 0
            && (last.Is("^") || last.Is("*") || Keywords.IsBuiltinType(last.Text) || Keywords.IsScalarAlias(last.Text) || _names.IsOwnEnum(last.Text));
    }

    private List<Piece> PropertyItself(PropertyNode node)
    {
        var name = new TokenRange(node.NameToken, node.NameToken + 1);
        return node.Declaration.IsDefaultIndexer ? IndexOperator(node)
            : !node.Overloads.IsEmpty ? ["static clr::ixps<", .. node.Overloads.Prepend(node).SelectMany((o, i) => (List<Piece>)[i > 0 ? ", " : "", .. Indexed(o)]), "> ", name, ";"]
            : node.Declaration.IsIndexed ? ["static ", .. Indexed(node), " ", name, ";"]
            : ["static ", node.Type, IsConst(node) ? " const " : " ", name, ";"];
    }

    private static List<Piece> Indexed(PropertyNode node) => ["clr::ixp<", node.Type, ", ", .. Separated(node.Indexes), ">"];

    private List<Piece> IndexOperator(PropertyNode node) =>
        [node.Type, IsConst(node) ? " const& operator[](" : "& operator[](", .. Separated(node.Indexes), ") const;"];

    private void TrivialAccessors(PropertyNode node)
    {
        var (getter, setter) = (_unit.Tree.ById[node.Declaration.GetterId], _unit.Tree.ById[node.Declaration.SetterId]);
        var modifier = node.Declaration.IsStatic ? " static " : " ";
        _writer.Pieces(
            node.NameToken,
            Annotation(getter), modifier, node.Type, $" {getter.Name}(); ",
            Annotation(setter), $"{modifier}void {setter.Name}(", node.Type, ");");
    }

    private void Accessors(
        ImmutableArray<SyntaxNode> accessors, ManagedTypeKind owner, Accessibility accessibility)
    {
        foreach (var accessor in accessors)
        {
            if (accessor is AccessLabelNode label)
            {
                AccessLabel(label);
            }
            else if (accessor is MethodNode method)
            {
                Method(method, owner);
            }
        }

        if (accessors.Any(a => a is AccessLabelNode))
        {
            _writer.Generated(" " + Label(accessibility), accessors[0].Tokens.Begin);
        }
    }
}
