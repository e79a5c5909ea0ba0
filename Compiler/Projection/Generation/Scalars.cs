using System.Collections.Frozen;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>CLI types that are C++ scalars (ECMA-372 §12.1).</summary>
internal static class Scalars
{
    private static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["System.Void"] = "void",
        ["System.Boolean"] = "bool",
        ["System.Char"] = "wchar_t",
        ["System.SByte"] = "signed char",
        ["System.Byte"] = "unsigned char",
        ["System.Int16"] = "short",
        ["System.UInt16"] = "unsigned short",
        ["System.Int32"] = "int",
        ["System.UInt32"] = "unsigned int",
        ["System.Int64"] = "long long",
        ["System.UInt64"] = "unsigned long long",
        ["System.Single"] = "float",
        ["System.Double"] = "double",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Values = ByName.Values.Where(v => v != "void").Append("char").ToFrozenSet();

    /// <summary>The scalar for a metadata full name, or null.</summary>
    public static string? For(string fullName) => ByName.GetValueOrDefault(fullName);

    /// <summary>Whether a C++ spelling is one of the scalars (other than void).</summary>
    public static bool IsScalar(string spelling) => Values.Contains(spelling);
}
