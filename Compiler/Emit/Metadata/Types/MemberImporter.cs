using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Makes references to members of the reference assemblies in the module under construction.
/// Safe for concurrent use: Cecil's tables of references are not.</summary>
internal sealed class MemberImporter(ModuleDefinition module, Hierarchy hierarchy)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TypeDefinition, TypeReference> _types = [];
    private readonly Dictionary<MethodDefinition, MethodReference> _methods = [];
    private readonly Dictionary<FieldDefinition, FieldReference> _fields = [];

    /// <summary>An open type.</summary>
    public TypeReference Type(TypeDefinition type)
    {
        if (type.Module == module)
        {
            return type;
        }

        lock (_lock)
        {
            if (!_types.TryGetValue(type, out var reference))
            {
                reference = PrimitiveTypes.Named(module.TypeSystem, type.FullName) ?? module.ImportReference(type);
                _types.Add(type, reference);
            }

            return reference;
        }
    }

    /// <summary>Any type built from definitions of other modules.</summary>
    public TypeReference Type(TypeReference type)
    {
        if (type is TypeDefinition definition)
        {
            return Type(definition);
        }

        lock (_lock)
        {
            return TypeImport.Import(module, type);
        }
    }

    /// <summary>A method, on the instance of its declaring type that <paramref name="declaringType"/> is or derives from.</summary>
    public MethodReference Method(MethodDefinition method, TypeReference? declaringType)
    {
        var open = Open(method);
        return Instance(method.DeclaringType, declaringType) is { } instance ? On(open, instance) : open;
    }

    /// <summary>A field, on the instance of its declaring type that <paramref name="declaringType"/> is or derives from.</summary>
    public FieldReference Field(FieldDefinition field, TypeReference? declaringType)
    {
        var open = Open(field);
        return Instance(field.DeclaringType, declaringType) is { } instance
            ? new FieldReference(open.Name, open.FieldType, instance)
            : open;
    }

    private GenericInstanceType? Instance(TypeDefinition declaring, TypeReference? written) =>
        !declaring.HasGenericParameters || written is null ? null
        : written.GetElementType().FullName == declaring.FullName ? written as GenericInstanceType
        : hierarchy.InstanceOf(written, declaring) as GenericInstanceType is { } found ? (GenericInstanceType)Type(found)
        : null;

    /// <summary>The method as <paramref name="declaring"/> has it: an instance of its generic type, or a class that inherits it.</summary>
    public static MethodReference On(MethodReference open, TypeReference declaring)
    {
        var result = new MethodReference(open.Name, open.ReturnType, declaring)
        {
            HasThis = open.HasThis,
            ExplicitThis = open.ExplicitThis,
            CallingConvention = open.CallingConvention,
        };
        foreach (var parameter in open.Parameters)
        {
            result.Parameters.Add(new ParameterDefinition(parameter.Name, parameter.Attributes, parameter.ParameterType));
        }

        foreach (var parameter in open.GenericParameters)
        {
            var copy = new GenericParameter(parameter.Name, result) { Attributes = parameter.Attributes };
            foreach (var constraint in parameter.Constraints)
            {
                copy.Constraints.Add(new GenericParameterConstraint(constraint.ConstraintType));
            }

            result.GenericParameters.Add(copy);
        }

        return result;
    }

    private MethodReference Open(MethodDefinition method) => Open(method, _methods, m => module.ImportReference(m));

    private FieldReference Open(FieldDefinition field) => Open(field, _fields, f => module.ImportReference(f));

    /// <summary>A member as it is named in the module: itself, or a reference that is made once.</summary>
    private TReference Open<TDefinition, TReference>(TDefinition member, Dictionary<TDefinition, TReference> known, Func<TDefinition, TReference> import)
        where TReference : MemberReference
        where TDefinition : TReference
    {
        if (member.Module == module)
        {
            return member;
        }

        lock (_lock)
        {
            if (!known.TryGetValue(member, out var reference))
            {
                reference = import(member);
                known.Add(member, reference);
            }

            return reference;
        }
    }
}
