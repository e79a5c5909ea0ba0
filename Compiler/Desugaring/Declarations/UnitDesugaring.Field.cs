using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    private readonly List<string> _path = [];
    private readonly List<StaticDefinition> _statics = [];

    // static T f = x;        →  static T f;  and behind the class  decltype(C::f) C::f = x;
    // literal int X = 5;     →  static constexpr int X = 5;
    // literal String^ S = "" →  static inline const clr::h<String> S = "";
    // initonly T f;          →  T f;
    private void Field(FieldNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        if (node.TypeName < 0)
        {
            Signature(node.Type, owner);
        }

        var first = node.Declarators[0];
        _writer.LineOf(node.Type.Begin);
        if (node.Declarators.Length == 1)
        {
            _writer.Generated($"{Annotation(first.Declaration)} {OffsetAnnotation(node)}", node.Type.Begin);
        }

        _writer.Generated(StorageOf(node), node.Type.Begin);
        TypeOf(node);
        for (var i = 0; i < node.Declarators.Length; i++)
        {
            _writer.Generated(i == 0 ? "" : ", ", first.NameToken);
            DropRepeated(node, i);
            Declarator(node.Declarators[i], owner, isAlone: node.Declarators.Length == 1, StaysInClass(node));
        }

        _writer.Generated(";", node.Tokens.End - 1);
    }

    // ref class I {…} ^f, ^g;  →  clr::h<I> f, g;   The type has the operators of the first.
    private void DropRepeated(FieldNode node, int index)
    {
        var declarator = node.Declarators[index];
        if (node.TypeName >= 0 && declarator.NameToken > declarator.Tokens.Begin)
        {
            _edits.Delete(declarator.Tokens with { End = declarator.NameToken });
        }
    }

    // ref class I {…} ^f;  →  struct I {…}; clr::h<I> f;
    private void TypeOf(FieldNode node)
    {
        if (node.TypeName < 0)
        {
            _writer.Range(node.Type);
        }
        else
        {
            var operators = Enumerable.Range(node.Type.Begin, node.Type.Length).Select(i => _buffer[i].Is("^") ? "clr::h<" : "clr::trk<");
            _writer.Generated(operators.Aggregate(_buffer[node.TypeName].Text, (type, wrap) => $"{wrap}{type}>") + " ", node.TypeName);
        }
    }

    private string StorageOf(FieldNode node)
    {
        var declaration = node.Declarators[0].Declaration;
        return _isView && !declaration.IsLiteral ? declaration.IsStatic ? "" : "static "
            : declaration.IsLiteral ? HasHandle(node.Type) ? "static inline const " : "static constexpr "
            : StaysInClass(node) && declaration.IsStatic && node.Declarators.Any(d => !d.Initializer.IsEmpty) ? "inline "
            : "";
    }

    // The initialiser may use what is declared after it, the class itself too; there the class is complete.
    // Shims leave it out: the field lives in metadata.
    private bool StaysInClass(FieldNode node) =>
        _templates > 0 || (Contains(node.Type, "const") && !HasHandle(node.Type) && !NamesManagedClass(node.Type));

    // A value of the class itself: V is incomplete in static const V zero = V(0);
    private bool NamesManagedClass(TokenRange type) => Enumerable.Range(type.Begin, type.Length).Any(i =>
        _names.FindManaged([_buffer[i].Text]) is { Declaration.Kind: not ManagedTypeKind.EnumClass });

    private void DefineStatic(DeclaratorNode node)
    {
        var name = $"{string.Join("::", _path)}::{_buffer[node.NameToken].Text}";
        _statics.Add(new StaticDefinition(node.NameToken, [$"decltype({name}) {name}", node.Initializer, ";"], _writer.Substitutes));
    }

    private void DefineStatics()
    {
        foreach (var (token, pieces, substitutes) in _path.Count == 0 ? _statics : [])
        {
            _writer.Line();
            _writer.Generated("#ifndef BRIDGE_SHIM", token);
            _writer.LineOf(token);
            _writer.Substitute(substitutes, () => _writer.Pieces(token, [.. pieces]));
            _writer.Line();
            _writer.Generated("#endif", token);
            _writer.Line();
        }

        if (_path.Count == 0)
        {
            _statics.Clear();
        }
    }

    private void Declarator(DeclaratorNode node, ManagedTypeKind owner, bool isAlone, bool staysInClass)
    {
        _code.Apply(node.Initializer, MemberContext(owner));
        if (node.Declaration is { IsStatic: true, IsLiteral: false } && !node.Initializer.IsEmpty && !staysInClass && !_isView)
        {
            DefineStatic(node);
            node = node with { Tokens = node.Tokens with { End = node.Initializer.Begin } };
        }

        var end = _isView && !node.Declaration.IsLiteral && !node.Initializer.IsEmpty ? node.Initializer.Begin : node.Tokens.End;
        if (isAlone)
        {
            _writer.Range(node.Tokens with { End = end });
            return;
        }

        _writer.Range(node.Tokens with { End = node.NameToken + 1 });
        _writer.Generated(" " + Annotation(node.Declaration) + " ", node.NameToken);
        _writer.Range(new TokenRange(node.NameToken + 1, end));
    }

    /// <summary>A static field's definition behind its class, and what names of type parameters mean there.</summary>
    private sealed record StaticDefinition(int Token, List<Piece> Definition, IReadOnlyDictionary<string, string> Substitutes);
}
