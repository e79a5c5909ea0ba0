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
        if (node.Declaration.Kind != ManagedTypeKind.InterfaceClass)
        {
            Inherit(node, "up$", CppBases(node), shared);
        }
        else
        {
            for (var i = 0; i < node.Bases.Length; i++)
            {
                Inherit(node, string.Create(CultureInfo.InvariantCulture, $"up$${i}"), [node.Bases[i]], _baseMethods.SharedWith(node, node.Bases[i]));
            }
        }

        OwnOverloads(node, shared);
    }

    private void Inherit(TypeNode node, string alias, IEnumerable<Piece> @base, IEnumerable<string> names)
    {
        var directives = string.Concat(names.Select(name => $" using {alias}::{name};"));
        if (directives.Length > 0)
        {
            _writer.Pieces(node.CloseBrace, [$" public: using {alias} = ", .. @base, ";"]);
            _writer.Generated(directives, node.CloseBrace);
        }
    }

    // A call takes the inherited ones only if none of these fits. Those that override were declared by a base:
    // void F(int); void F(long) override;  →  void F$12(int); void F$12(long) = delete;
    private void OwnOverloads(TypeNode node, HashSet<string> shared)
    {
        var overloads = node.Members.OfType<MethodNode>().Where(m => IsOverload(m, shared)).ToLookup(m => m.Declaration.Name);
        foreach (var method in overloads.Where(o => o.Any(m => !m.Declaration.IsOverride)).SelectMany(o => o))
        {
            var number = node.Declaration.Id.ToString(CultureInfo.InvariantCulture);
            _writer.Generated($" {Label(method.Declaration.Accessibility)} {Annotation(method.Declaration)} ", node.CloseBrace);
            _writer.Range(method.Head);
            _writer.Pieces(node.CloseBrace, [$" {method.Declaration.Name}${number}", .. ParameterList(method.Parameters)]);
            _writer.Range(method.Suffix);
            _writer.Generated(method.Declaration.IsOverride ? " = delete;" : ";", node.CloseBrace);
        }
    }

    private bool IsOverload(MethodNode node, HashSet<string> shared) =>
        node is { Declaration: { Kind: MethodKind.Ordinary, IsTemplate: false }, Generic: null }
        && shared.Contains(node.Declaration.Name)
        && !_buffer[node.Name.Begin - 1].Is("::");
}
