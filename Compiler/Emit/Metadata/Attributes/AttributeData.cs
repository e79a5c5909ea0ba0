using System.Collections.Immutable;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>A named argument of an attribute.</summary>
/// <param name="Name">Name of the property or field.</param>
/// <param name="IsField">Whether it is a field.</param>
/// <param name="Value">The constant.</param>
internal sealed record AttributeAssignment(string Name, bool IsField, CustomAttributeArgument Value);

/// <summary>An attribute as its constants, before it becomes a custom attribute or flags.</summary>
/// <param name="Constructor">The constructor that was chosen.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Assignments">Named arguments in order.</param>
/// <param name="Location">The user's place.</param>
internal sealed record AttributeData(
    MethodReference Constructor,
    ImmutableArray<CustomAttributeArgument> Arguments,
    ImmutableArray<AttributeAssignment> Assignments,
    SourceLocation Location)
{
    /// <summary>Full name of the attribute class.</summary>
    public string TypeName => Constructor.DeclaringType.FullName;

    /// <summary>The argument at an index as an integer; enumerations by their value.</summary>
    public int Integer(int index) => index < Arguments.Length && Arguments[index].Value is IConvertible value
        ? value.ToInt32(System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    /// <summary>The value of a named argument, or null.</summary>
    public object? Named(string name) => Assignments.FirstOrDefault(a => a.Name == name)?.Value.Value;

    /// <summary>The value of a named integer, enumeration or Boolean argument, or null.</summary>
    public int? NamedInteger(string name) => Named(name) is IConvertible value
        ? value.ToInt32(System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether <paramref name="other"/> says the same.</summary>
    public bool Says(CustomAttribute other) => Text(ToCustomAttribute()) == Text(other);

    /// <summary>As metadata stores it (ECMA-335 §II.22.10).</summary>
    public CustomAttribute ToCustomAttribute()
    {
        var attribute = new CustomAttribute(Constructor);
        foreach (var argument in Arguments)
        {
            attribute.ConstructorArguments.Add(argument);
        }

        foreach (var assignment in Assignments)
        {
            (assignment.IsField ? attribute.Fields : attribute.Properties)
                .Add(new Mono.Cecil.CustomAttributeNamedArgument(assignment.Name, assignment.Value));
        }

        return attribute;
    }

    private static string Text(CustomAttribute attribute) => string.Join(
        '\n',
        attribute.ConstructorArguments.Select(Text).Prepend(attribute.Constructor.FullName)
            .Concat(attribute.Fields.Concat(attribute.Properties).Select(n => $"{n.Name} = {Text(n.Argument)}").Order(StringComparer.Ordinal)));

    private static string Text(CustomAttributeArgument argument) => argument.Value switch
    {
        CustomAttributeArgument boxed => Text(boxed),
        CustomAttributeArgument[] elements => string.Join(", ", elements.Select(Text)),
        var value => $"{argument.Type.FullName} {value}",
    };
}
