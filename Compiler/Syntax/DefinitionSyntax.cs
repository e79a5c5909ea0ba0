using System.Collections.Immutable;

namespace Bridge.Compiler.Syntax;

/// <summary>The definition of a member outside of its class that has attributes: the member has them too (ECMA-372 §29.1.2).
/// <see cref="Id"/> is the N of the <c>bridge:define:N</c> annotation in the check text.</summary>
/// <param name="Id">Number of the definition within its unit.</param>
/// <param name="Attributes">Attributes before it.</param>
/// <param name="ParameterAttributes">Attributes of each parameter, by parameter index; missing entries have none.</param>
public sealed record DefinitionSyntax(
    int Id,
    ImmutableArray<AttributeSyntax> Attributes,
    ImmutableDictionary<int, ImmutableArray<AttributeSyntax>> ParameterAttributes);
