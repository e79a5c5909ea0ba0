using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>
/// A C++ exception in managed code. Handlers written in C++/CLI see the C++ object by C++'s own rules; everyone else
/// sees an <see cref="SEHException"/> with the object's type, text, error code, causes and native stack.
/// </summary>
/// <remarks>
/// The object owns one reference to the C++ exception and gives it back when it is finalized or at the end of the
/// native handler that took it; the C++ object's destructor runs on that thread. What it says about the exception
/// stays available after that. All members are thread-safe. A C++ exception that passes through managed frames arrives at
/// the next border in the same object of this class.
/// </remarks>
[SuppressMessage("Design", "CA1032", Justification = "Only the border creates it.")]
public sealed unsafe partial class NativeException : SEHException
{
    private nint _record;
    private NativeExceptionInfo? _info;

    private NativeException(NativeRecord* record, Exception? cause)
        : base(string.Empty, cause) => Adopt(record);

    /// <summary>One of the reserve: of no exception yet.</summary>
    internal NativeException()
        : base(string.Empty)
    {
    }

    /// <summary>Gives the C++ exception back.</summary>
    ~NativeException() => Release();

    /// <summary>
    /// Whether the native stack is taken where exceptions are thrown that reach managed code. On at first, unless the environment
    /// variable <c>BRIDGE_NATIVE_STACK</c> is 0. Holds for the whole process; may be changed at any time.
    /// </summary>
    public static bool CapturesNativeStacks
    {
        get => Volatile.Read(ref ManagedServices.Table->CapturesStacks) != 0;
        set => Volatile.Write(ref ManagedServices.Table->CapturesStacks, value ? 1 : 0);
    }

    /// <summary>The C++ type of the thrown object, for example <c>std::out_of_range</c>.</summary>
    public string TypeName => Info.TypeName;

    /// <summary>The result of <c>what()</c>, or null when the object is no <c>std::exception</c>.</summary>
    public string? What => Info.What;

    /// <summary>The error code of a <c>std::system_error</c>, or null.</summary>
    public NativeErrorCode? Code => Info.Code;

    /// <summary>The native functions from the throw point to managed code, one per line; empty when they are unknown.</summary>
    public string NativeStackTrace => Info.StackTrace;

    /// <inheritdoc/>
    public override string Message => Info switch
    {
        { What: { } what } => what,
        { Text: { } text } => text,
        { Number: { } number } => $"C++ exception of type {TypeName}: {number}",
        _ => $"C++ exception of type {TypeName}",
    };

    /// <summary>The native stack, then the managed one.</summary>
    public override string? StackTrace
    {
        get
        {
            var native = NativeStackTrace;
            var managed = base.StackTrace;
            return native.Length == 0 ? managed : managed is null ? native : native + Environment.NewLine + managed;
        }
    }

    private NativeExceptionInfo Info => _info ?? ReadInfo();

    /// <inheritdoc/>
    public override string ToString()
    {
        var inner = InnerException is null ? string.Empty
            : $"{Environment.NewLine} ---> {InnerException}{Environment.NewLine}   --- End of inner exception stack trace ---";
        var stack = StackTrace is { } trace ? Environment.NewLine + trace : string.Empty;
        var code = Code is { } c ? $", {c.Category} {c.Value}" : string.Empty;
        return $"{typeof(NativeException)} ({TypeName}{code}): {Message}{inner}{stack}";
    }

    /// <summary>The exception for the C++ exception that a shim has left; clears the word it was left in. The caller throws it: each
    /// frame between throw and handler costs.</summary>
    /// <param name="pending">The pending-exception word; not zero.</param>
    /// <returns>A new exception. One that has been thrown before is thrown here, so that its stack goes on.</returns>
    [StackTraceHidden]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Exception Take(ref nint pending)
    {
        var word = pending;
        pending = 0;
        if (ManagedFault.StateOf(word) is var fault && fault != null)
            ManagedFault.Throw(fault);

        var record = (NativeRecord*)word;
        if (NativeTransit.Find(record) is { } known)
            ThrowAgain(known, record);
        return Create(record);
    }

    /// <summary>Owns the record from now on.</summary>
    internal void Adopt(NativeRecord* record)
    {
        _record = (nint)record;
        HResult = record->HResult;
    }

    /// <summary>Whether native code has let the C++ object go.</summary>
    internal bool IsOnlyOwner
    {
        get
        {
            lock (this)
            {
                var record = (NativeRecord*)_record;
                return record == null || record->Library->IsOnlyOwner(record) != 0;
            }
        }
    }

    /// <summary>One more reference to the record, or null when the C++ object was destroyed already.</summary>
    internal NativeRecord* Share()
    {
        lock (this)
        {
            var record = (NativeRecord*)_record;
            if (record != null)
                record->Library->AddReference(record);
            return record;
        }
    }

    private static NativeException Create(NativeRecord* record)
    {
        try
        {
            NativeExceptionReserve.Replenish();
            return new NativeException(record, record->MayNest ? CauseOf(record) : null);
        }
        catch (OutOfMemoryException)
        {
            if (NativeExceptionReserve.Take(record) is { } reserved)
                return reserved;
            record->Library->Release(record);
            throw;
        }
    }

    private static Exception? CauseOf(NativeRecord* record)
    {
        var causes = new Stack<nint>();
        try
        {
            var word = record->Cause;
            for (; word != 0 && ManagedFault.StateOf(word) == null; word = ((NativeRecord*)word)->Cause)
                causes.Push(word);

            var inner = word == 0 ? null : ManagedFault.Take(ManagedFault.StateOf(word));
            for (; causes.Count > 0; causes.Pop())
                inner = new NativeException((NativeRecord*)causes.Peek(), inner);
            return inner;
        }
        finally
        {
            foreach (var left in causes)
                ((NativeRecord*)left)->Library->Release((NativeRecord*)left);
        }
    }

    [DoesNotReturn]
    [StackTraceHidden]
    private static void ThrowAgain(ExceptionDispatchInfo known, NativeRecord* duplicate)
    {
        var address = duplicate->Object;
        (known.SourceException as NativeException)?.NoteThrownByNativeCode();
        duplicate->Library->Release(duplicate);
        if (known.SourceException is NativeException { IsOnlyOwner: true } carrier)
            NativeTransit.Forget(address, carrier);
        known.Throw();
    }

    /// <summary>The lock keeps <see cref="ReleaseAfterCatch"/> from releasing what another thread is reading.</summary>
    private NativeExceptionInfo ReadInfo()
    {
        lock (this)
        {
            return _info ??= _record == 0 ? NativeExceptionInfo.Unknown : NativeExceptionInfo.Read((NativeRecord*)_record);
        }
    }

    private void Release()
    {
        NativeRecord* record;
        lock (this)
        {
            record = (NativeRecord*)_record;
            _record = 0;
        }

        if (record == null)
            return;
        NativeTransit.Forget(record->Object, this);
        record->Library->Release(record);
    }
}
