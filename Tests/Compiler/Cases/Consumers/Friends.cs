using System;

internal sealed class Derived : Levels
{
    public string All => Internal + " " + Either + " " + Both;
}

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(new Derived().All);
        Console.WriteLine(new Levels().Show(true));
        Console.WriteLine(new Hidden().Value);
    }
}
