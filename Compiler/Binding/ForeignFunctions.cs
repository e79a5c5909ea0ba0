using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Managed free functions that a unit only declares and another one defines: IL calls them as its own.</summary>
internal static class ForeignFunctions
{
    /// <summary>The units, each with the managed functions of the others that its managed code names.</summary>
    public static IReadOnlyList<UnitContext> Link(ImmutableArray<UnitContext> units)
    {
        if (units.Length < 2)
        {
            return units;
        }

        var defined = units.SelectMany(u => u.ManagedFunctions).Where(IsShared).Select(NativeCallers.Key).ToHashSet(StringComparer.Ordinal);
        return [.. units.Select(u => u with { ManagedFunctions = u.ManagedFunctions.Union(Foreign(u, defined)).ToHashSet() })];
    }

    private static IEnumerable<FunctionDecl> Foreign(UnitContext unit, HashSet<string> defined) => unit.Ast.Functions
        .Where(f => f.Body is not null)
        .SelectMany(f => NativeCallers.All(f.Body!))
        .Where(f => f.Body is null && IsShared(f) && defined.Contains(NativeCallers.Key(f)))
        .Distinct();

    private static bool IsShared(FunctionDecl function) => function is { Kind: FunctionKind.Free, Parent: null, IsInternal: false };
}
