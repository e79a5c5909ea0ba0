using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on the members of an interface class (ECMA-372 §25.2).</summary>
internal static class InterfaceRules
{
    /// <summary>Checks the members of an interface.</summary>
    public static void Check(RuleContext context, TypeNode type)
    {
        foreach (var member in type.Members)
        {
            Check(context, member, type.Declaration.Name);
        }
    }

    private static void Check(RuleContext context, SyntaxNode member, string name)
    {
        switch (member)
        {
            case AccessLabelNode { Accessibility: not Accessibility.Public } node:
                context.Report(Descriptors.InterfaceMemberNotPublic, node.Tokens.Begin, name);
                break;
            case FieldNode node:
                CheckFields(context, node, name);
                break;
            case MethodNode node:
                CheckFunction(context, node, name);
                break;
            case PropertyNode node:
                CheckBodies(context, node.Accessors.OfType<MethodNode>());
                break;
            case EventNode node:
                CheckBodies(context, node.Accessors.OfType<MethodNode>());
                break;
        }
    }

    private static void CheckFields(RuleContext context, FieldNode node, string name)
    {
        foreach (var field in node.Declarators.Select(d => d.Declaration).Where(d => !d.IsStatic && !d.IsLiteral))
        {
            context.Report(Descriptors.MemberOfInterface, field, field.Name, name);
        }
    }

    private static void CheckFunction(RuleContext context, MethodNode node, string name)
    {
        switch (node.Declaration)
        {
            case { Kind: MethodKind.Constructor }:
                context.Report(Descriptors.ConstructorOfInterface, node.Declaration, name);
                break;
            case { Kind: MethodKind.Destructor or MethodKind.Finalizer }:
                context.Report(Descriptors.DestructorOfInterface, node.Declaration, name);
                break;
            case { Kind: MethodKind.Operator, IsStatic: false }:
                context.Report(Descriptors.MemberOfInterface, node.Declaration, node.Declaration.Name, name);
                break;
            default:
                CheckSpecifiers(context, node);
                CheckBodies(context, [node]);
                break;
        }
    }

    private static void CheckSpecifiers(RuleContext context, MethodNode node)
    {
        foreach (var word in new[] { "override", "new", "sealed" })
        {
            if (context.Has(node.Suffix, word))
            {
                context.Report(Descriptors.SpecifierInInterface, node.Declaration, word, node.Declaration.Name);
            }
        }
    }

    private static void CheckBodies(RuleContext context, IEnumerable<MethodNode> functions)
    {
        foreach (var function in functions.Where(f => !f.Declaration.IsStatic && !f.Body.IsEmpty))
        {
            context.Report(Descriptors.AbstractWithBody, function.Declaration, function.Declaration.Name);
        }
    }
}
