using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // static T f = x;        →  static inline T f = x;
    // literal int X = 5;     →  static constexpr int X = 5;
    // literal String^ S = "" →  static inline const clr::h<String> S = "";
    // initonly T f;          →  T f;
    private void Field(FieldNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        Signature(node.Type, owner);
        var first = node.Declarators[0];
        _writer.LineOf(node.Type.Begin);
        if (node.Declarators.Length == 1)
        {
            _writer.Generated(Annotation(first.Declaration) + " ", node.Type.Begin);
        }

        _writer.Generated(StorageOf(node), node.Type.Begin);
        _writer.Range(node.Type);
        for (var i = 0; i < node.Declarators.Length; i++)
        {
            _writer.Generated(i == 0 ? "" : ", ", first.NameToken);
            Declarator(node.Declarators[i], owner, isAlone: node.Declarators.Length == 1);
        }

        _writer.Generated(";", node.Tokens.End - 1);
    }

    private string StorageOf(FieldNode node)
    {
        var declaration = node.Declarators[0].Declaration;
        return _isView && !declaration.IsLiteral ? declaration.IsStatic ? "" : "static "
            : declaration.IsLiteral ? HasHandle(node.Type) ? "static inline const " : "static constexpr "
            : declaration.IsStatic && node.Declarators.Any(d => !d.Initializer.IsEmpty) ? "inline "
            : "";
    }

    private void Declarator(DeclaratorNode node, ManagedTypeKind owner, bool isAlone)
    {
        _code.Apply(node.Initializer, MemberContext(owner));
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
}
