using System;
using System.Diagnostics.CodeAnalysis;

namespace Lib;

public class Optional
{
    public static int Add(int a, int b = 5, string s = null) => a + b + (s?.Length ?? 0);

    public static int Count(params int[] values) => values.Length;
}

public class Grid
{
    private readonly int[] _data = new int[10];

    public int this[int i] { get => _data[i]; set => _data[i] = value; }

    public string this[string s] => s + "!";

    public int this[int i, int j] => i * j;
}

public static class Extensions
{
    public static int Words(this string s) => s.Split(' ').Length;

    public static T Same<T>(this T value) => value;
}

public class References
{
    private int _x = 1;

    public int X => _x;

    public ref int Place => ref _x;

    public static int In(in int a) => a + 1;

    public static int ReadOnly(ref readonly int a) => a + 2;

    public static void Out(out int a) => a = 9;

    public ref int Get() => ref _x;

    public ref readonly int Look() => ref _x;
}

public class Initialised
{
    public Initialised()
    {
    }

    [SetsRequiredMembers]
    public Initialised(int b) => B = b;

    public int A { get; init; }

    public required int B { get; init; }
}

public ref struct Window
{
    public int Value;

    public Window(int value) => Value = value;

    public int Get() => Value;
}

public interface IAdd<T>
    where T : IAdd<T>
{
    static abstract T Add(T a, T b);
}

public struct Number : IAdd<Number>
{
    public int Value;

    public static Number Add(Number a, Number b) => new() { Value = a.Value + b.Value };
}

public interface IDouble
{
    int Once();

    int Twice() => Once() * 2;

    static int Limit() => 11;
}

public class Twenty : IDouble
{
    public int Once() => 21;
}

public class Truth
{
    public bool B;

    public static bool operator true(Truth t) => t.B;

    public static bool operator false(Truth t) => !t.B;

    public static explicit operator int(Truth t) => t.B ? 1 : 0;
}

public record Point(int X, string Y);

public class Base
{
    public virtual object Result() => this;
}

public class Derived : Base
{
    public override string Result() => "covariant";
}
