using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>What must not stand in a function body: types, attributes, blocks that belong to nothing (ECMA-372 §19, §17.4).</summary>
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
            else if (LocalDelegate(context, i) is { } name)
            {
                context.Report(Descriptors.LocalManagedType, i, name);
            }
            else if (IsLooseFinally(context, i))
            {
                context.Report(Descriptors.FinallyWithoutTry, i);
            }
            else if (IsHandlerBehindFinally(context, i))
            {
                context.Report(Descriptors.HandlerWithoutTry, i);
            }
            else if (context.Buffer[i].Is("static") && context.Buffer[i + 1].Is("pin_ptr"))
            {
                context.Report(Descriptors.PinnedParameter, i + 1, "pin_ptr");
            }
            else if (Misplaced(context, i) is var (descriptor, text))
            {
                context.Report(descriptor, i, text);
            }
            else if (isManagedMember && IsNativeDefinition(context, i))
            {
                context.Report(Descriptors.LocalNativeType, i, context.Buffer[i + 1].Text);
            }
        }
    }

    private static (DiagnosticDescriptor Descriptor, string Text)? Misplaced(RuleContext context, int index)
    {
        var (token, next) = (context.Buffer[index], context.Buffer[index + 1]);
        return token switch
        {
            { Kind: TokenKind.Pragma } when ModeWord(token.Text) is { } word => (Descriptors.PragmaInFunction, word),
            _ when token.Is("__finally") && IsAfterTry(context, index) => (Descriptors.StructuredFinally, string.Empty),
            _ when token.Is("typeid") && next.Is("<") => (Descriptors.OldTypeId, context.Buffer[index + 2].Text),
            _ when ForEachHead.IsOfCSharp(context.Buffer, index) => (Descriptors.ForEachOfCSharp, string.Empty),
            _ when token.Is("gcnew") && next.Is("(") => (Descriptors.PlacementGcNew, string.Empty),
            _ when MisplacedAttribute.IsAt(context.Buffer, index) => (Descriptors.AttributeInFunction, next.Text),
            _ => null,
        };
    }

    private static string? ModeWord(string pragma) =>
        pragma.Split([' ', '(', '\t'], StringSplitOptions.RemoveEmptyEntries) is [_, "managed" or "unmanaged", ..] and [_, var word, ..] ? word : null;

    private static bool IsAfterTry(RuleContext context, int index) =>
        context.Buffer[index - 1].Is("}") && context.Buffer[context.Buffer.Partner(index - 1) - 1].Is("try");

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

    // try {…} finally {…} catch (E^) {…}
    private static bool IsHandlerBehindFinally(RuleContext context, int index) =>
        context.Buffer[index].Is("catch") && context.Buffer[index - 1].Is("}") && context.Buffer[context.Buffer.Partner(index - 1) - 1].Is("finally");

    private static bool BeginsStatement(RuleContext context, int index) => context.Buffer[index - 1].Text is ";" or "{" or "}";

    private static bool IsManagedType(RuleContext context, int index) =>
        context.Buffer[index].IsIdentifier && context.Buffer[index].Text is "ref" or "value" or "interface"
        && context.Buffer[index + 1].Text is "class" or "struct" && context.Buffer[index + 2].IsIdentifier;

    // delegate void D(int);
    private static string? LocalDelegate(RuleContext context, int index)
    {
        if (!context.Buffer[index].Is("delegate") || !BeginsStatement(context, index) || !context.Buffer[index + 1].IsIdentifier)
        {
            return null;
        }

        var open = index + 2;
        while (context.Buffer[open].IsIdentifier || context.Buffer[open].Text is "::" or "^" or "*" or "<")
        {
            open = context.Buffer[open].Is("<") && context.Buffer.AfterAngles(open) is var after and > 0 ? after : open + 1;
        }

        return open > index + 2 && context.Buffer[open].Is("(") && context.Buffer[context.Buffer.After(open)].Is(";") ? context.Buffer[open - 1].Text : null;
    }

    private static bool IsNativeDefinition(RuleContext context, int index) =>
        context.Buffer[index].IsIdentifier && context.Buffer[index].Text is "class" or "struct" or "union"
        && BeginsStatement(context, index)
        && (context.Buffer[index + 1].Is("{") || (context.Buffer[index + 1].IsIdentifier && context.Buffer[index + 2].Text is "{" or ":"));
}
