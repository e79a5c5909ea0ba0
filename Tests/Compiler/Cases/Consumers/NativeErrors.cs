using System;
using System.Runtime.InteropServices;
using Bridge.Runtime;

try
{
    Machine.Start();
}
catch (SEHException e)
{
    var (outer, middle, inner) = ((NativeException)e, (NativeException)e.InnerException!, (NativeException)e.InnerException!.InnerException!);
    Console.WriteLine($"std::runtime_error: {outer.Message} | {Plain(outer)} | {outer.HResult:X8}");
    Console.WriteLine($" <- system_error: {middle.Message} | {middle.TypeName} | {middle.HResult:X8} | {middle.Code!.Category} {middle.Code.Value} {middle.Code.Message}");
    Console.WriteLine($" <- std::out_of_range: {inner.Message} | {inner.TypeName} | {inner.HResult:X8}");
    Show("plain", Machine.Plain);
    Show("number", Machine.Number);
    Show("text", Machine.Text);
    Show("string", Machine.String);
    var text = e.ToString();
    Console.WriteLine(
        $"ToString has type {text.Contains("std::runtime_error")}, code {text.Contains("generic 13")}, causes {text.Contains("no such line")}, "
        + $"native function {outer.NativeStackTrace.Contains("start in ")}, line of C++/CLI {text.Contains("NativeErrors.cpp:line 39")}");
    Console.WriteLine($"SEHException {e is SEHException}, ExternalException {e is ExternalException}, inner {Depth(e)}");
}

NativeException.CapturesNativeStacks = false;
try
{
    Machine.Start();
}
catch (NativeException e)
{
    Console.WriteLine($"no stack {e.NativeStackTrace.Length}");
}

// libstdc++ derives what throw_with_nested throws from the exception.
static string Plain(NativeException e) => e.TypeName.Replace("std::_Nested_exception<", "").TrimEnd('>');

static int Depth(Exception e) => e.InnerException is null ? 0 : 1 + Depth(e.InnerException);

static void Show(string what, Action action)
{
    try
    {
        action();
    }
    catch (NativeException e)
    {
        Console.WriteLine($"{what}: {e.Message} | {e.TypeName} | what() {e.What ?? "none"}");
    }
}
