using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bridge.Runtime;

// Nanoseconds of one throw and catch, of one call that does not throw, and of asking whether a clause takes an exception, in one
// process. Best of many batches of about a millisecond, in turns: shorter than what the system gives to others at a time, so that
// a busy machine spoils batches rather than the result.
const int Throws = 150;
const int Calls = 100_000;
int rounds = args.Length > 0 ? int.Parse(args[0]) : 300;

var results = new Dictionary<string, double>();
var (carrier, matching, other) = Carried();
for (int round = 0; round < rounds; round++)
{
    Measure("throw, hand-written", Throws, () => Catch<ExternalException>(HandWritten.Work));
    Measure("throw, SWIG", Throws, () => Catch<ApplicationException>(Swigged.work));
    NativeException.CapturesNativeStacks = false;
    Measure("throw, bridgec, no stack", Throws, () => Catch<SEHException>(Bridged.Work));
    Measure("throw, bridgec, native handler", Throws, () => Bridged.WorkAndCatch(-1));
    NativeException.CapturesNativeStacks = true;
    Measure("throw, bridgec, stack", Throws, () => Catch<SEHException>(Bridged.Work));
    Measure("match", Calls, () => NativeException.Match(carrier, matching, ref HandWritten.Found));
    Measure("no match", Calls, () => NativeException.Match(carrier, other, ref HandWritten.Found));
    Measure("call, unguarded", Calls, () => HandWritten.Unguarded(1));
    Measure("call, hand-written", Calls, () => HandWritten.Work(1));
    Measure("call, SWIG", Calls, () => Swigged.work(1));
    Measure("call, bridgec", Calls, () => Bridged.Work(1));
}

GC.KeepAlive(carrier);
foreach (var (name, nanoseconds) in results)
    Console.WriteLine($"{name,-40} {nanoseconds,10:F1}");
double swig = results["throw, SWIG"];
Console.WriteLine($"{"throw / SWIG, no stack",-40} {results["throw, bridgec, no stack"] / swig,10:F2}");
Console.WriteLine($"{"throw / SWIG, stack",-40} {results["throw, bridgec, stack"] / swig,10:F2}");
Console.WriteLine($"{"guard",-40} {results["call, bridgec"] - results["call, unguarded"],10:F1}");

void Measure(string name, int count, Action action)
{
    long start = Stopwatch.GetTimestamp();
    for (int i = 0; i < count; i++)
        action();
    double each = Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    results[name] = results.TryGetValue(name, out double best) ? Math.Min(best, each) : each;
}

static (Exception Carrier, nint Matching, nint Other) Carried()
{
    try
    {
        Bridged.Work(-1);
        throw new InvalidOperationException();
    }
    catch (SEHException e)
    {
        return (e, HandWritten.TypeOf(0), HandWritten.TypeOf(1));
    }
}

static void Catch<T>(Func<int, int> work)
    where T : Exception
{
    try
    {
        work(-1);
    }
    catch (T)
    {
    }
}

internal static unsafe partial class HandWritten
{
    public static nint Found;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Work(int number)
    {
        byte* message = null;
        int result = WorkGuarded(number, &message);
        if (message != null)
            Throw(message);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Unguarded(int number) => WorkUnguarded(number);

    private static void Throw(byte* message)
    {
        string text = Marshal.PtrToStringUTF8((nint)message)!;
        NativeMemory.Free(message);
        throw new ExternalException(text);
    }

    [LibraryImport("handwritten", EntryPoint = "hand_written_work")]
    private static partial int WorkGuarded(int number, byte** message);

    [LibraryImport("handwritten", EntryPoint = "unguarded_work")]
    private static partial int WorkUnguarded(int number);

    [LibraryImport("handwritten", EntryPoint = "type_of")]
    public static partial nint TypeOf(int which);
}
