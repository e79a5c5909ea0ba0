using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>What code emission needs of the assembly.</summary>
/// <param name="Module">The module under construction.</param>
/// <param name="Runtime">Methods that emitted code calls.</param>
/// <param name="Shims">The class that holds the shims' function pointers.</param>
/// <param name="Documents">Source files of the PDB.</param>
/// <param name="Diagnostics">Where errors go.</param>
internal sealed record EmitContext(ModuleDefinition Module, ClassLibrary Runtime, ShimFields Shims, Documents Documents, DiagnosticBag Diagnostics)
{
    /// <summary>A type as this module refers to it.</summary>
    public TypeReference Import(TypeReference type) => TypeImport.Import(Module, type);
}
