using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>The handles behind <c>gcroot</c>: one word in native memory that keeps an object alive. Zero stands for null.</summary>
/// <remarks>All functions may be called from any thread; a word itself is no more thread-safe than any other variable.</remarks>
public static class GcRoot
{
    /// <summary>A new word that keeps <paramref name="target"/>.</summary>
    public static nint Create(object? target) => target is null ? 0 : GCHandle.ToIntPtr(GCHandle.Alloc(target));

    /// <summary>The object that a word keeps.</summary>
    public static object? Get(nint word) => word == 0 ? null : GCHandle.FromIntPtr(word).Target;

    /// <summary>Makes the word at an address keep another object.</summary>
    public static unsafe void Set(nint address, object? target)
    {
        var word = (nint*)address;
        if (*word == 0 || target is null)
        {
            Free(*word);
            *word = Create(target);
            return;
        }

        var handle = GCHandle.FromIntPtr(*word);
        handle.Target = target;
    }

    /// <summary>Makes the word at an address keep another object, and disposes the one it kept.</summary>
    public static unsafe void Own(nint address, object? target)
    {
        var old = Get(*(nint*)address);
        if (ReferenceEquals(old, target))
            return;
        Set(address, target);
        Disposal.Delete(old);
    }

    /// <summary>Takes the object out of the word at an address.</summary>
    public static unsafe object? Release(nint address)
    {
        var target = Get(*(nint*)address);
        Set(address, null);
        return target;
    }

    /// <summary>The handle that <c>bridge::managed</c> stands for: zero, a word plus one, or the address of a variable.</summary>
    public static unsafe object? Argument(nint slot) =>
        slot == 0 ? null : (slot & 1) != 0 ? Get(slot - 1) : Unsafe.AsRef<object?>((void*)slot);

    /// <summary>The object that a word keeps; the word is freed.</summary>
    public static object? Take(nint word)
    {
        var target = Get(word);
        Free(word);
        return target;
    }

    /// <summary>Lets the object go.</summary>
    public static void Free(nint word)
    {
        if (word != 0)
            GCHandle.FromIntPtr(word).Free();
    }
}
