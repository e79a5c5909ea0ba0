using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Value types without members that reserve memory in the IL frame (ECMA-335 §II.10.7).</summary>
public sealed class SizedTypes(ModuleDefinition module, TypeReference valueType)
{
    private readonly Dictionary<long, TypeDefinition> _types = [];

    /// <summary>A value type of that many bytes; created on first use.</summary>
    public TypeDefinition OfSize(long size)
    {
        if (!_types.TryGetValue(size, out var type))
        {
            type = new TypeDefinition(
                string.Empty,
                $"<Bytes>{size}",
                TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.ExplicitLayout | TypeAttributes.BeforeFieldInit,
                valueType)
            {
                ClassSize = checked((int)size),
                PackingSize = 1,
            };
            module.Types.Add(type);
            _types.Add(size, type);
        }

        return type;
    }
}
