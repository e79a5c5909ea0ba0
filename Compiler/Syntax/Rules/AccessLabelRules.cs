using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on access labels (ECMA-372 §19.1.3).</summary>
internal static class AccessLabelRules
{
    /// <summary>Checks one label: <c>public public:</c> says what <c>public:</c> says, <c>internal</c> stands alone.</summary>
    public static void Check(RuleContext context, AccessLabelNode node)
    {
        var word = context.Buffer[node.Tokens.Begin].Text;
        if (node.Tokens.Length == 3 && context.Buffer[node.Tokens.Begin + 1].Is(word))
        {
            context.Report(Descriptors.RepeatedAccess, node.Tokens.Begin, word);
        }
        else if (node.Tokens.Length == 3 && context.Has(node.Tokens, "internal"))
        {
            context.Report(Descriptors.UnknownAccess, node.Tokens.Begin, $"{word} {context.Buffer[node.Tokens.Begin + 1].Text}");
        }
    }
}
