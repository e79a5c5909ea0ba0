using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Attributes of parameters that are flags, constants and marshalling in metadata (ECMA-335 §II.23.1.13).</summary>
internal static class ParameterFlags
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, ParameterDefinition parameter, DeclarationContext context)
    {
        switch (data.TypeName)
        {
            case "System.Runtime.InteropServices.OutAttribute":
                parameter.IsOut = true;
                return true;
            case "System.Runtime.InteropServices.InAttribute":
                parameter.IsIn = true;
                return true;
            case "System.Runtime.InteropServices.OptionalAttribute":
                parameter.IsOptional = true;
                return true;
            case "System.Runtime.InteropServices.DefaultParameterValueAttribute":
                parameter.Constant = data.Arguments[0].Value is CustomAttributeArgument boxed ? boxed.Value : data.Arguments[0].Value;
                parameter.HasDefault = true;
                return true;
            case MarshalAs.AttributeName:
                parameter.MarshalInfo = MarshalAs.Read(data, context);
                return true;
            default:
                return false;
        }
    }
}
