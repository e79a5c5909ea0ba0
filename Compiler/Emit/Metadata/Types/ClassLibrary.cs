using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>The types and methods of the reference assemblies that the compiler itself refers to by name. Thread-safe.</summary>
public sealed class ClassLibrary(ITypeMapper mapper, IProjectionIndex index, TypeSystem types)
{
    private readonly Dictionary<string, MethodReference> _methods = [];

    /// <summary>The primitive types.</summary>
    public TypeSystem Types { get; } = types;

    /// <summary>Imports a type by metadata name.</summary>
    /// <exception cref="InvalidOperationException">The reference assemblies have no such type.</exception>
    public TypeReference Type(string fullName) =>
        mapper.Import(Definition(fullName));

    /// <summary>The definition of a type by metadata name.</summary>
    public TypeDefinition Definition(string fullName) =>
        index.FindType(fullName) ?? throw new InvalidOperationException($"The reference assemblies lack {fullName}.");

    /// <summary>Imports the method of that name whose parameter types have exactly the given full names.</summary>
    /// <exception cref="InvalidOperationException">The reference assemblies have no such method.</exception>
    public MethodReference Method(string type, string name, params string[] parameters)
    {
        var key = $"{type}::{name}({string.Join(',', parameters)})";
        lock (_methods)
        {
            if (!_methods.TryGetValue(key, out var method))
            {
                var definition = Definition(type).Methods.FirstOrDefault(m => m.Name == name && Fits(m, parameters))
                    ?? throw new InvalidOperationException($"The reference assemblies lack {key}.");
                method = mapper.Import(definition);
                _methods.Add(key, method);
            }

            return method;
        }
    }

    private static bool Fits(MethodDefinition method, string[] parameters) =>
        method.Parameters.Count == parameters.Length
        && method.Parameters.Zip(parameters).All(p => p.First.ParameterType.FullName == p.Second);
}
