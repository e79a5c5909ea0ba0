using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Stages;

/// <summary>Puts the files of <c>--resource</c> into the assembly.</summary>
internal static class EmbeddedResources
{
    /// <summary>Adds all files; reports those that cannot be read and names that two files share.</summary>
    public static void Add(IEnumerable<EmbeddedFile> files, ModuleDefinition module, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            if (module.Resources.Any(r => r.Name == file.Name))
            {
                diagnostics.Report(Descriptors.ResourceNotEmbedded, SourceLocation.None, file.Path, $"another file is named '{file.Name}' already");
            }
            else
            {
                Add(file, module, diagnostics);
            }
        }
    }

    private static void Add(EmbeddedFile file, ModuleDefinition module, DiagnosticBag diagnostics)
    {
        try
        {
            module.Resources.Add(new EmbeddedResource(file.Name, ManifestResourceAttributes.Public, File.ReadAllBytes(file.Path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.ResourceNotEmbedded, SourceLocation.None, file.Path, e.Message);
        }
    }
}
