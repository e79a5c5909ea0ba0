namespace Bridge.Sdk.Tasks;

/// <summary>Files that are only written when their content changes, so that nothing is built again for nothing.</summary>
internal static class ChangedFile
{
    /// <summary>Writes <paramref name="lines"/> to <paramref name="path"/> unless they stand there already.</summary>
    public static void Write(string path, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + '\n'));
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
        }
    }
}
