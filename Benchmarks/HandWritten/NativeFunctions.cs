using System.Reflection;
using System.Runtime.InteropServices;

namespace Bridge.Benchmarks.HandWritten;

/// <summary>The C functions of <c>fixture/exports.h</c>, declared as one does by hand: blittable types only.</summary>
internal static unsafe partial class NativeFunctions
{
    private const string Library = "fixture";

    static NativeFunctions() => NativeLibrary.SetDllImportResolver(typeof(NativeFunctions).Assembly, Resolve);

    [LibraryImport(Library, EntryPoint = "fixture_error_text")]
    public static partial byte* ErrorText(nint error);

    [LibraryImport(Library, EntryPoint = "fixture_error_release")]
    public static partial void ErrorRelease(nint error);

    [LibraryImport(Library, EntryPoint = "fixture_scaler_new")]
    public static partial nint ScalerNew(double factor, nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_scaler_delete")]
    public static partial void ScalerDelete(nint scaler);

    [LibraryImport(Library, EntryPoint = "fixture_scaler_apply")]
    public static partial double ScalerApply(nint scaler, double value, nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_text_box_new")]
    public static partial nint TextBoxNew(nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_text_box_delete")]
    public static partial void TextBoxDelete(nint box);

    [LibraryImport(Library, EntryPoint = "fixture_text_box_put")]
    public static partial void TextBoxPut(nint box, byte* utf8, nuint length, nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_text_box_get")]
    public static partial byte* TextBoxGet(nint box, nuint* length);

    [LibraryImport(Library, EntryPoint = "fixture_store_open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint StoreOpen(string directory, nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_store_close")]
    public static partial void StoreClose(nint store);

    [LibraryImport(Library, EntryPoint = "fixture_store_series", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint StoreSeries(nint store, string name, nint* error);

    [LibraryImport(Library, EntryPoint = "fixture_store_append")]
    public static partial void StoreAppend(nint store, nint series, void* samples, nuint count, nint* error);

    /// <summary>The functions stand in the native part of the wrapper's assembly, so that both call the same code.</summary>
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        var file = OperatingSystem.IsWindows() ? "Fixture.dll" : "libFixture.native.so";
        return NativeLibrary.Load(Path.Combine(AppContext.BaseDirectory, file));
    }
}
