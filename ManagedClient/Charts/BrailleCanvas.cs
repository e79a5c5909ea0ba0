namespace Pulse.Client.Charts;

/// <summary>
/// A picture of dots in text: every character cell holds 2 × 4 dots (Unicode U+2800 to U+28FF).
/// A cell has one colour, that of the last dot set in it.
/// </summary>
internal sealed class BrailleCanvas(int columns, int rows)
{
    public const int DotsPerColumn = 2;
    public const int DotsPerRow = 4;
    public const int NoColour = -1;
    private const char Empty = '\u2800';

    private readonly byte[] _dots = new byte[columns * rows];
    private readonly int[] _colours = [.. Enumerable.Repeat(NoColour, columns * rows)];

    public int Columns { get; } = columns;

    public int Rows { get; } = rows;

    public int Width => Columns * DotsPerColumn;

    public int Height => Rows * DotsPerRow;

    /// <summary>The bits of a cell, by row and column of the dot.</summary>
    private static ReadOnlySpan<byte> Bits => [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

    public char Character(int column, int row) => (char)(Empty + _dots[(row * Columns) + column]);

    /// <summary><see cref="NoColour"/> for a cell without dots.</summary>
    public int Colour(int column, int row) => _colours[(row * Columns) + column];

    /// <summary>Sets a dot; (0, 0) is the upper left. Dots outside are ignored.</summary>
    public void Set(int x, int y, int colour)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height)
        {
            return;
        }

        var cell = (y / DotsPerRow * Columns) + (x / DotsPerColumn);
        _dots[cell] |= Bits[(y % DotsPerRow * DotsPerColumn) + (x % DotsPerColumn)];
        _colours[cell] = colour;
    }

    /// <summary>A straight line of dots, both ends included (Bresenham).</summary>
    public void Line((int X, int Y) from, (int X, int Y) to, int colour)
    {
        var (dx, dy) = (Math.Abs(to.X - from.X), -Math.Abs(to.Y - from.Y));
        var (stepX, stepY) = (Math.Sign(to.X - from.X), Math.Sign(to.Y - from.Y));
        var (x, y, error) = (from.X, from.Y, dx + dy);
        Set(x, y, colour);
        while ((x, y) != to)
        {
            var twice = 2 * error;
            if (twice >= dy)
            {
                (x, error) = (x + stepX, error + dy);
            }

            if (twice <= dx)
            {
                (y, error) = (y + stepY, error + dx);
            }

            Set(x, y, colour);
        }
    }
}
