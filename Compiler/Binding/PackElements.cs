using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Pack expansions and folds in an instantiated body ([temp.variadic], [expr.prim.fold]): the tree has a node for each element of
/// the pack, the text one pattern for all.</summary>
internal sealed class PackElements
{
    private readonly Dictionary<ClangNode, int> _indexes = [];
    private readonly List<Pack> _packs;
    private readonly string _text;

    private PackElements(FunctionDecl function, string text)
    {
        _text = text;
        _packs = [.. function.Frame!.Lists.Where(l => l.HasPack).Select(PackOf).Where(p => p.Name.Length > 0)];
        Index(function.Body!);
        foreach (var initializer in function.Initializers)
        {
            Index(initializer.Value);
        }
    }

    /// <summary>The elements in a body, or null where no template around it has a pack.</summary>
    public static PackElements? Of(FunctionDecl? function, string text) =>
        function is { Frame: { } frame, Body: not null } && frame.Lists.Any(l => l.HasPack)
            ? new PackElements(function, text)
            : null;

    /// <summary>How many of the parts of a node from an index on are elements of one expansion, <c>f(p)...</c>.</summary>
    public int CountAt(ClangNode parent, IReadOnlyList<ClangNode?> nodes, int index)
    {
        if (nodes[index] is not { Begin: >= 0 } first || BehindEllipsis(first) is not (> 0 and var behind) || (parent.Begin >= 0 && behind > parent.End))
        {
            return 0;
        }

        var count = 1;
        while (index + count < nodes.Count && nodes[index + count] is { } next && next.Begin == first.Begin && next.End == first.End)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether an operation is of a fold: the text has it once for all elements.</summary>
    public bool IsFoldOperation(ClangNode node) =>
        node is { Kind: NodeKind.Binary or NodeKind.OperatorCall, Children: [{ Begin: >= 0 } left, { Begin: >= 0 } right] }
        && (right.Begin < left.End || HasEllipsis(left.End, right.Begin));

    /// <summary>The text of a part of the body, with the names of template parameter packs replaced by their elements.</summary>
    public string Element(ClangNode node, string text) => _indexes.TryGetValue(node, out var index)
        ? _packs.Where(p => index < p.Arguments.Count).Aggregate(
            text, (t, pack) => Regex.Replace(t, $@"\b{Regex.Escape(pack.Name)}\b(?!\s*\.\.\.)", pack.Arguments[index].Replace("$", "$$", StringComparison.Ordinal)))
        : text;

    /// <summary>Whether the ellipsis at an offset expands types alone, as in <c>R(A...)</c>: the text is that of a type, and C++ expands it.</summary>
    public bool IsOfTypes(int ellipsis)
    {
        var end = ellipsis;
        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var begin = end;
        while (char.IsLetterOrDigit(_text[begin - 1]) || _text[begin - 1] == '_')
        {
            begin--;
        }

        return _packs.Exists(p => p.IsOfTypes && _text.AsSpan(begin, end - begin).SequenceEqual(p.Name));
    }

    /// <summary>The offset behind the ellipsis that follows a pattern, or -1.</summary>
    public int BehindEllipsis(ClangNode pattern)
    {
        var i = pattern.End;
        while (char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return string.CompareOrdinal(_text, i, "...", 0, 3) == 0 ? i + 3 : -1;
    }

    private bool HasEllipsis(int begin, int end) => end > begin && _text.AsSpan(begin, end - begin).Contains("...", StringComparison.Ordinal);

    private static Pack PackOf(TemplateList list)
    {
        var parameters = ParameterList.Items(list.Parameters);
        var parts = parameters[^1].Split("...");
        return new Pack(parts[^1].Trim(), parts[0].Trim() is "class" or "typename", [.. ParameterList.Items(list.Arguments).Skip(parameters.Count - 1)]);
    }

    private void Index(ClangNode node)
    {
        var parts = IsFoldOperation(node) ? Fold(node) : [.. node.Parts];
        for (var i = 0; i < parts.Count; i++)
        {
            var count = CountAt(node, parts, i);
            for (var k = 0; k < count; k++)
            {
                Mark(parts[i + k], k);
            }

            i += Math.Max(count - 1, 0);
        }

        parts.ForEach(Index);
    }

    /// <summary>Numbers the operands that are elements; yields all.</summary>
    private List<ClangNode> Fold(ClangNode node)
    {
        var leaves = Leaves(node).ToList();
        foreach (var elements in leaves.GroupBy(l => (l.Begin, l.End)))
        {
            var index = 0;
            foreach (var element in elements)
            {
                Mark(element, index++);
            }
        }

        return leaves;
    }

    private void Mark(ClangNode node, int index)
    {
        _indexes[node] = index;
        foreach (var part in node.Parts)
        {
            Mark(part, index);
        }
    }

    private IEnumerable<ClangNode> Leaves(ClangNode node) =>
        IsFoldOperation(node) ? node.Children.SelectMany(c => Leaves(c!)) : [node];

    /// <summary>A template parameter pack.</summary>
    private sealed record Pack(string Name, bool IsOfTypes, List<string> Arguments);
}
