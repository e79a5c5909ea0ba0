using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Other")]
[assembly: InternalsVisibleTo("Friends")]

namespace Store;

internal class Hidden
{
    public int Value = 7;

    internal static int Twice(int x) => 2 * x;

    internal class Inner
    {
        public const int Depth = 3;
    }
}

internal interface ICount
{
    int Count { get; }
}

public class Open
{
    internal int Secret = 5;

    public Open()
    {
    }

    internal Open(int secret) => Secret = secret;

    internal string Name { get; set; } = "open";

    protected internal virtual int Level() => 1;

    private protected int Depth() => 4;

    internal void Poke() => Secret++;
}
