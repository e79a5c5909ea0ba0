namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>The state of <c>#pragma managed</c>: <c>managed</c>, <c>unmanaged</c>, <c>managed([push,] on | off)</c>,
/// <c>managed(pop)</c>. For one unit; not thread-safe.</summary>
internal sealed class ModePragma
{
    private readonly Stack<bool> _outer = new();

    /// <summary>Whether functions are native now.</summary>
    public bool IsUnmanaged { get; private set; }

    /// <summary>Takes a pragma's words; false when it is another pragma.</summary>
    public bool Apply(IReadOnlyList<string> words)
    {
        if (words.Count < 2 || words[1] is not ("managed" or "unmanaged"))
        {
            return false;
        }

        if (words.Contains("push"))
        {
            _outer.Push(IsUnmanaged);
        }

        if (words.Contains("pop"))
        {
            IsUnmanaged = _outer.TryPop(out var outer) && outer;
        }
        else
        {
            IsUnmanaged = words[1] == "unmanaged" != words.Contains("off");
        }

        return true;
    }
}
