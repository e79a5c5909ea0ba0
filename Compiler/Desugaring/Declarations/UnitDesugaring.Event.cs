using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // event D^ E;                      →  static clr::ev<D> E;
    // event D^ E { void add(D^ d); … } →  static clr::ev<D> E; void add_E(clr::h<D> d); …
    private void Event(EventNode node, ManagedTypeKind owner)
    {
        Attributes(node.Attributes, SignatureOf(owner));
        Signature(node.DelegateType, owner);
        _writer.Line();
        _writer.Pieces(
            node.NameToken,
            Annotation(node.Declaration), " static clr::ev<", node.DelegateType, "> ", _buffer[node.NameToken].Text, ";");
        Accessors(node.Accessors, owner, node.Declaration.Accessibility);
    }
}
