using Mono.Cecil;

namespace Bridge.Compiler.Binding.Tree;

/// <summary>A local variable of the method under construction (ECMA-335 §II.15.4.1.3); compared by identity.</summary>
public sealed class LocalSymbol(string name, TypeReference type)
{
    /// <summary>Name shown by debuggers; empty for temporaries.</summary>
    public string Name { get; } = name;

    /// <summary>Type of the slot.</summary>
    public TypeReference Type { get; } = type;

    /// <inheritdoc/>
    public override string ToString() => Name.Length == 0 ? "temp" : Name;
}

/// <summary>A jump target; compared by identity.</summary>
public sealed class LabelSymbol(string name)
{
    /// <summary>Name for dumps.</summary>
    public string Name { get; } = name;

    /// <summary>Whether jumps from behind it may exist: loop bodies and labels of the source.</summary>
    public bool IsBackward { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
