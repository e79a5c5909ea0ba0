using System.Collections.Frozen;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>The metadata names of the operators of the Common Language Specification (ECMA-335 §I.10.3).</summary>
internal static class OperatorWords
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "op_Addition", "op_Subtraction", "op_Multiply", "op_Division", "op_Modulus", "op_ExclusiveOr", "op_BitwiseAnd",
        "op_BitwiseOr", "op_LogicalAnd", "op_LogicalOr", "op_Assign", "op_LeftShift", "op_RightShift", "op_Equality",
        "op_GreaterThan", "op_LessThan", "op_Inequality", "op_GreaterThanOrEqual", "op_LessThanOrEqual", "op_MemberSelection",
        "op_RightShiftAssignment", "op_MultiplicationAssignment", "op_PointerToMemberSelection", "op_SubtractionAssignment",
        "op_ExclusiveOrAssignment", "op_LeftShiftAssignment", "op_ModulusAssignment", "op_AdditionAssignment",
        "op_BitwiseAndAssignment", "op_BitwiseOrAssignment", "op_Comma", "op_DivisionAssignment", "op_Decrement",
        "op_Increment", "op_UnaryNegation", "op_UnaryPlus", "op_OnesComplement", "op_LogicalNot", "op_AddressOf",
        "op_PointerDereference", "op_True", "op_False",
    ]);

    /// <summary>Whether only the keyword <c>operator</c> may declare <paramref name="name"/>.</summary>
    public static bool IsReserved(string name) => Names.Contains(name);
}
