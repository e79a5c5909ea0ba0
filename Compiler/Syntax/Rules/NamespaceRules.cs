using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on namespaces (ECMA-372 §11).</summary>
internal static class NamespaceRules
{
    /// <summary>Checks that a namespace is not that of the language.</summary>
    public static void Check(RuleContext context, NamespaceNode node)
    {
        if (node.Name == "cli")
        {
            context.Report(Descriptors.CliNamespace, node.Tokens.Begin);
        }
    }
}
