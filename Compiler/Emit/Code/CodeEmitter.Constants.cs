using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Constants, zeros and values without content (ECMA-335 §III.3.40).</summary>
internal sealed partial class CodeEmitter
{
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
}
