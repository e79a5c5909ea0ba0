using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Types that a function body must not define, and blocks that belong to nothing (ECMA-372 §19, §17.4).</summary>
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
            else if (IsLooseFinally(context, i))
            {
                context.Report(Descriptors.FinallyWithoutTry, i);
            }
            else if (isManagedMember && IsNativeDefinition(context, i))
            {
                context.Report(Descriptors.LocalNativeType, i, context.Buffer[i + 1].Text);
            }
        }
    }

    // finally {…} behind anything but the block of a try or a catch
    private static bool IsLooseFinally(RuleContext context, int index)
    {
        if (!context.Buffer[index].Is("finally") || !context.Buffer[index + 1].Is("{"))
        {
            return false;
        }

        var before = context.Buffer[index - 1].Is("}") ? context.Buffer.Partner(index - 1) - 1 : -1;
        return before < 0
            || !(context.Buffer[before].Is("try") || (context.Buffer[before].Is(")") && context.Buffer[context.Buffer.Partner(before) - 1].Is("catch")));
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
