using Mono.Cecil;

namespace Bridge.Compiler.Projection;

/// <summary>What <c>#using … as_friend</c> makes visible: the internal types and members of an assembly that names the one under
/// construction with <c>InternalsVisibleTo</c>.</summary>
public static class FriendAccess
{
    private const string Attribute = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";
    private const string KeyPart = "PublicKey=";

    /// <summary>Whether <paramref name="assembly"/> names one of this name; where it asks for a public key, with this one.</summary>
    public static bool IsGranted(AssemblyDefinition assembly, string name, ReadOnlySpan<byte> publicKey)
    {
        foreach (var attribute in assembly.CustomAttributes.Where(a => a.AttributeType.FullName == Attribute))
        {
            var parts = ((string)attribute.ConstructorArguments[0].Value).Split(',', StringSplitOptions.TrimEntries);
            var key = parts.FirstOrDefault(p => p.StartsWith(KeyPart, StringComparison.OrdinalIgnoreCase))?[KeyPart.Length..];
            if (parts[0].Equals(name, StringComparison.OrdinalIgnoreCase)
                && (key is null || key.Equals(Convert.ToHexString(publicKey), StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes all that is internal public: references do not say how accessible something is, so nobody sees the difference.</summary>
    public static void Open(ModuleDefinition module)
    {
        foreach (var type in module.GetTypes())
        {
            type.Attributes = (type.Attributes & ~TypeAttributes.VisibilityMask) | Opened(type);
            foreach (var method in type.Methods)
            {
                method.Attributes = (MethodAttributes)Opened((int)method.Attributes);
            }

            foreach (var field in type.Fields)
            {
                field.Attributes = (FieldAttributes)Opened((int)field.Attributes);
            }
        }
    }

    // What the compiler itself has made is nobody's to use.
    private static TypeAttributes Opened(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.NotPublic when !type.Name.StartsWith('<') => TypeAttributes.Public,
        TypeAttributes.NestedAssembly or TypeAttributes.NestedFamORAssem => TypeAttributes.NestedPublic,
        TypeAttributes.NestedFamANDAssem => TypeAttributes.NestedFamily,
        var same => same,
    };

    // Methods and fields have the same bits (ECMA-335 §II.23.1.5, §II.23.1.10).
    private static int Opened(int attributes)
    {
        const int mask = (int)MethodAttributes.MemberAccessMask;
        var opened = (MethodAttributes)(attributes & mask) switch
        {
            MethodAttributes.Assembly or MethodAttributes.FamORAssem => MethodAttributes.Public,
            MethodAttributes.FamANDAssem => MethodAttributes.Family,
            var same => same,
        };
        return (attributes & ~mask) | (int)opened;
    }
}
