using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace Bridge.Sdk.Tests.Debugger;

/// <summary>A debugger of managed code on a program that waits for input: breakpoints by source and line, steps, variables by name.</summary>
internal sealed class Session : IDisposable
{
    private const int Version = 4;
    private static readonly StrategyBasedComWrappers _wrappers = new();

    private readonly Process _program;
    private readonly Events _events = new();
    private readonly ICorDebug _engine;
    private readonly ICorDebugController _process;
    private readonly Symbols _symbols;
    private readonly string _assembly;
    private (int Token, int Offset)? _wanted;
    private ICorDebugThread? _thread;
    private bool _hasEnded;

    /// <summary>Attaches to a program and looks at one assembly.</summary>
    /// <param name="program">A program of .NET that has started.</param>
    /// <param name="assembly">The assembly to be debugged, which is loaded.</param>
    public Session(Process program, string assembly)
    {
        _program = program;
        _assembly = Path.GetFileName(assembly);
        _symbols = new Symbols(assembly);
        _engine = CreateEngine(program.Id);
        _engine.Initialize();
        _engine.SetManagedHandler(_events);
        _process = _engine.DebugActiveProcess((uint)program.Id, 0);
    }

    /// <summary>Has the program stop at a line from now on. Waits until the runtime has told of the assembly: before that the program
    /// could pass the line.</summary>
    public void Break(string source, int line)
    {
        _wanted = _symbols.Find(source, line);
        while (_wanted is not null)
        {
            Meet(_events.Next());
            Continue();
        }
    }

    /// <summary>Waits for a breakpoint or the end of a step.</summary>
    /// <returns>Method, source and line.</returns>
    public string Stop()
    {
        for (Event next = _events.Next(); ; next = _events.Next())
        {
            if (next.Thread is not null)
            {
                _thread = next.Thread;
                return Describe(Top());
            }

            Meet(next);
            _process.Continue(0);
        }
    }

    /// <summary>Lets the program go on behind a stop.</summary>
    public void Continue() => _process.Continue(0);

    /// <summary>Goes on to the next line of the function, or to its caller.</summary>
    public unsafe string StepOver()
    {
        ICorDebugILFrame frame = Top();
        (uint Start, uint End) range = _symbols.RangeOf(frame.GetFunctionToken(), Offset(frame));
        _thread!.CreateStepper().StepRange(0, &range, 1);
        Continue();
        return Stop();
    }

    /// <summary>A local variable of the function that stands at the stop, as text.</summary>
    public string Local(string name)
    {
        ICorDebugILFrame frame = Top();
        return Text(frame.GetLocalVariable((uint)_symbols.Local(frame.GetFunctionToken(), Offset(frame), name)));
    }

    /// <summary>A parameter of that function, as text.</summary>
    public string Argument(string name)
    {
        ICorDebugILFrame frame = Top();
        return Text(frame.GetArgument((uint)_symbols.Argument(frame.GetFunctionToken(), name)));
    }

    /// <summary>The functions that wait for that one, the nearest first.</summary>
    public IEnumerable<string> Callers()
    {
        for (ICorDebugFrame? frame = Top().GetCaller(); frame is not null; frame = frame.GetCaller())
        {
            yield return Describe((ICorDebugILFrame)frame);
        }
    }

    /// <summary>Lets the program go.</summary>
    public void Dispose()
    {
        _program.Kill();
        while (!_hasEnded && !_events.Next().IsEnd)
        {
            Continue();
        }

        _engine.Terminate();
        _events.Dispose();
        _symbols.Dispose();
    }

    private static int Offset(ICorDebugILFrame frame)
    {
        frame.GetIP(out uint offset, out _);
        return (int)offset;
    }

    private static unsafe string Text(ICorDebugValue value)
    {
        if (value is ICorDebugReferenceValue reference)
        {
            return reference.IsNull() != 0 ? "nullptr" : Text(reference.Dereference());
        }

        if (value is ICorDebugStringValue text)
        {
            Span<char> characters = new char[text.GetLength() + 1];
            fixed (char* start = characters)
            {
                text.GetString((uint)characters.Length, out _, start);
            }

            return new string(characters[..^1]);
        }

        long content = 0;
        ((ICorDebugGenericValue)value).GetValue(&content);
        return content.ToString(CultureInfo.InvariantCulture);
    }

    private static unsafe ICorDebug CreateEngine(int process)
    {
        string folder = RuntimeEnvironment.GetRuntimeDirectory();
        nint library = NativeLibrary.Load(Path.Combine(folder, "libmscordbi.so"));
        _ = ((delegate* unmanaged<nint, uint, nint, int>)NativeLibrary.GetExport(library, "DllMain"))(library, 1, 0);
        nint engine;
        Marshal.ThrowExceptionForHR(
            ((delegate* unmanaged<int, uint, char*, nint, nint*, int>)NativeLibrary.GetExport(library, "CoreCLRCreateCordbObjectEx"))(Version, (uint)process, null, RuntimeOf(process), &engine));
        return (ICorDebug)_wrappers.GetOrCreateObjectForComInstance(engine, CreateObjectFlags.None);
    }

    private static nint RuntimeOf(int process) =>
        nint.Parse(File.ReadLines($"/proc/{process}/maps").First(l => l.EndsWith("/libcoreclr.so", StringComparison.Ordinal)).Split('-')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private unsafe void Meet(Event happened)
    {
        if (happened.IsEnd)
        {
            _hasEnded = true;
            throw new InvalidOperationException("The program has ended.");
        }

        if (_wanted is not { } place || happened.Module is not { } module || NameOf(module) != _assembly)
        {
            return;
        }

        module.GetFunctionFromToken(place.Token).GetILCode().CreateBreakpoint((uint)place.Offset).Activate(1);
        _wanted = null;
    }

    private static unsafe string NameOf(ICorDebugModule module)
    {
        char* name = stackalloc char[1024];
        module.GetName(1024, out uint length, name);
        return Path.GetFileName(new string(name, 0, (int)length - 1));
    }

    private ICorDebugILFrame Top() => (ICorDebugILFrame)_thread!.GetActiveFrame()!;

    private string Describe(ICorDebugILFrame frame) => _symbols.Describe(frame.GetFunctionToken(), Offset(frame));
}
