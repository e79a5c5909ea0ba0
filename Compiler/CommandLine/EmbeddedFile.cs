namespace Bridge.Compiler.CommandLine;

/// <summary>A file that the assembly carries as a managed resource (ECMA-335 §II.6.2.2).</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The name by which it is found.</param>
public sealed record EmbeddedFile(string Path, string Name)
{
    /// <summary>Reads the value of <c>--resource FILE[,NAME]</c>; the name is the file's unless given.</summary>
    public static EmbeddedFile Parse(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma < 0
            ? new EmbeddedFile(text, System.IO.Path.GetFileName(text))
            : new EmbeddedFile(text[..comma], text[(comma + 1)..]);
    }
}
