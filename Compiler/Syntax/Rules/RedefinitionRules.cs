using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>A managed type has one definition in a unit, and its declarations say the same kind (ECMA-372 §11.2, §19.1).</summary>
internal sealed class RedefinitionRules(RuleContext context)
{
    private readonly Dictionary<string, ManagedTypeKind> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclarationSyntax> _defined = new(StringComparer.Ordinal);

    /// <summary>Notes a declaration without members.</summary>
    public void Declare(ForwardNode node, string enclosing)
    {
        if (node.Template.IsPresent || node.Generic is not null)
        {
            return; // specialisations and arities share a name
        }

        var name = $"{enclosing}::{context.Buffer[node.NameToken].Text}";
        CheckKind(name, node.Kind, node.NameToken);
        _declared.TryAdd(name, node.Kind);
    }

    /// <summary>Notes a definition. Templates and their specialisations share a name; Clang knows which are the same.</summary>
    public void Define(TypeNode node, string enclosing)
    {
        if (node.Template.IsPresent)
        {
            return;
        }

        if (node.Template.IsPresent || node.Generic is not null)
        {
            return;
        }

        var name = $"{enclosing}::{node.Declaration.Name}";
        CheckKind(name, node.Declaration.Kind, node.NameToken);
        if (_defined.TryGetValue(name, out var first))
        {
            context.Report(Descriptors.TypeDefinedTwice, node.Declaration, node.Declaration.Name, first.Location);
        }

        _defined.TryAdd(name, node.Declaration);
    }

    private void CheckKind(string name, ManagedTypeKind kind, int token)
    {
        if (_declared.TryGetValue(name, out var first) && first != kind)
        {
            context.Report(Descriptors.OtherKind, token, context.Buffer[token].Text);
        }
    }
}
