using System.Collections.Immutable;
using System.Globalization;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.CommandLine;

/// <summary>A mistake on the command line, in the user's words.</summary>
public sealed class UsageException(string message) : Exception(message);

/// <summary>Reads the arguments of <c>bridgec build</c>; values may be joined to one-letter options (<c>-Idir</c>).</summary>
public static class ArgumentReader
{
    private static readonly string[] _standards = ["c++17", "c++20"];

    /// <summary>Reads the arguments after <c>build</c>.</summary>
    /// <exception cref="UsageException">An option is unknown or lacks its value, or no file is given.</exception>
    public static BuildOptions Read(IEnumerable<string> arguments)
    {
        var options = new BuildOptions();
        var pending = new Queue<string>(ResponseFile.Expand(arguments));
        var takesNativeFiles = false;
        string? owner = null;
        while (pending.TryDequeue(out var argument))
        {
            if (!argument.StartsWith('-') || argument.Length == 1)
            {
                options = takesNativeFiles && IsNative(argument) ? AddNative(options, argument) : AddSource(options, argument);
                continue;
            }

            takesNativeFiles = argument == "--native";
            owner = argument == "--for" ? Value(argument, pending) : owner;
            options = argument switch
            {
                "--for" => AddSource(options, owner!),
                "--native" => AddNative(options, Value(argument, pending)),
                _ when SourceOption(argument, pending) is { } change => options.Change(owner, change),
                _ => ReadOption(options, argument, pending),
            };
        }

        return Complete(options);
    }

    private static BuildOptions AddSource(BuildOptions options, string file) =>
        IsOptionOfCl(file) ? throw new UsageException($"'{file}' is an option of cl; those of bridgec begin with '-', and .vcxproj files translate the ones of cl")
        : options.Files.Contains(file) ? options
        : options with { Files = options.Files.Add(file) };

    // A file in the root folder looks the same.
    private static bool IsOptionOfCl(string argument) =>
        argument.StartsWith('/') && argument.LastIndexOf('/') == 0 && Path.GetExtension(argument).Length == 0 && !Path.Exists(argument);

    /// <summary>What an option changes for all sources, or for the one of the last <c>--for</c>; null for other options.</summary>
    private static Func<SourceOptions, SourceOptions>? SourceOption(string argument, Queue<string> pending)
    {
        if (argument == "--include")
        {
            var file = Value(argument, pending);
            return o => o with { ForcedIncludes = o.ForcedIncludes.Add(file) };
        }

        if (WarningOption.Apply(WarningState.Initial, argument) is not null)
        {
            return o => o with { WarningOptions = o.WarningOptions.Add(argument) };
        }

        if (argument.Length < 2 || argument[..2] is not ("-I" or "-D" or "-U"))
        {
            return null;
        }

        var value = argument.Length > 2 ? argument[2..] : Value(argument, pending);
        return argument[1] switch
        {
            'I' => o => o with { IncludeDirectories = o.IncludeDirectories.Add(value) },
            'D' => o => o with { Defines = o.Defines.Add(value) },
            _ => o => o with { Undefines = o.Undefines.Add(value) },
        };
    }

    /// <summary>Further values of <c>--native FILE…</c>.</summary>
    private static bool IsNative(string file) => File.Exists(file);

    private static BuildOptions AddNative(BuildOptions options, string file) =>
        options with { NativeFiles = options.NativeFiles.Add(file) };

    private static BuildOptions ReadOption(BuildOptions options, string argument, Queue<string> pending) => argument switch
    {
        "-o" => options with { OutputDirectory = Value(argument, pending) },
        "--name" => options with { Name = Value(argument, pending) },
        "--exe" => options with { IsExecutable = true },
        "--library" => options with { IsExecutable = false },
        "--using" => options with { UsingDirectories = options.UsingDirectories.Add(Value(argument, pending)) },
        "--resource" => options with { Resources = options.Resources.Add(EmbeddedFile.Parse(Value(argument, pending))) },
        "--key" => options with { KeyFile = Value(argument, pending) },
        "--debug" => options with { IsDebuggable = true },
        "--dependencies" => options with { DependencyFile = Value(argument, pending) },
        "--framework" => options with { Framework = FrameworkOf(Value(argument, pending)) },
        "--framework-folder" => options with { FrameworkFolder = Value(argument, pending) },
        "--std" => options with { Standard = Standard(Value(argument, pending)) },
        "--stop-after" => options with { StopAfter = StageOf(Value(argument, pending)) },
        "--times" => options with { PrintsTimes = true },
        _ => ReadJoined(options, argument, pending),
    };

    private static BuildOptions ReadJoined(BuildOptions options, string argument, Queue<string> pending)
    {
        var value = new Lazy<string>(() => argument.Length > 2 ? argument[2..] : Value(argument, pending));
        return argument[..2] switch
        {
            "-r" => options with { References = options.References.Add(value.Value) },
            "-L" => options with { LibraryDirectories = options.LibraryDirectories.Add(value.Value) },
            "-l" => options with { Libraries = options.Libraries.Add(value.Value) },
            "-j" => options with { Jobs = JobCount(value.Value) },
            _ => throw new UsageException($"unknown option '{argument}'"),
        };
    }

    private static string Value(string option, Queue<string> pending) => pending.TryDequeue(out var value)
        ? value
        : throw new UsageException($"option '{option}' needs a value");

    private static TargetFramework FrameworkOf(string name) => TargetFramework.Find(name)
        ?? throw new UsageException($"unknown framework '{name}': {string.Join(", ", TargetFramework.All.Select(f => f.Name))}");

    private static string Standard(string name) => _standards.Contains(name)
        ? name
        : throw new UsageException($"unknown language standard '{name}': c++17 or c++20");

    private static int JobCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0
            ? jobs
            : throw new UsageException($"'-j {text}': not a number of jobs");

    private static Stage StageOf(string name) => Enum.TryParse<Stage>(name, ignoreCase: true, out var stage) && !char.IsDigit(name[0])
        ? stage
        : throw new UsageException(
            $"unknown stage '{name}': {string.Join(", ", Enum.GetNames<Stage>()).ToLowerInvariant()}");

    private static BuildOptions Complete(BuildOptions options)
    {
        if (options.Files.IsEmpty)
        {
            throw new UsageException("no source file given");
        }

        return options.Name.Length > 0
            ? options
            : options with { Name = Path.GetFileNameWithoutExtension(options.Files[0]) };
    }
}
