using System.Text;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection.Index;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Writes the files of a layer: header, side table and names.</summary>
internal sealed class LayerGenerator(ReferenceSet references, ReferenceAssemblies assemblies, DiagnosticBag diagnostics)
{
    /// <summary>Reports assemblies that cannot be read; true when there are none.</summary>
    public bool CheckFurther()
    {
        var readable = true;
        foreach (var path in references.Further)
        {
            try
            {
                assemblies.Open(path);
            }
            catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
            {
                diagnostics.Report(Descriptors.ReferenceNotReadable, SourceLocation.None, path, e.Message);
                readable = false;
            }
        }

        return readable;
    }

    /// <summary>The framework with the prelude.</summary>
    public void WriteFramework(string folder)
    {
        Prelude.WriteTo(folder);
        var model = new TypeModel();
        AddAll(model, references.Framework, isEmitted: true);
        model.Complete();
        Write(folder, model, g => g.WriteFramework());
    }

    /// <summary>The further assemblies, on top of the framework.</summary>
    public void WriteFurther(string folder)
    {
        var model = new TypeModel();
        AddAll(model, references.Framework, isEmitted: false);
        AddAll(model, references.Further, isEmitted: true);
        foreach (var hidden in model.Complete())
        {
            diagnostics.Report(Descriptors.ReferencedTypeHidden, SourceLocation.None, hidden.FullName, hidden.Module.FileName);
        }

        Write(folder, model, g => g.WriteFurther());
    }

    private void AddAll(TypeModel model, IEnumerable<string> paths, bool isEmitted)
    {
        foreach (var path in paths)
        {
            model.Add(assemblies.Open(path).MainModule, isEmitted);
        }
    }

    private static void Write(string folder, TypeModel model, Action<HeaderGenerator> generate)
    {
        var table = new SideTableBuilder();
        var writer = new HeaderWriter(table);
        generate(new HeaderGenerator(writer, model));
        foreach (var type in model.Emitted)
        {
            table.AddType(type.Definition);
        }

        File.WriteAllText(Path.Combine(folder, "projection.h"), writer.ToString(), new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(folder, "projection.names"), ProjectionNames.Format(model.Emitted), new UTF8Encoding(false));
        using var stream = File.Create(Path.Combine(folder, "projection.map"));
        table.Write(stream);
    }
}
