using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection.Generation;
using Bridge.Compiler.Projection.Index;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Projection;

/// <summary>Projects reference sets to C++ and keeps the results on disk: one folder for the framework, and one on top of it
/// for each set of further assemblies. Safe for use by parallel processes.</summary>
public sealed class ProjectionCache(string root, IPchBuilder pchBuilder)
{
    /// <summary>Changes whenever the generated text or the table changes for the same input.</summary>
    private const string GeneratorVersion = "40";

    /// <summary><c>${XDG_CACHE_HOME:-~/.cache}/bridge</c>.</summary>
    public static string DefaultRoot
    {
        get
        {
            var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            return Path.Combine(string.IsNullOrEmpty(cache) ? Path.Combine(home, ".cache") : cache, "bridge");
        }
    }

    /// <summary>The projection of <paramref name="references"/>, made now or taken from the cache; null after reporting why not.</summary>
    public LoadedProjection? Get(ReferenceSet references, DiagnosticBag diagnostics)
    {
        var assemblies = new ReferenceAssemblies(references);
        try
        {
            if (EnsureLayers(references, assemblies, diagnostics) is { } layers)
            {
                Array.ForEach([.. layers], CachePruning.MarkUsed);
                return Load(layers, assemblies);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.ProjectionCacheFailed, SourceLocation.None, root, e.Message);
        }

        assemblies.Dispose();
        return null;
    }

    private static LoadedProjection Load(ImmutableArray<CacheEntry> layers, ReferenceAssemblies assemblies) => new(
        layers[^1].HeaderPath,
        layers[^1].PchPath,
        new ProjectionIndex(assemblies, [.. layers.Select(l => (l.HeaderPath, new Lazy<SideTable>(() => SideTable.Read(l.TablePath))))]),
        ProjectionNames.Read([.. layers.Select(l => l.NamesPath)]),
        assemblies);

    private ImmutableArray<CacheEntry>? EnsureLayers(ReferenceSet references, ReferenceAssemblies assemblies, DiagnosticBag diagnostics)
    {
        var seed = $"{GeneratorVersion}\n{pchBuilder.Fingerprint}\n{Prelude.Digest()}";
        var key = ReferenceSet.Key(seed, references.Framework);
        var framework = new CacheEntry(root, key);
        var layer = new LayerGenerator(references, assemblies, diagnostics);
        framework.EnsureHeaders(folder =>
        {
            CachePruning.Prune(root);
            layer.WriteFramework(folder);
        });
        if (!framework.EnsurePch(pch => pchBuilder.Build(framework.HeaderPath, null, pch, diagnostics)))
        {
            return null;
        }

        if (references.Further.IsEmpty)
        {
            return [framework];
        }

        if (!layer.CheckFurther())
        {
            return null;
        }

        var friends = string.Join('\n', references.Friends.Order(StringComparer.Ordinal));
        var further = new CacheEntry(root, ReferenceSet.Key($"{key}\n{friends}", references.Further));
        further.EnsureHeaders(layer.WriteFurther);
        return further.EnsurePch(pch => pchBuilder.Build(further.HeaderPath, framework.PchPath, pch, diagnostics))
            ? [framework, further]
            : null;
    }
}
