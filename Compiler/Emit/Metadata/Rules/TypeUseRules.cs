using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Holds the types that declarations use against the constraints of generic types. To be applied when all declarations are
/// complete: destructors make classes disposable.</summary>
internal sealed class TypeUseRules(DeclarationContext context)
{
    private readonly HashSet<(SourceLocation, string)> _seen = [];

    /// <summary>Checks the bases and members of a type.</summary>
    public void Check(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        foreach (var parent in type.Interfaces.Select(i => i.InterfaceType).Prepend(type.BaseType).OfType<TypeReference>())
        {
            Check(parent, symbol.First.Syntax.Location);
        }

        foreach (var (member, syntax) in symbol.Written)
        {
            foreach (var used in Types(member))
            {
                Check(used, syntax.Location);
            }
        }
    }

    private void Check(TypeReference type, SourceLocation location)
    {
        if (type is not TypeSpecification || !_seen.Add((location, type.FullName)))
        {
            return;
        }

        foreach (var violation in ConstraintRules.Check(type))
        {
            violation.Report(context.Diagnostics, location);
        }
    }

    private static IEnumerable<TypeReference> Types(IMemberDefinition member) => member switch
    {
        FieldDefinition field => [field.FieldType],
        MethodDefinition method => method.Parameters.Select(p => p.ParameterType).Prepend(method.ReturnType),
        PropertyDefinition { GetMethod: null, SetMethod: null } property => [property.PropertyType],
        _ => [],
    };
}
