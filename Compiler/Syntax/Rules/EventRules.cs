using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on events (ECMA-372 §19.6).</summary>
internal static class EventRules
{
    /// <summary>Checks that names are free.</summary>
    public static void CheckNames(RuleContext context, TypeNode type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var properties = type.Members.OfType<PropertyNode>().Select(p => p.Declaration.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var node in type.Members.OfType<EventNode>().Select(e => e.Declaration))
        {
            if (properties.Contains(node.Name))
            {
                context.Report(Descriptors.PropertyAndEvent, node, node.Name);
            }
            else if (!names.Add(node.Name))
            {
                context.Report(Descriptors.EventOverloaded, node, node.Name);
            }
        }
    }

    /// <summary>Checks that an event with accessors has both that the CLI requires.</summary>
    public static void Check(RuleContext context, EventNode node)
    {
        if (node.Declaration.IsTrivial)
        {
            return;
        }

        foreach (var (id, word) in new[] { (node.Declaration.AdderId, "add"), (node.Declaration.RemoverId, "remove") })
        {
            if (id < 0)
            {
                context.Report(Descriptors.EventAccessorMissing, node.Declaration, node.Declaration.Name, word);
            }
        }

        CheckRaise(context, node);
    }

    private static void CheckRaise(RuleContext context, EventNode node)
    {
        foreach (var raise in node.Accessors.OfType<MethodNode>().Where(a => a.Declaration.Kind == MethodKind.Raiser))
        {
            if (!node.Declaration.IsStatic && context.Has(RuleContext.Specifiers(raise), "static"))
            {
                context.Report(Descriptors.RaiseOtherwiseStored, raise.Declaration, node.Declaration.Name);
            }
        }
    }
}
