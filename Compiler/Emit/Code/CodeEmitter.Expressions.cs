using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    private void EmitExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundConstant constant:
                EmitConstant(constant);
                break;
            case BoundThis:
                _il.Emit(OpCodes.Ldarg_0);
                break;
            case BoundLoad load:
                EmitLoad(load.Place);
                break;
            case BoundAddress address:
                EmitAddress(address.Place);
                break;
            case BoundStore store:
                EmitStore(store);
                break;
            case BoundCall call:
                EmitCall(call);
                break;
            case BoundNewObject create:
                EmitArguments(create.Arguments);
                _il.Emit(OpCodes.Newobj, create.Constructor);
                break;
            case BoundNewArray create:
                EmitNewArray(create);
                break;
            case BoundCast cast:
                EmitCast(cast);
                break;
            case BoundConvert convert:
                EmitExpression(convert.Operand);
                EmitConversion(convert);
                break;
            case BoundUnary unary:
                EmitUnary(unary);
                break;
            case BoundBinary binary:
                EmitBinary(binary);
                break;
            case BoundConditional conditional:
                EmitConditional(conditional);
                break;
            case BoundSequence sequence:
                EmitSequence(sequence);
                break;
            case BoundFunctionPointer pointer:
                EmitFunctionPointer(pointer);
                break;
            case BoundTypeToken token:
                _il.Emit(OpCodes.Ldtoken, _context.Import(token.Target));
                break;
            case BoundMethodToken token:
                _il.Emit(OpCodes.Ldtoken, token.Method);
                break;
            case BoundSizeOf size:
                _il.Emit(OpCodes.Sizeof, _context.Import(size.Target));
                break;
            case BoundDefault { Type.MetadataType: MetadataType.Void }:
                break;
            case BoundDefault value:
                EmitDefault(value.Type);
                break;
            case BoundPointerCall call:
                EmitPointerCall(call);
                break;
            case BoundShimCall call:
                EmitShimCall(call);
                break;
            case BoundThrowExpression thrown:
                EmitThrow(thrown);
                break;
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} cannot be emitted.");
        }
    }

    private void EmitNewArray(BoundNewArray create)
    {
        EmitExpression(create.Length);
        _il.Emit(OpCodes.Newarr, _context.Import(create.Element));
        for (var i = 0; i < create.Elements.Length; i++)
        {
            _il.Emit(OpCodes.Dup);
            _il.Emit(OpCodes.Ldc_I4, i);
            EmitExpression(create.Elements[i]);
            _il.Emit(OpCodes.Stelem_Any, _context.Import(create.Element));
        }
    }

    private void EmitConditional(BoundConditional conditional)
    {
        var (otherwise, end) = (Instruction.Create(OpCodes.Nop), Instruction.Create(OpCodes.Nop));
        EmitExpression(conditional.Condition);
        _il.Emit(OpCodes.Brfalse, otherwise);
        EmitBranch(conditional.WhenTrue, conditional.Type);
        if (conditional.WhenTrue is not BoundThrowExpression)
        {
            _il.Emit(OpCodes.Br, end);
        }

        _il.Append(otherwise);
        EmitBranch(conditional.WhenFalse, conditional.Type);
        _il.Append(end);
    }

    private void EmitBranch(BoundExpression branch, TypeReference type)
    {
        EmitExpression(branch);
        if (Scalars.StackKind(type) == StackKind.Void && Scalars.StackKind(branch.Type) != StackKind.Void)
        {
            _il.Emit(OpCodes.Pop);
        }
    }

    private void EmitSequence(BoundSequence sequence)
    {
        foreach (var effect in sequence.Effects)
        {
            EmitEffect(effect);
        }

        if (sequence.Value is { } value)
        {
            EmitExpression(value);
        }
    }

    /// <summary>A conditional jump; comparisons fuse with the branch.</summary>
    private void EmitCondition(BoundExpression condition, LabelSymbol label, bool jumpsIfTrue)
    {
        if (condition is BoundUnary { Operation: UnaryOperation.IsZero } zero)
        {
            EmitCondition(zero.Operand, label, !jumpsIfTrue);
            return;
        }

        EmitExpression(condition);
        EmitJump(jumpsIfTrue ? OpCodes.Brtrue : OpCodes.Brfalse, label);
    }
}
