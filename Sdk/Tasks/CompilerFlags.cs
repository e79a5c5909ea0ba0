using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Metadata of a native <c>ClCompile</c> item → options of clang.</summary>
internal static class CompilerFlags
{
    // Metadata, its value, clang's option; other values ask for clang's defaults.
    private static readonly (string Name, string Value, string Clang)[] _rows =
    [
        ("DefaultCharIsUnsigned", "true", "-funsigned-char"),
        ("EnableEnhancedInstructionSet", "AdvancedVectorExtensions", "-mavx"),
        ("EnableEnhancedInstructionSet", "AdvancedVectorExtensions2", "-mavx2"),
        ("EnableEnhancedInstructionSet", "AdvancedVectorExtensions512", "-mavx512f"),
        ("ExceptionHandling", "false", "-fno-exceptions"),
        ("FloatingPointModel", "Fast", "-ffast-math"),
        ("OpenMPSupport", "true", "-fopenmp"),
        ("Optimization", "Disabled", "-O0"),
        ("Optimization", "Full", "-O3"),
        ("Optimization", "MaxSpeed", "-O2"),
        ("Optimization", "MinSpace", "-Os"),
        ("RuntimeTypeInfo", "false", "-fno-rtti"),
        ("StructMemberAlignment", "1Byte", "-fpack-struct=1"),
        ("StructMemberAlignment", "2Bytes", "-fpack-struct=2"),
        ("StructMemberAlignment", "4Bytes", "-fpack-struct=4"),
        ("StructMemberAlignment", "8Bytes", "-fpack-struct=8"),
        ("TreatWarningAsError", "true", "-Werror"),
        ("WarningLevel", "EnableAllWarnings", "-Wall -Wextra"),
        ("WarningLevel", "Level3", "-Wall"),
        ("WarningLevel", "Level4", "-Wall -Wextra"),
        ("WarningLevel", "TurnOffAllWarnings", "-w"),
    ];

    /// <summary>The options of <paramref name="item"/>; the language comes first.</summary>
    public static IEnumerable<string> Of(ITaskItem item, bool isDebug) =>
    [
        Language(item),
        .. item.GetMetadata("Optimization").Length == 0 && isDebug ? new[] { "-O0" } : [],
        .. _rows.Where(r => item.GetMetadata(r.Name).Equals(r.Value, StringComparison.OrdinalIgnoreCase)).Select(r => r.Clang),
    ];

    private static string Language(ITaskItem item) => IsC(item)
        ? $"-x c -std={C(item.GetMetadata("LanguageStandard_C"))}"
        : $"-x c++ -std={Cpp(item.GetMetadata("LanguageStandard"))}";

    private static bool IsC(ITaskItem item) =>
        item.GetMetadata("CompileAs") == "CompileAsC"
        || (item.GetMetadata("CompileAs") != "CompileAsCpp" && item.GetMetadata("Extension").Equals(".c", StringComparison.OrdinalIgnoreCase));

    private static string C(string standard) => standard.StartsWith("stdc", StringComparison.Ordinal) ? standard[3..].Replace("clatest", "c23") : "c17";

    private static string Cpp(string standard) => standard switch
    {
        "stdcpplatest" => "c++23",
        ['s', 't', 'd', 'c', 'p', 'p', .. var year] => "c++" + year,
        _ => "c++17",
    };
}
