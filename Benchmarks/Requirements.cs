using Fixture;

namespace Bridge.Benchmarks;

/// <summary>What must hold before anything is measured.</summary>
internal static class Requirements
{
    private const int ExpectedVersion = 1;

    public static void SameExports()
    {
        if (Exports.Version != ExpectedVersion)
        {
            throw new InvalidOperationException($"The C functions have version {Exports.Version}, not {ExpectedVersion}.");
        }
    }
}
