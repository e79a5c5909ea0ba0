using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on calling conventions. There is one here, so that the words say nothing; what contradicts them is a mistake all the same.</summary>
internal static class CallingConventionRules
{
    private static readonly string[] Words = ["__cdecl", "__stdcall", "__fastcall", "__thiscall", "__vectorcall", "__clrcall"];

    /// <summary>Checks a delegate: it has the convention of managed code.</summary>
    public static void Check(RuleContext context, DelegateNode node)
    {
        if (Array.Find(Words, word => context.Has(node.ResultType, word)) is not null)
        {
            context.Report(Descriptors.ConventionOfDelegate, node.NameToken, context.Buffer[node.NameToken].Text);
        }
    }

    /// <summary>Checks a member function of a managed type: the word says nothing there.</summary>
    public static void Check(RuleContext context, MethodNode node)
    {
        CheckThis(context, node.Head);
        CheckIgnored(context, node.Head);
    }

    /// <summary>Checks a function outside of managed types.</summary>
    public static void Check(RuleContext context, FunctionNode node)
    {
        if (node.Qualifier.IsEmpty)
        {
            CheckThis(context, node.Head);
        }

        if (context.Has(node.Head, "__clrcall"))
        {
            CheckManaged(context, node);
        }
        else if (!node.Heads.IsEmpty)
        {
            CheckIgnored(context, node.Head);
        }
        else if (!node.Body.IsEmpty && NativeWord(context, node.Head) is not null && (HasHandle(context, node.Head) || HasHandle(context, node.Parameters)))
        {
            context.Report(Descriptors.NativeConventionOfManaged, node.Name.Begin, context.Buffer[node.Name.Begin].Text);
        }
    }

    private static void CheckIgnored(RuleContext context, TokenRange head)
    {
        if (NativeWord(context, head) is { } word)
        {
            context.Report(Descriptors.ConventionIgnored, context.Find(head, word), word);
        }
    }

    private static string? NativeWord(RuleContext context, TokenRange head) =>
        Array.Find(Words, word => word is not ("__clrcall" or "__thiscall") && context.Has(head, word));

    private static bool HasHandle(RuleContext context, TokenRange range) =>
        Enumerable.Range(range.Begin, range.Length).Any(i => context.Buffer[i].Is("^"));

    private static void CheckManaged(RuleContext context, FunctionNode node)
    {
        var name = context.Buffer[node.Name.Begin].Text;
        if (context.IsUnmanaged)
        {
            context.Report(Descriptors.ManagedConventionOfNative, node.Name.Begin, name);
        }
        else if (context.Find(node.Head, "__declspec") is var declspec and >= 0 && context.Buffer[declspec + 2].Is("dllexport"))
        {
            context.Report(Descriptors.ExportOfManagedConvention, node.Name.Begin, name);
        }
    }

    private static void CheckThis(RuleContext context, TokenRange head)
    {
        if (context.Find(head, "__thiscall") is var word and >= 0)
        {
            context.Report(Descriptors.ConventionOfMember, word, "__thiscall");
        }
    }
}
