using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class Cutter
{
    /// <summary>A pointer to a member has one or two words, whose meaning only C++ knows: IL copies it, shims make and use it in the
    /// memory of the frame.</summary>
    private BoundSequence CutMemberPointer(ClangNode node, MemberPointerType type)
    {
        var slot = binder.NewSlot(type);
        var draft = Draft(node, KeptOf(node));
        var target = draft.Add("void*", Types.IntPtr, slot);
        var name = CppType.Name(Unqualified(type));
        var make = Finish(draft, "void", $"::new ({target}) bridge::type<{name}>({SliceOf(draft, node)});", Types.Void, node);
        var value = new BoundLoad(new IndirectPlace(slot, binder.TypeOf(type)));
        return new BoundSequence([make], value, value.Type);
    }
}
