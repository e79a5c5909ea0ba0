using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Aggregates whose elements are constructed one by one where they lie ([dcl.init.aggr]/7). One shim for all of them would get an object that must come
/// before a managed element from outside, and move it: seen by those that note it, impossible for those that cannot be moved.</summary>
internal sealed partial class BodyBinder
{
    /// <summary>What an element of an aggregate is.</summary>
    private readonly record struct AggregatePart(ClangType Type, long Offset);

    /// <summary><c>T p{ W(h->Next()), h->Next() }</c> → <c>construct p.w; f = true; p.n = h.Next(); f = false;</c>. The flag has what is built destroyed when a later
    /// element throws; null where one shim can do it.</summary>
    private BoundSequence? ConstructInSteps(BoundExpression address, ClangType type, ClangNode initializer)
    {
        var list = Intrinsics.Peel(initializer);
        if (list.Kind != NodeKind.InitList || !HasAllParts(type, list) || !_cutter.HasObjectAhead(list))
        {
            return null;
        }

        var (steps, flags) = (new List<BoundExpression>(), new List<LocalPlace>());
        ConstructParts(address, type, list, steps, flags);
        return new BoundSequence([.. steps, .. flags.Select(flag => SetFlag(flag, 0))], null, Types.Void);
    }

    /// <summary>Constructs a native array at an address.</summary>
    private BoundExpression ConstructArray(BoundExpression address, ArrayType array, ClangNode initializer) =>
        ConstructInSteps(address, array, initializer) ?? _cutter.ConstructArray(address, array, initializer);

    /// <summary>Whether each element is written and lies at an address of its own.</summary>
    private static bool HasAllParts(ClangType type, ClangNode list)
    {
        var parts = PartsOf(type);
        return parts.Length == list.Children.Length && parts.Zip(list.Children).All(p => p.Second is { Begin: >= 0 } value
            && (!IsList(value, p.First.Type) || HasAllParts(p.First.Type, Intrinsics.Peel(value))));
    }

    private static bool IsList(ClangNode value, ClangType type) => Intrinsics.Peel(value).Kind == NodeKind.InitList && type is ArrayType or RecordType;

    /// <summary>The elements, none of what cannot be taken apart.</summary>
    private static ImmutableArray<AggregatePart> PartsOf(ClangType type) => type switch
    {
        ArrayType { Count: > 0 } array => [.. Enumerable.Range(0, (int)array.Count).Select(i => new AggregatePart(array.Element, i * (array.Size / array.Count)))],
        RecordType { Declaration: { IsUnion: false, Bases.IsEmpty: true } record } when !record.Fields.Any(f => f.IsBitField || f.Type is ReferenceType) =>
            [.. record.Fields.Select(f => new AggregatePart(f.Type, f.Offset))],
        _ => [],
    };

    private void ConstructParts(BoundExpression address, ClangType type, ClangNode list, List<BoundExpression> steps, List<LocalPlace> flags)
    {
        foreach (var (part, value) in PartsOf(type).Zip(list.Children))
        {
            ConstructPart(Offset(address, part.Offset), part.Type, value!, steps, flags);
        }
    }

    private void ConstructPart(BoundExpression address, ClangType type, ClangNode value, List<BoundExpression> steps, List<LocalPlace> flags)
    {
        switch (type)
        {
            case ArrayType or RecordType when IsList(value, type):
                ConstructParts(address, type, Intrinsics.Peel(value), steps, flags);
                break;
            case ArrayType array:
                steps.Add(_cutter.ConstructArray(address, array, value));
                break;
            case RecordType record when _classifier.IsNativeClass(record):
                steps.Add(ConstructInto(address, record, value, string.Empty));
                steps.AddRange(EndedWhenLaterFail(address, record, flags));
                break;
            default:
                var place = new IndirectPlace(address, TypeOf(type));
                steps.Add(new BoundStore(place, Coerce(BindValue(value), place.Type), false, Types.Void));
                break;
        }
    }

    private IEnumerable<BoundExpression> EndedWhenLaterFail(BoundExpression address, RecordType record, List<LocalPlace> flags)
    {
        if (record.Declaration.IsTriviallyDestructible)
        {
            return [];
        }

        flags.Add(NewFlag());
        _temporaries.Peek().Slots.Add((flags[^1], _cutter.Destroy(address, record)));
        return [SetFlag(flags[^1], 1)];
    }
}
