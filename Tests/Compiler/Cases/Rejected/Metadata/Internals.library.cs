using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Internals")]

internal class Hidden
{
}

public class Open
{
    internal int Secret = 5;
}
