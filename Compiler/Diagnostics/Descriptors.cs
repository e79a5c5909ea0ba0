namespace Bridge.Compiler.Diagnostics;

/// <summary>Every message of bridgec. One file per stage; codes are stable: BR1xxx syntax and desugaring,
/// BR2xxx binding and partition, BR3xxx metadata, BR4xxx projection and references, BR5xxx toolchain and files,
/// BR9xxx internal. Rules that Microsoft documents with a number use that number (C2xxx, C3xxx).</summary>
public static partial class Descriptors
{
    private static DiagnosticDescriptor Error(string code, string format) => new(code, Severity.Error, format);

    private static DiagnosticDescriptor Warning(string code, int level, string format) => new(code, Severity.Warning, format) { Level = level };

    /// <summary>A warning that is issued as an error, and can be disabled like a warning.</summary>
    private static DiagnosticDescriptor WarningAsError(string code, string format) => new(code, Severity.Error, format) { Level = 1 };
}
