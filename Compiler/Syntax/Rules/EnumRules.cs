using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on enumerations (ECMA-372 §26).</summary>
internal static class EnumRules
{
    /// <summary>Checks that enumerators of <c>bool</c> have values: there is no next one.</summary>
    public static void Check(RuleContext context, EnumNode node)
    {
        if (node.UnderlyingType is not { Length: 1 } type || context.Buffer[type.Begin].Text is not ("bool" or "Boolean"))
        {
            return;
        }

        foreach (var enumerator in node.Enumerators.Where(e => !context.Has(e.Tokens, "=")))
        {
            context.Report(Descriptors.EnumeratorNeedsValue, enumerator.Declaration, enumerator.Declaration.Name, "bool");
        }
    }
}
