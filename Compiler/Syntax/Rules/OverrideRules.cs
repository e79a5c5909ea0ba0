using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on <c>virtual</c>, <c>abstract</c>, <c>sealed</c>, <c>override</c> and <c>new</c> (ECMA-372 §19.4.1 to §19.4.5).</summary>
internal static class OverrideRules
{
    private static readonly string[] Specifiers = ["override", "sealed", "abstract", "new"];

    /// <summary>Checks the specifiers of one function.</summary>
    public static void Check(RuleContext context, MethodNode node, TypeNode type)
    {
        CheckRepeated(context, node);
        CheckQualifiers(context, node);
        CheckConstraints(context, node);
        if (context.Buffer[node.Name.Begin - 1].Is("::") && node.Head.End == node.Name.Begin && node.Declaration.Kind == MethodKind.Ordinary)
        {
            context.Report(Descriptors.OldNamedOverride, node.Declaration, $"{context.Buffer[node.Name.Begin - 2].Text}::{node.Declaration.Name}");
        }

        if (node.Declaration.Kind is MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor or MethodKind.Finalizer
            || type.Declaration.Kind == ManagedTypeKind.InterfaceClass)
        {
            return; // see SpecialFunctionRules, InterfaceRules
        }

        if (node.Declaration is { IsVirtual: true, IsStatic: false, IsSealed: false, Accessibility: Accessibility.Private, Kind: MethodKind.Ordinary })
        {
            context.Report(Descriptors.PrivateVirtual, node.Declaration, node.Declaration.Name);
        }

        if (Conflict(node.Declaration) is var (first, second))
        {
            context.Report(Descriptors.ModifiersExclude, node.Declaration, first, second);
        }
        else if (Wrong(context, node) is { } descriptor)
        {
            context.Report(descriptor, node.Declaration, node.Declaration.Name);
        }
    }

    private static void CheckConstraints(RuleContext context, MethodNode node)
    {
        if (node.Declaration.IsOverride && node.Generic is { } generic && generic.Parameters.Any(p => p.IsConstrained))
        {
            context.Report(Descriptors.ConstraintsOfOverride, node.Declaration, node.Declaration.Name);
        }
    }

    private static void CheckQualifiers(RuleContext context, MethodNode node)
    {
        foreach (var word in new[] { "const", "volatile" })
        {
            if (context.Find(node.Suffix, word) is var qualifier and >= 0)
            {
                context.Report(Descriptors.QualifiedMember, qualifier, node.Declaration.Name);
            }
        }
    }

    private static void CheckRepeated(RuleContext context, MethodNode node)
    {
        foreach (var word in Specifiers)
        {
            if (context.Find(node.Suffix, word, 2) is var second and >= 0)
            {
                context.Report(Descriptors.RepeatedOverrideSpecifier, second, word);
            }
        }
    }

    private static (string First, string Second)? Conflict(MethodDeclarationSyntax function) => function switch
    {
        { IsNew: true, IsOverride: true } => ("new", "override"),
        { IsStatic: true, IsVirtual: true } => ("virtual", "static"),
        _ => null,
    };

    private static DiagnosticDescriptor? Wrong(RuleContext context, MethodNode node) => node.Declaration switch
    {
        { IsStatic: true, IsOverride: true } => Descriptors.OverrideOfStatic,
        { IsVirtual: false, NamedOverrides.IsEmpty: false } => Descriptors.NamedOverrideNotVirtual,
        { IsVirtual: false, IsSealed: true } => Descriptors.SealedNotVirtual,
        { IsVirtual: false, IsAbstract: true } when context.Has(node.Suffix, "=") => Descriptors.PureNotVirtual,
        { IsVirtual: false, IsAbstract: true } => Descriptors.AbstractNotVirtual,
        { IsAbstract: true, IsSealed: true } => Descriptors.SealedPure,
        { IsAbstract: true } when !node.Body.IsEmpty => Descriptors.AbstractWithBody,
        _ => null,
    };
}
