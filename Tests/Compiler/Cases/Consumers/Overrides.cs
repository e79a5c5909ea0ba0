using System;

internal sealed class Own : Figure
{
    public override string Draw() => "Draw in C#";
    public override int Sides => base.Sides + 1;
    public override event EventHandler Changed { add => Console.WriteLine("changed in C#"); remove { } }
}

internal sealed class Again : Both, ISecond
{
    public override string Get() => "second in C#";
}

internal static class Program
{
    private static void Main()
    {
        Shape shape = new Own();
        Console.WriteLine(shape.Draw() + ", " + shape.Sides + " sides");
        Console.WriteLine(new Figure().Describe() + " " + ((Shape)new Figure()).Describe());
        Both both = new();
        Console.WriteLine(((IFirst)both).Get() + " " + ((ISecond)both).Get());
        Console.WriteLine(((ISecond)new Again()).Get());
        shape.Changed += (_, _) => { };
        var area = typeof(Figure).GetMethod("Area");
        Console.WriteLine(area.IsFinal + " " + typeof(Shape).GetMethod("Draw").IsAbstract + " " + typeof(Both).GetMethod("Renamed").IsFinal);
        Console.WriteLine(((Shape)new Own()).Area());
    }
}
