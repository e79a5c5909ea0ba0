namespace Bridge.Compiler.Tests.Exceptions;

#pragma warning disable CA1008, CA1027, CS1591 // the numbers are those of Matrix.cpp; the names say it

/// <summary>What <c>Origins.h</c> throws.</summary>
public enum Thrown
{
    RuntimeError, OutOfRange, SystemError, LibraryError, Int, Literal, String, Plain, Pointer, Nested, FormatException, OwnException,
}

/// <summary>The way from the throw to the catcher.</summary>
public enum Route
{
    Direct, ThroughCallback, ThroughTwoCallbacks, OnNativeThread, RethrownByNativeCaller, KeptAndThrownLater, RethrownInHandler,
    RethrownByCalleeOfHandler, RethrownByManagedHandler, ThroughFinally, FromConstructor, ThroughStackSemantics,
}

/// <summary>Who may take it; the last four are native code around a callback.</summary>
public enum Catcher
{
    RuntimeError, StdException, LibraryErrorByValue, Int, Literal, SecondBase, PointerToConst, Plain, Anything, SehException,
    ManagedException, FormatException, Mixed, NativeStdException, NativeManagedException, NativeSecondBase, NativeAnything,
}

/// <summary>What C++ and .NET say about each combination.</summary>
internal static class ExceptionMatrix
{
    private static readonly Dictionary<Thrown, (string Message, string Type)> Managed = new()
    {
        [Thrown.FormatException] = ("format", "System.FormatException"),
        [Thrown.OwnException] = ("own", "OwnException"),
    };

    /// <summary>The text of the exception in .NET.</summary>
    public static string MessageOf(Thrown thrown) => thrown switch
    {
        Thrown.RuntimeError => "runtime",
        Thrown.OutOfRange => "range",
        Thrown.SystemError => "code: File exists",
        Thrown.LibraryError => "library",
        Thrown.Int => "C++ exception of type int: 42",
        Thrown.Literal => "literal",
        Thrown.String => "string",
        Thrown.Plain => "C++ exception of type plain",
        Thrown.Pointer => "C++ exception of type int*",
        Thrown.Nested => "nested",
        _ => Managed[thrown].Message,
    };

    /// <summary>What the program prints. The route makes no difference.</summary>
    public static string Expected(Thrown thrown, Catcher catcher) => TakenBy(thrown, catcher) is { } detail
        ? $"caught {detail}"
        : $"passed {(IsManaged(thrown) ? thrown.ToString() : "NativeException")} {MessageOf(thrown)}";

    private static bool IsManaged(Thrown thrown) => Managed.ContainsKey(thrown);

    private static bool IsStandard(Thrown thrown) =>
        thrown is Thrown.RuntimeError or Thrown.OutOfRange or Thrown.SystemError or Thrown.LibraryError or Thrown.Nested;

    private static string? TakenBy(Thrown thrown, Catcher catcher) => catcher switch
    {
        Catcher.RuntimeError => thrown is Thrown.RuntimeError or Thrown.SystemError or Thrown.LibraryError ? MessageOf(thrown) : null,
        Catcher.StdException => IsStandard(thrown) ? MessageOf(thrown) : null,
        Catcher.LibraryErrorByValue => thrown is Thrown.LibraryError ? "library" : null,
        Catcher.Int => thrown is Thrown.Int ? "42" : null,
        Catcher.Literal => thrown is Thrown.Literal ? "literal" : null,
        Catcher.SecondBase or Catcher.NativeSecondBase => thrown is Thrown.LibraryError ? "21" : null,
        Catcher.PointerToConst => thrown is Thrown.Pointer ? "17" : null,
        Catcher.Plain => thrown is Thrown.Plain ? "5" : null,
        Catcher.Anything or Catcher.NativeAnything => "any",
        Catcher.SehException => IsManaged(thrown) ? null : MessageOf(thrown),
        Catcher.ManagedException => MessageOf(thrown),
        Catcher.FormatException => thrown is Thrown.FormatException ? "format" : null,
        Catcher.Mixed => ByMixedHandlers(thrown),
        Catcher.NativeStdException => IsManaged(thrown) ? $"{Managed[thrown].Type}: {MessageOf(thrown)}" : IsStandard(thrown) ? MessageOf(thrown) : null,
        Catcher.NativeManagedException => IsManaged(thrown) ? $"managed {Managed[thrown].Type}" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(catcher)),
    };

    /// <summary><c>catch (const std::logic_error&amp;)</c>, <c>catch (ApplicationException^)</c>, <c>catch (const std::system_error&amp;)</c>, <c>catch (...)</c>.</summary>
    private static string ByMixedHandlers(Thrown thrown) => thrown switch
    {
        Thrown.OutOfRange or Thrown.Nested => "logic_error",
        Thrown.OwnException => "own",
        Thrown.SystemError => "17",
        _ => "rest",
    };
}
