#pragma once
/// \file
/// Well-known functions of the Windows API. Naming one is an error with its name.

#ifdef __cplusplus
#define BRIDGE_NO_WINDOWS(name) \
    extern "C" int name(...) __attribute__((unavailable("it is a function of the Windows API, which does not exist on this platform")));
#else
#define BRIDGE_NO_WINDOWS(name) \
    int name() __attribute__((unavailable("it is a function of the Windows API, which does not exist on this platform")));
#endif
#define BRIDGE_NO_WINDOWS_TEXT(name) BRIDGE_NO_WINDOWS(name) BRIDGE_NO_WINDOWS(name##A) BRIDGE_NO_WINDOWS(name##W)

BRIDGE_NO_WINDOWS(AcquireSRWLockExclusive) BRIDGE_NO_WINDOWS(BitBlt) BRIDGE_NO_WINDOWS(CloseHandle)
BRIDGE_NO_WINDOWS(CoCreateInstance) BRIDGE_NO_WINDOWS(CoInitialize) BRIDGE_NO_WINDOWS(CoInitializeEx)
BRIDGE_NO_WINDOWS(CoTaskMemAlloc) BRIDGE_NO_WINDOWS(CoTaskMemFree) BRIDGE_NO_WINDOWS(CoUninitialize)
BRIDGE_NO_WINDOWS(CreateThread) BRIDGE_NO_WINDOWS(DeleteCriticalSection) BRIDGE_NO_WINDOWS(DeviceIoControl)
BRIDGE_NO_WINDOWS(DuplicateHandle) BRIDGE_NO_WINDOWS(EnterCriticalSection) BRIDGE_NO_WINDOWS(ExitProcess)
BRIDGE_NO_WINDOWS(ExitThread) BRIDGE_NO_WINDOWS(FindClose) BRIDGE_NO_WINDOWS(FlushFileBuffers)
BRIDGE_NO_WINDOWS(FreeLibrary) BRIDGE_NO_WINDOWS(GetCurrentProcess) BRIDGE_NO_WINDOWS(GetCurrentProcessId)
BRIDGE_NO_WINDOWS(GetCurrentThread) BRIDGE_NO_WINDOWS(GetCurrentThreadId) BRIDGE_NO_WINDOWS(GetExitCodeThread)
BRIDGE_NO_WINDOWS(GetFileSize) BRIDGE_NO_WINDOWS(GetFileSizeEx) BRIDGE_NO_WINDOWS(GetLastError)
BRIDGE_NO_WINDOWS(GetLocalTime) BRIDGE_NO_WINDOWS(GetProcAddress) BRIDGE_NO_WINDOWS(GetProcessHeap)
BRIDGE_NO_WINDOWS(GetStdHandle) BRIDGE_NO_WINDOWS(GetSystemInfo) BRIDGE_NO_WINDOWS(GetSystemTime)
BRIDGE_NO_WINDOWS(GetSystemTimeAsFileTime) BRIDGE_NO_WINDOWS(GetTickCount) BRIDGE_NO_WINDOWS(GetTickCount64)
BRIDGE_NO_WINDOWS(GlobalAlloc) BRIDGE_NO_WINDOWS(GlobalFree) BRIDGE_NO_WINDOWS(GlobalLock)
BRIDGE_NO_WINDOWS(HeapAlloc) BRIDGE_NO_WINDOWS(HeapFree) BRIDGE_NO_WINDOWS(InitializeCriticalSection)
BRIDGE_NO_WINDOWS(InterlockedCompareExchange) BRIDGE_NO_WINDOWS(InterlockedDecrement)
BRIDGE_NO_WINDOWS(InterlockedExchange) BRIDGE_NO_WINDOWS(InterlockedIncrement) BRIDGE_NO_WINDOWS(IsDebuggerPresent)
BRIDGE_NO_WINDOWS(LeaveCriticalSection) BRIDGE_NO_WINDOWS(LocalAlloc) BRIDGE_NO_WINDOWS(LocalFree)
BRIDGE_NO_WINDOWS(MapViewOfFile) BRIDGE_NO_WINDOWS(MultiByteToWideChar) BRIDGE_NO_WINDOWS(QueryPerformanceCounter)
BRIDGE_NO_WINDOWS(QueryPerformanceFrequency) BRIDGE_NO_WINDOWS(RaiseException) BRIDGE_NO_WINDOWS(ReadFile)
BRIDGE_NO_WINDOWS(ReleaseMutex) BRIDGE_NO_WINDOWS(ReleaseSemaphore) BRIDGE_NO_WINDOWS(ReleaseSRWLockExclusive)
BRIDGE_NO_WINDOWS(ResetEvent) BRIDGE_NO_WINDOWS(SetEvent) BRIDGE_NO_WINDOWS(SetFilePointer) BRIDGE_NO_WINDOWS(SetLastError)
BRIDGE_NO_WINDOWS(Sleep) BRIDGE_NO_WINDOWS(SleepEx) BRIDGE_NO_WINDOWS(SysAllocString) BRIDGE_NO_WINDOWS(SysFreeString)
BRIDGE_NO_WINDOWS(TerminateProcess) BRIDGE_NO_WINDOWS(TlsAlloc) BRIDGE_NO_WINDOWS(TlsGetValue) BRIDGE_NO_WINDOWS(TlsSetValue)
BRIDGE_NO_WINDOWS(UnmapViewOfFile) BRIDGE_NO_WINDOWS(VirtualAlloc) BRIDGE_NO_WINDOWS(VirtualFree)
BRIDGE_NO_WINDOWS(WaitForMultipleObjects) BRIDGE_NO_WINDOWS(WaitForSingleObject) BRIDGE_NO_WINDOWS(WideCharToMultiByte)
BRIDGE_NO_WINDOWS(WriteFile)

BRIDGE_NO_WINDOWS_TEXT(CopyFile) BRIDGE_NO_WINDOWS_TEXT(CreateDirectory) BRIDGE_NO_WINDOWS_TEXT(CreateEvent)
BRIDGE_NO_WINDOWS_TEXT(CreateFile) BRIDGE_NO_WINDOWS_TEXT(CreateFileMapping) BRIDGE_NO_WINDOWS_TEXT(CreateMutex)
BRIDGE_NO_WINDOWS_TEXT(CreateProcess) BRIDGE_NO_WINDOWS_TEXT(CreateSemaphore) BRIDGE_NO_WINDOWS_TEXT(CreateWindowEx)
BRIDGE_NO_WINDOWS_TEXT(DeleteFile) BRIDGE_NO_WINDOWS_TEXT(DispatchMessage) BRIDGE_NO_WINDOWS_TEXT(FindFirstFile)
BRIDGE_NO_WINDOWS_TEXT(FindNextFile) BRIDGE_NO_WINDOWS_TEXT(FormatMessage) BRIDGE_NO_WINDOWS_TEXT(GetComputerName)
BRIDGE_NO_WINDOWS_TEXT(GetCurrentDirectory) BRIDGE_NO_WINDOWS_TEXT(GetEnvironmentVariable)
BRIDGE_NO_WINDOWS_TEXT(GetFileAttributes) BRIDGE_NO_WINDOWS_TEXT(GetMessage) BRIDGE_NO_WINDOWS_TEXT(GetModuleFileName)
BRIDGE_NO_WINDOWS_TEXT(GetModuleHandle) BRIDGE_NO_WINDOWS_TEXT(GetTempPath) BRIDGE_NO_WINDOWS_TEXT(GetUserName)
BRIDGE_NO_WINDOWS_TEXT(GetVersionEx) BRIDGE_NO_WINDOWS_TEXT(LoadLibrary) BRIDGE_NO_WINDOWS_TEXT(MessageBox)
BRIDGE_NO_WINDOWS_TEXT(MoveFile) BRIDGE_NO_WINDOWS_TEXT(OutputDebugString) BRIDGE_NO_WINDOWS_TEXT(PostMessage)
BRIDGE_NO_WINDOWS_TEXT(RegOpenKeyEx) BRIDGE_NO_WINDOWS_TEXT(RegQueryValueEx) BRIDGE_NO_WINDOWS_TEXT(SendMessage)
BRIDGE_NO_WINDOWS_TEXT(SetEnvironmentVariable) BRIDGE_NO_WINDOWS_TEXT(ShellExecute)
