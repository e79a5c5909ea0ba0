using System.Security.Cryptography;
using System.Text;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Toolchain;

/// <summary>Precompiled native includes, chained on a projection and kept on disk by content
/// (<c>ROOT/preamble/HASH/</c>). <see cref="FolderPruning"/> bounds its size. Safe for parallel use, also by other processes.</summary>
public sealed class PreambleCache(string root, PchBuilder builder)
{
    private string Folder => Path.Combine(root, "preamble");

    /// <summary>The precompiled header of <paramref name="preambleText"/> on top of <paramref name="basePch"/>,
    /// made now or taken from the cache; <paramref name="basePch"/> itself when the text is empty; null after reporting errors.</summary>
    public string? Get(string preambleText, string basePch, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(preambleText))
        {
            return basePch;
        }

        var directory = Path.Combine(Folder, Key(preambleText, basePch));
        try
        {
            return Get(directory, preambleText, basePch, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.PchNotBuilt, Text.SourceLocation.None, directory, e.Message);
            return null;
        }
    }

    private string? Get(string directory, string preambleText, string basePch, DiagnosticBag diagnostics)
    {
        var pch = Path.Combine(directory, "preamble.pch");
        if (File.Exists(pch))
        {
            FolderPruning.MarkUsed(directory);
            return pch;
        }

        new FolderPruning(FolderLimits.Default).Prune(Folder);
        Directory.CreateDirectory(directory);
        var header = Path.Combine(directory, "preamble.hpp");
        WriteOnce(header, preambleText);
        var messages = builder.BuildRaw(header, basePch, pch, diagnostics, out var succeeded);
        if (succeeded)
        {
            return pch;
        }

        Report(messages, pch, diagnostics);
        return null;
    }

    private string Key(string text, string basePch)
    {
        var file = new FileInfo(basePch);
        var identity = $"{builder.Fingerprint}\n{basePch}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n{text}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
    }

    /// <summary>Two processes may write the same text at once; a precompiled header refers to the file, so the first one stays.</summary>
    private static void WriteOnce(string path, string text)
    {
        if (File.Exists(path))
        {
            return;
        }

        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(temporary, text);
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }

    private static void Report(string messages, string pch, DiagnosticBag diagnostics)
    {
        var errors = ClangTextParser.Parse(messages).Where(d => d.IsError).ToList();
        foreach (var error in errors)
        {
            diagnostics.Add(NativeMessages.Create(error));
        }

        if (errors.Count == 0 && messages.Length > 0)
        {
            diagnostics.Report(Descriptors.PchNotBuilt, Text.SourceLocation.None, pch, ClangTextParser.Summary(messages));
        }
    }
}
