using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>What the declaring steps share while one module is built.</summary>
internal sealed class DeclarationContext
{
    /// <summary>Creates the services over one module and one reference set.</summary>
    public DeclarationContext(ModuleDefinition module, IProjectionIndex index, DiagnosticBag diagnostics)
    {
        Module = module;
        Diagnostics = diagnostics;
        Symbols = new SymbolTable();
        Hierarchy = new Hierarchy(new ProjectedTypes(index));
        Soundness = new Soundness(Hierarchy);
        Importer = new MemberImporter(module, Hierarchy);
        Mapper = new TypeMapper(module, index, Symbols, Importer);
        Framework = new ClassLibrary(Mapper, index, module.TypeSystem);
        Types = new SignatureTypes(Mapper, Framework);
    }

    /// <summary>A declaration that the check text lacks: Clang gave it up after an error; without one it is a defect of ours.</summary>
    public void RequireErrors(DeclarationSyntax syntax)
    {
        if (!Diagnostics.HasErrors)
        {
            throw new InvalidOperationException($"The check text does not declare {syntax.Name} ({syntax.Location}).");
        }
    }

    /// <summary>The module under construction.</summary>
    public ModuleDefinition Module { get; }

    /// <summary>Where mistakes are reported.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Declarations → definitions.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>Declarations that earlier stages found wrong.</summary>
    public Soundness Soundness { get; }

    /// <summary>Base classes and interfaces.</summary>
    public Hierarchy Hierarchy { get; }

    /// <summary>References to other assemblies.</summary>
    public MemberImporter Importer { get; }

    /// <summary>Framework entities by name.</summary>
    public ClassLibrary Framework { get; }

    /// <summary>C++ types → CLI types.</summary>
    public TypeMapper Mapper { get; }

    /// <summary>C++ types → types in signatures.</summary>
    public SignatureTypes Types { get; }
}
