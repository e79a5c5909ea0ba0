namespace Bridge.Compiler.Toolchain;

/// <summary>Compiled shims: of an assembly with many files only those are compiled again whose native part changed.
/// Thread-safe.</summary>
public sealed class ObjectCache(string root, ClangTools tools)
{
    private readonly ContentCache _results = new(Path.Combine(root, "objects"));

    private readonly string _fingerprint = string.Join(
        '\n',
        [
            new PchBuilder(tools.Compiler).Fingerprint, .. ClangFlags.Shim(tools, "unit", null, "unit"),
            ContentCache.Identity(Path.Combine(tools.IncludeDirectory, "bridge", "macros.h")),
            ContentCache.Identity(Path.Combine(tools.IncludeDirectory, "bridge", "entered.h")),
        ]);

    /// <summary>Puts the object of <paramref name="shim"/> at <paramref name="output"/>; false when there is none yet.</summary>
    public bool TryCopy(ShimUnit shim, string output) => _results.TryCopy(Key(shim, output), output);

    /// <summary>Keeps the object of <paramref name="shim"/> that was compiled to <paramref name="output"/>.</summary>
    public void Add(ShimUnit shim, string output) => _results.Add(Key(shim, output), output);

    /// <summary>The current folder and the name of the generated file stand in the debug information.</summary>
    private string Key(ShimUnit shim, string output) =>
        string.Join('\n', _fingerprint, Environment.CurrentDirectory, Path.GetFileName(output), ContentCache.Identity(shim.Pch), shim.Text);
}
