namespace CsLibrary;

/// <summary>What C++/CLI derives from.</summary>
public abstract class Animal
{
    public abstract string Sound { get; }
}
