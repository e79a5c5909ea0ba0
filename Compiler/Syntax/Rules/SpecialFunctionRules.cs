using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on constructors, destructors and finalizers (ECMA-372 §19.10 to §19.13).</summary>
internal static class SpecialFunctionRules
{
    /// <summary>Checks one function if it is special.</summary>
    public static void Check(RuleContext context, MethodNode node, TypeNode type)
    {
        switch (node.Declaration.Kind)
        {
            case MethodKind.Constructor: CheckConstructor(context, node, type); break;
            case MethodKind.StaticConstructor: CheckStaticConstructor(context, node); break;
            case MethodKind.Ordinary when node.Declaration.Name == type.Declaration.Name: CheckResult(context, node); break;
            case MethodKind.Destructor or MethodKind.Finalizer: CheckEnd(context, node, type); break;
        }
    }

    private static void CheckConstructor(RuleContext context, MethodNode node, TypeNode type)
    {
        if (node.Declaration.IsVirtual)
        {
            context.Report(Descriptors.ConstructorSpecifier, node.Declaration, type.Declaration.Name, "virtual");
        }

        if (Specifier(context, node) is { } specifier)
        {
            context.Report(Descriptors.OverrideOfConstructor, node.Declaration, type.Declaration.Name, specifier);
        }

        if (type.Declaration.Kind == ManagedTypeKind.ValueClass && IsDefaultOrCopy(context, node, type))
        {
            context.Report(Descriptors.SpecialMemberOfValue, node.Declaration, type.Declaration.Name);
        }
    }

    private static bool IsDefaultOrCopy(RuleContext context, MethodNode node, TypeNode type)
    {
        var parameters = node.Parameters.Parameters;
        return parameters.Length == 0
            || (parameters.Length == 1 && (context.Has(parameters[0], "%") || context.Has(parameters[0], "&"))
                && context.Has(parameters[0], context.Buffer[type.NameToken].Text));
    }

    private static void CheckResult(RuleContext context, MethodNode node)
    {
        if (context.Buffer[node.Name.Begin - 1].Text is "~" or "!")
        {
            context.Report(Descriptors.DestructorResult, node.Declaration, context.Buffer[node.Name.Begin - 1].Text + node.Declaration.Name);
            return;
        }

        var descriptor = node.Declaration.IsStatic ? Descriptors.StaticConstructorResult : Descriptors.ConstructorResult;
        context.Report(descriptor, node.Declaration, node.Declaration.Name);
    }

    private static void CheckStaticConstructor(RuleContext context, MethodNode node)
    {
        if (node.Declaration.Accessibility != Accessibility.Private)
        {
            context.Report(Descriptors.StaticConstructorAccess, node.Declaration);
        }

        if (!TakesNothing(context, node))
        {
            context.Report(Descriptors.StaticConstructorParameters, node.Declaration, node.Declaration.Name);
        }

        if (!node.Initializers.IsEmpty)
        {
            context.Report(Descriptors.StaticConstructorInitializers, node.Declaration);
        }
    }

    private static void CheckEnd(RuleContext context, MethodNode node, TypeNode type)
    {
        var name = node.Declaration.Name;
        if (type.Declaration.Kind == ManagedTypeKind.ValueClass)
        {
            var descriptor = node.Declaration.Kind == MethodKind.Finalizer ? Descriptors.FinalizerOfNoReference : Descriptors.SpecialMemberOfValue;
            context.Report(descriptor, node.Declaration, name);
        }

        if (!TakesNothing(context, node))
        {
            context.Report(Descriptors.ParametersOfDestructor, node.Declaration, name);
        }

        if (node.Declaration.IsTemplate)
        {
            context.Report(Descriptors.TemplateOfDestructor, node.Declaration);
        }

        if (!node.Declaration.NamedOverrides.IsEmpty)
        {
            context.Report(Descriptors.NamedOverrideByDestructor, node.Declaration);
        }
        else if (Specifier(context, node) is { } specifier)
        {
            context.Report(Descriptors.OverrideOfDestructor, node.Declaration, name, specifier);
        }
        else if (node.Declaration.Kind == MethodKind.Finalizer && node.Declaration.IsVirtual)
        {
            context.Report(Descriptors.VirtualFinalizer, node.Declaration, name);
        }
        else if (node.Declaration.IsStatic)
        {
            context.Report(Descriptors.StorageOfFinalizer, node.Declaration, name);
        }
    }

    private static bool TakesNothing(RuleContext context, MethodNode node) =>
        node.Parameters.Parameters is [] || (node.Parameters.Parameters is [{ Length: 1 } only] && context.Buffer[only.Begin].Is("void"));

    private static string? Specifier(RuleContext context, MethodNode node) =>
        new[] { "override", "new", "sealed", "abstract" }.FirstOrDefault(word => context.Has(node.Suffix, word));
}
