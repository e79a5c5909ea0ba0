using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // C(int x) : B(x) {…}       →  explicit C(int x) : B(x) {…}
    // C(const C% o) {…}         →  C(clr::trk<const C> o) {…}
    // static C() {…}            →  static void cctor$() {…}
    // ~C() {…}   !C() {…}       →  void dtor$() {…}   void fin$() {…}
    // virtual T F() override;   →  T F();
    // static V operator+(V, V)  →  friend V operator+(V, V)
    private void Method(MethodNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        Signature(node.Head, owner);
        if (node.Declaration.Kind == MethodKind.Conversion)
        {
            Signature(TargetOf(node.Name), owner);
        }

        Parameters(node.Parameters, owner);
        Signature(node.Suffix, owner);
        Generic(node.Generic, (head, arguments) => Method(node, owner, head, arguments), isFunction: true);
    }

    private void Method(MethodNode node, ManagedTypeKind owner, string head, string arguments)
    {
        MethodHead(node, head);
        _writer.Generated(arguments, node.Name.Begin);
        _writer.Pieces(node.Parameters.Tokens.Begin, [.. ParameterList(node.Parameters)]);
        _writer.Range(node.Suffix);
        Body(node, owner);
        PostfixOperator(node);
        Expansions(node, arguments);
        ElementAlias(node);
    }

    // static T operator++(T)  serves  x++  too:  friend T operator++(T, int)
    private void PostfixOperator(MethodNode node)
    {
        if (IsStaticOperator(node) && node.Declaration.Name is "operator++" or "operator--" && node.Parameters.Parameters is [var operand])
        {
            _writer.Pieces(
                node.Name.Begin, $" __attribute__((annotate(\"{Label(node.Declaration, _isView)}\"))) ", node.Head, node.Name, "(", operand, ", int);");
        }
    }

    private static List<Piece> ParameterList(ParameterListNode node) =>
        ["(", .. Separated(node.Parameters), ")"];

    private void MethodHead(MethodNode node, string head)
    {
        TemplateHeads(node.Template);
        var start = Math.Min(node.Head.Begin, node.Name.Begin);
        _writer.LineOf(start);
        // A friend takes [[…]] only where it is defined, and shims repeat the declaration alone.
        var annotation = IsStaticOperator(node)
            ? $"__attribute__((annotate(\"{Label(node.Declaration, _isView)}\"))) "
            : Annotation(node.Declaration) + Eager(node.Declaration) + " ";
        _writer.Generated(head + annotation, start);
        MethodName(node, start);
    }

    private void MethodName(MethodNode node, int start)
    {
        var (prefix, name) = node.Declaration.Kind switch
        {
            MethodKind.Constructor => (IsExplicit(node) ? "explicit " : "", null),
            MethodKind.StaticConstructor => ("static void cctor$", ""),
            MethodKind.Destructor => ("void dtor$", ""),
            MethodKind.Finalizer => ("void fin$", ""),
            MethodKind.Ordinary or MethodKind.Operator or MethodKind.Conversion => ("", null),
            _ => (node.Declaration.IsStatic && !Contains(node.Head, "static") ? "static " : "", " " + node.Declaration.Name),
        };
        if (IsStaticOperator(node))
        {
            BefriendStaticOperator(node.Head);
        }

        _writer.Generated(prefix, start);
        if (name is null)
        {
            _writer.Range(node.Head);
            _writer.Range(node.Name);
        }
        else if (name.Length > 0)
        {
            _writer.Range(node.Head);
            _writer.Generated(name, node.Name.Begin);
        }
    }

    // Constructors of managed types do not convert; copying is no conversion.
    private bool IsExplicit(MethodNode node)
    {
        var isCopy = node.Parameters.Parameters.Length == 1
            && Contains(node.Parameters.Parameters[0], _buffer[node.Name.Begin].Text)
            && (Contains(node.Parameters.Parameters[0], "%") || Contains(node.Parameters.Parameters[0], "&"));
        return !isCopy && !Contains(node.Head, "explicit");
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
        if (node.Body.IsEmpty || _isView)
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
