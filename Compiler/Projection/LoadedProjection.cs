namespace Bridge.Compiler.Projection;

/// <summary>The projection of a reference set, ready for use. Immutable; safe for concurrent use.</summary>
/// <param name="HeaderPath">The topmost header; it stands on the ones before it and is included by <paramref name="PchPath"/>.</param>
/// <param name="PchPath">Precompiled header to check sources with (<c>-include-pch</c>).</param>
/// <param name="Index">Declarations → metadata.</param>
/// <param name="Names">Names for decisions on tokens.</param>
/// <param name="Assemblies">The reference assemblies, opened on demand; the owner disposes them at the end of the compilation.</param>
public sealed record LoadedProjection(
    string HeaderPath,
    string PchPath,
    IProjectionIndex Index,
    IProjectionNames Names,
    ReferenceAssemblies Assemblies);
