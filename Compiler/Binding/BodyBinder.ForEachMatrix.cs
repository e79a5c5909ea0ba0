using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary><c>for each (X x in matrix) S</c> → a loop for each dimension, the last one innermost. An enumerator would box each
    /// element, which pointers cannot be.</summary>
    private BoundBlock EachOfMatrix(BoundExpression matrix, Mono.Cecil.ArrayType type, Enumeration each)
    {
        var source = new LocalPlace(new LocalSymbol(string.Empty, matrix.Type));
        var indices = Enumerable.Range(0, type.Rank).Select(_ => new LocalPlace(new LocalSymbol(string.Empty, Types.Int32))).ToImmutableArray();
        _eachCurrent[each.Variable] = new ElementPlace(
            new BoundLoad(source), [.. indices.Select(i => new BoundLoad(i))], type.ElementType);
        var (breaks, continues) = (new LabelSymbol("break"), new LabelSymbol("continue"));
        var loop = InLoop(breaks, continues, each.Body);
        for (var dimension = type.Rank - 1; dimension >= 0; dimension--)
        {
            loop = EachIndex(source, indices[dimension], dimension, loop, dimension == type.Rank - 1 ? continues : new LabelSymbol("continue"));
        }

        return new BoundBlock([Effect(new BoundStore(source, matrix, false, Types.Void)), loop, new BoundLabel(breaks)]);
    }

    private BoundBlock EachIndex(LocalPlace array, LocalPlace index, int dimension, BoundStatement body, LabelSymbol continues)
    {
        BoundExpression Bound(string name) => new BoundCall(
            Runtime.Method("System.Array", name, "System.Int32"), new BoundLoad(array), [Constant(dimension)], true, null, Types.Int32);
        var next = new BoundBinary(BinaryOperation.Add, new BoundLoad(index), Constant(1), false, Types.Int32);
        return new BoundBlock([
            Effect(new BoundStore(index, Bound("GetLowerBound"), false, Types.Void)),
            new BoundLoopStatement(
                null,
                new BoundBinary(BinaryOperation.LessOrEqual, new BoundLoad(index), Bound("GetUpperBound"), false, Types.Boolean),
                body,
                Effect(new BoundStore(index, next, false, Types.Void)),
                false,
                new LabelSymbol("break"),
                continues)]);
    }
}
