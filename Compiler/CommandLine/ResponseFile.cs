namespace Bridge.Compiler.CommandLine;

/// <summary>Arguments of <c>@FILE</c>: one on each line, taken as it stands; empty lines are skipped.</summary>
internal static class ResponseFile
{
    /// <summary>The arguments with every <c>@FILE</c> replaced by its lines.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    public static IEnumerable<string> Expand(IEnumerable<string> arguments) =>
        arguments.SelectMany(argument => argument.StartsWith('@') ? Read(argument[1..]) : [argument]);

    private static IEnumerable<string> Read(string path)
    {
        try
        {
            return File.ReadAllLines(path).Where(line => line.Length > 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"the file of arguments '{path}' cannot be read: {e.Message}");
        }
    }
}
