using System;
using System.Reflection;

internal sealed class Derived : Base
{
    public override string Name => "derived";
}

internal sealed class Made
{
    public int Value = 7;
}

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine("made, " + new Factory<Made>().Make().Value);
        var counted = new Counted<DateTime>();
        counted.Add(DateTime.MinValue);
        counted.Add(default);
        Console.WriteLine(counted.Add(DateTime.MaxValue) + " " + counted.Count);
        Better<string> better = (left, right) => string.CompareOrdinal(left, right) > 0;
        Console.WriteLine((better("b", "a") ? "largest " : "") + Tools.Largest("b", "c", "a"));
        Console.WriteLine(Tools.Names(new Base(), new Derived()));
        ISource<string> source = new Empty<string>();
        Console.WriteLine(source.Next() ?? "nothing");
        Console.WriteLine("class, new(): " + Flags(typeof(Factory<>)));
        Console.WriteLine("struct: " + Flags(typeof(Counted<>)));
    }

    private static GenericParameterAttributes Flags(Type type) => type.GetGenericArguments()[0].GenericParameterAttributes;
}
