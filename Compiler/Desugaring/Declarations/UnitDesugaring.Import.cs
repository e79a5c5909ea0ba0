using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // [DllImport("c")] extern "C" T f(X x);  →  inline T f(X x) { __builtin_unreachable(); }
    // The runtime finds it; the body only says that there is one.
    private void Import(ImportNode node)
    {
        Attributes(node.Attributes, CodeContext.Signature);
        Signature(node.Result, ManagedTypeKind.RefClass);
        Parameters(node.Parameters, ManagedTypeKind.RefClass);
        _writer.LineOf(node.Result.Begin);
        _writer.Pieces(
            node.NameToken,
            [
                $"inline __attribute__((annotate(\"{Label(node.Declaration, false)}\"))) ", node.Result, " ", _buffer[node.NameToken].Text,
                .. ParameterList(node.Parameters), " { __builtin_unreachable(); }",
            ]);
        _writer.Line();
    }
}
