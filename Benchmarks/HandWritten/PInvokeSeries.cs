using Pulse;

namespace Bridge.Benchmarks.HandWritten;

/// <summary>A series of a native store by hand: an array is pinned and handed over. For one thread.</summary>
internal sealed unsafe class PInvokeSeries : IDisposable
{
    private nint _store;
    private readonly nint _series;

    public PInvokeSeries(string directory, string name)
    {
        nint error = 0;
        _store = NativeFunctions.StoreOpen(directory, &error);
        Check(error);
        _series = NativeFunctions.StoreSeries(_store, name, &error);
        Check(error);
    }

    ~PInvokeSeries() => Close();

    public void Append(Sample[] samples)
    {
        nint error = 0;
        fixed (Sample* pinned = samples)
        {
            NativeFunctions.StoreAppend(_store, _series, pinned, (nuint)samples.Length, &error);
        }

        Check(error);
        GC.KeepAlive(this);
    }

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    private static void Check(nint error)
    {
        if (error != 0)
        {
            NativeError.Throw(error);
        }
    }

    private void Close()
    {
        NativeFunctions.StoreClose(_store);
        _store = 0;
    }
}
