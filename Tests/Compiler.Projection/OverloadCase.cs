namespace Bridge.Compiler.Projection.Tests;

/// <summary>One line of <c>Overloads.txt</c>.</summary>
public sealed record OverloadCase(int Number, string Parameters, string Code, string Expected)
{
    public bool IsRejected => Expected == "error";

    public static IReadOnlyList<OverloadCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(l => l.StartsWith('(')).Select((line, i) => Parse(i, line))];

    public override string ToString() => $"{Code} => {Expected}";

    private static OverloadCase Parse(int number, string line)
    {
        var depth = 0;
        var end = 0;
        do
        {
            depth += line[end] == '(' ? 1 : line[end] == ')' ? -1 : 0;
            end++;
        }
        while (depth > 0);

        var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
        return new OverloadCase(number, line[1..(end - 1)], line[(end + 1)..arrow], line[(arrow + 4)..]);
    }
}
