using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on <c>#pragma make_public</c>.</summary>
internal static class MakePublicRules
{
    /// <summary>Checks one pragma: managed types say themselves who sees them.</summary>
    public static void Check(RuleContext context, MakePublicNode node, string enclosing, RedefinitionRules types)
    {
        if (enclosing.Length > 0)
        {
            context.Report(Descriptors.PragmaOutsideGlobalScope, node.Tokens.Begin, "make_public");
        }

        var name = node.Type.StartsWith("::", StringComparison.Ordinal) ? node.Type : $"::{node.Type}";
        if (name.Contains('<', StringComparison.Ordinal) || types.IsManaged(name))
        {
            context.Report(Descriptors.MakePublicOfManaged, node.Tokens.Begin, node.Type);
        }
    }
}
