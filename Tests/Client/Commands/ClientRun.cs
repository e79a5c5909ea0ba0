namespace Pulse.Client.Tests.Commands;

/// <summary>The outcome of one command.</summary>
internal sealed record ClientRun(int ExitCode, string Output, string Error);
