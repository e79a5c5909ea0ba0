using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>How code of a generic type refers to the type and its members: on its own parameters (ECMA-335 §II.9.4).</summary>
internal static class SelfReference
{
    /// <summary>The type as <c>this</c> has it.</summary>
    public static TypeReference Of(TypeDefinition type) => Substitution.OpenInstance(type);

    /// <summary>Rewrites the operands of all instructions that name a member of a generic type without arguments: such code belongs
    /// to the type itself, or to one that is nested in it and repeats its parameters.</summary>
    public static void Apply(ModuleDefinition module)
    {
        foreach (var method in module.GetTypes().Where(t => t.HasGenericParameters).SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            foreach (var instruction in method.Body.Instructions)
            {
                instruction.Operand = Closed(instruction.Operand);
            }
        }
    }

    private static object? Closed(object? operand) => operand switch
    {
        FieldDefinition { DeclaringType.HasGenericParameters: true } field =>
            new FieldReference(field.Name, field.FieldType, Of(field.DeclaringType)),
        MethodDefinition { DeclaringType.HasGenericParameters: true } method => MemberImporter.On(method, Of(method.DeclaringType)),
        GenericInstanceMethod { ElementMethod: MethodDefinition { DeclaringType.HasGenericParameters: true } method } instance =>
            Instance(instance, method),
        _ => operand,
    };

    private static GenericInstanceMethod Instance(GenericInstanceMethod instance, MethodDefinition method)
    {
        var result = new GenericInstanceMethod(MemberImporter.On(method, Of(method.DeclaringType)));
        foreach (var argument in instance.GenericArguments)
        {
            result.GenericArguments.Add(argument);
        }

        return result;
    }
}
