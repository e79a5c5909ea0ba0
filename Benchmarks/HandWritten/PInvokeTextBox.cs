using System.Buffers;
using System.Text;

namespace Bridge.Benchmarks.HandWritten;

/// <summary>Strings by hand: encoded on the stack or in a pooled buffer, decoded from pointer and length. For one thread.</summary>
internal sealed unsafe class PInvokeTextBox : IDisposable
{
    private const int MostOnStack = 256;
    private nint _native;

    public PInvokeTextBox()
    {
        nint error = 0;
        _native = NativeFunctions.TextBoxNew(&error);
        if (error != 0)
        {
            NativeError.Throw(error);
        }
    }

    ~PInvokeTextBox() => Delete();

    public string Text
    {
        get
        {
            nuint length;
            var utf8 = NativeFunctions.TextBoxGet(_native, &length);
            var text = Encoding.UTF8.GetString(utf8, checked((int)length));
            GC.KeepAlive(this);
            return text;
        }

        set => Put(value);
    }

    public void Dispose()
    {
        Delete();
        GC.SuppressFinalize(this);
    }

    private void Put(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var pooled = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = pooled ?? stackalloc byte[MostOnStack];
        nint error = 0;
        fixed (byte* utf8 = buffer)
        {
            NativeFunctions.TextBoxPut(_native, utf8, (nuint)Encoding.UTF8.GetBytes(text, buffer), &error);
        }

        if (pooled is not null)
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }

        if (error != 0)
        {
            NativeError.Throw(error);
        }

        GC.KeepAlive(this);
    }

    private void Delete()
    {
        NativeFunctions.TextBoxDelete(_native);
        _native = 0;
    }
}
