using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Types that a function body must not define (ECMA-372 §19, Microsoft's C3156 and C3923).</summary>
internal static class BodyRules
{
    /// <summary>Checks one body.</summary>
    public static void Check(RuleContext context, TokenRange body, bool isManagedMember)
    {
        for (var i = body.Begin; i < body.End; i++)
        {
            if (IsManagedType(context, i))
            {
                context.Report(Descriptors.LocalManagedType, i, context.Buffer[i + 2].Text);
            }
            else if (isManagedMember && IsNativeDefinition(context, i))
            {
                context.Report(Descriptors.LocalNativeType, i, context.Buffer[i + 1].Text);
            }
        }
    }

    private static bool BeginsStatement(RuleContext context, int index) => context.Buffer[index - 1].Text is ";" or "{" or "}";

    private static bool IsManagedType(RuleContext context, int index) =>
        context.Buffer[index].IsIdentifier && context.Buffer[index].Text is "ref" or "value" or "interface"
        && context.Buffer[index + 1].Text is "class" or "struct" && context.Buffer[index + 2].IsIdentifier;

    private static bool IsNativeDefinition(RuleContext context, int index) =>
        context.Buffer[index].IsIdentifier && context.Buffer[index].Text is "class" or "struct" or "union"
        && BeginsStatement(context, index)
        && (context.Buffer[index + 1].Is("{") || (context.Buffer[index + 1].IsIdentifier && context.Buffer[index + 2].Text is "{" or ":"));
}
