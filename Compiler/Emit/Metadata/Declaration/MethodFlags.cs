using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Metadata flags of function members (ECMA-372 §19.4, ECMA-335 §II.23.1.10).</summary>
internal static class MethodFlags
{
    /// <summary>Flags of a function member before its overrides are known.</summary>
    public static MethodAttributes Of(MethodDeclarationSyntax syntax, ManagedTypeKind type) => syntax.Kind switch
    {
        MethodKind.StaticConstructor => MethodAttributes.Private | MethodAttributes.Static | Constructor,
        MethodKind.Constructor => AccessFlags.Method(syntax.Accessibility) | Constructor,
        MethodKind.Destructor or MethodKind.Finalizer => MethodAttributes.Private | MethodAttributes.HideBySig,
        _ => Access(syntax, type) | MethodAttributes.HideBySig | Special(syntax.Kind) | Dispatch(syntax, type),
    };

    /// <summary>Whether a function is virtual by what is written.</summary>
    public static bool IsVirtual(MethodDeclarationSyntax syntax) =>
        syntax.IsVirtual || syntax.IsOverride || syntax.IsAbstract || !syntax.NamedOverrides.IsEmpty;

    private const MethodAttributes Constructor =
        MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName;

    private static MethodAttributes Access(MethodDeclarationSyntax syntax, ManagedTypeKind type) =>
        type == ManagedTypeKind.InterfaceClass ? MethodAttributes.Public : AccessFlags.Method(syntax.Accessibility);

    private static MethodAttributes Special(MethodKind kind) => kind == MethodKind.Ordinary ? 0 : MethodAttributes.SpecialName;

    private static MethodAttributes Dispatch(MethodDeclarationSyntax syntax, ManagedTypeKind type)
    {
        if (syntax.IsStatic)
        {
            return MethodAttributes.Static;
        }

        if (type == ManagedTypeKind.InterfaceClass)
        {
            return MethodAttributes.Virtual | MethodAttributes.Abstract | MethodAttributes.NewSlot;
        }

        return !IsVirtual(syntax) ? 0
            : MethodAttributes.Virtual
                | (syntax.IsOverride && !syntax.IsNew ? MethodAttributes.ReuseSlot : MethodAttributes.NewSlot)
                | (syntax.IsAbstract ? MethodAttributes.Abstract : 0)
                | (syntax.IsSealed ? MethodAttributes.Final : 0);
    }
}
