namespace Bridge.Compiler.Partition;

/// <summary>The handlers of a native constructor's or destructor's function-try-block, which C++ calls while it handles an exception.</summary>
/// <param name="Entry">Their IL.</param>
/// <param name="Host">Their native parts.</param>
internal sealed record NativeHandlers(NativeEntry Entry, HostWriter Host);
