public sealed class Even : IRule
{
    public bool Holds(int value) => value % 2 == 0;

    public static string Framework =>
#if NET10_0_OR_GREATER
        "new";
#else
        "old";
#endif

    public int SumUpTo(int end) => Engine.Sum(this, end);
}
