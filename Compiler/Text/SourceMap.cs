using System.Collections.Immutable;

namespace Bridge.Compiler.Text;

/// <summary>Maps offsets of a generated text back to the user's files; built from segments in ascending order of offset.</summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<Segment> _segments;

    /// <summary>Creates the map over <paramref name="segments"/>, which are sorted by <see cref="Segment.Offset"/>.</summary>
    public SourceMap(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>The segments in ascending order of offset.</summary>
    public ImmutableArray<Segment> Segments => _segments;

    /// <summary>The text from <paramref name="Offset"/> to the next segment comes from <paramref name="Location"/>.
    /// A verbatim segment advances column by column with the generated text; another one maps wholly to its location.</summary>
    public readonly record struct Segment(int Offset, SourceLocation Location, bool IsVerbatim);

    /// <summary>The user's place for a generated offset; <see cref="SourceLocation.None"/> before the first segment.</summary>
    public SourceLocation Map(int offset)
    {
        var index = Find(offset);
        if (index < 0)
        {
            return SourceLocation.None;
        }

        var segment = _segments[index];
        return segment.IsVerbatim
            ? segment.Location with { Column = segment.Location.Column + offset - segment.Offset }
            : segment.Location;
    }

    private int Find(int offset)
    {
        int low = 0, high = _segments.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_segments[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
