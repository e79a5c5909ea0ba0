using System.Collections.Immutable;
using System.Text;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Applies replacements to a check text and its map.</summary>
internal static class TextFixes
{
    /// <summary><paramref name="unit"/> with <paramref name="fixes"/> applied; of overlapping ones the first wins.</summary>
    public static DesugaredUnit Apply(DesugaredUnit unit, IEnumerable<TextFix> fixes)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<SourceMap.Segment>();
        var position = 0;
        var index = 0;
        foreach (var fix in fixes.Distinct().OrderBy(f => f.Begin).ThenBy(f => f.Order))
        {
            if (fix.Begin < position)
            {
                continue;
            }

            CopySegments(unit.Map, ref index, segments, position, fix.Begin, text.Length);
            text.Append(unit.CheckText, position, fix.Begin - position);
            segments.Add(new SourceMap.Segment(text.Length, unit.Map.Map(fix.Begin), IsVerbatim: false));
            text.Append(fix.Text);
            position = fix.End;
            Resume(unit.Map, ref index, segments, position, text.Length);
        }

        CopySegments(unit.Map, ref index, segments, position, unit.CheckText.Length + 1, text.Length);
        text.Append(unit.CheckText, position, unit.CheckText.Length - position);
        return unit with { CheckText = text.ToString(), Map = new SourceMap(Clean(segments)) };
    }

    // Segments that begin in [from, to) move with the text.
    private static void CopySegments(
        SourceMap map, ref int index, ImmutableArray<SourceMap.Segment>.Builder segments, int from, int to, int newFrom)
    {
        for (; index < map.Segments.Length && map.Segments[index].Offset < to; index++)
        {
            var segment = map.Segments[index];
            segments.Add(segment with { Offset = segment.Offset - from + newFrom });
        }
    }

    // After a replacement the segment that holds its end goes on.
    private static void Resume(
        SourceMap map, ref int index, ImmutableArray<SourceMap.Segment>.Builder segments, int position, int newPosition)
    {
        while (index < map.Segments.Length && map.Segments[index].Offset <= position)
        {
            index++;
        }

        if (index > 0)
        {
            segments.Add(new SourceMap.Segment(newPosition, map.Map(position), map.Segments[index - 1].IsVerbatim));
        }
    }

    // Of several segments at one offset only the last one covers text.
    private static ImmutableArray<SourceMap.Segment> Clean(ImmutableArray<SourceMap.Segment>.Builder segments)
    {
        var result = ImmutableArray.CreateBuilder<SourceMap.Segment>(segments.Count);
        foreach (var segment in segments)
        {
            if (result.Count > 0 && result[^1].Offset == segment.Offset)
            {
                result.RemoveAt(result.Count - 1);
            }

            result.Add(segment);
        }

        return result.ToImmutable();
    }
}
