using System.Globalization;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // A function hides the inherited ones of its signature only (ECMA-372 §15.5.1), in C++ those of its name:
    // void F(int);  →  void F(int); …  using up$ = …base…; using up$::F;
    private void HideBySignature(TypeNode node)
    {
        var shared = _baseMethods.Shared(node).ToHashSet();
        if (shared.Count > 0)
        {
            _writer.Pieces(node.CloseBrace, [" public: using up$ = ", .. CppBases(node), ";"]);
            _writer.Generated(string.Concat(shared.Select(name => $" using up$::{name};")), node.CloseBrace);
            OwnOverloads(node, shared);
        }
    }

    // A call takes the inherited ones only if none of these fits. Those that override are declared by a base:
    // void F(int);  →  void F$12(int);
    private void OwnOverloads(TypeNode node, HashSet<string> shared)
    {
        if (_templates > 0)
        {
            return;
        }

        foreach (var method in node.Members.OfType<MethodNode>().Where(m => IsOwnOverload(m, shared)))
        {
            var number = node.Declaration.Id.ToString(CultureInfo.InvariantCulture);
            _writer.Generated($" {Label(method.Declaration.Accessibility)} {Annotation(method.Declaration)} ", node.CloseBrace);
            _writer.Range(method.Head);
            _writer.Pieces(node.CloseBrace, [$" {method.Declaration.Name}${number}", .. ParameterList(method.Parameters)]);
            _writer.Range(method.Suffix);
            _writer.Generated(";", node.CloseBrace);
        }
    }

    private static bool IsOwnOverload(MethodNode node, HashSet<string> shared) =>
        node is { Declaration: { Kind: MethodKind.Ordinary, IsOverride: false, IsTemplate: false }, Generic: null }
        && shared.Contains(node.Declaration.Name);
}
