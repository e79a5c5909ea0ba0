using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Objects of <c>std::initializer_list</c> in the IL frame ([dcl.init.list]/5).</summary>
internal sealed partial class BodyBinder
{
    private static bool IsInitializerList(ClangNode? node) =>
        node is not null && Intrinsics.Peel(node).Kind == NodeKind.StdInitializerList;

    /// <summary>The elements live as long as the variable.</summary>
    private BoundStatement BindListVariable(VarDecl variable, RecordType type, ClangNode initializer, List<BoundStatement> cleanups)
    {
        var list = Intrinsics.Peel(initializer);
        var address = NewSlot(type, variable.Name);
        _variables[variable] = NativeObject(address, type);
        return WithTemporaries(() => Effect(ConstructList(address, type, list, cleanups.Add)));
    }

    /// <summary>A list in a full expression; its elements may live longer, as those in the range of a loop do.</summary>
    private BoundExpression ConstructListTemporary(BoundExpression address, RecordType type, ClangNode list)
    {
        var flag = NewFlag();
        var construct = ConstructList(address, type, list, destroy => ElementsOf(list).Add((flag, destroy.Expression)));
        return new BoundSequence([construct, SetFlag(flag, 1)], null, Types.Void);
    }

    private List<(LocalPlace Flag, BoundExpression Destroy)> ElementsOf(ClangNode list) =>
        FrameTemporary.DurationOf(list.Children[0]!) == StorageDuration.FullExpression ? _temporaries.Peek().Slots : _temporaries.Peek().Extended;

    /// <summary><c>{a, b}</c> → <c>const T e[] = {a, b}; list.begin = e; list.size = 2;</c>. As for Clang's own code the first
    /// field of the list is the pointer, the second one the length.</summary>
    private BoundExpression ConstructList(
        BoundExpression address, RecordType type, ClangNode list, Action<BoundExpressionStatement> destroyLater)
    {
        var elements = Intrinsics.Peel(list.Children[0]!);
        var array = (ArrayType)elements.Type!;
        if (_classifier.IsManaged(array.Element))
        {
            return Error(Descriptors.ManagedElementInNativeArray, list, "std::initializer_list");
        }

        var storage = SizedSlot(array.Size, Math.Max(array.Alignment, 1), string.Empty);
        var construct = ConstructArray(storage, array, elements);
        if (InnermostElement(array) is RecordType { Declaration.IsTriviallyDestructible: false })
        {
            destroyLater(Effect(_cutter.DestroyArray(storage, array)));
        }

        var (begin, length) = (type.Declaration.Fields[0], type.Declaration.Fields[1]);
        return new BoundSequence(
            [
                construct,
                StoreField(address, begin, Types.UIntPtr, storage),
                StoreField(address, length, Types.UInt64, Constant(Types.UInt64, array.Count)),
            ],
            null,
            Types.Void);
    }

    private BoundStore StoreField(BoundExpression address, FieldDecl field, Mono.Cecil.TypeReference type, BoundExpression value) =>
        new(new IndirectPlace(Offset(address, field.Offset), type), value, false, Types.Void);
}
