using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary><c>System::Runtime::CompilerServices::IndexerNameAttribute</c>: what the default indexed property is called in metadata
/// instead of Item.</summary>
internal static class IndexerName
{
    /// <summary>Applies it; false for other attributes.</summary>
    public static bool TryApply(AttributeData data, PropertyDefinition property, DeclarationContext context)
    {
        if (data.TypeName != "System.Runtime.CompilerServices.IndexerNameAttribute" || data.Arguments is not [{ Value: string name }])
        {
            return false;
        }

        var members = property.DeclaringType.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == PropertyDeclarer.DefaultMember);
        if (members?.ConstructorArguments is not [{ Value: string own } argument] || !property.HasParameters || (property.Name != own && property.Name != "Item"))
        {
            context.Diagnostics.Report(Descriptors.IndexerNameOfOther, data.Location, "System::Runtime::CompilerServices::IndexerName");
            return true;
        }

        Rename(property, name);
        members.ConstructorArguments[0] = new CustomAttributeArgument(argument.Type, name);
        return true;
    }

    private static void Rename(PropertyDefinition property, string name)
    {
        property.Name = name;
        foreach (var accessor in new[] { property.GetMethod, property.SetMethod }.OfType<MethodDefinition>())
        {
            accessor.Name = accessor.Name[..4] + name; // get_Item → get_Name
        }
    }
}
