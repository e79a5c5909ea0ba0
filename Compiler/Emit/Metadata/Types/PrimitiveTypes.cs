using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>The CLI's primitive types (ECMA-335 §I.8.2.2) by C++ fundamental type and by name.</summary>
internal static class PrimitiveTypes
{
    /// <summary>The primitive for a fundamental type; null for those the CLI has none for (<c>long double</c>, 128 bits).</summary>
    public static TypeReference? Of(TypeSystem types, BuiltinKind kind) => kind switch
    {
        BuiltinKind.Void => types.Void,
        BuiltinKind.Bool => types.Boolean,
        BuiltinKind.Char or BuiltinKind.SChar => types.SByte,
        BuiltinKind.UChar or BuiltinKind.Char8 => types.Byte,
        BuiltinKind.WChar or BuiltinKind.Char16 => types.Char,
        BuiltinKind.Short => types.Int16,
        BuiltinKind.UShort => types.UInt16,
        BuiltinKind.Int => types.Int32,
        BuiltinKind.UInt or BuiltinKind.Char32 => types.UInt32,
        BuiltinKind.Long or BuiltinKind.LongLong => types.Int64,
        BuiltinKind.ULong or BuiltinKind.ULongLong => types.UInt64,
        BuiltinKind.Float => types.Single,
        BuiltinKind.Double => types.Double,
        BuiltinKind.NullPtr => types.Object,
        _ => null,
    };

    /// <summary>The module's own reference for a type that signatures encode by element type (ECMA-335 §II.23.1.16).</summary>
    public static TypeReference? Named(TypeSystem types, string fullName) => fullName switch
    {
        "System.Void" => types.Void,
        "System.Boolean" => types.Boolean,
        "System.Char" => types.Char,
        "System.SByte" => types.SByte,
        "System.Byte" => types.Byte,
        "System.Int16" => types.Int16,
        "System.UInt16" => types.UInt16,
        "System.Int32" => types.Int32,
        "System.UInt32" => types.UInt32,
        "System.Int64" => types.Int64,
        "System.UInt64" => types.UInt64,
        "System.Single" => types.Single,
        "System.Double" => types.Double,
        "System.IntPtr" => types.IntPtr,
        "System.UIntPtr" => types.UIntPtr,
        "System.String" => types.String,
        "System.Object" => types.Object,
        "System.TypedReference" => types.TypedReference,
        _ => null,
    };

    /// <summary>Whether C++ has a fundamental type for this CLI type, so that the projection only wraps it.</summary>
    public static bool IsFundamental(string fullName) => fullName switch
    {
        "System.Void" or "System.Boolean" or "System.Char" or "System.SByte" or "System.Byte" or "System.Int16"
            or "System.UInt16" or "System.Int32" or "System.UInt32" or "System.Int64" or "System.UInt64"
            or "System.Single" or "System.Double" => true,
        _ => false,
    };
}
