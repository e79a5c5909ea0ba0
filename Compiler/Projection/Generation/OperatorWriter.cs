using System.Collections.Frozen;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>op_X (ECMA-372 §19.7): hidden friends, found by argument-dependent lookup also through handles.</summary>
internal sealed class OperatorWriter(CppTypes types)
{
    private static readonly FrozenDictionary<string, string> Symbols = new Dictionary<string, string>
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
        ["op_LogicalNot"] = "!",
        ["op_OnesComplement"] = "~",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Compound = FrozenSet.ToFrozenSet(["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"]);

    public void Write(ClassBody body)
    {
        if (body.Type.IsInterface || body.Type.Scalar is not null)
        {
            return;
        }

        foreach (var method in body.Type.Definition.Methods.Where(IsOperator))
        {
            if (method.Name is "op_Increment" or "op_Decrement")
            {
                WriteStep(body, method);
            }
            else if (Symbols.TryGetValue(method.Name, out var symbol))
            {
                WriteOperator(body, method, symbol);
            }
        }
    }

    private static bool IsOperator(MethodDefinition method) =>
        method is { IsStatic: true, IsPublic: true, IsSpecialName: true, IsVirtual: false, HasGenericParameters: false };

    private static void WriteStep(ClassBody body, MethodDefinition method)
    {
        if (!body.Type.IsValueType)
        {
            return;
        }

        var symbol = method.Name == "op_Increment" ? "++" : "--";
        var self = body.Type.Self;
        body.Writer.Line($"  {self}& operator{symbol}();", ProjectedKind.Method, ProjectedForm.Twin, method);
        body.Writer.Line($"  {self} operator{symbol}(int);", ProjectedKind.Method, ProjectedForm.Twin, method);
    }

    private void WriteOperator(ClassBody body, MethodDefinition method, string symbol)
    {
        var parameters = types.SpellAll(method.Parameters.Select(p => p.ParameterType));
        var result = types.Spell(method.ReturnType);
        if (parameters is null || result is null || parameters.TrueForAll(Scalars.IsScalar))
        {
            return;
        }

        var text = $"  friend {result} operator{symbol}({string.Join(", ", parameters)});";
        body.Writer.Line(text, ProjectedKind.Method, ProjectedForm.Plain, method);
        if (parameters.Count == 2 && Compound.Contains(symbol) && result == parameters[0])
        {
            text = $"  friend {result}& operator{symbol}=({parameters[0]}&, {parameters[1]});";
            body.Writer.Line(text, ProjectedKind.Method, ProjectedForm.Twin, method);
        }
    }
}
