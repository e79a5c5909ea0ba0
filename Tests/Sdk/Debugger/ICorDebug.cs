using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace Bridge.Sdk.Tests.Debugger;

// The debugging interface of .NET as far as it is used here: a method that is not called is only a place in the table.
[GeneratedComInterface, Guid("3d6f5f61-7538-11d3-8d5b-00104b35e7ef")]
internal partial interface ICorDebug
{
    void Initialize();

    void Terminate();

    void SetManagedHandler(ICorDebugManagedCallback events);

    void SetUnmanagedHandler(nint events);

    void CreateProcess();

    ICorDebugController DebugActiveProcess(uint id, int isNative);
}

[GeneratedComInterface, Guid("3d6f5f62-7538-11d3-8d5b-00104b35e7ef")]
internal partial interface ICorDebugController
{
    void Stop(uint timeout);

    void Continue(int isOutOfBand);

    void IsRunning();

    void HasQueuedCallbacks();

    void EnumerateThreads();

    void SetAllThreadsDebugState();

    void Detach();

    void Terminate(uint exitCode);
}

[GeneratedComInterface, Guid("dba2d8c1-e5c5-4069-8c13-10a7c6abf43d")]
internal partial interface ICorDebugModule
{
    void GetProcess();

    void GetBaseAddress();

    void GetAssembly();

    unsafe void GetName(uint capacity, out uint length, char* name);

    void EnableJITDebugging();

    void EnableClassLoadCallbacks();

    ICorDebugFunction GetFunctionFromToken(int token);
}

[GeneratedComInterface, Guid("cc7bcaf3-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugFunction
{
    void GetModule();

    void GetClass();

    void GetToken();

    ICorDebugCode GetILCode();
}

[GeneratedComInterface, Guid("cc7bcaf4-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugCode
{
    void IsIL();

    void GetFunction();

    void GetAddress();

    void GetSize();

    ICorDebugBreakpoint CreateBreakpoint(uint offset);
}

[GeneratedComInterface, Guid("cc7bcae8-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugBreakpoint
{
    void Activate(int isActive);
}

[GeneratedComInterface, Guid("938c6d66-7fb6-4f69-b389-425b8987329b")]
internal partial interface ICorDebugThread
{
    void GetProcess();

    void GetID();

    void GetHandle();

    void GetAppDomain();

    void SetDebugState();

    void GetDebugState();

    void GetUserState();

    void GetCurrentException();

    void ClearCurrentException();

    ICorDebugStepper CreateStepper();

    void EnumerateChains();

    void GetActiveChain();

    ICorDebugFrame? GetActiveFrame();
}

[GeneratedComInterface, Guid("cc7bcaec-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugStepper
{
    void IsActive();

    void Deactivate();

    void SetInterceptMask();

    void SetUnmappedStopMask();

    void Step(int stepsIn);

    unsafe void StepRange(int stepsIn, (uint Start, uint End)* ranges, uint count);

    void StepOut();
}

[GeneratedComInterface, Guid("cc7bcaef-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugFrame
{
    void GetChain();

    void GetCode();

    void GetFunction();

    int GetFunctionToken();

    void GetStackRange();

    ICorDebugFrame? GetCaller();

    void GetCallee();

    void CreateStepper();
}

[GeneratedComInterface, Guid("03e26311-4f76-11d3-88c6-006097945418")]
internal partial interface ICorDebugILFrame : ICorDebugFrame
{
    void GetIP(out uint offset, out int mapping);

    void SetIP();

    void EnumerateLocalVariables();

    ICorDebugValue GetLocalVariable(uint index);

    void EnumerateArguments();

    ICorDebugValue GetArgument(uint index);
}

[GeneratedComInterface, Guid("cc7bcaf7-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugValue
{
    int GetElementType();

    uint GetSize();

    void GetAddress();

    void CreateBreakpoint();
}

[GeneratedComInterface, Guid("cc7bcaf8-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugGenericValue : ICorDebugValue
{
    unsafe void GetValue(void* to);
}

[GeneratedComInterface, Guid("cc7bcaf9-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugReferenceValue : ICorDebugValue
{
    int IsNull();

    void GetValue();

    void SetValue();

    ICorDebugValue Dereference();
}

[GeneratedComInterface, Guid("cc7bcafd-8a68-11d2-983c-0000f808342d")]
internal partial interface ICorDebugStringValue : ICorDebugValue
{
    void IsValid();

    void CreateRelocBreakpoint();

    uint GetLength();

    unsafe void GetString(uint capacity, out uint length, char* text);
}

[GeneratedComInterface, Guid("3d6f5f60-7538-11d3-8d5b-00104b35e7ef")]
internal partial interface ICorDebugManagedCallback
{
    void Breakpoint(nint domain, ICorDebugThread thread, nint breakpoint);

    void StepComplete(nint domain, ICorDebugThread thread, nint stepper, int reason);

    void Break(nint domain, nint thread);

    void Exception(nint domain, nint thread, int isUnhandled);

    void EvalComplete(nint domain, nint thread, nint evaluation);

    void EvalException(nint domain, nint thread, nint evaluation);

    void CreateProcess(nint process);

    void ExitProcess(nint process);

    void CreateThread(nint domain, nint thread);

    void ExitThread(nint domain, nint thread);

    void LoadModule(nint domain, ICorDebugModule module);

    void UnloadModule(nint domain, nint module);

    void LoadClass(nint domain, nint type);

    void UnloadClass(nint domain, nint type);

    void DebuggerError(nint process, int result, int code);

    void LogMessage(nint domain, nint thread, int level, nint name, nint message);

    void LogSwitch(nint domain, nint thread, int level, int reason, nint name, nint parent);

    void CreateAppDomain(nint process, nint domain);

    void ExitAppDomain(nint process, nint domain);

    void LoadAssembly(nint domain, nint assembly);

    void UnloadAssembly(nint domain, nint assembly);

    void ControlCTrap(nint process);

    void NameChange(nint domain, nint thread);

    void UpdateModuleSymbols(nint domain, nint module, nint stream);

    void EditAndContinueRemap(nint domain, nint thread, nint function, int isAccurate);

    void BreakpointSetError(nint domain, nint thread, nint breakpoint, int error);
}

[GeneratedComInterface, Guid("250e5eea-db5c-4c76-b6f3-8c46f12e3203")]
internal partial interface ICorDebugManagedCallback2
{
    void FunctionRemapOpportunity(nint domain, nint thread, nint old, nint current, uint offset);

    void CreateConnection(nint process, uint id, nint name);

    void ChangeConnection(nint process, uint id);

    void DestroyConnection(nint process, uint id);

    void Exception2(nint domain, nint thread, nint frame, uint offset, int kind, int flags);

    void ExceptionUnwind(nint domain, nint thread, int kind, int flags);

    void FunctionRemapComplete(nint domain, nint thread, nint function);

    void MDANotification(nint controller, nint thread, nint assistant);
}
