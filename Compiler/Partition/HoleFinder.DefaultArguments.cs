using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Default arguments whose temporary must live on when the shim has returned.</summary>
internal sealed partial class HoleFinder
{
    /// <summary><c>get(k)</c> → <c>get(k, bridge::keep(p1, p2, [&amp;] { return std::string("none"); }))</c>: what the call returns may refer to the temporary, which
    /// lives as long as the full expression ([class.temporary]/4). One that is not written would die in the shim.</summary>
    private void KeepDefaultArguments(ClangNode call)
    {
        if (kept == KeptTemporaries.None || call.Kind is not (NodeKind.Call or NodeKind.MemberCall) || call.End <= 0 || draft.Text[call.End - 1] != ')')
        {
            return;
        }

        var arguments = call.Children.Skip(1).ToList();
        var last = arguments.FindLastIndex(a => a is { Kind: NodeKind.DefaultArg } && KeptDefault(a) is not null);
        var defaults = arguments.Take(last + 1).SkipWhile(a => a!.Kind != NodeKind.DefaultArg).OfType<ClangNode>().ToList();
        if (defaults.Count > 0 && defaults.TrueForAll(a => a.Text.Length > 0))
        {
            var separator = draft.Text[call.Begin..(call.End - 1)].TrimEnd().EndsWith('(') ? string.Empty : ", ";
            draft.Insert(call.End - 1, separator + string.Join(", ", defaults.ConvertAll(Written)));
        }
    }

    private string Written(ClangNode argument)
    {
        if (KeptDefault(argument) is not { } made)
        {
            return argument.Text;
        }

        var temporary = binder.NewTemporary((RecordType)made.Type!, made);
        draft.Temporaries.Add(temporary);
        var (open, close) = KeepIn(temporary, isList: argument.Text[0] == '{');
        return open + argument.Text + close;
    }

    /// <summary>The temporary of a default argument that outlives the shim, if it has one. Nothing refers to one without members, as allocators are.</summary>
    private ClangNode? KeptDefault(ClangNode argument) =>
        Unconverted(argument.Children[0]!) is { Kind: NodeKind.MaterializeTemporary, Type: RecordType type } made
        && (kept == KeptTemporaries.All || Destruction.IsSeen(type)) && HasMembers(type)
        && !classifier.IsManaged(type) && !classifier.HasManaged(made) ? made : null;

    private static bool HasMembers(ClangType type) =>
        type is RecordType { Declaration: var record } && (!record.Fields.IsEmpty || record.Bases.Any(HasMembers));

    private static ClangNode Unconverted(ClangNode node) =>
        node.Kind is NodeKind.ExprWithCleanups or NodeKind.ImplicitCast or NodeKind.Paren ? Unconverted(node.Children[0]!) : node;
}
