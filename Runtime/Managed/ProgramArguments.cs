using System.Collections;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>What <c>main(int argc, char* argv[], char* envp[])</c> and <c>wmain</c> get: arrays of C strings that end in a null pointer.
/// They live as long as the process, and the program may write to them.</summary>
public static unsafe class ProgramArguments
{
    /// <summary><c>argv</c> in UTF-8: the program, then the arguments.</summary>
    public static nint Narrow(string[] arguments) => ToNative(WithProgram(arguments), isWide: false);

    /// <summary><c>argv</c> in UTF-16.</summary>
    public static nint Wide(string[] arguments) => ToNative(WithProgram(arguments), isWide: true);

    /// <summary><c>envp</c> in UTF-8.</summary>
    public static nint NarrowEnvironment() => ToNative(Variables(), isWide: false);

    /// <summary><c>envp</c> in UTF-16.</summary>
    public static nint WideEnvironment() => ToNative(Variables(), isWide: true);

    private static string[] WithProgram(string[] arguments) => [Environment.GetCommandLineArgs()[0], .. arguments];

    private static string[] Variables() =>
        [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(v => $"{v.Key}={v.Value}").Order(StringComparer.Ordinal)];

    private static nint ToNative(string[] texts, bool isWide)
    {
        var array = (nint*)NativeMemory.AllocZeroed((nuint)texts.Length + 1, (nuint)sizeof(nint));
        for (var i = 0; i < texts.Length; i++)
            array[i] = isWide ? Marshal.StringToHGlobalUni(texts[i]) : Marshal.StringToCoTaskMemUTF8(texts[i]);
        return (nint)array;
    }
}
