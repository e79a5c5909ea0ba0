using System.Collections.Immutable;

namespace Bridge.Compiler.Toolchain;

/// <summary>Every flag that Clang gets. A precompiled header is only accepted when these agree,
/// so the projection, the preamble, the check and the shims share <see cref="Language"/>.</summary>
public static class ClangFlags
{
    /// <summary>Language and code generation, part of the identity of a precompiled header.</summary>
    public static ImmutableArray<string> Language { get; } =
    [
        "-std=c++23", "-O2", "-fPIC", "-fshort-wchar", "-fms-extensions", "-fno-blocks", "-fno-strict-aliasing",
    ];

    /// <summary>Warnings that the scheme of the projection would cause everywhere, or that are errors by default
    /// though the back end takes care of the case (an ellipsis that stands for a parameter array).</summary>
    public static ImmutableArray<string> Quiet { get; } =
    [
        "-Wno-undefined-inline", "-Wno-undefined-var-template", "-Wno-undefined-internal", "-Wno-non-pod-varargs",
        "-Wno-unused-value", "-Wunused-result", "-Wno-unused-comparison", "-Wno-return-type-c-linkage", "-Wno-microsoft", "-Wno-inaccessible-base",
        "-Wno-dollar-in-identifier-extension", "-Wno-user-defined-literals", "-Wno-pragma-once-outside-header",
        "-Wno-inline-namespace-reopened-noninline", "-Wno-non-virtual-dtor", "-Wno-delete-non-abstract-non-virtual-dtor",
        "-Wno-invalid-offsetof", "-Wno-unknown-pragmas", "-Wno-ignored-pragmas", "-Wno-unknown-attributes", "-Wno-dynamic-exception-spec",
    ];

    /// <summary>What the check alone needs: narrowing is an error in C++ but silent under <c>-fms-extensions</c>,
    /// and clang overflows its stack at its own limit of nested templates.</summary>
    public static ImmutableArray<string> Strict { get; } = ["-Wc++11-narrowing", "-ftemplate-depth=400"];

    /// <summary>Warnings about what the user wrote, which the rewriting leaves as it is.</summary>
    public static ImmutableArray<string> Warnings { get; } =
    [
        "-Wuninitialized", "-Winfinite-recursion", "-Wempty-body", "-Wunused-variable", "-Wsign-compare", "-Wparentheses", "-Wconstant-conversion",
        "-Wfloat-conversion",
    ];

    /// <summary>How messages are printed, wherever they are read back.</summary>
    public static ImmutableArray<string> Messages { get; } =
    [
        "-fno-caret-diagnostics", "-fno-color-diagnostics", "-fdiagnostics-absolute-paths",
        "-fdiagnostics-print-source-range-info", "-ferror-limit=200",
    ];

    /// <summary>Compiles <paramref name="header"/> to a precompiled header on top of <paramref name="basePch"/>.</summary>
    public static IEnumerable<string> Pch(string header, string? basePch, string output) =>
    [
        .. Language, .. Quiet, .. Messages, .. Include(basePch),
        "-x", "c++-header", "-Xclang", "-fno-pch-timestamp", header, "-o", output,
    ];

    /// <summary>Checks <paramref name="checkFile"/> with the plugin, which writes <paramref name="output"/>.</summary>
    public static IEnumerable<string> Check(ClangTools tools, string checkFile, string? pch, string output) =>
    [
        .. Language, .. Quiet, .. Strict, .. Warnings, .. Messages, .. Include(pch),
        "-fsyntax-only", .. Plugin(tools, "-plugin", "bridge-ast"), "-Xclang", "-plugin-arg-bridge-ast", "-Xclang", $"out={output}",
        "-x", "c++", checkFile,
    ];

    /// <summary>Compiles a generated shim unit, with the layouts of value classes that the check has.</summary>
    public static IEnumerable<string> Shim(ClangTools tools, string source, string? pch, string output) =>
    [
        .. Language, .. Quiet, .. Messages, .. Include(pch), .. Plugin(tools, "-add-plugin", "bridge-native"),
        // The folder of a generated unit is another one each time; nothing of it may stand in the library.
        $"-ffile-prefix-map={Path.GetDirectoryName(source)}=.",
        "-g1", "-w", "-fvisibility=hidden", "-I", tools.IncludeDirectory, "-x", "c++", "-c", source, "-o", output,
    ];

    /// <summary>Compiles a file of <c>--native</c> as the user asks, with the ABI of the shims.</summary>
    public static IEnumerable<string> Native(ClangTools tools, NativeBuildRequest request, string source, string output) =>
    [
        .. IsC(source) ? ["-x", "c"] : new[] { $"-std={request.Standard}", "-x", "c++" },
        "-O2", "-g", "-fPIC", "-fshort-wchar", "-fms-extensions", "-fno-strict-aliasing", "-Wno-ignored-attributes", .. Messages,
        .. request.Defines.Select(define => $"-D{define}"),
        .. request.Undefines.Select(name => $"-U{name}"),
        .. request.IncludeDirectories.SelectMany(directory => new[] { "-I", directory }),
        "-isystem", Path.Combine(tools.WindowsHeaders, "crt"), "-I", tools.IncludeDirectory, "-idirafter", tools.WindowsHeaders, "-DBRIDGE_RUNTIME", "-include", "bridge/wide.h",
        .. request.ForcedIncludes.SelectMany(header => new[] { "-include", header }),
        "-c", source, "-o", output,
    ];

    /// <summary>Links the library. Undefined symbols are errors: none may show only at run time.</summary>
    public static IEnumerable<string> Link(ClangTools tools, NativeBuildRequest request, IEnumerable<string> objects, string output) =>
    [
        "-shared", "-fuse-ld=lld", "-Wl,-z,defs", "-Wl,-Bsymbolic", "-Wl,-rpath,$ORIGIN", "-Wl,--color-diagnostics=never",
        $"-Wl,-soname,{request.FileName}", $"-Wl,--version-script={tools.LinkerScript("exports.map")}",
        .. request.DefersInitializers ? [$"-Wl,-T,{tools.LinkerScript("deferred.ld")}"] : Array.Empty<string>(), .. objects, .. request.NativeFiles.Where(NativeBuilder.IsLinkInput),
        // Before libraries of other assemblies, which have a runtime of their own, and behind what may need it.
        .. NativeRuntime(tools), "-Wl,--as-needed", .. request.ReferencedLibraries, "-Wl,--no-as-needed",
        .. request.LibraryDirectories.Select(directory => $"-L{directory}"),
        .. request.Libraries.Select(library => $"-l{library}"),
        .. NativeRuntime(tools),
        "-o", output,
    ];

    private static string[] NativeRuntime(ClangTools tools) => File.Exists(tools.NativeRuntime) ? [tools.NativeRuntime] : [];

    private static bool IsC(string source) => Path.GetExtension(source) == ".c";

    private static IEnumerable<string> Plugin(ClangTools tools, string use, string action) =>
        [$"-fplugin={tools.Plugin}", "-Xclang", use, "-Xclang", action];

    private static IEnumerable<string> Include(string? pch) => pch is null ? [] : ["-include-pch", pch];
}
