using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Elements of packs are written one by one: <c>f(p...)</c> → <c>f(p0, p1)</c>, <c>(p + ...)</c> → <c>(p0 + p1)</c>.</summary>
internal sealed partial class HoleFinder
{
    private void WriteExpansion(IReadOnlyList<ClangNode> elements, Func<ClangNode, string> write)
    {
        var texts = elements.Select(write).ToList();
        draft.Replace(elements[0].Begin, binder.Packs!.BehindEllipsis(elements[0]), string.Join(", ", texts));
    }

    /// <summary>An expansion of an empty pack goes with its comma: <c>f(a, p...)</c> → <c>f(a)</c>.</summary>
    private void DropEmptyExpansions(ClangNode node)
    {
        if (binder.Packs is null || node.Begin < 0)
        {
            return;
        }

        var begin = node.Begin;
        foreach (var child in node.Children.OfType<ClangNode>().Where(c => c.Begin >= begin && c.End <= node.End).OrderBy(c => c.Begin))
        {
            DropEmptyExpansions(begin, Math.Max(begin, child.Begin));
            begin = Math.Max(child.End, binder.Packs.BehindEllipsis(child));
        }

        DropEmptyExpansions(begin, node.End);
    }

    private void DropEmptyExpansions(int begin, int end)
    {
        // A fold over one element is the element.
        foreach (var match in end <= begin ? [] : FoldOperator().Matches(draft.Text[begin..end]).Cast<Match>())
        {
            draft.Replace(begin + match.Index, begin + match.Index + match.Length, " ");
            return;
        }

        for (var dots = At("...", begin, end); dots >= 0; dots = At("...", dots + 3, end))
        {
            var (open, comma) = BracketAround(dots);
            if (draft.Text[open] != '<' && !binder.Packs!.IsOfTypes(dots) && Math.Max(open, comma) >= begin)
            {
                var next = At(",", dots, end);
                draft.Replace(comma >= 0 ? comma : open + 1, comma < 0 && next >= 0 ? next + 1 : dots + 3, " ");
            }
        }
    }

    /// <summary>The bracket that opens the list around an offset, and the comma before it in the list, or -1.</summary>
    private (int Open, int Comma) BracketAround(int offset)
    {
        var (depth, comma) = (0, -1);
        for (var i = offset - 1; ; i--)
        {
            var c = draft.Text[i];
            depth += c is ')' or '}' or ']' || (c == '>' && draft.Text[i - 1] != '-') ? 1 : c is '(' or '{' or '[' or '<' ? -1 : 0;
            comma = depth == 0 && c == ',' && comma < 0 ? i : comma;
            if (depth < 0 || i == 0)
            {
                return (i, comma);
            }
        }
    }

    [GeneratedRegex(@"^\s*[-+*/%&|^<>=!,]+\s*\.\.\.|\.\.\.\s*[-+*/%&|^<>=!,]+\s*$")]
    private static partial Regex FoldOperator();

    private int At(string word, int begin, int end) => end > begin ? draft.Text.IndexOf(word, begin, end - begin, StringComparison.Ordinal) : -1;

    private void WriteFold(ClangNode node) => draft.Replace(node.Begin, node.End, Fold(node));

    private string Fold(ClangNode node) => binder.Packs!.IsFoldOperation(node)
        ? $"({Fold(node.Children[0]!)} {node.Operator} {Fold(node.Children[1]!)})"
        : Alone(node);

    /// <summary>The text of a node whose place in the source is that of others too.</summary>
    private string Alone(ClangNode node) =>
        binder.Packs!.Element(node, draft.Separately(() => Visit(node), () => draft.Slice(node.Begin, node.End)));
}
