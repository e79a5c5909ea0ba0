using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>A managed type has one definition in a unit, and its declarations say the same kind (ECMA-372 §11.2, §19.1).</summary>
internal sealed class RedefinitionRules(RuleContext context)
{
    private readonly Dictionary<string, ManagedTypeKind> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GenericHeadNode> _generic = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclarationSyntax> _defined = new(StringComparer.Ordinal);

    /// <summary>Notes a declaration without members.</summary>
    public void Declare(ForwardNode node, string enclosing)
    {
        var name = $"{enclosing}::{context.Buffer[node.NameToken].Text}";
        CheckConstraints(name, node.Generic, node.NameToken);
        if (node.Template.IsPresent || node.Generic is not null)
        {
            return; // specialisations and arities share a name
        }

        CheckKind(name, node.Kind, node.NameToken);
        _declared.TryAdd(name, node.Kind);
    }

    /// <summary>Notes a definition. Templates and their specialisations share a name; Clang knows which are the same.</summary>
    public void Define(TypeNode node, string enclosing)
    {
        var name = $"{enclosing}::{node.Declaration.Name}";
        CheckConstraints(name, node.Generic, node.NameToken);
        if (node.Template.IsPresent || node.Generic is not null)
        {
            return;
        }

        CheckKind(name, node.Declaration.Kind, node.NameToken);
        if (_defined.TryGetValue(name, out var first))
        {
            context.Report(Descriptors.TypeDefinedTwice, node.Declaration, node.Declaration.Name, first.Location);
        }

        _defined.TryAdd(name, node.Declaration);
    }

    /// <summary>Whether a name, with the namespaces around it, is that of a managed type that was noted.</summary>
    public bool IsManaged(string name) => _defined.ContainsKey(name) || _declared.ContainsKey(name);

    // Parameters may have other names in each declaration.
    private void CheckConstraints(string name, GenericHeadNode? head, int token)
    {
        if (head is null || _generic.TryAdd(name, head) || _generic[name].Parameters.Length != head.Parameters.Length)
        {
            return;
        }

        foreach (var (first, second) in _generic[name].Parameters.Zip(head.Parameters))
        {
            if (!Constraints(_generic[name], first).SetEquals(Constraints(head, second)))
            {
                context.Report(Descriptors.OtherConstraints, token, context.Buffer[token].Text, second.Declaration.Name);
            }
        }
    }

    private HashSet<string> Constraints(GenericHeadNode head, GenericParameterNode parameter)
    {
        var positions = head.Parameters.Index().ToDictionary(p => p.Item.Declaration.Name, p => $"${p.Index}", StringComparer.Ordinal);
        var result = parameter.Constraints
            .Select(range => string.Join(' ', Enumerable.Range(range.Begin, range.Length).Select(i => context.Buffer[i].Text).Select(t => positions.GetValueOrDefault(t, t))))
            .ToHashSet(StringComparer.Ordinal);
        var declaration = parameter.Declaration;
        result.UnionWith(
            new[] { (declaration.IsReference, "ref class"), (declaration.IsValue, "value class"), (declaration.HasConstructor, "gcnew()") }.Where(c => c.Item1).Select(c => c.Item2));
        return result;
    }

    private void CheckKind(string name, ManagedTypeKind kind, int token)
    {
        if (_declared.TryGetValue(name, out var first) && first != kind)
        {
            context.Report(Descriptors.OtherKind, token, context.Buffer[token].Text);
        }
    }
}
