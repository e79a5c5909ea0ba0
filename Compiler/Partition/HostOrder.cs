using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The order in which hosts stand in the native unit: bodies at their places, then instantiations, each behind those that tell it
/// the local types it is made with.</summary>
internal static class HostOrder
{
    /// <summary>Instantiations, in the order of the source where nothing else is asked for.</summary>
    public static IEnumerable<(FunctionDecl Function, HostWriter Host)> Sort(IEnumerable<(FunctionDecl Function, HostWriter Host)> instantiations)
    {
        var rest = instantiations.ToList();
        while (rest.Count > 0)
        {
            var next = Math.Max(rest.FindIndex(i => !rest.Exists(other => other.Host != i.Host && i.Host.IsToldBy(other.Host))), 0);
            yield return rest[next];
            rest.RemoveAt(next);
        }
    }

    /// <summary>Hosts that ask for a local type which none before them tells.</summary>
    public static IEnumerable<(RecordDecl Type, int Place)> Untold(IReadOnlyCollection<(FunctionDecl Function, HostWriter Host)> hosts)
    {
        var inPlace = hosts.Where(h => h.Function.Frame is null).OrderBy(h => h.Function.DefinitionBegin);
        var told = new HashSet<int>();
        foreach (var (_, host) in inPlace.Concat(Sort(hosts.Where(h => h.Function.Frame is not null))))
        {
            foreach (var untold in host.Asked.Where(a => !told.Contains(a.Key)))
            {
                yield return untold.Value;
            }

            told.UnionWith(host.Told);
        }
    }
}
