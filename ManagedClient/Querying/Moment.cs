using Pulse.Client.Formatting;

namespace Pulse.Client.Querying;

/// <summary>What "now" means for a query: the clock, a given time, or the newest sample of the store.</summary>
internal static class Moment
{
    public const string Newest = "last";

    /// <param name="text">Null for the clock, <see cref="Newest"/>, or a time.</param>
    /// <param name="store">Asked only for <see cref="Newest"/>; an empty store has the clock's time.</param>
    /// <exception cref="ClientException">The text is no time.</exception>
    public static DateTimeOffset Of(string? text, Store store) => text switch
    {
        null => DateTimeOffset.UtcNow,
        Newest => store.Statistics.Last ?? DateTimeOffset.UtcNow,
        _ when Timestamp.TryParse(text, out var time) => Timestamp.ToDateTime(time),
        _ => throw new ClientException($"'{text}' is not a time; write it as in 2030-01-31T12:00:00Z, or '{Newest}'"),
    };
}
