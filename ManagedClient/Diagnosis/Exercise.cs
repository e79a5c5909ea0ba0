using System.Runtime.CompilerServices;

namespace Pulse.Client.Diagnosis;

/// <summary>Uses every class of the wrapper that owns native memory, in a store of its own.</summary>
internal static class Exercise
{
    private const string Query = "avg(doctor.value) every 1m";

    /// <summary>Works and disposes everything.</summary>
    /// <param name="directory">A folder for the store.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Clean(string directory)
    {
        using var store = Fill(directory);
        using var alert = store.AddAlert("doctor.value", AlertCondition.Above, 1000);
        using var query = Pulse.Query.Parse(Query);
        _ = store.Run(query, DateTimeOffset.UnixEpoch.AddHours(1));
        using var snapshot = store["doctor.value"].Snapshot();
    }

    /// <summary>Works and forgets: a parsed query and a snapshot are lost, another snapshot is held.</summary>
    /// <param name="directory">A folder for the store.</param>
    /// <returns>The snapshot that is held; it outlives its store.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IDisposable Leaky(string directory)
    {
        using var store = Fill(directory);
        _ = store.Run(Pulse.Query.Parse(Query), DateTimeOffset.UnixEpoch.AddHours(1));
        _ = store["doctor.value"].Snapshot().Count;
        return store["doctor.value"].Snapshot();
    }

    private static Store Fill(string directory)
    {
        var store = Stores.OpenForWriting(directory);
        for (var i = 0; i < 60; i++)
        {
            store.Append("doctor.value", new Sample(i * 1_000_000_000L, i));
        }

        return store;
    }
}
