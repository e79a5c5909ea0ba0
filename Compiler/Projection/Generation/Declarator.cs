namespace Bridge.Compiler.Projection.Generation;

/// <summary>What stands before and after the parameter list of a function declaration.</summary>
/// <param name="Prefix">Specifiers, result and name.</param>
/// <param name="TemplateParameters">Template parameters of the method itself.</param>
internal readonly record struct Declarator(string Prefix, IReadOnlyList<string> TemplateParameters)
{
    /// <summary>The declaration with further template parameters after the method's own.</summary>
    public string With(IEnumerable<string> parameters, params IReadOnlyList<string> further)
    {
        string[] all = [.. TemplateParameters, .. further];
        var head = all.Length == 0 ? string.Empty : $"template<{string.Join(", ", all)}> ";
        return $"  {head}{Prefix}({string.Join(", ", parameters)});";
    }
}
