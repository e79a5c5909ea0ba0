using System.Diagnostics.CodeAnalysis;

namespace Bridge.Runtime;

/// <summary>Checks that emitted code makes, with the throwing part out of line.</summary>
public static class ThrowHelper
{
    /// <summary>Refuses a null handle where native code needs a string.</summary>
    /// <param name="value">The string to be converted.</param>
    /// <returns><paramref name="value"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string NotNull(string? value)
    {
        if (value is null)
            ThrowNull();
        return value;
    }

    [DoesNotReturn]
    private static void ThrowNull() =>
        throw new ArgumentNullException("value", "A null String^ cannot be converted to a native string.");
}
