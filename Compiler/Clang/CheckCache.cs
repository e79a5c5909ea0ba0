using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Clang;

/// <summary>What the plugin wrote about checked texts: a text that did not change is not checked again. Thread-safe.</summary>
public sealed class CheckCache(string root, ClangTools tools)
{
    private readonly ContentCache _results = new(Path.Combine(root, "checks"));

    private readonly string _fingerprint = string.Join(
        '\n',
        [new PchBuilder(tools.Compiler).Fingerprint, .. ClangFlags.Check(tools, "unit", null, "unit"), ContentCache.Identity(tools.Plugin)]);

    /// <summary>Puts what is known about <paramref name="text"/> on top of <paramref name="pch"/> at <paramref name="output"/>.</summary>
    public bool TryCopy(string text, string? pch, string output) => _results.TryCopy(Key(text, pch), output);

    /// <summary>Keeps <paramref name="output"/>.</summary>
    public void Add(string text, string? pch, string output) => _results.Add(Key(text, pch), output);

    private string Key(string text, string? pch) => string.Join('\n', _fingerprint, ContentCache.Identity(pch), text);
}
