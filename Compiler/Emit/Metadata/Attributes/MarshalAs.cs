using System.Globalization;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary><c>MarshalAsAttribute</c> → a marshalling descriptor (ECMA-335 §II.23.4).</summary>
internal static class MarshalAs
{
    /// <summary>Full name of the attribute.</summary>
    public const string AttributeName = "System.Runtime.InteropServices.MarshalAsAttribute";

    /// <summary>The descriptor; null after an error. <c>UnmanagedType</c> has the values of metadata's native types.</summary>
    public static MarshalInfo? Read(AttributeData data, DeclarationContext context)
    {
        var type = (NativeType)data.Integer(0);
        switch (type)
        {
            case NativeType.FixedSysString:
                return new FixedSysStringMarshalInfo { Size = data.NamedInteger("SizeConst") ?? 0 };
            case NativeType.FixedArray:
                return new FixedArrayMarshalInfo { Size = data.NamedInteger("SizeConst") ?? 0, ElementType = Element(data) };
            case NativeType.Array:
                return Array(data);
            case NativeType.SafeArray or NativeType.CustomMarshaler:
                context.Diagnostics.Report(
                    Descriptors.AttributeNotSupported, data.Location, "MarshalAs", "this unmanaged type");
                return null;
            default:
                return new MarshalInfo(type);
        }
    }

    private static ArrayMarshalInfo Array(AttributeData data)
    {
        var info = new ArrayMarshalInfo { ElementType = Element(data) };
        if (data.Named("SizeParamIndex") is IConvertible index)
        {
            info.SizeParameterIndex = index.ToInt32(CultureInfo.InvariantCulture);
            info.SizeParameterMultiplier = 1;
        }

        if (data.NamedInteger("SizeConst") is { } size)
        {
            info.Size = size;
        }

        return info;
    }

    private static NativeType Element(AttributeData data) =>
        data.NamedInteger("ArraySubType") is { } type ? (NativeType)type : NativeType.None;
}
