using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Assembly attributes that metadata keeps in the assembly's name (ECMA-335 §II.22.2).</summary>
internal static class AssemblyFlags
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, AssemblyNameDefinition name, DiagnosticBag diagnostics)
    {
        switch (data.TypeName)
        {
            case "System.Reflection.AssemblyVersionAttribute":
                ApplyVersion(data, name, diagnostics);
                return true;
            case "System.Reflection.AssemblyCultureAttribute":
                name.Culture = data.Arguments[0].Value as string;
                return true;
            default:
                return false;
        }
    }

    private static void ApplyVersion(AttributeData data, AssemblyNameDefinition name, DiagnosticBag diagnostics)
    {
        var text = data.Arguments[0].Value as string ?? string.Empty;
        if (AssemblyVersionText.Parse(text) is { } version)
        {
            name.Version = version;
        }
        else
        {
            diagnostics.Report(Descriptors.NotAVersion, data.Location, text);
        }
    }
}
