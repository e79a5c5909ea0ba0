using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on events (ECMA-372 §19.6).</summary>
internal static class EventRules
{
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
    }
}
