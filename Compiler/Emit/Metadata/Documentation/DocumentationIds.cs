using System.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Documentation;

/// <summary>Identifiers of metadata entities in XML documentation files (ECMA-334 §D.4).</summary>
internal static class DocumentationIds
{
    /// <summary>The identifier, prefix included.</summary>
    public static string Of(IMemberDefinition member) => member switch
    {
        TypeDefinition type => "T:" + Name(type),
        FieldDefinition field => $"F:{Name(field.DeclaringType)}.{field.Name}",
        EventDefinition @event => $"E:{Name(@event.DeclaringType)}.{Escaped(@event.Name)}",
        PropertyDefinition property =>
            $"P:{Name(property.DeclaringType)}.{Escaped(property.Name)}{Parameters(property.Parameters)}",
        MethodDefinition method => Method(method),
        _ => throw new InvalidOperationException($"{member.FullName} has no documentation identifier."),
    };

    private static string Method(MethodDefinition method)
    {
        var type = Name(method.DeclaringType);

        // What the class shows to its users: the bodies themselves are private.
        if (method.Name == "~" + Simple(method.DeclaringType))
        {
            return $"M:{type}.Dispose";
        }

        if (method.Name == "!" + Simple(method.DeclaringType))
        {
            return $"M:{type}.Finalize";
        }

        var result = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Encode(method.ReturnType) : string.Empty;
        var arity = method.HasGenericParameters ? $"``{method.GenericParameters.Count}" : string.Empty;
        return $"M:{type}.{Escaped(method.Name)}{arity}{Parameters(method.Parameters)}{result}";
    }

    private static string Parameters(IEnumerable<ParameterDefinition> parameters)
    {
        var list = string.Join(',', parameters.Select(p => Encode(p.ParameterType)));
        return list.Length == 0 ? string.Empty : $"({list})";
    }

    private static string Simple(TypeDefinition type) =>
        type.Name.IndexOf('`', StringComparison.Ordinal) is var tick and >= 0 ? type.Name[..tick] : type.Name;

    private static string Escaped(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}');

    private static string Name(TypeReference type) => type.FullName.Replace('/', '.');

    private static string Encode(TypeReference type) => type switch
    {
        IModifierType modifier => Encode(modifier.ElementType),
        ByReferenceType reference => Encode(reference.ElementType) + "@",
        PointerType pointer => Encode(pointer.ElementType) + "*",
        ArrayType { IsVector: true } array => Encode(array.ElementType) + "[]",
        ArrayType array => $"{Encode(array.ElementType)}[{string.Join(',', Enumerable.Repeat("0:", array.Rank))}]",
        GenericInstanceType instance => Instance(instance),
        GenericParameter parameter => (parameter.Type == GenericParameterType.Type ? "`" : "``") + parameter.Position,
        _ => Name(type),
    };

    // Outer`1/Inner`1<A, B> → Outer{A}.Inner{B}
    private static string Instance(GenericInstanceType instance)
    {
        var result = new StringBuilder();
        var used = 0;
        foreach (var part in Name(instance.ElementType).Split('.'))
        {
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            result.Append(result.Length > 0 ? "." : string.Empty).Append(tick < 0 ? part : part[..tick]);
            if (tick >= 0 && int.TryParse(part.AsSpan(tick + 1), out var count))
            {
                result.Append('{').AppendJoin(',', instance.GenericArguments.Skip(used).Take(count).Select(Encode)).Append('}');
                used += count;
            }
        }

        return result.ToString();
    }
}
