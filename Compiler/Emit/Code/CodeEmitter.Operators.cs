using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Arithmetic and comparisons.</summary>
internal sealed partial class CodeEmitter
{
    private void EmitUnary(BoundUnary unary)
    {
        EmitExpression(unary.Operand);
        switch (unary.Operation)
        {
            case UnaryOperation.Negate:
                _il.Emit(OpCodes.Neg);
                break;
            case UnaryOperation.Complement:
                _il.Emit(OpCodes.Not);
                break;
            default:
                EmitZeroTest(unary.Operand.Type);
                break;
        }
    }

    private void EmitZeroTest(TypeReference type)
    {
        EmitZero(type);
        _il.Emit(OpCodes.Ceq);
    }

    private void EmitBinary(BoundBinary binary)
    {
        EmitExpression(binary.Left);
        EmitExpression(binary.Right);
        var isFloat = Scalars.StackKind(binary.Left.Type) is StackKind.Float32 or StackKind.Float64;
        switch (binary.Operation)
        {
            case BinaryOperation.NotEqual:
                _il.Emit(OpCodes.Ceq);
                Not();
                break;
            case BinaryOperation.LessOrEqual:
                _il.Emit(binary.IsUnsigned ^ isFloat ? OpCodes.Cgt_Un : OpCodes.Cgt);
                Not();
                break;
            case BinaryOperation.GreaterOrEqual:
                _il.Emit(binary.IsUnsigned ^ isFloat ? OpCodes.Clt_Un : OpCodes.Clt);
                Not();
                break;
            default:
                _il.Emit(OperationOf(binary));
                break;
        }
    }

    private void Not()
    {
        _il.Emit(OpCodes.Ldc_I4_0);
        _il.Emit(OpCodes.Ceq);
    }

    private static OpCode OperationOf(BoundBinary binary) => binary.Operation switch
    {
        BinaryOperation.Add => OpCodes.Add,
        BinaryOperation.Subtract => OpCodes.Sub,
        BinaryOperation.Multiply => OpCodes.Mul,
        BinaryOperation.Divide => binary.IsUnsigned ? OpCodes.Div_Un : OpCodes.Div,
        BinaryOperation.Remainder => binary.IsUnsigned ? OpCodes.Rem_Un : OpCodes.Rem,
        BinaryOperation.And => OpCodes.And,
        BinaryOperation.Or => OpCodes.Or,
        BinaryOperation.Xor => OpCodes.Xor,
        BinaryOperation.ShiftLeft => OpCodes.Shl,
        BinaryOperation.ShiftRight => binary.IsUnsigned ? OpCodes.Shr_Un : OpCodes.Shr,
        BinaryOperation.Equal => OpCodes.Ceq,
        BinaryOperation.Less => binary.IsUnsigned ? OpCodes.Clt_Un : OpCodes.Clt,
        _ => binary.IsUnsigned ? OpCodes.Cgt_Un : OpCodes.Cgt,
    };
}
