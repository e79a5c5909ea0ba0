using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Accessibility as metadata flags (ECMA-372 §12.5, ECMA-335 §II.23.1).</summary>
internal static class AccessFlags
{
    /// <summary>Of a method.</summary>
    public static MethodAttributes Method(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => MethodAttributes.Public,
        Accessibility.PublicProtected => MethodAttributes.FamORAssem,
        Accessibility.Internal => MethodAttributes.Assembly,
        Accessibility.Protected => MethodAttributes.Family,
        Accessibility.PrivateProtected => MethodAttributes.FamANDAssem,
        _ => MethodAttributes.Private,
    };

    /// <summary>Of a field.</summary>
    public static FieldAttributes Field(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => FieldAttributes.Public,
        Accessibility.PublicProtected => FieldAttributes.FamORAssem,
        Accessibility.Internal => FieldAttributes.Assembly,
        Accessibility.Protected => FieldAttributes.Family,
        Accessibility.PrivateProtected => FieldAttributes.FamANDAssem,
        _ => FieldAttributes.Private,
    };

    /// <summary>Of a type at namespace scope or nested in another.</summary>
    public static TypeAttributes Type(Accessibility accessibility, bool isNested) => (accessibility, isNested) switch
    {
        (Accessibility.Public, false) => TypeAttributes.Public,
        (_, false) => TypeAttributes.NotPublic,
        (Accessibility.Public, true) => TypeAttributes.NestedPublic,
        (Accessibility.PublicProtected, true) => TypeAttributes.NestedFamORAssem,
        (Accessibility.Internal, true) => TypeAttributes.NestedAssembly,
        (Accessibility.Protected, true) => TypeAttributes.NestedFamily,
        (Accessibility.PrivateProtected, true) => TypeAttributes.NestedFamANDAssem,
        _ => TypeAttributes.NestedPrivate,
    };
}
