using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary><c>gcnew array&lt;T, N&gt;(lengths…)</c>.</summary>
    private BoundExpression BindNewArray(ClangNode node) => NewArray((Mono.Cecil.ArrayType)TypeOf(node.Type!), node.Children[1..]);

    private BoundExpression NewArray(Mono.Cecil.ArrayType type, ImmutableArray<ClangNode?> sizes)
    {
        var lengths = sizes.Select(c => Coerce(BindValue(c!), Types.Int32)).ToImmutableArray();
        if (type.Rank == 1)
        {
            return new BoundNewArray(type.ElementType, lengths[0], [], type);
        }

        var constructor = new MethodReference(".ctor", Types.Void, type) { HasThis = true };
        foreach (var _ in lengths)
        {
            constructor.Parameters.Add(new ParameterDefinition(Types.Int32));
        }

        return new BoundNewObject(constructor, lengths, type);
    }

    /// <summary><c>gcnew array&lt;T&gt; { … }</c>.</summary>
    private BoundNewArray BindArrayInitializer(ClangNode node)
    {
        var type = (Mono.Cecil.ArrayType)TypeOf(node.Type!);
        var elements = node.Children.Length == 2 && node.Children[1] is { Kind: NodeKind.InitList } list
            ? list.Children
            : node.Children[1..];
        return NewArray(type.ElementType, [.. elements.Select(e => Coerce(BindElement(e!, type.ElementType), type.ElementType))]);
    }

    /// <summary><c>clr::fill&lt;2, 3&gt;(array, list)</c>: stores the listed elements, row by row, in a new array.</summary>
    private BoundSequence BindFilledArray(FunctionDecl function, ClangNode node)
    {
        var effects = new List<BoundExpression>();
        var array = Once(BindValue(node.Children[1]!), effects);
        var element = ((Mono.Cecil.ArrayType)Scalars.Strip(array.Type)).ElementType;
        var lengths = function.TemplateArguments.Where(a => a.Type is null).Select(a => (int)a.Value)
            .Take(((Mono.Cecil.ArrayType)Scalars.Strip(array.Type)).Rank).ToList();
        var list = Intrinsics.Peel(node.Children[2]!).Children[1..];
        for (var i = 0; i < list.Length; i++)
        {
            if (Intrinsics.NameOf(Intrinsics.Peel(list[i]!)) != "clr::expr::nil")
            {
                var place = new ElementPlace(array, IndicesOf(i, lengths), element);
                effects.Add(new BoundStore(place, Coerce(BindElement(list[i]!, element), element), false, Types.Void));
            }
        }

        return new BoundSequence([.. effects], array, array.Type);
    }

    // 4 in rows of 3 → [1, 1]
    private ImmutableArray<BoundExpression> IndicesOf(int position, List<int> lengths)
    {
        var indices = new BoundExpression[lengths.Count];
        for (var d = lengths.Count - 1; d >= 0; d--)
        {
            indices[d] = Constant(position % lengths[d]);
            position /= lengths[d];
        }

        return [.. indices];
    }
}
