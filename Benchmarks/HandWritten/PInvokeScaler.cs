namespace Bridge.Benchmarks.HandWritten;

/// <summary>What one writes by hand for a native class: a pointer, a call, a test for the error. For one thread.</summary>
internal sealed unsafe class PInvokeScaler : IDisposable
{
    private nint _native;

    public PInvokeScaler(double factor)
    {
        nint error = 0;
        _native = NativeFunctions.ScalerNew(factor, &error);
        if (error != 0)
        {
            NativeError.Throw(error);
        }
    }

    ~PInvokeScaler() => Delete();

    public double Apply(double value)
    {
        nint error = 0;
        var result = NativeFunctions.ScalerApply(_native, value, &error);
        if (error != 0)
        {
            NativeError.Throw(error);
        }

        GC.KeepAlive(this);
        return result;
    }

    public void Dispose()
    {
        Delete();
        GC.SuppressFinalize(this);
    }

    private void Delete()
    {
        NativeFunctions.ScalerDelete(_native);
        _native = 0;
    }
}
