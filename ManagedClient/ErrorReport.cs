namespace Pulse.Client;

/// <summary>Turns every exception that may reach the user into one line and an exit code.</summary>
internal static class ErrorReport
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int InternalFailure = 2;

    /// <summary>Writes the line and returns the exit code; 2 means a mistake of the client itself.</summary>
    public static int Write(TextWriter error, Exception e)
    {
        error.WriteLine("pulse: error: " + Describe(e));
        return IsForeseen(e) ? Failure : InternalFailure;
    }

    public static string Describe(Exception e) => e switch
    {
        ClientException => e.Message,
        ObjectDisposedException => "the store is already closed",
        _ when IsForeseen(e) => WithCauses(e),
        _ => $"internal error: {e.GetType().Name}: {WithCauses(e)}",
    };

    private static bool IsForeseen(Exception e) =>
        e is ClientException or PulseException or IOException or UnauthorizedAccessException or ArgumentException or ObjectDisposedException;

    /// <summary>The message and those of its causes that say something new, in one line.</summary>
    private static string WithCauses(Exception e)
    {
        var text = OneLine(e.Message);
        for (var cause = e.InnerException; cause is not null; cause = cause.InnerException)
        {
            var reason = OneLine(cause.Message);
            if (!text.Contains(reason, StringComparison.Ordinal))
            {
                text += ": " + reason;
            }
        }

        return text;
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
