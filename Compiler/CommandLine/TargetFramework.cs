using System.Collections.Immutable;

namespace Bridge.Compiler.CommandLine;

/// <summary>A version of .NET that an assembly can be compiled for.</summary>
/// <param name="Version">Major and minor version.</param>
public sealed record TargetFramework(Version Version)
{
    /// <summary>The frameworks that compiled assemblies and their runtime work with, oldest first.</summary>
    public static ImmutableArray<TargetFramework> All { get; } = [new(new Version(8, 0)), new(new Version(9, 0)), new(new Version(10, 0))];

    /// <summary>The one that is meant when none is named.</summary>
    public static TargetFramework Newest => All[^1];

    /// <summary>Its name in projects: <c>net10.0</c>.</summary>
    public string Name => $"net{Version}";

    /// <summary>What the host reads to start a program.</summary>
    public string RuntimeConfig => $$"""
        {
          "runtimeOptions": {
            "tfm": "{{Name}}",
            "framework": {
              "name": "Microsoft.NETCore.App",
              "version": "{{Version}}.0"
            }
          }
        }

        """;

    /// <summary>The framework of that name, or null.</summary>
    public static TargetFramework? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
