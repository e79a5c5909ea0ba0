using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary><c>bridgec link-libraries LOG FILE</c>: finds what sources ask for with <c>#pragma comment(lib, …)</c>. For builds that call Clang themselves.</summary>
internal static class LinkLibrariesCommand
{
    /// <summary>Writes options for another try, one on each line.</summary>
    /// <param name="log">What Clang and lld have written.</param>
    /// <param name="file">The response file.</param>
    /// <param name="options">The options of the first try, of which <c>-L</c> is read.</param>
    /// <returns>Whether another try makes sense.</returns>
    public static bool Run(string log, string file, IEnumerable<string> options)
    {
        var folders = options.Where(o => o.StartsWith("-L", StringComparison.Ordinal)).Select(o => o[2..]);
        if (DependentLibraries.Resolve(File.ReadAllText(log), folders) is not { } more)
        {
            return false;
        }

        File.WriteAllLines(file, more);
        return true;
    }
}
