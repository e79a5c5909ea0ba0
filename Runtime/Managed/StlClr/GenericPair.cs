using System.Diagnostics.CodeAnalysis;

namespace Microsoft.VisualC.StlClr;

/// <summary>An element of the containers <c>map</c>, <c>multimap</c>, <c>hash_map</c> and <c>hash_multimap</c> of STL/CLR. Not to be
/// shared between threads while it is written.</summary>
[SuppressMessage("Design", "CA1051", Justification = "C++/CLI sources name and assign the fields.")]
[SuppressMessage("Naming", "IDE1006", Justification = "The names that STL/CLR documents.")]
[SuppressMessage("StyleCop", "SA1307", Justification = "The names that STL/CLR documents.")]
public sealed class GenericPair<TFirst, TSecond>
{
    /// <summary>The key.</summary>
    public TFirst first;

    /// <summary>What belongs to the key.</summary>
    public TSecond second;

    /// <summary>A pair of default values.</summary>
    public GenericPair()
        : this(default!, default!)
    {
    }

    /// <summary>A pair of these values.</summary>
    /// <param name="first">The key.</param>
    /// <param name="second">What belongs to it.</param>
    public GenericPair(TFirst first, TSecond second)
    {
        this.first = first;
        this.second = second;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is GenericPair<TFirst, TSecond> other
        && EqualityComparer<TFirst>.Default.Equals(first, other.first)
        && EqualityComparer<TSecond>.Default.Equals(second, other.second);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(first, second);

    /// <inheritdoc/>
    public override string ToString() => $"[{first}, {second}]";
}
