using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Lets the runtime watch the native objects that managed code creates and deletes itself; see LeakTracker.
/// <code>
/// new T(x)   →  LeakTracker::Allocated(shim(x), "T")
/// delete p   →  shim(LeakTracker::Freed(p))
/// </code></summary>
internal sealed partial class Cutter
{
    private const string Tracker = "Bridge.Runtime.LeakTracker";

    private BoundExpression TellOfNew(BoundExpression pointer, ClangNode node)
    {
        if (Intrinsics.Peel(node) is not { Kind: NodeKind.New, AllocatedType: { } type } created || HasPlacement(created))
        {
            return pointer;
        }

        var name = new BoundConstant(Types.String, CppType.Name(type.Spelling));
        return new BoundCall(
            context.Runtime.Method(Tracker, "Allocated", "System.Void*", "System.String"), null, [pointer, name], false, null, pointer.Type);
    }

    // What is constructed in given memory is not deleted.
    private bool HasPlacement(ClangNode created)
    {
        var text = NewDraft().Slice(created.Begin, created.End).AsSpan().TrimStart(':').TrimStart();
        return text["new".Length..].TrimStart() is ['(', ..];
    }

    private BoundExpression CutDelete(ClangNode node, ClangNode pointer)
    {
        var draft = NewDraft();
        new HoleFinder(binder, context, classifier, draft, KeptOf(node)).VisitDeleted(pointer, value => new BoundCall(
            context.Runtime.Method(Tracker, "Freed", "System.Void*"), null, [value], false, null, value.Type));
        return Finish(draft, "void", $"(void)({SliceOf(draft, node)});", Types.Void, node);
    }
}
