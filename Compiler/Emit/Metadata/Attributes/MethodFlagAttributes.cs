using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Attributes of functions that are flags and import entries in metadata (ECMA-335 §II.23.1.11, §II.22.22).</summary>
internal static class MethodFlagAttributes
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, MethodDefinition method, ModuleDefinition module)
    {
        switch (data.TypeName)
        {
            case "System.Runtime.InteropServices.DllImportAttribute":
                Import(data, method, module);
                return true;
            case "System.Runtime.InteropServices.PreserveSigAttribute":
                method.IsPreserveSig = true;
                return true;
            case "System.Runtime.CompilerServices.MethodImplAttribute":
                method.ImplAttributes |= (MethodImplAttributes)data.Integer(0);
                return true;
            default:
                return SpecialNames.TryApply(data, method);
        }
    }

    private static void Import(AttributeData data, MethodDefinition method, ModuleDefinition module)
    {
        var library = data.Arguments[0].Value as string ?? string.Empty;
        var reference = module.ModuleReferences.FirstOrDefault(m => m.Name == library);
        if (reference is null)
        {
            reference = new ModuleReference(library);
            module.ModuleReferences.Add(reference);
        }

        method.IsPInvokeImpl = true;
        method.IsPreserveSig = data.NamedInteger("PreserveSig") is not 0;
        method.PInvokeInfo = new PInvokeInfo(Flags(data), data.Named("EntryPoint") as string ?? method.Name, reference);
        method.Body = null;
    }

    private static PInvokeAttributes Flags(AttributeData data) =>
        (data.NamedInteger("CharSet") switch
        {
            2 => PInvokeAttributes.CharSetAnsi,
            3 => PInvokeAttributes.CharSetUnicode,
            4 => PInvokeAttributes.CharSetAuto,
            _ => PInvokeAttributes.CharSetNotSpec,
        })
        | (data.NamedInteger("CallingConvention") switch
        {
            2 => PInvokeAttributes.CallConvCdecl,
            3 => PInvokeAttributes.CallConvStdCall,
            4 => PInvokeAttributes.CallConvThiscall,
            5 => PInvokeAttributes.CallConvFastcall,
            _ => PInvokeAttributes.CallConvWinapi,
        })
        | (data.NamedInteger("ExactSpelling") is 1 ? PInvokeAttributes.NoMangle : 0)
        | (data.NamedInteger("SetLastError") is 1 ? PInvokeAttributes.SupportsLastError : 0)
        | Switch(data.NamedInteger("BestFitMapping"), PInvokeAttributes.BestFitEnabled, PInvokeAttributes.BestFitDisabled)
        | Switch(
            data.NamedInteger("ThrowOnUnmappableChar"),
            PInvokeAttributes.ThrowOnUnmappableCharEnabled,
            PInvokeAttributes.ThrowOnUnmappableCharDisabled);

    private static PInvokeAttributes Switch(int? value, PInvokeAttributes on, PInvokeAttributes off) =>
        value switch { null => 0, 0 => off, _ => on };
}
