using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Partition;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Writes the functions through which native code enters IL:
/// <c>R entry(args, nint* fault) { try { return f(args); } catch (Exception e) { ManagedFault.Store(e, fault); return default; } }</c>.
/// They take blittable types only.</summary>
internal sealed class EntryEmitter(ModuleDefinition module, ClassLibrary runtime)
{
    /// <summary>Declares and writes one method per entry.</summary>
    public IReadOnlyList<MethodDefinition> Emit(IReadOnlyList<NativeEntry> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var type = new TypeDefinition(
            string.Empty,
            "<Entries>",
            TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.BeforeFieldInit,
            runtime.Types.Object);
        module.Types.Add(type);
        type.CustomAttributes.Add(new CustomAttribute(runtime.Method("System.Diagnostics.StackTraceHiddenAttribute", ".ctor")));
        return [.. entries.Select(e => Emit(type, e))];
    }

    private MethodDefinition Emit(TypeDefinition type, NativeEntry entry)
    {
        var method = new MethodDefinition(
            string.Create(CultureInfo.InvariantCulture, $"entry{entry.Id}"),
            MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig,
            ResultOf(entry));
        foreach (var parameter in entry.Method.Parameters)
        {
            method.Parameters.Add(new ParameterDefinition(
                parameter.Name, ParameterAttributes.None, IsManaged(parameter.ParameterType) ? runtime.Types.IntPtr : Abi.Of(parameter.ParameterType, runtime.Types)));
        }

        if (entry.StoresResult)
        {
            method.Parameters.Add(new ParameterDefinition("result$", ParameterAttributes.None, runtime.Types.IntPtr));
        }

        method.Parameters.Add(new ParameterDefinition("fault$", ParameterAttributes.None, new PointerType(runtime.Types.IntPtr)));
        method.CustomAttributes.Add(new CustomAttribute(
            runtime.Method("System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute", ".ctor")));
        type.Methods.Add(method);
        // Stack traces show the function, not its entry: entries are optimised at once and would swallow it.
        entry.Method.ImplAttributes |= MethodImplAttributes.NoInlining;
        EmitBody(method, entry);
        return method;
    }

    private TypeReference ResultOf(NativeEntry entry) => entry.StoresResult ? runtime.Types.Void
        : IsManaged(entry.Method.ReturnType) ? runtime.Types.IntPtr
        : Abi.Of(entry.Method.ReturnType, runtime.Types);

    private void EmitBody(MethodDefinition method, NativeEntry entry)
    {
        var il = method.Body.GetILProcessor();
        var result = Result(method);
        var end = Instruction.Create(OpCodes.Nop);
        var first = EmitCall(method, entry, il);
        if (result is not null)
        {
            il.Emit(OpCodes.Stloc, result);
        }

        il.Emit(OpCodes.Leave, end);
        var handler = Instruction.Create(OpCodes.Ldarg, method.Parameters[^1]);
        il.Append(handler);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.ManagedFault, "Store", "System.Exception", "System.IntPtr*"));
        il.Emit(OpCodes.Leave, end);
        il.Append(end);
        if (result is not null)
        {
            il.Emit(OpCodes.Ldloc, result);
        }

        il.Emit(OpCodes.Ret);
        method.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Catch)
        {
            TryStart = first, TryEnd = handler, HandlerStart = handler, HandlerEnd = end,
            CatchType = runtime.Type("System.Exception"),
        });
        method.Body.OptimizeMacros();
    }

    private VariableDefinition? Result(MethodDefinition method)
    {
        if (method.ReturnType.MetadataType == MetadataType.Void)
        {
            return null;
        }

        // The result beside a fault must be something.
        method.Body.InitLocals = true;
        var result = new VariableDefinition(method.ReturnType);
        method.Body.Variables.Add(result);
        return result;
    }

    /// <summary>Whether an argument comes as the address of a variable of a managed frame, and a result goes as a word that keeps it.</summary>
    private static bool IsManaged(TypeReference type) => Scalars.StackKind(type) is StackKind.Reference or StackKind.Value;

    private void EmitManagedArgument(TypeReference type, ILProcessor il)
    {
        if (Scalars.IsReference(type))
        {
            il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.GcRoot, "Argument", "System.IntPtr"));
        }
        else if (Scalars.StackKind(type) == StackKind.Value)
        {
            il.Emit(OpCodes.Ldobj, Scalars.Strip(type));
        }
    }

    private Instruction EmitCall(MethodDefinition method, NativeEntry entry, ILProcessor il)
    {
        var target = entry.Method;
        var first = Instruction.Create(OpCodes.Nop);
        il.Append(first);
        if (entry.StoresResult)
        {
            il.Emit(OpCodes.Ldarg, method.Parameters[^2]);
        }

        for (var i = 0; i < target.Parameters.Count; i++)
        {
            il.Emit(OpCodes.Ldarg, method.Parameters[i]);
            EmitManagedArgument(target.Parameters[i].ParameterType, il);
        }

        il.Emit(OpCodes.Call, target);
        if (entry.StoresResult)
        {
            il.Emit(OpCodes.Stobj, Scalars.Strip(target.ReturnType));
        }
        else if (IsManaged(target.ReturnType))
        {
            il.Emit(OpCodes.Box, Scalars.Strip(target.ReturnType));
            il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.GcRoot, "Create", "System.Object"));
        }

        return first;
    }
}
