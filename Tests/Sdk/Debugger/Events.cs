using System.Collections.Concurrent;
using System.Runtime.InteropServices.Marshalling;

namespace Bridge.Sdk.Tests.Debugger;

/// <summary>Something that stopped the program: a module that was loaded, a thread at a breakpoint or behind a step, or nothing of interest.</summary>
internal sealed record Event(ICorDebugModule? Module = null, ICorDebugThread? Thread = null, bool IsEnd = false);

/// <summary>Takes the runtime's events, which come on a thread of its own, and hands them out one by one.</summary>
[GeneratedComClass]
internal sealed partial class Events : ICorDebugManagedCallback, ICorDebugManagedCallback2, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly BlockingCollection<Event> _queue = [];

    /// <summary>The next event; the program stands still until it is told to continue.</summary>
    public Event Next() => _queue.TryTake(out Event? next, Patience) ? next : throw new TimeoutException("The program does not get to the next event.");

    /// <inheritdoc/>
    public void Dispose() => _queue.Dispose();

    public void Breakpoint(nint domain, ICorDebugThread thread, nint breakpoint) => _queue.Add(new(Thread: thread));

    public void StepComplete(nint domain, ICorDebugThread thread, nint stepper, int reason) => _queue.Add(new(Thread: thread));

    public void LoadModule(nint domain, ICorDebugModule module) => _queue.Add(new(Module: module));

    public void ExitProcess(nint process) => _queue.Add(new(IsEnd: true));

    public void Break(nint domain, nint thread) => Pass();

    public void Exception(nint domain, nint thread, int isUnhandled) => Pass();

    public void EvalComplete(nint domain, nint thread, nint evaluation) => Pass();

    public void EvalException(nint domain, nint thread, nint evaluation) => Pass();

    public void CreateProcess(nint process) => Pass();

    public void CreateThread(nint domain, nint thread) => Pass();

    public void ExitThread(nint domain, nint thread) => Pass();

    public void UnloadModule(nint domain, nint module) => Pass();

    public void LoadClass(nint domain, nint type) => Pass();

    public void UnloadClass(nint domain, nint type) => Pass();

    public void DebuggerError(nint process, int result, int code) => Pass();

    public void LogMessage(nint domain, nint thread, int level, nint name, nint message) => Pass();

    public void LogSwitch(nint domain, nint thread, int level, int reason, nint name, nint parent) => Pass();

    public void CreateAppDomain(nint process, nint domain) => Pass();

    public void ExitAppDomain(nint process, nint domain) => Pass();

    public void LoadAssembly(nint domain, nint assembly) => Pass();

    public void UnloadAssembly(nint domain, nint assembly) => Pass();

    public void ControlCTrap(nint process) => Pass();

    public void NameChange(nint domain, nint thread) => Pass();

    public void UpdateModuleSymbols(nint domain, nint module, nint stream) => Pass();

    public void EditAndContinueRemap(nint domain, nint thread, nint function, int isAccurate) => Pass();

    public void BreakpointSetError(nint domain, nint thread, nint breakpoint, int error) => Pass();

    public void FunctionRemapOpportunity(nint domain, nint thread, nint old, nint current, uint offset) => Pass();

    public void CreateConnection(nint process, uint id, nint name) => Pass();

    public void ChangeConnection(nint process, uint id) => Pass();

    public void DestroyConnection(nint process, uint id) => Pass();

    public void Exception2(nint domain, nint thread, nint frame, uint offset, int kind, int flags) => Pass();

    public void ExceptionUnwind(nint domain, nint thread, int kind, int flags) => Pass();

    public void FunctionRemapComplete(nint domain, nint thread, nint function) => Pass();

    public void MDANotification(nint controller, nint thread, nint assistant) => Pass();

    private void Pass() => _queue.Add(new());
}
