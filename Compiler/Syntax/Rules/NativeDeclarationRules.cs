using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Words of managed members have no meaning at namespace scope or in a native class.</summary>
internal static class NativeDeclarationRules
{
    /// <summary>Checks a declaration that the parser took for native.</summary>
    public static void Check(RuleContext context, NativeNode node)
    {
        if (ExternHandle(context, node) is var name and >= 0)
        {
            var type = string.Concat(Enumerable.Range(node.Tokens.Begin + 1, name - node.Tokens.Begin - 1).Select(i => context.Buffer[i].Text));
            context.Report(Descriptors.ManagedGlobal, name, context.Buffer[name].Text, type);
        }

        foreach (var i in Tokens(node))
        {
            if (context.Buffer[i].Is("pin_ptr") && context.Buffer[i + 1].Is("<") && IsLasting(context, node, i))
            {
                context.Report(Descriptors.PinnedParameter, i, "pin_ptr");
            }

            if (context.Buffer[i].Is("new") && context.Buffer[i - 1].Is(")") && context.Buffer[i + 1].Text is ";" or "{")
            {
                context.Report(Descriptors.SpecifierInNative, i, context.Buffer[context.Buffer.Partner(i - 1) - 1].Text);
            }
            else if (IsFinalizer(context, i))
            {
                context.Report(Descriptors.FinalizerOfNoReference, i, $"!{context.Buffer[i + 1].Text}");
            }
            else if (context.Buffer[i].IsIdentifier && BeginsDeclaration(context, i) && Find(context, i) is { } descriptor)
            {
                context.Report(descriptor, i, context.Buffer[i].Text);
            }
        }
    }

    // extern String^ name;  Clang tells of variables that are defined.
    private static int ExternHandle(RuleContext context, NativeNode node)
    {
        var name = node.Tokens.End - 2;
        return node.Tokens.Length > 4 && context.Buffer[node.Tokens.Begin].Is("extern") && context.Buffer[name].IsIdentifier && context.Buffer[name - 1].Is("^") ? name : -1;
    }

    // !N() {…} or !N(); where a declaration begins: as an expression it would be followed by something else
    private static bool IsFinalizer(RuleContext context, int index) =>
        index > 0 && context.Buffer[index].Is("!") && context.Buffer[index - 1].Text is ";" or "{" or "}" or ":"
        && context.Buffer[index].Is("!") && context.Buffer[index + 1].IsIdentifier && context.Buffer[index + 2].Is("(") && context.Buffer[index + 3].Is(")")
        && context.Buffer[index + 4].Is("{");

    // A pinning pointer pins while its function runs: it is a local variable that is not static.
    private static bool IsLasting(RuleContext context, NativeNode node, int index) =>
        context.Buffer[index - 1].Is("static")
        || !Enumerable.Range(node.Tokens.Begin, index - node.Tokens.Begin)
            .Any(i => context.Buffer[i].Is("{") && context.Buffer.Partner(i) > index && !IsOfClass(context, i));

    // class N : B {, namespace N {
    private static bool IsOfClass(RuleContext context, int brace)
    {
        for (var i = brace - 1; i >= 0 && context.Buffer[i].Text is not (";" or "{" or "}" or ")"); i--)
        {
            if (context.Buffer[i].Text is "class" or "struct" or "union" or "namespace" or "extern")
            {
                return true;
            }
        }

        return false;
    }

    // without managed types that it holds
    private static IEnumerable<int> Tokens(NativeNode node)
    {
        var begin = node.Tokens.Begin;
        foreach (var nested in node.Nested.Select(n => n.Type.Tokens).Append(new TokenRange(node.Tokens.End, node.Tokens.End)))
        {
            for (; begin < nested.Begin; begin++)
            {
                yield return begin;
            }

            begin = nested.End;
        }
    }

    private static bool BeginsDeclaration(RuleContext context, int index) =>
        index == 0 || context.Buffer[index - 1].Text is ";" or "{" or "}" or ":" or "static" or "virtual";

    // two more words follow: the type and the name
    private static DiagnosticDescriptor? Find(RuleContext context, int index) =>
        !context.Buffer[index + 1].IsIdentifier || !(context.Buffer[index + 2].IsIdentifier || context.Buffer[index + 2].Text is "^" or "::" or "<")
            ? null
            : context.Buffer[index].Text switch
            {
                "property" => Descriptors.PropertyOutsideOfManagedType,
                "event" => Descriptors.EventOutsideOfManagedType,
                "literal" or "initonly" => Descriptors.ManagedFieldInNativeType,
                _ => null,
            };
}
