using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>What stays known of a C++ exception after it was destroyed. Immutable but for the text of the stack, which is made on demand.</summary>
internal sealed unsafe class NativeExceptionInfo
{
    private readonly NativeLibraryTable* _library;
    private readonly nint[] _frames;
    private string? _stackTrace;

    private NativeExceptionInfo()
    {
        _frames = [];
        TypeName = "unknown type";
    }

    private NativeExceptionInfo(NativeLibraryTable* library, nint[] frames, in NativeDetails details)
    {
        _library = library;
        _frames = frames;
        TypeName = Demangled(library, details.TypeName);
        What = Marshal.PtrToStringUTF8((nint)details.What);
        Text = Marshal.PtrToStringUTF8((nint)details.Text);
        Number = Marshal.PtrToStringUTF8((nint)details.Number);
        Code = details.Category == null ? null : new NativeErrorCode(
            Marshal.PtrToStringUTF8((nint)details.Category)!,
            details.Code,
            Marshal.PtrToStringUTF8((nint)details.CodeMessage) ?? string.Empty);
    }

    /// <summary>For an exception that was finalized before it was asked.</summary>
    public static NativeExceptionInfo Unknown => new();

    public string TypeName { get; }

    public string? What { get; }

    /// <summary>A string that was thrown itself.</summary>
    public string? Text { get; }

    /// <summary>A number that was thrown itself.</summary>
    public string? Number { get; }

    public NativeErrorCode? Code { get; }

    public string StackTrace => _stackTrace ??= Symbolised();

    /// <summary>Reads everything from a record that the caller keeps alive.</summary>
    public static NativeExceptionInfo Read(NativeRecord* record)
    {
        var library = record->Library;
        NativeDetails details;
        library->Describe(record, &details);
        try
        {
            return new NativeExceptionInfo(library, FramesOf(record), details);
        }
        finally
        {
            library->Free(details.CodeMessage);
            library->Free(details.Text);
            library->Free(details.Number);
        }
    }

    private static nint[] FramesOf(NativeRecord* record)
    {
        nint* addresses;
        var count = record->Library->Frames(record, &addresses);
        return new Span<nint>(addresses, count).ToArray();
    }

    private static string Demangled(NativeLibraryTable* library, byte* name)
    {
        NativeText text;
        library->Demangle(name, &text);
        return NativeText.Take((nint)(&text))!;
    }

    private string Symbolised()
    {
        if (_frames.Length == 0)
            return string.Empty;

        NativeText text;
        fixed (nint* frames = _frames)
        {
            _library->Symbolise(frames, _frames.Length, &text);
        }

        return NativeText.Take((nint)(&text))!;
    }
}
