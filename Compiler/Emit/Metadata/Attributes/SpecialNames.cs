using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary><c>System::Runtime::CompilerServices::SpecialNameAttribute</c>: a flag on every kind of member.</summary>
internal static class SpecialNames
{
    /// <summary>Applies it; false for other attributes.</summary>
    public static bool TryApply(AttributeData data, IMemberDefinition member)
    {
        if (data.TypeName != "System.Runtime.CompilerServices.SpecialNameAttribute")
        {
            return false;
        }

        member.IsSpecialName = true;
        return true;
    }
}
