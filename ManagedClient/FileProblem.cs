namespace Pulse.Client;

/// <summary>Short reasons for failures of file access; the caller names the file.</summary>
internal static class FileProblem
{
    public static string Describe(Exception e) => e switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such directory",
        UnauthorizedAccessException => "access is denied",
        _ => e.Message,
    };
}
