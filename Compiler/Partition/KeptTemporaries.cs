using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Which temporaries inside of a native expression live on when its shim has returned, until their full expression ends
/// ([class.temporary]/4).</summary>
internal enum KeptTemporaries
{
    /// <summary>None: nothing follows the shim.</summary>
    None,

    /// <summary>Those whose destruction is seen.</summary>
    Seen,

    /// <summary>All: the result may point into them.</summary>
    All,
}

/// <summary>How long a temporary lives ([class.temporary]).</summary>
internal enum StorageDuration
{
    /// <summary>Until its full expression ends.</summary>
    FullExpression,

    /// <summary>As long as a reference in a block.</summary>
    Automatic,

    /// <summary>As long as a reference that is static.</summary>
    Static,
}

/// <summary>A temporary that a shim constructs in the frame of its managed function.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Address">Its memory.</param>
/// <param name="Flag">Tells whether it was constructed.</param>
/// <param name="Duration">How long it lives.</param>
internal sealed record FrameTemporary(RecordType Type, BoundExpression Address, LocalPlace Flag, StorageDuration Duration)
{
    /// <summary>What Clang says of a node that makes an object of a prvalue.</summary>
    public static StorageDuration DurationOf(ClangNode materialized) => materialized.Text switch
    {
        "automatic" => StorageDuration.Automatic,
        "static" => StorageDuration.Static,
        _ => StorageDuration.FullExpression,
    };
}
