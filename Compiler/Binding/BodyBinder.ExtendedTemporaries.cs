using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Temporaries that live as long as the reference that is bound to them or to a part of them ([class.temporary]/6).</summary>
internal sealed partial class BodyBinder
{
    private readonly Dictionary<ClangNode, StorageDuration> _extended = [];

    private StorageDuration DurationOf(ClangNode temporary) => _extended.GetValueOrDefault(Intrinsics.Peel(temporary));

    /// <summary>Notes which temporaries of an initialiser outlive it. Clang has decided that.</summary>
    private void NoteExtended(ClangNode node)
    {
        if (node.Kind == NodeKind.MaterializeTemporary && FrameTemporary.DurationOf(node) is not StorageDuration.FullExpression and var duration)
        {
            _extended[Intrinsics.Peel(node)] = duration;
        }

        if (node.Kind != NodeKind.Lambda)
        {
            foreach (var child in node.Children.OfType<ClangNode>())
            {
                NoteExtended(child);
            }
        }
    }

    /// <summary>Binds a declaration's initialiser; what it extends is destroyed by the cleanups.</summary>
    private BoundStatement WithTemporaries(ClangNode initializer, List<BoundStatement> cleanups, Func<BoundStatement> bind)
    {
        NoteExtended(initializer);
        return WithTemporaries(bind, cleanups);
    }

    /// <summary>When the declaration fails nobody else destroys what it extends:
    /// <c>f = done = false; try { E; done = true } finally { if (!done &amp;&amp; f) destroy t }</c>.</summary>
    private BoundBlock WithExtended(BoundStatement statement, List<(LocalPlace Flag, BoundExpression Destroy)> extended, List<BoundStatement> cleanups)
    {
        var done = NewFlag();
        cleanups.AddRange(Enumerable.Reverse(Destroyed(extended)));
        var complete = new BoundBlock([statement, Effect(SetFlag(done, 1))]);
        var failed = new BoundIfStatement(new BoundLoad(done), new BoundBlock([]), new BoundBlock([.. Destroyed(extended)]));
        return new BoundBlock([Effect(SetFlag(done, 0)), .. Cleared(extended), new BoundTry(complete, [], failed)]);
    }
}
