using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Creates and writes the module under construction (ECMA-335 §II.6.2).</summary>
public static class ModuleFactory
{
    private static readonly byte[] PlatformKeyToken = [0xb0, 0x3f, 0x5f, 0x7f, 0x11, 0xd5, 0x0a, 0x3a];

    /// <summary>Creates an empty assembly for the framework of the references, whose core library is System.Runtime.</summary>
    /// <param name="name">Simple name of the assembly.</param>
    /// <param name="isExecutable">Whether it has an entry point.</param>
    /// <param name="index">Where references are resolved.</param>
    public static AssemblyDefinition Create(string name, bool isExecutable, IProjectionIndex index)
    {
        var parameters = new ModuleParameters
        {
            Kind = isExecutable ? ModuleKind.Console : ModuleKind.Dll,
            Runtime = TargetRuntime.Net_4_0,
            MetadataResolver = new ProjectedTypes(index),
            MetadataImporterProvider = new ReferenceImporter.Provider(),
        };
        var assembly = AssemblyDefinition.CreateAssembly(
            new AssemblyNameDefinition(name, new Version(1, 0, 0, 0)), name + ".dll", parameters);
        AddCoreLibrary(assembly.MainModule, index);
        AddTargetFramework(assembly);
        return assembly;
    }

    /// <summary>Writes the assembly and its portable PDB; equal content gives equal bytes.</summary>
    /// <param name="assembly">A finished assembly.</param>
    /// <param name="path">Where the dll goes; the pdb goes beside it.</param>
    /// <param name="keyPair">What the assembly is signed with, or null.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(AssemblyDefinition assembly, string path, byte[]? keyPair = null) =>
        assembly.Write(path, new WriterParameters
        {
            DeterministicMvid = true,
            Timestamp = 0,
            WriteSymbols = true,
            SymbolWriterProvider = new SymbolWriterProvider(),
            StrongNameKeyBlob = keyPair,
        });

    // Before anything touches TypeSystem: Cecil takes the first core library it finds among the references.
    private static void AddCoreLibrary(ModuleDefinition module, IProjectionIndex index)
    {
        var coreLibrary = index.FindType("System.Object")?.Module.Assembly.Name;
        module.AssemblyReferences.Add(new AssemblyNameReference("System.Runtime", coreLibrary?.Version ?? new Version(10, 0, 0, 0))
        {
            PublicKeyToken = PlatformKeyToken,
        });
    }

    private static void AddTargetFramework(AssemblyDefinition assembly)
    {
        var module = assembly.MainModule;
        var text = module.TypeSystem.String;
        var type = new TypeReference(
            "System.Runtime.Versioning", "TargetFrameworkAttribute", module, module.TypeSystem.CoreLibrary);
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, type) { HasThis = true };
        constructor.Parameters.Add(new ParameterDefinition(text));
        var attribute = new CustomAttribute(constructor);
        var version = ((AssemblyNameReference)module.TypeSystem.CoreLibrary).Version.ToString(2);
        attribute.ConstructorArguments.Add(new CustomAttributeArgument(text, $".NETCoreApp,Version=v{version}"));
        attribute.Properties.Add(new Mono.Cecil.CustomAttributeNamedArgument(
            "FrameworkDisplayName", new CustomAttributeArgument(text, $".NET {version}")));
        assembly.CustomAttributes.Add(attribute);
    }
}
