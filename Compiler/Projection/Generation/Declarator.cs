namespace Bridge.Compiler.Projection.Generation;

/// <summary>What stands before the parameter list of a function declaration.</summary>
/// <param name="Prefix">Specifiers, result and name.</param>
/// <param name="TemplateParameters">Template parameters of the method itself.</param>
internal sealed record Declarator(string Prefix, IReadOnlyList<string> TemplateParameters)
{
    /// <summary>What a requires-clause demands, or null.</summary>
    public string? Constraint { get; init; }

    /// <summary>What follows the parameters.</summary>
    public string End { get; init; } = ";";

    /// <summary>The declaration with further template parameters after the method's own.</summary>
    public string With(IEnumerable<string> parameters, params IReadOnlyList<string> further)
    {
        string[] all = [.. TemplateParameters, .. further];
        var head = all.Length == 0 ? string.Empty : $"template<{string.Join(", ", all)}> ";
        head += Constraint is null ? string.Empty : $"requires {Constraint} ";
        return $"  {head}{Prefix}({string.Join(", ", parameters)}){End}";
    }
}
