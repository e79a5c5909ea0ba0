using Bridge.Compiler.Binding;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Completes delegates, whose members the runtime implements (ECMA-335 §II.14.6).</summary>
internal sealed class DelegateDeclarer(DeclarationContext context)
{
    /// <summary>Flags of <c>Invoke</c>.</summary>
    public const MethodAttributes InvokeFlags =
        MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.Virtual | MethodAttributes.NewSlot;

    /// <summary>Adds the constructor and the asynchronous calls.</summary>
    public void Complete(TypeSymbol symbol)
    {
        if (symbol.Kind != ManagedTypeKind.Delegate)
        {
            return;
        }

        AddConstructor(symbol.Definition);
        AddAsynchronousCalls(symbol.Definition);
    }

    private void AddConstructor(TypeDefinition definition)
    {
        var types = context.Module.TypeSystem;
        var constructor = new MethodDefinition(
            ".ctor",
            MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName,
            types.Void)
        {
            HasThis = true,
            ImplAttributes = MethodImplAttributes.Runtime | MethodImplAttributes.Managed,
        };
        constructor.Parameters.Add(new ParameterDefinition("object", ParameterAttributes.None, types.Object));
        constructor.Parameters.Add(new ParameterDefinition("method", ParameterAttributes.None, types.IntPtr));
        definition.Methods.Insert(0, constructor);
    }

    /// <summary><c>BeginInvoke</c> and <c>EndInvoke</c>, as ECMA-335 §II.14.6.3 has them; .NET has no implementation of them any more
    /// and throws.</summary>
    private void AddAsynchronousCalls(TypeDefinition definition)
    {
        var invoke = definition.Methods.First(m => m.Name == "Invoke");
        var result = context.Framework.Type("System.IAsyncResult");
        var begin = Add(definition, "BeginInvoke", result, invoke.Parameters);
        begin.Parameters.Add(new ParameterDefinition("callback", ParameterAttributes.None, context.Framework.Type("System.AsyncCallback")));
        begin.Parameters.Add(new ParameterDefinition("object", ParameterAttributes.None, context.Module.TypeSystem.Object));
        var end = Add(definition, "EndInvoke", invoke.ReturnType, invoke.Parameters.Where(p => Scalars.Strip(p.ParameterType) is ByReferenceType));
        end.Parameters.Add(new ParameterDefinition("result", ParameterAttributes.None, result));
    }

    private static MethodDefinition Add(TypeDefinition definition, string name, TypeReference result, IEnumerable<ParameterDefinition> parameters)
    {
        var method = new MethodDefinition(name, InvokeFlags, result)
        {
            HasThis = true,
            ImplAttributes = MethodImplAttributes.Runtime | MethodImplAttributes.Managed,
        };
        foreach (var parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter.Name, parameter.Attributes, parameter.ParameterType));
        }

        definition.Methods.Add(method);
        return method;
    }
}
