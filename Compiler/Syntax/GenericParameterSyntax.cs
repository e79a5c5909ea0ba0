namespace Bridge.Compiler.Syntax;

/// <summary>A type parameter of a generic type or function (ECMA-372 §31.1.1). Types that constrain it stand in the check text.</summary>
public sealed record GenericParameterSyntax : DeclarationSyntax
{
    /// <summary><c>where T : ref class</c>.</summary>
    public bool IsReference { get; init; }

    /// <summary><c>where T : value class</c>.</summary>
    public bool IsValue { get; init; }

    /// <summary><c>where T : gcnew()</c>.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>Name of the class that stands for the parameter in the check text.</summary>
    public string Placeholder => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}${Id}");
}
