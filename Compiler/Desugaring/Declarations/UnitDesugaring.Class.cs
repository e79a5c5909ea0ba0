using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // ref class C : B, I {…};        →  struct C : clr::base_of<B, I> { using bases$ = clr::bl<B, I>; … };
    // value class V : I {…};         →  struct V : ::System::ValueType { using bases$ = clr::bl<::System::ValueType, I>; … };
    // interface class I : J {…};     →  struct I : virtual ::System::Object, virtual J { using bases$ = clr::ibl<J>; … };
    private void Class(TypeNode node)
    {
        var kind = node.Declaration.Kind;
        foreach (var range in node.Bases)
        {
            CheckBase(range);
            _code.Apply(range, SignatureOf(kind));
        }

        Attributes(node.Attributes, CodeContext.Native);
        AnnounceInPlace(node);
        Generic(node.Generic, (head, arguments) => Class(node, kind, head, arguments));
    }

    // What type traits ask for; accessible, whatever the members are.
    private static string Marks(TypeNode node)
    {
        var kinds = node.Members.OfType<MethodNode>().Select(m => m.Declaration.Kind).ToHashSet();
        return (node.Declaration.IsSealed ? " using sealed$ = void;" : node.Declaration.IsAbstract ? " void abstract$();" : string.Empty)
            + (kinds.Contains(MethodKind.Destructor) ? " void destroyed$();" : string.Empty)
            + (kinds.Contains(MethodKind.Finalizer) ? " void finalized$();" : string.Empty);
    }

    private void Class(TypeNode node, ManagedTypeKind kind, string head, string arguments)
    {
        _templates += node.Declaration.IsTemplate ? 1 : 0;
        _writer.Line();
        BeginPacking(node);
        TemplateHeads(node.Template);
        _writer.Pieces(
            node.NameToken,
            [$"{head}struct {Annotation(node.Declaration)} {LayoutAnnotation(node)}{ScopeOfGeneric(node)}", .. OuterClasses(node),
                $"{_buffer[node.NameToken].Text}{arguments}", .. Arguments(node.Template), " : "]);
        _writer.Pieces(node.NameToken, [.. CppBases(node)]);
        _writer.Generated(" { using bases$ = ", node.NameToken);
        _writer.Pieces(node.NameToken, [.. BaseList(kind, node.Bases)]);
        _writer.Generated($";{Marks(node)}", node.NameToken);
        AnnounceNested(node);
        var nested = CompleteNested(node);
        _writer.Generated(node.IsStruct || kind == ManagedTypeKind.InterfaceClass ? " public:" : " private:", node.NameToken);
        ImplicitMembers(node);
        _path.Add(_buffer[node.NameToken].Text + arguments);
        foreach (var member in node.Members)
        {
            Member(member, node);
        }

        _path.RemoveAt(_path.Count - 1);

        HideBySignature(node);

        // Native code of bodies that are defined elsewhere is specialised from this; it has the rights of a member.
        _writer.Generated(_isView ? string.Empty : " public: template<int> static void host$(); ", node.CloseBrace);
        _writer.Range(new TokenRange(node.CloseBrace, node.CloseBrace + 1));
        _writer.Generated(";", node.CloseBrace);
        EndPacking(node);
        _templates -= node.Declaration.IsTemplate ? 1 : 0;
        _nested.RemoveRange(_nested.Count - nested, nested);
        DefineStatics();
    }

    // using namespace System::Collections::Generic; generic<typename T> ref class List {…};   Clang looks for what is declared again
    // as for any name, and finds two.
    private string ScopeOfGeneric(TypeNode node) =>
        node.Generic is null || _path.Count > 0 || node.Declaration.IsInNativeClass || _unnamedBlocks > 0
            ? string.Empty
            : "::" + string.Concat(_namespaces.Select(n => n + "::"));

    // A value class can always be zero-initialised.
    private void ImplicitMembers(TypeNode node)
    {
        var hasConstructor = node.Members.OfType<MethodNode>()
            .Any(m => m.Declaration.Kind == MethodKind.Constructor || (m.Declaration.Kind == MethodKind.Conversion && m.Declaration.IsStatic));
        if (node.Declaration.Kind == ManagedTypeKind.ValueClass && hasConstructor)
        {
            var name = _buffer[node.NameToken].Text;
            _writer.Generated(node.IsStruct ? $" {name}() = default;" : $" public: {name}() = default; private:", node.NameToken);
        }
    }

    private void Member(SyntaxNode member, TypeNode type)
    {
        var owner = type.Declaration.Kind;
        switch (member)
        {
            case AccessLabelNode node: AccessLabel(node); break;
            case UsingNode node: Using(node); break;
            case ForwardNode or TypeNode { Outer: not null }: break;
            case TypeNode node: Class(node); break;
            case EnumNode node: Enum(node); break;
            case DelegateNode node: Delegate(node, isNested: true); break;
            case MethodNode { Declaration: { Kind: MethodKind.Conversion, IsStatic: true } } node: Conversion(node, type); break;
            case MethodNode node:
                KeepLongs(node, type);
                Method(node, owner);
                break;
            case FieldNode node: Field(node, owner); break;
            case PropertyNode node: Property(node, type); break;
            case EventNode node: Event(node, owner); break;
            default: throw new InvalidOperationException($"unknown member {member.GetType().Name}");
        }
    }

    // Clang checks the looser accessibility that C++ has; the exact one stands in the syntax tree.
    private void AccessLabel(AccessLabelNode node)
    {
        _writer.Line();
        _writer.Generated(Label(node.Accessibility), node.Tokens.Begin);
    }

    private static string Label(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Private => "private:",
        Accessibility.Protected or Accessibility.PrivateProtected => "protected:",
        _ => "public:",
    };

    private static List<Piece> CppBases(TypeNode node)
    {
        if (node.Declaration.Kind == ManagedTypeKind.InterfaceClass)
        {
            return [.. node.Bases.Aggregate(new List<Piece> { "virtual ::System::Object" }, (list, range) => [.. list, ", virtual ", range])];
        }

        return node.Declaration.Kind == ManagedTypeKind.ValueClass || node.Bases.IsEmpty
            ? [node.Declaration.Kind == ManagedTypeKind.ValueClass ? "::System::ValueType" : "::System::Object"]
            : ["clr::base_of<", .. Separated(node.Bases), ">"];
    }

    private static List<Piece> BaseList(ManagedTypeKind kind, IReadOnlyCollection<TokenRange> bases)
    {
        List<Piece> list = [kind == ManagedTypeKind.InterfaceClass ? "clr::ibl<" : "clr::bl<"];
        if (kind == ManagedTypeKind.ValueClass)
        {
            list.Add(bases.Count == 0 ? "::System::ValueType" : "::System::ValueType, ");
        }

        return [.. list, .. Separated(bases), ">"];
    }

    private static List<Piece> Separated(IEnumerable<TokenRange> ranges) => Separated(ranges.Select(range => (Piece)range));

    private static List<Piece> Separated(IEnumerable<Piece> parts)
    {
        var pieces = new List<Piece>();
        foreach (var part in parts)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(", ");
            }

            pieces.Add(part);
        }

        return pieces;
    }
}
