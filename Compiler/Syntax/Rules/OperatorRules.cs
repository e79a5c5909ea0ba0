using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on operators of managed types (ECMA-372 §19.7).</summary>
internal static class OperatorRules
{
    /// <summary>Checks one function if it is an operator or has the name of one.</summary>
    public static void Check(RuleContext context, MethodNode node, TypeNode type)
    {
        var name = node.Declaration.Name;
        if (node.Declaration.Kind == MethodKind.Ordinary && name.StartsWith("op_", StringComparison.Ordinal) && OperatorWords.IsReserved(name))
        {
            context.Report(Descriptors.ReservedOperatorName, node.Declaration, name);
        }

        if (node.Declaration.Kind == MethodKind.Conversion && type.Declaration.Kind == ManagedTypeKind.ValueClass
            && context.Buffer[node.Name.Begin + 1].Is(type.Declaration.Name) && context.Buffer[node.Name.Begin + 2].Is("^"))
        {
            context.Report(Descriptors.BoxingOperator, node.Declaration, node.Declaration.Name);
        }

        if (node.Declaration.Kind != MethodKind.Operator)
        {
            return;
        }

        var symbol = context.Buffer[node.Name.Begin + 1];
        if (symbol.Text is "++" or "--" && node.Declaration.IsStatic && node.Parameters.Parameters.Length == 2)
        {
            context.Report(Descriptors.PostfixOperator, node.Declaration, node.Declaration.Name);
        }
        else if (symbol.Text is "++" or "--" && node.Parameters.Parameters is [var operand] && (context.Has(operand, "&") || context.Has(operand, "%")))
        {
            context.Report(Descriptors.StepByReference, node.Declaration, node.Declaration.Name);
        }
        else if (node.Declaration.IsStatic && node.Parameters.Parameters.IsEmpty)
        {
            context.Report(Descriptors.StaticOperatorWithoutParameters, node.Declaration, node.Declaration.Name);
        }
        else if (symbol.Is("*") && !node.Declaration.IsStatic && node.Parameters.Parameters.IsEmpty)
        {
            context.Report(Descriptors.InstanceDereference, node.Declaration, node.Declaration.Name);
        }
        else if (symbol.Text is "new" or "delete")
        {
            context.Report(Descriptors.AllocationOperator, node.Declaration, type.Declaration.Name);
        }
        else if (symbol.Is("=") && type.Declaration.Kind == ManagedTypeKind.ValueClass)
        {
            context.Report(Descriptors.AssignmentOfValue, node.Declaration, type.Declaration.Name);
        }
    }
}
