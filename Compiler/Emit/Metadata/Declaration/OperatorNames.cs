namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Names of operator functions in metadata (ECMA-335 §I.10.3, ECMA-372 §19.7.6).</summary>
internal static class OperatorNames
{
    /// <summary>The name for a C++ operator (<c>operator+</c>), or null when the CLI knows none.</summary>
    /// <param name="name">The function's C++ name.</param>
    /// <param name="operands">Number of operands, the object included.</param>
    public static string? Of(string name, int operands)
    {
        var symbol = name.StartsWith("operator", StringComparison.Ordinal) ? name["operator".Length..].Trim() : name;
        return operands == 1 ? Unary(symbol) : Binary(symbol);
    }

    private static string? Unary(string symbol) => symbol switch
    {
        "+" => "op_UnaryPlus",
        "-" => "op_UnaryNegation",
        "!" => "op_LogicalNot",
        "~" => "op_OnesComplement",
        "++" => "op_Increment",
        "--" => "op_Decrement",
        "*" => "op_PointerDereference",
        "&" => "op_AddressOf",
        "()" => "op_FunctionCall",
        "->" => "op_MemberSelection",
        _ => null,
    };

    private static string? Binary(string symbol) => symbol switch
    {
        "+" => "op_Addition",
        "-" => "op_Subtraction",
        "*" => "op_Multiply",
        "/" => "op_Division",
        "%" => "op_Modulus",
        "&" => "op_BitwiseAnd",
        "|" => "op_BitwiseOr",
        "^" => "op_ExclusiveOr",
        "&&" => "op_LogicalAnd",
        "||" => "op_LogicalOr",
        "<<" => "op_LeftShift",
        ">>" => "op_RightShift",
        "==" => "op_Equality",
        "!=" => "op_Inequality",
        "<" => "op_LessThan",
        ">" => "op_GreaterThan",
        "<=" => "op_LessThanOrEqual",
        ">=" => "op_GreaterThanOrEqual",
        "," => "op_Comma",
        "=" => "op_Assign",
        "+=" => "op_AdditionAssignment",
        "-=" => "op_SubtractionAssignment",
        "*=" => "op_MultiplicationAssignment",
        "/=" => "op_DivisionAssignment",
        "%=" => "op_ModulusAssignment",
        "&=" => "op_BitwiseAndAssignment",
        "|=" => "op_BitwiseOrAssignment",
        "^=" => "op_ExclusiveOrAssignment",
        "<<=" => "op_LeftShiftAssignment",
        ">>=" => "op_RightShiftAssignment",
        "()" => "op_FunctionCall",
        "[]" => "op_Subscript",
        "->*" => "op_PointerToMemberSelection",
        _ => null,
    };
}
