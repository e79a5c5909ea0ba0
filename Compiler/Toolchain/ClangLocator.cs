using System.ComponentModel;
using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Finds clang 19 and the plugin beside bridgec.</summary>
public static partial class ClangLocator
{
    private const string CompilerVariable = "BRIDGE_CLANG";
    private const string PluginVariable = "BRIDGE_CLANG_PLUGIN";
    private const string SupportVariable = "BRIDGE_SUPPORT";

    /// <summary>The folder with headers and runtimes: bridgec's own, unless the environment names another one.</summary>
    public static string SupportDirectory => Environment.GetEnvironmentVariable(SupportVariable) ?? AppContext.BaseDirectory;

    /// <summary>Finds the tools; reports what is missing and returns null then.</summary>
    public static ClangTools? Find(DiagnosticBag diagnostics)
    {
        var compiler = FindCompiler(diagnostics);
        var support = SupportDirectory;
        var plugin = Environment.GetEnvironmentVariable(PluginVariable) ?? Path.Combine(support, "libbridge-clang.so");
        if (compiler is not null && !File.Exists(plugin))
        {
            diagnostics.Report(Descriptors.ClangPluginNotFound, SourceLocation.None, plugin);
            return null;
        }

        return compiler is null ? null : new ClangTools(compiler, plugin, support);
    }

    /// <summary>Finds clang++ alone.</summary>
    public static string? FindCompiler(DiagnosticBag diagnostics)
    {
        if (Environment.GetEnvironmentVariable(CompilerVariable) is { Length: > 0 } named)
        {
            return OfVersion19(Resolve(named), named, diagnostics);
        }

        if (Resolve("clang++-19") is { } versioned)
        {
            return versioned;
        }

        if (Resolve("clang++") is { } plain)
        {
            return OfVersion19(plain, plain, diagnostics);
        }

        diagnostics.Report(Descriptors.ClangNotFound, SourceLocation.None);
        return null;
    }

    private static string? OfVersion19(string? path, string name, DiagnosticBag diagnostics)
    {
        if (path is null)
        {
            diagnostics.Report(Descriptors.ClangNotFound, SourceLocation.None);
            return null;
        }

        var version = VersionOf(path);
        if (Version19().IsMatch(version))
        {
            return path;
        }

        diagnostics.Report(Descriptors.ClangHasWrongVersion, SourceLocation.None, name, version);
        return null;
    }

    private static string VersionOf(string path)
    {
        try
        {
            return ProcessRunner.Run(path, ["--version"]).Output.Split('\n')[0];
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    private static string? Resolve(string name)
    {
        if (name.Contains('/'))
        {
            return File.Exists(name) ? Path.GetFullPath(name) : null;
        }

        var directories = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return directories.Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
    }

    [GeneratedRegex(@"clang version 19\.")]
    private static partial Regex Version19();
}
