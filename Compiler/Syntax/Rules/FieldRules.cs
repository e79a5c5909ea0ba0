using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on data members (ECMA-372 §19.2).</summary>
internal static class FieldRules
{
    // A literal is static and cannot change as it is (ECMA-372 §19.11).
    private static readonly ImmutableArray<string> LiteralAlready = ["static", "initonly"];

    /// <summary>Checks the fields of one declaration.</summary>
    public static void Check(RuleContext context, FieldNode node, TypeNode type)
    {
        var specifiers = new TokenRange(node.Tokens.Begin, node.Declarators[0].NameToken);
        foreach (var declarator in node.Declarators)
        {
            CheckDeclarator(context, declarator, specifiers);
            if (declarator.Declaration.Name == type.Declaration.Name)
            {
                context.Report(Descriptors.NamedLikeItsClass, declarator.Declaration, declarator.Declaration.Name);
            }
        }
    }

    private static void CheckDeclarator(RuleContext context, DeclaratorNode node, TokenRange specifiers)
    {
        var field = node.Declaration;
        if (context.Buffer[node.NameToken + 1].Is(":"))
        {
            context.Report(Descriptors.BitField, field, field.Name);
        }

        if (field.IsLiteral && node.Initializer.IsEmpty)
        {
            context.Report(Descriptors.LiteralNeedsValue, field, field.Name);
        }

        foreach (var word in LiteralAlready.Where(word => field.IsLiteral && context.Has(specifiers, word)))
        {
            context.Report(Descriptors.ModifiersExclude, field, "literal", word);
        }

        if (field.IsLiteral && context.Has(specifiers, "const"))
        {
            context.Report(Descriptors.ConstLiteral, field, field.Name);
        }

        if (field.IsInitOnly && context.Has(specifiers, "volatile"))
        {
            context.Report(Descriptors.VolatileInitOnly, field, field.Name);
        }

        if (context.Has(specifiers, "extern"))
        {
            context.Report(Descriptors.StorageOfMember, field, field.Name);
        }

        CheckType(context, field, new TokenRange(specifiers.Begin, node.NameToken));
    }

    private static void CheckType(RuleContext context, FieldDeclarationSyntax field, TokenRange type)
    {
        if (context.Has(type, "pin_ptr"))
        {
            context.Report(Descriptors.PinnedMember, field, field.Name);
        }
        else if (context.Buffer[type.End - 1].Text is "%" or "&" || context.Has(type, "interior_ptr"))
        {
            context.Report(Descriptors.ReferenceMember, field, field.Name);
        }
        else if (context.Has(type, "mutable"))
        {
            context.Report(Descriptors.ModifiersExclude, field, "mutable", "a managed type");
        }
    }
}
