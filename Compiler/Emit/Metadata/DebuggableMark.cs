using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>
/// Tells the JIT compiler to leave code as it is written, so that a debugger finds every line and variable: <c>Debuggable(true, true)</c>.
/// </summary>
internal static class DebuggableMark
{
    private const string Namespace = "System.Diagnostics";
    private const string Name = "DebuggableAttribute";

    /// <summary>Marks an assembly whose sources do not say it themselves.</summary>
    public static void Add(AssemblyDefinition assembly)
    {
        if (assembly.CustomAttributes.Any(a => a.AttributeType is { Namespace: Namespace, Name: Name }))
        {
            return;
        }

        var types = assembly.MainModule.TypeSystem;
        var type = new TypeReference(Namespace, Name, assembly.MainModule, types.CoreLibrary);
        var constructor = new MethodReference(".ctor", types.Void, type) { HasThis = true };
        var attribute = new CustomAttribute(constructor);
        for (var i = 0; i < 2; i++)
        {
            constructor.Parameters.Add(new ParameterDefinition(types.Boolean));
            attribute.ConstructorArguments.Add(new CustomAttributeArgument(types.Boolean, true));
        }

        assembly.CustomAttributes.Add(attribute);
    }
}
