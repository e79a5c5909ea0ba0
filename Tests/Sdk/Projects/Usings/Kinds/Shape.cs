using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Painter")]

public class Shape
{
    public virtual string Name => "shape";

    internal int Secret => 42;
}
