using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Assembly attributes that metadata keeps in the assembly's name (ECMA-335 §II.22.2).</summary>
internal static class AssemblyFlags
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, AssemblyNameDefinition name)
    {
        switch (data.TypeName)
        {
            case "System.Reflection.AssemblyVersionAttribute":
                name.Version = Parse(data.Arguments[0].Value as string ?? string.Empty);
                return true;
            case "System.Reflection.AssemblyCultureAttribute":
                name.Culture = data.Arguments[0].Value as string;
                return true;
            default:
                return false;
        }
    }

    // Wildcards stand for build time in other compilers; a deterministic build takes zero.
    private static Version Parse(string text)
    {
        var parts = text.Split('.').Select(part => int.TryParse(part, out var number) ? number : 0).Concat([0, 0, 0, 0]).Take(4).ToArray();
        return new Version(parts[0], parts[1], parts[2], parts[3]);
    }
}
