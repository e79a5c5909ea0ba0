using System;
using System.Reflection;

[Tag(Constants.Text, Constants.Two, Kind = Constants.Kind)]
internal static class Program
{
    private const double Sum = Constants.Two + Constants.Three;

    private static void Main()
    {
        Console.WriteLine(Name(2) + " " + Name(8));
        Console.WriteLine(Choose());
        var tag = typeof(Program).GetCustomAttribute<TagAttribute>();
        Console.WriteLine("Tag: " + tag.Text + " " + tag.Number + " " + tag.Kind);
        Console.WriteLine("sum " + Sum);
        Console.WriteLine("before");
        Console.WriteLine("started " + Started.Value);
        Console.WriteLine("enumerators " + Started.Of(1) + " " + Started.Most());
    }

    private static string Name(int number)
    {
        switch (number)
        {
            case Constants.Two: return "two";
            case Constants.Three: return "three";
            default: return "other";
        }
    }

    private static string Choose(int number = Constants.Three) => Name(number) + " " + number;
}
