using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Divides the native code cut from a large source file into parts that compile at the same time. Each part is the whole
/// unit with some of the hosts, so everything else in it must mean the same in several C++ units: definitions that may be
/// repeated (members in their classes), none that must be single.</summary>
internal static class ShimParts
{
    // The rest of the unit is compiled once more for each part: below this it costs more than it saves.
    private const int ShimsPerPart = 200;
    private const int MostParts = 8;

    /// <summary>The hosts of each part, in the order of the source.</summary>
    /// <param name="unit">The source file.</param>
    /// <param name="hosts">All its hosts that have shims.</param>
    /// <param name="isNative">Whether a function of the unit is compiled where it stands.</param>
    public static ImmutableArray<IReadOnlySet<HostWriter>> Divide(ClangUnit unit, IReadOnlyCollection<HostWriter> hosts, Predicate<FunctionDecl> isNative)
    {
        var shims = hosts.Sum(Size);
        var count = Math.Clamp(shims / ShimsPerPart, 1, MostParts);
        return count > 1 && IsRepeatable(unit, hosts, isNative)
            ? [.. Split(hosts, shims, count).Select(part => part.ToHashSet())]
            : [hosts.ToHashSet()];
    }

    private static IEnumerable<IGrouping<int, HostWriter>> Split(IEnumerable<HostWriter> hosts, int shims, int count)
    {
        var before = 0;
        return hosts.OrderBy(host => host.Number).GroupBy(host =>
        {
            var part = before * count / shims;
            before += Size(host);
            return part;
        });
    }

    private static int Size(HostWriter host) => host.Items.Count(item => item.Shim is not null);

    private static bool IsRepeatable(ClangUnit unit, IEnumerable<HostWriter> hosts, Predicate<FunctionDecl> isNative) =>
        unit.Globals.IsEmpty && !unit.Records.Any(IsUnnamed)
        && hosts.All(h => h.Told.Count == 0) && unit.Functions.All(f => isNative(f) ? f is { IsDefinedInClass: true, IsInternal: false, Befriender: null } : !IsSpecialization(f));

    // Each part would have a type of its own: an exception of one would not be caught as that of another.
    private static bool IsUnnamed(RecordDecl record) => record.QualifiedName.Contains("(anonymous", StringComparison.Ordinal);

    // The host of such a member is an explicit specialisation, which must stand before every use in every unit.
    private static bool IsSpecialization(FunctionDecl function) => function is { Frame: not null, Parent: { SyntaxId: < 0 } };
}
