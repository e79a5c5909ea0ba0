using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>What makes a declaration a template or a specialisation of one.</summary>
/// <param name="Heads"><c>template&lt;class T&gt;</c>, once for each template around the declaration.</param>
/// <param name="Arguments">The arguments of a specialisation with their angle brackets, or empty.</param>
public sealed record TemplateNode(TokenRange Heads, TokenRange Arguments)
{
    /// <summary>No template.</summary>
    public static TemplateNode None { get; } = new(TokenRange.None, TokenRange.None);

    /// <summary>Whether there is a head.</summary>
    public bool IsPresent => !Heads.IsEmpty;

    /// <summary>Whether it is a specialisation, partial or full.</summary>
    public bool IsSpecialization => !Arguments.IsEmpty;
}
