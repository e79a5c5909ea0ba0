using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // delegate R D(A a);  →  struct D$ops { R operator()(A a) const; };
    //                        struct D : ::System::MulticastDelegate {
    //                          template<class T$> explicit D(clr::h<T$>, R (clr::id_t<T$>::*)(A a));
    //                          template<clr::value T$> explicit D(const T$&, R (clr::id_t<T$>::*)(A a));
    //                          explicit D(R (*)(A a)); explicit D(clr::unbound<R (A a)>::type);
    //                          R Invoke(A a);
    //                          clr::h<IAsyncResult> BeginInvoke(A a, clr::h<AsyncCallback>, clr::h<Object>); R EndInvoke(clr::h<IAsyncResult>); };
    private void Delegate(DelegateNode node, bool isNested)
    {
        const ManagedTypeKind Owner = ManagedTypeKind.Delegate;
        Attributes(node.Attributes, SignatureOf(Owner));
        Signature(node.ResultType, Owner);
        Parameters(node.Parameters, Owner);
        var name = _buffer[node.NameToken].Text;
        var (result, parameters) = (node.ResultType, ParameterList(node.Parameters));
        _writer.Line();
        _writer.Substitute(NamesInView(node.Generic), () => _writer.Pieces(
            node.NameToken,
            [
                $"{TemplateHead(node.Generic)}struct {name}$ops {{ {MixinAnnotation(node.Generic, node.Invoke)} ",
                result, " operator()", .. parameters, " const; }; ",
            ]));
        if (isNested)
        {
            var head = TemplateHead(node.Generic);
            _writer.Generated(
                $"{head}struct {name}; {head}friend {DelegateBases(node, string.Empty)} clr$bases(clr::tag<{name}{OwnArguments(node.Generic)}>*); ",
                node.NameToken);
        }

        Generic(node.Generic, (head, arguments) => _writer.Pieces(
            node.NameToken,
            [
                $"{head}struct {Annotation(node.Declaration)} {name}{arguments} : ::System::MulticastDelegate {{ using bases$ = clr::bl<::System::MulticastDelegate>; ",
                $"template<class T$> explicit {name}(clr::h<T$>, ", result, " (clr::id_t<T$>::*)", .. parameters, "); ",
                $"template<clr::value T$> explicit {name}(const T$&, ", result, " (clr::id_t<T$>::*)", .. parameters, "); ",
                $"explicit {name}(", result, " (*)", .. parameters, "); ",
                $"explicit {name}(typename clr::unbound<", result, " ", .. parameters, ">::type); ",
                .. LongConstructors(node),
                Annotation(node.Invoke) + " ", result, " Invoke", .. parameters, "; ",
                .. AsynchronousCalls(node), " };",
            ]));
    }

    private List<Piece> AsynchronousCalls(DelegateNode node)
    {
        var all = node.Parameters.Parameters;
        var references = all.Where(p => Enumerable.Range(p.Begin, p.Length).Any(i => _buffer[i].Is("%")));
        return
        [
            "clr::h<::System::IAsyncResult> BeginInvoke(", .. Followed(all), "clr::h<::System::AsyncCallback>, clr::h<::System::Object>); ",
            node.ResultType, " EndInvoke(", .. Followed(references), "clr::h<::System::IAsyncResult>);",
        ];
    }

    private static IEnumerable<Piece> Followed(IEnumerable<TokenRange> ranges) => ranges.SelectMany(range => new Piece[] { range, ", " });

    // What is said of a generic delegate stands behind its namespace.
    private string DelegateBases(DelegateNode node, string scope)
    {
        var name = _buffer[node.NameToken].Text;
        return $"clr::blm<{(node.Generic is null ? name : NamespaceNode.Nest(scope, name))}$ops{OwnArguments(node.Generic)}, clr::bl<::System::MulticastDelegate>>";
    }
}
