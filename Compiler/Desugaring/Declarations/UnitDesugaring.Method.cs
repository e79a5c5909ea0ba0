using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // C(int x) : B(x) {…}       →  explicit C(int x) : B(x) {…}
    // static C() {…}            →  static void cctor$() {…}
    // ~C() {…}   !C() {…}       →  void dtor$() {…}   void fin$() {…}
    // virtual T F() override;   →  T F();
    // static V operator+(V, V)  →  friend V operator+(V, V)
    private void Method(MethodNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        Signature(node.Head, owner);
        Parameters(node.Parameters, owner);
        Signature(node.Suffix, owner);
        MethodHead(node);
        _writer.Pieces(node.Parameters.Tokens.Begin, [.. ParameterList(node.Parameters)]);
        _writer.Range(node.Suffix);
        Body(node, owner);
    }

    private static List<Piece> ParameterList(ParameterListNode node) =>
        ["(", .. Separated(node.Parameters), ")"];

    private void MethodHead(MethodNode node)
    {
        var start = Math.Min(node.Head.Begin, node.Name.Begin);
        _writer.LineOf(start);
        // A friend takes [[…]] only where it is defined, and shims repeat the declaration alone.
        var annotation = IsStaticOperator(node)
            ? $"__attribute__((annotate(\"bridge:{node.Declaration.Id}\"))) "
            : Annotation(node.Declaration) + " ";
        _writer.Generated(annotation, start);
        switch (node.Declaration.Kind)
        {
            case MethodKind.Constructor:
                _writer.Generated(Contains(node.Head, "explicit") ? "" : "explicit ", start);
                _writer.Range(node.Head);
                _writer.Range(node.Name);
                break;
            case MethodKind.StaticConstructor:
                _writer.Generated("static void cctor$", node.Name.Begin);
                break;
            case MethodKind.Destructor:
                _writer.Generated("void dtor$", node.Name.Begin);
                break;
            case MethodKind.Finalizer:
                _writer.Generated("void fin$", node.Name.Begin);
                break;
            case MethodKind.Operator:
                BefriendStaticOperator(node.Head);
                _writer.Range(node.Head);
                _writer.Range(node.Name);
                break;
            case MethodKind.Ordinary:
                _writer.Range(node.Head);
                _writer.Range(node.Name);
                break;
            default:
                _writer.Generated(node.Declaration.IsStatic && !Contains(node.Head, "static") ? "static " : "", start);
                _writer.Range(node.Head);
                _writer.Generated(" " + node.Declaration.Name, node.Name.Begin);
                break;
        }
    }

    private void Parameters(ParameterListNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        foreach (var parameter in node.Parameters)
        {
            Signature(parameter, owner);
        }
    }

    private static bool IsStaticOperator(MethodNode node) =>
        node.Declaration is { Kind: MethodKind.Operator, IsStatic: true };

    private void BefriendStaticOperator(TokenRange head)
    {
        for (var i = head.Begin; i < head.End; i++)
        {
            if (_buffer[i].Is("static"))
            {
                _edits.Replace(i, "friend");
            }
        }
    }

    private bool Contains(TokenRange range, string word)
    {
        for (var i = range.Begin; i < range.End; i++)
        {
            if (_buffer[i].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    private void Body(MethodNode node, ManagedTypeKind owner)
    {
        var context = MemberContext(owner, node.Parameters.Tokens, node.Body);
        if (node.Body.IsEmpty)
        {
            _writer.Generated(";", node.Tokens.End - 1);
            return;
        }

        _code.Apply(node.Initializers, context);
        _code.Apply(node.Body, context);
        _writer.Range(node.Initializers);
        _writer.Range(node.Body);
    }
}
