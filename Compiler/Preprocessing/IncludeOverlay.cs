using System.Text;
using System.Text.Json;

namespace Bridge.Compiler.Preprocessing;

/// <summary>File systems laid over the real one (Clang's <c>-ivfsoverlay</c>), in which sources of Windows are found and read:
/// the lower one shows files in other encodings as UTF-8, in the upper one <c>"Sub\Header.H"</c> leads to <c>sub/header.h</c>.</summary>
public static class IncludeOverlay
{
    /// <summary>The file that <see cref="Write"/> writes: options for Clang, to be passed as <c>@FILE</c>.</summary>
    public const string FileName = "overlay.rsp";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the overlays for <paramref name="sources"/> into <paramref name="folder"/>, which must outlive their use.</summary>
    /// <param name="sources">A source, and headers that are read before it.</param>
    /// <param name="includeFolders">Where includes are searched, in order.</param>
    /// <param name="folder">Where copies and overlays go; made when it is needed.</param>
    /// <returns>The path of <see cref="FileName"/>, or null when Clang needs no help.</returns>
    public static string? Write(IEnumerable<string> sources, IReadOnlyList<string> includeFolders, string folder)
    {
        var scan = new IncludeScan(includeFolders);
        foreach (var source in sources)
        {
            scan.Visit(source);
        }

        if (scan.OtherNames.Count + scan.Contents.Count == 0)
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        var copies = scan.Contents.Select((f, i) => KeyValuePair.Create(f.Key, Copy(f.Value, Path.Combine(folder, $"{i}.txt"))));
        var encodings = WriteLayer(Path.Combine(folder, "encodings.yaml"), copies, showsContents: false);
        var names = WriteLayer(Path.Combine(folder, "names.yaml"), scan.OtherNames, showsContents: true);
        var options = Path.Combine(folder, FileName);
        File.WriteAllText(options, $"-ivfsoverlay \"{encodings}\" -ivfsoverlay \"{names}\"\n");
        return options;
    }

    private static string Copy(byte[] bytes, string path)
    {
        File.WriteAllText(path, SourceText.Decode(bytes), _utf8);
        return path;
    }

    /// <summary>YAML, in the part of it that is JSON.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="files">Paths → the files that stand for them.</param>
    /// <param name="showsContents">Whether Clang calls a file by the path of its contents.</param>
    private static string WriteLayer(string path, IEnumerable<KeyValuePair<string, string>> files, bool showsContents)
    {
        var roots = files.Select(f => new Dictionary<string, object>
        {
            ["type"] = "file",
            ["name"] = f.Key,
            ["external-contents"] = f.Value,
            ["use-external-name"] = showsContents,
        });
        File.WriteAllText(path, JsonSerializer.Serialize(new Dictionary<string, object> { ["version"] = 0, ["roots"] = roots }), _utf8);
        return path;
    }
}
