using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Casts of references and conversions of numbers (ECMA-335 §III.1.5).</summary>
internal sealed partial class CodeEmitter
{
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
}
