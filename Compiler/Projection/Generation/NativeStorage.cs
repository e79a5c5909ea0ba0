using System.Collections.Frozen;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>What a value type of .NET is in native memory: reference assemblies do not tell, but the layout of these is known and does
/// not change. Others cannot be members of native classes nor global variables: their constructor has no native definition.</summary>
internal static class NativeStorage
{
    private static readonly FrozenDictionary<string, string> _members = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.IntPtr"] = "void* value$ = nullptr;",
        ["System.UIntPtr"] = "void* value$ = nullptr;",
        ["System.DateTime"] = "unsigned long long value$ = 0;",
        ["System.TimeSpan"] = "long long value$ = 0;",
        ["System.Guid"] = "int value$[4] = {};",
        ["System.Decimal"] = "alignas(8) int value$[4] = {};",
        ["System.Runtime.InteropServices.GCHandle"] = "void* value$ = nullptr;",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The members that give the type its size, or null.</summary>
    public static string? Of(ProjectedType type) => type.IsValueType ? _members.GetValueOrDefault(type.Definition.FullName) : null;

    /// <summary>Writes them.</summary>
    public static void Write(ClassBody body)
    {
        if (Of(body.Type) is { } members)
        {
            body.Access(isPublic: false);
            body.Writer.Line($"  {members}");
            body.Access(isPublic: true);
        }
    }
}
