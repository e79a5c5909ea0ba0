using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Control leaves a finally block at its end and nowhere else (ECMA-372 §17.4, ECMA-335 §III.3.46).</summary>
internal sealed class FinallyRules(DeclarationContext context, UnitIndex index)
{
    /// <summary>Checks the block of a <c>finally</c>.</summary>
    public void Check(ClangNode block)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        CollectLabels(block, labels);
        Check(block, labels, inLoop: false, inSwitch: false);
    }

    private void Check(ClangNode node, HashSet<string> labels, bool inLoop, bool inSwitch)
    {
        var word = node.Kind switch
        {
            NodeKind.Return => "return",
            NodeKind.Goto when !labels.Contains(node.Text) => "goto",
            NodeKind.Break when !inLoop && !inSwitch => "break",
            NodeKind.Continue when !inLoop => "continue",
            _ => null,
        };
        if (word is not null)
        {
            context.Diagnostics.Report(Descriptors.JumpOutOfFinally, index.Place(node.Begin, SourceLocation.None), word);
        }

        inLoop |= node.Kind is NodeKind.For or NodeKind.While or NodeKind.Do or NodeKind.RangeFor;
        inSwitch |= node.Kind is NodeKind.Switch;
        foreach (var child in node.Children)
        {
            if (child is not null)
            {
                Check(child, labels, inLoop, inSwitch);
            }
        }
    }

    private static void CollectLabels(ClangNode node, HashSet<string> labels)
    {
        if (node.Kind == NodeKind.Label)
        {
            labels.Add(node.Text);
        }

        foreach (var child in node.Children)
        {
            if (child is not null)
            {
                CollectLabels(child, labels);
            }
        }
    }
}
