namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>The managed type whose members are being parsed.</summary>
internal sealed class TypeScope(int id, string name, ManagedTypeKind kind, Accessibility accessibility)
{
    /// <summary>Its declaration's number.</summary>
    public int Id => id;

    /// <summary>Its unqualified name.</summary>
    public string Name => name;

    /// <summary>Its qualified name, with the arguments of a specialisation.</summary>
    public required string Path { get; init; }

    /// <summary>What it is.</summary>
    public ManagedTypeKind Kind => kind;

    /// <summary>Accessibility of the member that comes next.</summary>
    public Accessibility Accessibility { get; set; } = accessibility;

    /// <summary>Whether it is a class template, or nested in one.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>What was declared so far, in source order.</summary>
    public List<DeclarationSyntax> Declarations { get; } = [];
}
