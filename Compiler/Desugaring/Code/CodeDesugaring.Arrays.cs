using System.Globalization;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // array<T, N>  →  ::cli::array<T, N>;   array<T>^ a = {x, y}  →  … a = clr::gcarray_of<T>(x, y)
    private void ArrayType(int begin, int array)
    {
        edits.Replace(new TokenRange(begin, array + 1), "::cli::array");
        var end = buffer.AfterAngles(array + 1);
        if (end <= 0 || !buffer[end].Is("^") || !buffer[end + 1].IsIdentifier)
        {
            return;
        }

        // array<T> ^a = {…}, ^b = {…};
        for (var i = end + 1; i < buffer.Count - 1 && !EndsDeclarators(i); i = AfterPart(i))
        {
            if (buffer[i].Is("{"))
            {
                ArrayList(array, i);
            }
        }
    }

    // gcnew array<T, N>(n…)      →  clr::gcarray<T, N>(n…)
    // gcnew array<T>{a, b}       →  clr::gcarray_of<T>(a, b)                                  (ECMA-372 §24.2)
    // gcnew array<T>(n) {a, b}   →  clr::fill<2>(clr::gcarray<T>(n), clr::gcarray_of<T>(a, b))
    private int GcNewArray(int i, int array)
    {
        var afterType = buffer.AfterAngles(array + 1);
        if (afterType < 0)
        {
            return i + 1;
        }

        ManagedLong.Apply(buffer, edits, new TokenRange(array + 1, afterType));
        var list = buffer[afterType].Is("(") ? buffer.After(afterType) : afterType;
        if (!buffer[list].Is("{"))
        {
            edits.Replace(new TokenRange(i, array + 1), "clr::gcarray");
        }
        else if (list == afterType || IsLength(new TokenRange(afterType, list), list, array))
        {
            edits.Replace(new TokenRange(i, list), string.Empty);
            ArrayList(array, list);
        }
        else if (CheckedLengths(array, list) is { } lengths)
        {
            edits.Replace(new TokenRange(i, array + 1), $"clr::fill<{Joined(lengths)}>(clr::gcarray");
            edits.Replace(list, [", clr::gcarray_of<", ElementType(array), ">("]);
            Flatten(list, array, lengths, 0);
            edits.Replace(buffer.Partner(list), "))");
        }

        return array + 1;
    }

    private bool IsLength(TokenRange parentheses, int list, int array) =>
        Rank(array) == 1 && parentheses.Length == 3
        && buffer[parentheses.Begin + 1].Text == Elements(list).Count.ToString(CultureInfo.InvariantCulture);

    private int Rank(int array)
    {
        var last = buffer.AfterAngles(array + 1) - 2;
        return buffer[last].Kind == TokenKind.Number && buffer[last - 1].Is(",") ? buffer[last].Text[0] - '0' : 1;
    }

    private TokenRange ElementType(int array)
    {
        var end = buffer.AfterAngles(array + 1) - 1;
        return new TokenRange(array + 2, buffer[end - 1].Kind == TokenKind.Number && buffer[end - 2].Is(",") ? end - 2 : end);
    }

    // {a, b,}                 →  clr::gcarray_of<T>(a, b)
    // {{a, b}, {c, d}}, N = 2 →  clr::fill<2, 2>(clr::gcarray<T, 2>(2, 2), clr::gcarray_of<T>(a, b, c, d))
    private void ArrayList(int array, int open)
    {
        if (CheckedLengths(array, open) is not { } lengths)
        {
            return;
        }

        var (element, close) = (ElementType(array), buffer.Partner(open));
        if (lengths.Length == 1)
        {
            edits.Replace(open, "clr::gcarray_of<", element, ">(");
            edits.Replace(close, ")");
        }
        else
        {
            edits.Replace(
                open,
                $"clr::fill<{Joined(lengths)}>(clr::gcarray<", element, $", {Joined([lengths.Length])}>({Joined(lengths)}), clr::gcarray_of<", element, ">(");
            edits.Replace(close, "))");
        }

        Flatten(open, array, lengths, 0);
    }

    /// <summary>The elements of nested lists in one list; what a row leaves out is <c>clr::nil</c>.</summary>
    private void Flatten(int open, int array, int[] lengths, int level)
    {
        var close = buffer.Partner(open);
        if (buffer[close - 1].Is(","))
        {
            edits.Replace(close - 1);
        }

        var elements = Elements(open);
        foreach (var element in elements)
        {
            if (level + 1 < lengths.Length)
            {
                edits.Replace(element);
                edits.Replace(buffer.Partner(element));
                Flatten(element, array, lengths, level + 1);
            }
            else if (buffer[element].Is("{") && ArrayKeyword(array + 2) is var inner and >= 0)
            {
                ArrayList(inner, element);
            }
        }

        Pad(open, array, lengths, level, elements.Count);
    }

    private void Pad(int open, int array, int[] lengths, int level, int given)
    {
        var close = buffer.Partner(open);
        var missing = (lengths[level] - given) * lengths[(level + 1)..].Aggregate(1, (product, length) => product * length);
        if (level == 0 || missing == 0)
        {
            return;
        }

        var pieces = new List<Piece>();
        for (var k = 0; k < missing; k++)
        {
            pieces.AddRange([k == 0 && given == 0 ? "clr::nil<" : ", clr::nil<", ElementType(array), ">()"]);
        }

        edits.Replace(close, [.. pieces]);
    }

    /// <summary>The number of elements on each level, the longest row counts; null when a level has no braces.</summary>
    private int[]? CheckedLengths(int array, int open)
    {
        var lengths = new int[Rank(array)];
        return Measure(open, lengths, 0) ? lengths : null;
    }

    private bool Measure(int open, int[] lengths, int level)
    {
        var elements = Elements(open);
        lengths[level] = Math.Max(lengths[level], elements.Count);
        foreach (var element in level + 1 < lengths.Length ? elements : [])
        {
            if (!buffer[element].Is("{"))
            {
                diagnostics.Report(Descriptors.NoListOfLists, buffer[element].Location, lengths.Length);
                return false;
            }

            if (!Measure(element, lengths, level + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the elements of the list at <paramref name="open"/> begin.</summary>
    private List<int> Elements(int open)
    {
        var (elements, close) = (new List<int>(), buffer.Partner(open));
        for (var i = open + 1; i < close; i = AfterElement(i, close) + 1)
        {
            elements.Add(i);
        }

        return elements;
    }

    private int AfterElement(int i, int close)
    {
        while (i < close && !buffer[i].Is(","))
        {
            i = buffer[i].Is("<") && buffer.AfterAngles(i) is var after and > 0 && IsTemplate(i - 1, after) ? after : buffer.After(i);
        }

        return i;
    }

    private static string Joined(int[] numbers) =>
        string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
