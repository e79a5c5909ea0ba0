using System.Globalization;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    private readonly Dictionary<string, FunctionNode> _genericFunctions = new(StringComparer.Ordinal);

    /// <summary>The first declaration of a free generic function: prototype and definition are one function.</summary>
    private FunctionNode First(FunctionNode node)
    {
        var key = $"{node.Declaration!.Name}{SignatureKey(node.Parameters, node.Heads[^1])}";
        return _genericFunctions.TryAdd(key, node) ? node : _genericFunctions[key];
    }

    private bool IsFirst(FunctionNode node) => ReferenceEquals(First(node), node);

    // generic<typename T> void F(T x) {…}  →  template<class T> void F(T x);
    //                                         template<> void F<clr::h<…>>(clr::h<…> x) {…}
    private void GenericFunction(FunctionNode node)
    {
        CleanParameters(node.Parameters);
        DropStorage(node.Head);
        Signature(node.Head, ManagedTypeKind.RefClass);
        Signature(node.Parameters, ManagedTypeKind.RefClass);
        _code.Apply(node.Body, CodeContext.Native with { Locals = LocalNames.Collect(_buffer, _names, node.Parameters, node.Body) });
        var first = First(node);
        if (ReferenceEquals(first, node))
        {
            WriteFunction(node, FunctionHead(node.Heads[^1]), Label(node.Declaration!, isView: true), string.Empty, [node.Parameters]);
            _writer.Generated(";", node.Tokens.End - 1);
            Expansions(node);
        }

        _writer.Substitute(Substitutes(node.Heads[^1], first.Heads[^1]), () =>
        {
            WriteFunction(node, "template<> ", Label(first.Declaration!, isView: false), Specialisation(first.Heads[^1]), [node.Parameters]);
            if (node.Body.IsEmpty)
            {
                Mention(node, first);
            }
            else
            {
                _writer.Range(node.Body);
            }
        });
    }

    // A function that another file defines must be mentioned, or the tree does not hold it:
    //     ; static void attr$generic7() { (void)&F<clr::h<…>>; }
    private void Mention(FunctionNode node, FunctionNode first)
    {
        var id = first.Declaration!.Id.ToString(CultureInfo.InvariantCulture);
        _writer.Pieces(
            node.Name.Begin, $"; static void attr$generic{id}() {{ (void)&", node.Name, $"{Specialisation(first.Heads[^1])}; }}");
    }

    private void WriteFunction(FunctionNode node, string head, string label, string arguments, List<Piece> parameters)
    {
        _writer.LineOf(node.Head.Begin);
        _writer.Generated($"{head}[[clang::annotate(\"{label}\")]] ", node.Head.Begin);
        _writer.Range(node.Head);
        _writer.Range(node.Name);
        _writer.Generated(arguments, node.Name.Begin);
        _writer.Pieces(node.Name.Begin, [.. parameters]);
    }

    // A specialisation has no storage class; the function is a member of the module in any case.
    private void DropStorage(TokenRange head)
    {
        for (var i = head.Begin; i < head.End; i++)
        {
            if (_buffer[i].Text is "static" or "inline" or "extern")
            {
                _edits.Replace(i);
            }
        }
    }

    /// <summary>Writes the definition of a member of a generic type or of a generic member, as
    /// <c>generic&lt;typename T&gt; void Box&lt;T&gt;::F(T x) {…}</c>  →  <c>void Box&lt;clr::h&lt;…&gt;&gt;::F(clr::h&lt;…&gt; x) {…}</c>.</summary>
    private void GenericDefinition(FunctionNode node, ManagedType owner)
    {
        var types = Enclosing(owner.Declaration).Select(t => t.Generic).OfType<GenericHeadNode>().ToList();
        var method = node.Heads.Length > types.Count ? DeclaredMember(node, owner.Declaration) : null;
        if (node.Heads.Length != types.Count + (method is null ? 0 : 1)
            || node.Heads.Zip(types).Any(p => p.First.Parameters.Length != p.Second.Parameters.Length))
        {
            _diagnostics.Report(Descriptors.GenericDefinitionWithoutDeclaration, _buffer[node.Name.Begin].Location, owner.Declaration.Name, _buffer[node.Name.Begin].Text);
            return;
        }

        var declared = method is null ? types : [.. types, method];
        _writer.Substitute(node.Heads.Zip(declared).SelectMany(p => Substitutes(p.First, p.Second)), () =>
        {
            if (method is null)
            {
                _writer.Range(node.Tokens);
                return;
            }

            _writer.LineOf(node.Tokens.Begin);
            _writer.Generated("template<> ", node.Tokens.Begin);
            _writer.Range(node.Tokens with { End = node.Name.End });
            _writer.Generated(Specialisation(method), node.Name.Begin);
            _writer.Range(node.Tokens with { Begin = node.Name.End });
        });
    }

    private IEnumerable<TypeNode> Enclosing(TypeDeclarationSyntax type)
    {
        var parent = type.ParentId < 0 ? null : _unit.Tree.ById[type.ParentId] as TypeDeclarationSyntax;
        var own = _unit.Types.Where(t => t.Declaration.Id == type.Id);
        return parent is null ? own : Enclosing(parent).Concat(own);
    }

    private GenericHeadNode? DeclaredMember(FunctionNode node, TypeDeclarationSyntax owner)
    {
        var candidates = _unit.Types.Where(t => t.Declaration.Id == owner.Id).SelectMany(t => t.Members).OfType<MethodNode>()
            .Where(m => m.Generic?.Parameters.Length == node.Heads[^1].Parameters.Length && m.Declaration.Name == _buffer[node.Name.Begin].Text)
            .ToList();
        var key = SignatureKey(node.Parameters, node.Heads[^1]);
        return (candidates.Find(m => SignatureKey(m.Parameters.Tokens, m.Generic!) == key) ?? candidates.FirstOrDefault())?.Generic;
    }

    /// <summary>A parameter list without the names of parameters, type parameters by number.</summary>
    private string SignatureKey(TokenRange parameters, GenericHeadNode head)
    {
        var names = head.Parameters.Select(p => p.Declaration.Name).ToList();
        var words = new List<string>();
        for (var i = parameters.Begin; i < parameters.End; i++)
        {
            var isName = _buffer[i].IsIdentifier && _buffer[i + 1].Text is "," or ")" && _buffer[i - 1].Text is not ("(" or "," or "<" or "::");
            var number = names.IndexOf(_buffer[i].Text);
            words.Add(isName ? string.Empty : number < 0 ? _buffer[i].Text : number.ToString(CultureInfo.InvariantCulture));
        }

        return $"`{names.Count}{string.Join(' ', words.Where(w => w.Length > 0))}";
    }
}
