using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules of C++/CLI on declarations that tokens alone can decide. Clang does not know them, because desugaring
/// drops or replaces the words that they are about. Mistakes do not keep the unit from being checked further.</summary>
public static class DeclarationRules
{
    /// <summary>Checks the declarations of <paramref name="unit"/>.</summary>
    public static void Check(UnitNode unit, DiagnosticBag diagnostics)
    {
        var context = new RuleContext(unit.Buffer, diagnostics);
        var (types, definitions) = (new RedefinitionRules(context), new DefinitionRules(context, unit.Tree));
        foreach (var item in unit.Items)
        {
            CheckItem(context, item, string.Empty, types, definitions);
        }
    }

    private static void CheckItem(
        RuleContext context, SyntaxNode item, string enclosing, RedefinitionRules types, DefinitionRules definitions)
    {
        switch (item)
        {
            case NamespaceNode node:
                NamespaceRules.Check(context, node);
                foreach (var inner in node.Items)
                {
                    CheckItem(context, inner, $"{enclosing}::{node.Name}", types, definitions);
                }

                break;
            case ModeNode node: context.IsUnmanaged = node.IsUnmanaged; break;
            case MakePublicNode node: MakePublicRules.Check(context, node, enclosing, types); break;
            case DelegateNode node: CheckDelegate(context, node); break;
            case ForwardNode node: types.Declare(node, enclosing); break;
            case TypeNode node:
                types.Define(node, enclosing);
                CheckType(context, node);
                break;
            case EnumNode node: EnumRules.Check(context, node); break;
            case FunctionNode node:
                definitions.Check(node);
                ParameterRules.Check(context, node);
                CallingConventionRules.Check(context, node);
                BodyRules.Check(context, node.Body, isManagedMember: false);
                break;
            case NativeNode node:
                definitions.Check(node);
                NativeDeclarationRules.Check(context, node);
                foreach (var nested in node.Nested)
                {
                    CheckItem(context, nested.Type, $"{enclosing}::{string.Join("::", nested.Classes)}", types, definitions);
                }

                break;
        }
    }

    private static void CheckType(RuleContext context, TypeNode type)
    {
        ClassRules.Check(context, type);
        if (type.Declaration.Kind == ManagedTypeKind.InterfaceClass)
        {
            InterfaceRules.Check(context, type);
        }

        PropertyRules.CheckNames(context, type);
        EventRules.CheckNames(context, type);
        foreach (var member in type.Members)
        {
            CheckMember(context, member, type);
        }
    }

    private static void CheckMember(RuleContext context, SyntaxNode member, TypeNode type)
    {
        switch (member)
        {
            case TypeNode node: CheckType(context, node); break;
            case DelegateNode node: CheckDelegate(context, node); break;
            case EnumNode node: EnumRules.Check(context, node); break;
            case AccessLabelNode node: AccessLabelRules.Check(context, node); break;
            case FieldNode node: FieldRules.Check(context, node, type); break;
            case MethodNode node: CheckFunction(context, node, type); break;
            case PropertyNode node:
                PropertyRules.Check(context, node);
                CheckAccessors(node.Accessors);
                break;
            case EventNode node:
                EventRules.Check(context, node);
                CheckAccessors(node.Accessors);
                break;
            case UsingNode node: ClassRules.CheckUsing(context, node, type); break;
        }

        void CheckAccessors(IEnumerable<SyntaxNode> accessors)
        {
            foreach (var accessor in accessors.OfType<MethodNode>())
            {
                CheckFunction(context, accessor, type);
            }
        }
    }

    private static void CheckDelegate(RuleContext context, DelegateNode node)
    {
        ParameterRules.Check(context, node);
        CallingConventionRules.Check(context, node);
    }

    private static void CheckFunction(RuleContext context, MethodNode node, TypeNode type)
    {
        ParameterRules.Check(context, node);
        CallingConventionRules.Check(context, node);
        OverrideRules.Check(context, node, type);
        SpecialFunctionRules.Check(context, node, type);
        ImportRules.Check(context, node);
        OperatorRules.Check(context, node, type);
        BodyRules.Check(context, node.Body, isManagedMember: true);
    }
}
