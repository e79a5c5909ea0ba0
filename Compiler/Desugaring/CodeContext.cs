using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring;

/// <summary>Where code stands.</summary>
/// <param name="Owner">Kind of the managed type whose member it belongs to, or null in native code.</param>
/// <param name="IsDeclaration">Types and parameters rather than statements: a name before <c>^</c> is a type.</param>
/// <param name="Locals">Variables of the function.</param>
internal sealed record CodeContext(ManagedTypeKind? Owner, bool IsDeclaration, LocalNames Locals)
{
    /// <summary>Native code outside of functions.</summary>
    public static CodeContext Native { get; } = new(null, false, LocalNames.None);

    /// <summary>Signatures of free functions.</summary>
    public static CodeContext Signature { get; } = new(null, true, LocalNames.None);

    /// <summary>Whether <c>this</c> is a handle.</summary>
    public bool IsThisHandle => Owner is ManagedTypeKind.RefClass;
}
