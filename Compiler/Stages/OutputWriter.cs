using System.Collections.Immutable;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Documentation;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Text;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary>Writes the results: first into a folder of its own, then all together into the output folder.</summary>
internal static class OutputWriter
{
    private const string RuntimeName = "Bridge.Runtime.dll";

    /// <summary>Writes all files; returns false after reporting errors.</summary>
    public static bool Write(BuildOptions options, ClangTools tools, BoundAssembly result, DiagnosticBag diagnostics)
    {
        try
        {
            Directory.CreateDirectory(options.OutputDirectory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.OutputNotWritable, SourceLocation.None, options.OutputDirectory, e.Message);
            return false;
        }

        var staging = Directory.CreateDirectory(Path.Combine(options.OutputDirectory, $".bridgec-{Guid.NewGuid():N}"));
        try
        {
            // The two halves need nothing of each other.
            var halves = Task.WhenAll(
                Task.Run(() => BuildNative(options, tools, result, staging.FullName, diagnostics)),
                Task.Run(() => WriteManaged(options, tools, result, staging.FullName, diagnostics)));
            return Array.TrueForAll(halves.GetAwaiter().GetResult(), succeeded => succeeded)
                && Publish(staging.FullName, options.OutputDirectory)
                && WriteDependencies(options, result.Headers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.OutputNotWritable, SourceLocation.None, options.OutputDirectory, e.Message);
            return false;
        }
        finally
        {
            staging.Delete(recursive: true);
        }
    }

    private static bool BuildNative(
        BuildOptions options, ClangTools tools, BoundAssembly result, string directory, DiagnosticBag diagnostics)
    {
        var request = new NativeBuildRequest
        {
            Name = options.Name,
            OutputDirectory = directory,
            Shims = result.Shims,
            ValueClasses = [.. result.Assembly.MainModule.GetTypes().Where(t => t is { IsValueType: true, IsEnum: false }).Select(t => DisplayNames.Of(t))],
            DefersInitializers = result.HasStart,
            NativeFiles = options.NativeFiles,
            ReferencedLibraries = NativeParts(options),
            IncludeDirectories = options.All.IncludeDirectories,
            Defines = options.All.Defines,
            Undefines = options.All.Undefines,
            ForcedIncludes = options.All.ForcedIncludes,
            LibraryDirectories = options.LibraryDirectories,
            Libraries = options.Libraries,
            Standard = options.Standard,
            Jobs = options.Jobs,
        };
        return !request.HasNativeCode || (new NativeBuilder(tools, new ObjectCache(ProjectionCache.DefaultRoot, tools)).Build(request, diagnostics) is not null && !diagnostics.HasErrors);
    }

    /// <summary>What referenced assemblies export lies in the libraries beside them.</summary>
    private static ImmutableArray<string> NativeParts(BuildOptions options) =>
    [
        .. options.References.Concat(UsedAssemblies.Find(options).Select(u => u.Path))
            .Select(path => Path.Combine(Path.GetDirectoryName(path)!, NativeBuildRequest.FileNameOf(Path.GetFileNameWithoutExtension(path))))
            .Where(File.Exists).Distinct(),
    ];

    private static bool WriteManaged(
        BuildOptions options, ClangTools tools, BoundAssembly result, string directory, DiagnosticBag diagnostics)
    {
        EmbeddedResources.Add(options.Resources, result.Assembly.MainModule, diagnostics);
        if (options.IsDebuggable)
        {
            DebuggableMark.Add(result.Assembly);
        }

        ModuleFactory.Write(result.Assembly, Path.Combine(directory, options.Name + ".dll"), StrongName.Read(options.KeyFile, diagnostics));
        new XmlDocumentationWriter(result.Assembly.MainModule, result.Index, result.Symbols, diagnostics)
            .Write(Path.Combine(directory, options.Name + ".xml"));
        File.Copy(Path.Combine(tools.SupportDirectory, RuntimeName), Path.Combine(directory, RuntimeName));
        if (result.IsExecutable || result.IsCalledByPrograms)
        {
            File.WriteAllText(Path.Combine(directory, options.Name + ".runtimeconfig.json"), options.Framework.RuntimeConfig);
        }

        return !diagnostics.HasErrors;
    }

    /// <summary>Moves the finished files; a library that an older build left must not be found by the new assembly.</summary>
    private static bool Publish(string staging, string directory)
    {
        foreach (var file in Directory.EnumerateFiles(staging))
        {
            File.Move(file, Path.Combine(directory, Path.GetFileName(file)), overwrite: true);
        }

        return true;
    }

    private static bool WriteDependencies(BuildOptions options, IEnumerable<string> headers)
    {
        if (options.DependencyFile is { } path)
        {
            DependencyFile.Write(path, Path.Combine(options.OutputDirectory, options.Name + ".dll"), headers.Concat(UsedAssemblies.Find(options).Select(u => u.Path)));
        }

        return true;
    }
}
