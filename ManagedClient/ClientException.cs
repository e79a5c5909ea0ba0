namespace Pulse.Client;

/// <summary>
/// Something the user can put right: a missing file, a bad row, a wrong option.
/// Its message is shown as it stands, on one line and without a stack trace.
/// </summary>
internal class ClientException : Exception
{
    public ClientException(string message)
        : base(message)
    {
    }

    public ClientException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
