namespace Bridge.Compiler.Toolchain;

/// <summary>How a process ended and what it printed.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Errors);
