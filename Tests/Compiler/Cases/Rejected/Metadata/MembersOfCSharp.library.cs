namespace Lib;

public class Optional
{
    public static int Add(int a, int b = 5) => a + b;
}

public readonly struct Fixed
{
    public readonly int Value;
}

public interface IAdd<T>
    where T : IAdd<T>
{
    static abstract T Add(T a, T b);
}
