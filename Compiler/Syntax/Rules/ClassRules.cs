using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on the head of a managed class and on what it may contain (ECMA-372 §19.1, §19.2).</summary>
internal static class ClassRules
{
    /// <summary>Checks modifiers and bases.</summary>
    public static void Check(RuleContext context, TypeNode type)
    {
        var head = new TokenRange(type.NameToken + 1, HeadEnd(context, type));
        foreach (var word in new[] { "abstract", "sealed" })
        {
            if (context.Find(head, word, 2) is var second and >= 0)
            {
                context.Report(Descriptors.RepeatedModifier, second, word);
            }
        }

        CheckAbstract(context, type, head);
        CheckBases(context, type, head);
        CheckNested(context, type);
    }

    /// <summary>Checks a using-declaration among the members; aliases are allowed.</summary>
    public static void CheckUsing(RuleContext context, UsingNode node, TypeNode type)
    {
        if (context.Buffer[node.Tokens.Begin].Is("using") && !context.Has(node.Tokens, "=") && !context.Has(node.Tokens, "namespace"))
        {
            context.Report(Descriptors.UsingDeclarationInManagedType, node.Tokens.Begin, type.Declaration.Name);
        }
    }

    private static int HeadEnd(RuleContext context, TypeNode type) => context.Buffer.Partner(type.CloseBrace);

    // Value classes are sealed as they are, and nothing may derive from a sealed interface.
    private static void CheckAbstract(RuleContext context, TypeNode type, TokenRange head)
    {
        var kind = type.Declaration.Kind;
        if (kind == ManagedTypeKind.ValueClass && context.Has(head, "abstract"))
        {
            context.Report(Descriptors.AbstractValueClass, type.Declaration, type.Declaration.Name);
        }
        else if (kind == ManagedTypeKind.InterfaceClass && context.Has(head, "sealed"))
        {
            context.Report(Descriptors.ModifiersExclude, type.Declaration, "sealed", "interface class");
        }
    }

    private static void CheckBases(RuleContext context, TypeNode type, TokenRange head)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var start = context.Find(head, ":") + 1;
        foreach (var range in type.Bases)
        {
            CheckSpecifiers(context, type, new TokenRange(start, range.Begin));
            start = range.End + 1;
            var name = Text(context, range);
            if (!seen.Add(name))
            {
                context.Report(Descriptors.RepeatedBase, type.Declaration, name);
            }
            else if (name == type.Declaration.Name && type.Declaration.ParentId < 0)
            {
                context.Report(Descriptors.BaseOfItself, type.Declaration, name);
            }
        }
    }

    private static void CheckSpecifiers(RuleContext context, TypeNode type, TokenRange specifiers)
    {
        if (context.Has(specifiers, "private") || context.Has(specifiers, "protected"))
        {
            var isInterface = type.Declaration.Kind == ManagedTypeKind.InterfaceClass;
            context.Report(isInterface ? Descriptors.InterfaceBaseNotPublic : Descriptors.BaseNotPublic, type.Declaration, type.Declaration.Name);
        }

        if (context.Has(specifiers, "virtual"))
        {
            context.Report(Descriptors.VirtualBase, type.Declaration, type.Declaration.Name);
        }
    }

    private static void CheckNested(RuleContext context, TypeNode type)
    {
        foreach (var nested in type.Members.OfType<TypeNode>())
        {
            var first = context.Buffer[FirstAfterAttributes(context, nested)].Text;
            if (first is "public" or "private")
            {
                context.Report(Descriptors.AccessOfNestedType, nested.Declaration, nested.Declaration.Name);
            }

            if (nested.Declaration.Name == type.Declaration.Name)
            {
                context.Report(Descriptors.NestedNameOfOuter, nested.Declaration, nested.Declaration.Name);
            }
        }
    }

    private static int FirstAfterAttributes(RuleContext context, TypeNode type)
    {
        var index = type.Tokens.Begin;
        while (context.Buffer[index].Is("["))
        {
            index = context.Buffer.After(index);
        }

        return index;
    }

    private static string Text(RuleContext context, TokenRange range) =>
        string.Concat(Enumerable.Range(range.Begin, range.Length).Select(i => context.Buffer[i].Text));
}
