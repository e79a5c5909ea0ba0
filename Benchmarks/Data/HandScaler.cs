using System.Runtime.InteropServices;

/// <summary>What one writes by hand for a native class: ends once, whoever ends it, and not while it is used.</summary>
internal sealed unsafe partial class HandScaler(double factor) : IDisposable
{
    private const string Library = "handwritten";

    private nint _native = New(factor);

    ~HandScaler() => End();

    public double Apply(double value)
    {
        byte* error = null;
        var result = Apply(_native, value, &error);
        HandWritten.Check(error);
        GC.KeepAlive(this);
        return result;
    }

    public void Dispose()
    {
        End();
        GC.SuppressFinalize(this);
    }

    private void End()
    {
        if (Interlocked.Exchange(ref _native, 0) is not 0 and var native)
            Delete(native);
    }

    [LibraryImport(Library, EntryPoint = "hand_scaler_new")]
    private static partial nint New(double factor);

    [LibraryImport(Library, EntryPoint = "hand_scaler_delete")]
    private static partial void Delete(nint scaler);

    [LibraryImport(Library, EntryPoint = "hand_scaler_apply")]
    private static partial double Apply(nint scaler, double value, byte** error);
}
