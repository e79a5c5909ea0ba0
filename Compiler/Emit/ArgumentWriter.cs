using Bridge.Compiler.Binding;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit;

/// <summary>Writes the entry point of a program whose <c>main</c> takes C's arguments:
/// <c>Main(args) → main(args.Length + 1, ProgramArguments.Narrow(args), ProgramArguments.NarrowEnvironment())</c>.</summary>
internal sealed class ArgumentWriter(ClassLibrary runtime)
{
    /// <summary>Declares the entry point beside <paramref name="main"/>.</summary>
    public MethodDefinition Write(MethodDefinition main, bool isWide)
    {
        var kind = isWide ? "Wide" : "Narrow";
        var method = new MethodDefinition(
            "Main", MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, main.ReturnType);
        method.Parameters.Add(new ParameterDefinition("args", ParameterAttributes.None, new ArrayType(runtime.Types.String)));
        main.DeclaringType.Methods.Add(method);
        var il = method.Body.GetILProcessor();
        EmitCount(il);
        if (main.Parameters.Count > 1)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.ProgramArguments, kind, "System.String[]"));
        }

        if (main.Parameters.Count > 2)
        {
            il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.ProgramArguments, $"{kind}Environment"));
        }

        il.Emit(OpCodes.Call, main);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private static void EmitCount(ILProcessor il)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldlen);
        il.Emit(OpCodes.Conv_I4);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Add);
    }
}
