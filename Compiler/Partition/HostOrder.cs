using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The order in which hosts stand in the native unit: bodies at their places, then those at the end of the unit, each behind those
/// that tell it the local types it needs.</summary>
internal static class HostOrder
{
    /// <summary>The hosts at the end of the unit: instantiations, and bodies that need a local type which one of these tells. In the order
    /// of the source where nothing else is asked for.</summary>
    public static IReadOnlyList<(FunctionDecl Function, HostWriter Host)> AtEnd(IReadOnlyCollection<(FunctionDecl Function, HostWriter Host)> hosts)
    {
        var result = hosts.Where(h => h.Function.Frame is not null).ToList();
        for (var count = -1; count != result.Count;)
        {
            count = result.Count;
            result.AddRange(hosts.Except(result).Where(h => CanMove(h.Function) && result.Exists(r => h.Host.IsToldBy(r.Host))).ToList());
        }

        return [.. Sort(result)];
    }

    /// <summary>Hosts that ask for a local type which none before them tells.</summary>
    public static IEnumerable<(RecordDecl Type, int Place)> Untold(IReadOnlyCollection<(FunctionDecl Function, HostWriter Host)> hosts)
    {
        var atEnd = AtEnd(hosts);
        var told = atEnd.SelectMany(h => h.Host.Early.Told).ToHashSet();
        foreach (var (_, host) in hosts.Except(atEnd).OrderBy(h => h.Function.DefinitionBegin).Concat(atEnd))
        {
            foreach (var untold in host.Asked.Where(a => !told.Contains(a.Key)))
            {
                yield return untold.Value;
            }

            told.UnionWith(host.Told);
        }
    }

    private static IEnumerable<(FunctionDecl Function, HostWriter Host)> Sort(List<(FunctionDecl Function, HostWriter Host)> rest)
    {
        while (rest.Count > 0)
        {
            var next = rest.FindIndex(i => !rest.Exists(other => other.Host != i.Host && i.Host.IsToldBy(other.Host)));
            next = next >= 0 ? next : Math.Max(rest.FindIndex(i => i.Function.Frame is null), 0);
            yield return rest[next];
            rest.RemoveAt(next);
        }
    }

    /// <summary>Whether names mean the same at the end of the unit, in a class at the function's place or in its own.</summary>
    private static bool CanMove(FunctionDecl function) => function is { IsExternC: false, Parent: null or { SyntaxId: >= 0 } };
}
