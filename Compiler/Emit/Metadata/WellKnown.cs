using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Framework entities that the compiler itself emits references to.</summary>
internal sealed class WellKnown(IProjectionIndex index, MemberImporter importer)
{
    /// <summary>A framework type by full name.</summary>
    /// <exception cref="InvalidOperationException">The reference set has no such type.</exception>
    public TypeReference Type(string fullName) => importer.Type(Definition(fullName));

    /// <summary>A framework type's definition by full name.</summary>
    public TypeDefinition Definition(string fullName) =>
        index.FindType(fullName) ?? throw new InvalidOperationException($"The reference assemblies lack {fullName}.");

    /// <summary>A method by name and full names of its parameter types.</summary>
    public MethodReference Method(string type, string name, params ReadOnlySpan<string> parameters)
    {
        foreach (var method in Definition(type).Methods)
        {
            if (method.Name == name && Matches(method, parameters))
            {
                return importer.Method(method, null);
            }
        }

        throw new InvalidOperationException($"The reference assemblies lack {type}.{name}.");
    }

    private static bool Matches(MethodDefinition method, ReadOnlySpan<string> parameters)
    {
        if (method.Parameters.Count != parameters.Length)
        {
            return false;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (method.Parameters[i].ParameterType.FullName != parameters[i])
            {
                return false;
            }
        }

        return true;
    }
}
