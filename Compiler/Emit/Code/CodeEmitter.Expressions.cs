using System.Globalization;
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

    private void EmitConstant(BoundConstant constant)
    {
        switch (constant.Value)
        {
            case string text:
                _il.Emit(OpCodes.Ldstr, text);
                break;
            case int value:
                _il.Emit(OpCodes.Ldc_I4, value);
                break;
            case long value:
                _il.Emit(OpCodes.Ldc_I8, value);
                break;
            case float value:
                _il.Emit(OpCodes.Ldc_R4, value);
                break;
            case double value:
                _il.Emit(OpCodes.Ldc_R8, value);
                break;
            case null when Scalars.IsReference(constant.Type):
                _il.Emit(OpCodes.Ldnull);
                break;
            case null:
                _il.Emit(OpCodes.Ldc_I4_0);
                _il.Emit(OpCodes.Conv_U);
                break;
            default:
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"a constant of {constant.Value.GetType()} cannot be emitted"));
        }

        if (constant.Value is long && Scalars.StackKind(constant.Type) == StackKind.NativeInt)
        {
            _il.Emit(OpCodes.Conv_I);
        }
    }

    private void EmitArguments(IEnumerable<BoundExpression> arguments)
    {
        foreach (var argument in arguments)
        {
            EmitExpression(argument);
        }
    }

    private void EmitCall(BoundCall call)
    {
        if (call.Receiver is { } receiver)
        {
            EmitExpression(receiver);
        }

        EmitArguments(call.Arguments);
        if (call.Constrained is { } constrained)
        {
            _il.Emit(OpCodes.Constrained, _context.Import(constrained));
        }

        _il.Emit(call.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, call.Method);
    }

    private void EmitPointerCall(BoundPointerCall call)
    {
        EmitArguments(call.Arguments);
        EmitExpression(call.Pointer);
        var site = new CallSite(_context.Import(call.Type));
        foreach (var parameter in call.Parameters)
        {
            site.Parameters.Add(new ParameterDefinition(_context.Import(parameter)));
        }

        _il.Emit(OpCodes.Calli, site);
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

    private void EmitCast(BoundCast cast)
    {
        EmitExpression(cast.Operand);
        var target = _context.Import(cast.Target);
        switch (cast.Kind)
        {
            case ReferenceCast.CastClass:
                _il.Emit(OpCodes.Castclass, target);
                break;
            case ReferenceCast.IsInstance:
                _il.Emit(OpCodes.Isinst, target);
                break;
            case ReferenceCast.Box:
                _il.Emit(OpCodes.Box, target);
                break;
            case ReferenceCast.UnboxAny:
                _il.Emit(OpCodes.Unbox_Any, target);
                break;
            case ReferenceCast.UnboxAddress:
                _il.Emit(OpCodes.Unbox, target);
                break;
        }
    }

    private void EmitConversion(BoundConvert convert)
    {
        var target = Scalars.Strip(convert.Type);
        var definition = target.MetadataType == MetadataType.ValueType ? target.Resolve() : null;
        var kind = definition is { IsEnum: true } ? Scalars.UnderlyingType(definition).MetadataType : target.MetadataType;
        if (kind is MetadataType.Single or MetadataType.Double && convert.IsSourceUnsigned)
        {
            _il.Emit(OpCodes.Conv_R_Un);
        }

        _il.Emit(ConversionTo(kind, convert));
    }

    private static OpCode ConversionTo(MetadataType kind, BoundConvert convert) => kind switch
    {
        MetadataType.SByte => OpCodes.Conv_I1,
        MetadataType.Byte or MetadataType.Boolean => OpCodes.Conv_U1,
        MetadataType.Int16 => OpCodes.Conv_I2,
        MetadataType.UInt16 or MetadataType.Char => OpCodes.Conv_U2,
        MetadataType.Int32 => OpCodes.Conv_I4,
        MetadataType.UInt32 => OpCodes.Conv_U4,
        MetadataType.Int64 or MetadataType.UInt64 when IsFloat(convert) => kind == MetadataType.Int64 ? OpCodes.Conv_I8 : OpCodes.Conv_U8,
        MetadataType.Int64 or MetadataType.UInt64 => convert.IsSourceUnsigned ? OpCodes.Conv_U8 : OpCodes.Conv_I8,
        MetadataType.Single => OpCodes.Conv_R4,
        MetadataType.Double => OpCodes.Conv_R8,
        MetadataType.IntPtr => convert.IsSourceUnsigned ? OpCodes.Conv_U : OpCodes.Conv_I,
        MetadataType.UIntPtr or MetadataType.Pointer or MetadataType.FunctionPointer or MetadataType.ByReference =>
            convert.IsSourceUnsigned ? OpCodes.Conv_U : OpCodes.Conv_I,
        _ => throw new InvalidOperationException($"no numeric conversion to {convert.Type}"),
    };

    private static bool IsFloat(BoundConvert convert) =>
        Scalars.StackKind(convert.Operand.Type) is StackKind.Float32 or StackKind.Float64;

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

    private void EmitZero(TypeReference type)
    {
        switch (Scalars.StackKind(type))
        {
            case StackKind.Reference:
                _il.Emit(OpCodes.Ldnull);
                break;
            case StackKind.Int64:
                _il.Emit(OpCodes.Ldc_I8, 0L);
                break;
            case StackKind.Float32:
                _il.Emit(OpCodes.Ldc_R4, 0f);
                break;
            case StackKind.Float64:
                _il.Emit(OpCodes.Ldc_R8, 0d);
                break;
            case StackKind.NativeInt or StackKind.ByReference:
                _il.Emit(OpCodes.Ldc_I4_0);
                _il.Emit(OpCodes.Conv_U);
                break;
            default:
                _il.Emit(OpCodes.Ldc_I4_0);
                break;
        }
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

    // Code behind the throw is unreachable; the operands that wait on the stack go with the frame.
    private void EmitThrow(BoundThrowExpression thrown)
    {
        if (thrown.Exception is { } exception)
        {
            EmitExpression(exception);
        }

        _il.Emit(thrown.Exception is null ? OpCodes.Rethrow : OpCodes.Throw);
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

    private void EmitFunctionPointer(BoundFunctionPointer pointer)
    {
        if (pointer.VirtualReceiver is { } receiver)
        {
            EmitExpression(receiver);
            _il.Emit(OpCodes.Ldvirtftn, pointer.Method);
        }
        else
        {
            _il.Emit(OpCodes.Ldftn, pointer.Method);
        }
    }

    private void EmitDefault(TypeReference type)
    {
        if (Scalars.StackKind(type) is not (StackKind.Value))
        {
            EmitZero(type);
            return;
        }

        var temporary = Temporary(type);
        _il.Emit(OpCodes.Ldloca, temporary);
        _il.Emit(OpCodes.Initobj, _context.Import(type));
        _il.Emit(OpCodes.Ldloc, temporary);
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
