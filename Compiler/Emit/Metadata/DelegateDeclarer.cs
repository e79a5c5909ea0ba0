using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Completes delegates, whose members the runtime implements (ECMA-335 §II.14.6).</summary>
internal sealed class DelegateDeclarer(DeclarationContext context)
{
    /// <summary>Flags of <c>Invoke</c>.</summary>
    public const MethodAttributes InvokeFlags =
        MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.Virtual | MethodAttributes.NewSlot;

    /// <summary>Adds the constructor.</summary>
    public void Complete(TypeSymbol symbol)
    {
        if (symbol.Kind != ManagedTypeKind.Delegate)
        {
            return;
        }

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
        symbol.Definition.Methods.Insert(0, constructor);
    }
}
