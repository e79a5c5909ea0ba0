using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bridge.Runtime;

// Nanoseconds of one throw and catch, and of one call that does not throw, in one process. Best of several rounds,
// in turns, so that what else the machine does hits all alike.
const int Rounds = 12;
int throws = args.Length > 0 ? int.Parse(args[0]) : 20_000;
int calls = throws * 500;

var results = new Dictionary<string, double>();
for (int round = 0; round < Rounds; round++)
{
    Measure("throw, hand-written", throws, () => Catch<ExternalException>(HandWritten.Work));
    Measure("throw, SWIG", throws, () => Catch<ApplicationException>(Swigged.work));
    NativeException.CapturesNativeStacks = false;
    Measure("throw, bridgec, no stack", throws, () => Catch<SEHException>(Bridged.Work));
    Measure("throw, bridgec, native handler", throws, () => Bridged.WorkAndCatch(-1));
    Measure("throw, bridgec, third native handler", throws, () => Bridged.WorkAndCatchThird(-1));
    NativeException.CapturesNativeStacks = true;
    Measure("throw, bridgec, stack", throws, () => Catch<SEHException>(Bridged.Work));
    Measure("call, unguarded", calls, () => HandWritten.Unguarded(1));
    Measure("call, hand-written", calls, () => HandWritten.Work(1));
    Measure("call, SWIG", calls, () => Swigged.work(1));
    Measure("call, bridgec", calls, () => Bridged.Work(1));
}

foreach (var (name, nanoseconds) in results)
    Console.WriteLine($"{name,-40} {nanoseconds,10:F1}");
double swig = results["throw, SWIG"];
Console.WriteLine($"{"throw / SWIG, no stack",-40} {results["throw, bridgec, no stack"] / swig,10:F2}");
Console.WriteLine($"{"throw / SWIG, stack",-40} {results["throw, bridgec, stack"] / swig,10:F2}");
double clauses = results["throw, bridgec, third native handler"] - results["throw, bridgec, native handler"];
Console.WriteLine($"{"match, each clause",-40} {clauses / 2,10:F1}");
Console.WriteLine($"{"guard",-40} {results["call, bridgec"] - results["call, unguarded"],10:F1}");

void Measure(string name, int count, Action action)
{
    for (int i = 0; i < count / 10; i++)
        action();
    long start = Stopwatch.GetTimestamp();
    for (int i = 0; i < count; i++)
        action();
    double each = Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    results[name] = results.TryGetValue(name, out double best) ? Math.Min(best, each) : each;
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
}
