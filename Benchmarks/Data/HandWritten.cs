using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

/// <summary>What one writes by hand: blittable parameters, encoding on the stack or in a pooled buffer.</summary>
internal static unsafe partial class HandWritten
{
    private const string Library = "handwritten";
    private const int MostOnStack = 256;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Take(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var pooled = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = pooled ?? stackalloc byte[MostOnStack];
        byte* error = null;
        nuint result;
        fixed (byte* utf8 = buffer)
        {
            result = Take(utf8, (nuint)Encoding.UTF8.GetBytes(text, buffer), &error);
        }

        Finish(pooled, error);
        return (int)result;
    }

    public static void Keep(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        fixed (byte* first = utf8)
        {
            Keep(first, (nuint)utf8.Length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Give()
    {
        nuint size;
        var utf8 = Give(&size);
        return Encoding.UTF8.GetString(utf8, checked((int)size));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Echo(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var pooled = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var buffer = pooled ?? stackalloc byte[MostOnStack];
        byte* error = null;
        byte* result;
        nuint length;
        nint owner;
        fixed (byte* utf8 = buffer)
        {
            owner = Echo(utf8, (nuint)Encoding.UTF8.GetBytes(text, buffer), &result, &length, &error);
        }

        Finish(pooled, error);
        var echo = Encoding.UTF8.GetString(result, checked((int)length));
        Free(owner);
        return echo;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int TakeAll(string[] texts)
    {
        byte* error = null;
        var result = TakeAll(texts, (nuint)texts.Length, &error);
        Check(error);
        return (int)result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Ends(double* values, int count)
    {
        var column = new ReadOnlySpan<double>(values, count);
        return column[0] + column[^1];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Ends(double[] values)
    {
        byte* error = null;
        fixed (double* first = values)
        {
            var result = Ends(first, (nuint)values.Length, &error);
            Check(error);
            return result;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Ends(Point[] points)
    {
        byte* error = null;
        fixed (Point* first = points)
        {
            var result = PointEnds(first, (nuint)points.Length, &error);
            Check(error);
            return result;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Call(int count)
    {
        byte* error = null;
        var result = Call((nint)(delegate* unmanaged<int, int>)&Told, count, &error);
        Check(error);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Call(Told told, int count)
    {
        byte* error = null;
        var result = Call(Marshal.GetFunctionPointerForDelegate(told), count, &error);
        Check(error);
        GC.KeepAlive(told);
        return result;
    }

    private static void Finish(byte[]? pooled, byte* error)
    {
        if (pooled is not null)
            ArrayPool<byte>.Shared.Return(pooled);
        Check(error);
    }

    internal static void Check(byte* error)
    {
        if (error != null)
            Throw(error);
    }

    private static void Throw(byte* error)
    {
        string text = Marshal.PtrToStringUTF8((nint)error)!;
        NativeMemory.Free(error);
        throw new ExternalException(text);
    }

    [LibraryImport(Library, EntryPoint = "hand_take")]
    private static partial nuint Take(byte* utf8, nuint size, byte** error);

    [LibraryImport(Library, EntryPoint = "hand_keep")]
    private static partial void Keep(byte* utf8, nuint size);

    [LibraryImport(Library, EntryPoint = "hand_give")]
    private static partial byte* Give(nuint* size);

    [LibraryImport(Library, EntryPoint = "hand_echo")]
    private static partial nint Echo(byte* utf8, nuint size, byte** result, nuint* length, byte** error);

    [LibraryImport(Library, EntryPoint = "hand_free")]
    private static partial void Free(nint text);

    [LibraryImport(Library, EntryPoint = "hand_take_all", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nuint TakeAll(string[] texts, nuint count, byte** error);

    [LibraryImport(Library, EntryPoint = "hand_ends")]
    private static partial double Ends(double* values, nuint count, byte** error);

    [LibraryImport(Library, EntryPoint = "hand_point_ends")]
    private static partial double PointEnds(Point* points, nuint count, byte** error);

    [LibraryImport(Library, EntryPoint = "hand_call")]
    private static partial int Call(nint function, int count, byte** error);

    /// <summary>What native code calls; nothing may leave it.</summary>
    [UnmanagedCallersOnly]
    private static int Told(int number)
    {
        try
        {
            return Elements.Number(number);
        }
        catch (Exception)
        {
            return 0;
        }
    }
}
