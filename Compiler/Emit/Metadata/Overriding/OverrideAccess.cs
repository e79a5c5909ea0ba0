using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>An override may widen the accessibility of what it overrides, never narrow it (ECMA-335 §II.10.3.3).</summary>
internal static class OverrideAccess
{
    /// <summary>Whether <paramref name="method"/> may override <paramref name="overridden"/>.</summary>
    public static bool Allows(MethodDefinition overridden, MethodDefinition method)
    {
        if (method.IsPublic)
        {
            return true;
        }

        var isSameAssembly = overridden.Module == method.Module;
        return (overridden.Attributes & MethodAttributes.MemberAccessMask) switch
        {
            MethodAttributes.Public => false,
            MethodAttributes.FamORAssem => method.IsFamilyOrAssembly || (!isSameAssembly && method.IsFamily),
            MethodAttributes.Family => method.IsFamily || method.IsFamilyOrAssembly,
            MethodAttributes.Assembly => method.IsAssembly || method.IsFamilyOrAssembly,
            MethodAttributes.FamANDAssem => !method.IsPrivate,
            _ => true,
        };
    }
}
