using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Refers to each assembly once, with the highest version that anything names: the runtime of compiled code and other
/// assemblies may have been compiled for an older framework.</summary>
internal sealed class ReferenceImporter(ModuleDefinition module) : DefaultMetadataImporter(module)
{
    private readonly ModuleDefinition _module = module;

    /// <inheritdoc/>
    public override AssemblyNameReference ImportReference(AssemblyNameReference reference)
    {
        if (_module.AssemblyReferences.FirstOrDefault(r => r.Name == reference.Name) is not { } known)
        {
            return base.ImportReference(reference);
        }

        known.Version = known.Version >= reference.Version ? known.Version : reference.Version;
        return known;
    }

    /// <summary>Makes importers for modules.</summary>
    internal sealed class Provider : IMetadataImporterProvider
    {
        /// <inheritdoc/>
        public IMetadataImporter GetMetadataImporter(ModuleDefinition module) => new ReferenceImporter(module);
    }
}
