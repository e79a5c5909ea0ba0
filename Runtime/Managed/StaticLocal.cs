namespace Bridge.Runtime;

/// <summary>
/// Static local variables of managed functions: initialised once, by the first thread that gets there; others wait. When the
/// initialiser throws, the next one tries again ([stmt.dcl]).
/// </summary>
public static class StaticLocal
{
    private static readonly object Done = new();

    /// <summary>Lets one thread in; <see cref="Leave"/> must follow when it is.</summary>
    /// <param name="guard">A static field, null at first.</param>
    /// <returns>What to leave, or null when the variable is initialised.</returns>
    /// <exception cref="InvalidOperationException">The initialiser needs the variable itself.</exception>
    public static object? Enter(ref object? guard)
    {
        if (ReferenceEquals(Volatile.Read(ref guard), Done))
            return null;

        var gate = Interlocked.CompareExchange(ref guard, new Gate(), null) ?? Volatile.Read(ref guard);
        return gate is Gate open && open.Enter(ref guard) ? open : null;
    }

    /// <summary>Notes that the variable is initialised.</summary>
    public static void Complete(ref object? guard) => Volatile.Write(ref guard, Done);

    /// <summary>Lets the next thread in.</summary>
    public static void Leave(object gate) => ((Gate)gate).Leave();

    private sealed class Gate
    {
        private bool _isBusy;

        public bool Enter(ref object? guard)
        {
            Monitor.Enter(this);
            if (_isBusy || ReferenceEquals(Volatile.Read(ref guard), Done))
            {
                Monitor.Exit(this);
                return _isBusy ? throw new InvalidOperationException("A static local variable is initialised by way of itself.") : false;
            }

            _isBusy = true;
            return true;
        }

        public void Leave()
        {
            _isBusy = false;
            Monitor.Exit(this);
        }
    }
}
