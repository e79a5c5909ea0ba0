using System;

var circle = new Circle();
Console.WriteLine(circle.Draw());
Console.WriteLine(circle.BaseName());
Console.WriteLine(Board.Use(circle));

class Circle : Shape, IPainter
{
    protected override string Kind() => "round";

    public string BaseName() => "base " + base.Name();

    void IPainter.Paint(string color) => Console.WriteLine(color);

    public int Layers => 2;
}
