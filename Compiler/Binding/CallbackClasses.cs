using System.Globalization;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Binding;

/// <summary>The classes through which delegates become function pointers, derived from the runtime's <c>NativeCallback</c>:
/// <code>
/// ref class &lt;Callback&gt;D sealed : NativeCallback {
///     D^ target;
///     &lt;Callback&gt;D(Delegate^ d) : target(safe_cast&lt;D^&gt;(d)) {}
///     static NativeCallback^ Create(Delegate^ d) { return gcnew &lt;Callback&gt;D(d); }
///     R Invoke(A… a) { auto caller = Enter(); try { return target(a…); } catch (Exception^ e) { Leave(e, caller); return R(); } }
///     IntPtr Expose() override { auto guard = gcnew D(this, &amp;Invoke); Keep(guard); return GetFunctionPointerForDelegate(guard); }
/// };
/// </code></summary>
public sealed class CallbackClasses(ModuleDefinition module, ClassLibrary runtime)
{
    private const MethodAttributes Constructor =
        MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName;

    private readonly Dictionary<string, MethodDefinition> _creators = [];

    /// <summary>The function that makes the object for a delegate of the type; created on first use.</summary>
    public MethodDefinition CreatorFor(TypeReference delegateType)
    {
        if (!_creators.TryGetValue(delegateType.FullName, out var creator))
        {
            creator = Define(delegateType);
            _creators.Add(delegateType.FullName, creator);
        }

        return creator;
    }

    private MethodDefinition Define(TypeReference delegateType)
    {
        var type = new TypeDefinition(
            string.Empty,
            string.Create(CultureInfo.InvariantCulture, $"<Callback>{_creators.Count}{delegateType.Name}"),
            TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit,
            runtime.Type(RuntimeNames.NativeCallback));
        Place(type, delegateType.Resolve());
        type.CustomAttributes.Add(new CustomAttribute(runtime.Method("System.Diagnostics.StackTraceHiddenAttribute", ".ctor")));
        var target = new FieldDefinition("target", FieldAttributes.Private | FieldAttributes.InitOnly, delegateType);
        type.Fields.Add(target);
        var constructor = DefineConstructor(type, target);
        DefineExpose(type, delegateType, DefineInvoke(type, target));
        return DefineCreate(type, constructor);
    }

    /// <summary>Beside a nested delegate, which may be private.</summary>
    private void Place(TypeDefinition type, TypeDefinition delegateType)
    {
        if (delegateType.Module == module && delegateType is { IsNested: true, DeclaringType: { HasGenericParameters: false } outer })
        {
            type.Attributes |= TypeAttributes.NestedAssembly;
            outer.NestedTypes.Add(type);
        }
        else
        {
            module.Types.Add(type);
        }
    }

    private MethodDefinition DefineConstructor(TypeDefinition type, FieldDefinition target)
    {
        var method = Add(type, ".ctor", Constructor, runtime.Types.Void);
        method.Parameters.Add(new ParameterDefinition(runtime.Type("System.Delegate")));
        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.NativeCallback, ".ctor"));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, target.FieldType);
        il.Emit(OpCodes.Stfld, target);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private MethodDefinition DefineCreate(TypeDefinition type, MethodDefinition constructor)
    {
        var method = Add(type, "Create", MethodAttributes.Public | MethodAttributes.Static, runtime.Type(RuntimeNames.NativeCallback));
        method.Parameters.Add(new ParameterDefinition(runtime.Type("System.Delegate")));
        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private MethodDefinition DefineInvoke(TypeDefinition type, FieldDefinition target)
    {
        var signature = target.FieldType.Resolve().Methods.First(m => m.Name == "Invoke");
        var method = Add(type, "Invoke", MethodAttributes.Public, module.ImportReference(signature.ReturnType));
        foreach (var parameter in signature.Parameters)
        {
            method.Parameters.Add(new ParameterDefinition(module.ImportReference(parameter.ParameterType)));
        }

        method.Body.InitLocals = true;
        var il = method.Body.GetILProcessor();
        var result = AddLocal(method, method.ReturnType);
        var exception = AddLocal(method, runtime.Type("System.Exception"));
        var caller = AddLocal(method, runtime.Types.IntPtr);
        var end = il.Create(OpCodes.Nop);
        var start = il.Create(OpCodes.Ldarg_0);
        var handler = il.Create(OpCodes.Stloc, exception!);

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.NativeCallback, "Enter"));
        il.Emit(OpCodes.Stloc, caller);
        il.Append(start);
        il.Emit(OpCodes.Ldfld, target);
        foreach (var parameter in method.Parameters)
        {
            il.Emit(OpCodes.Ldarg, parameter);
        }

        il.Emit(OpCodes.Callvirt, module.ImportReference(signature));
        Emit(il, OpCodes.Stloc, result);
        il.Emit(OpCodes.Leave, end);
        il.Append(handler);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, exception);
        il.Emit(OpCodes.Ldloc, caller);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.NativeCallback, "Leave", "System.Exception", "System.IntPtr"));
        il.Emit(OpCodes.Leave, end);
        il.Append(end);
        Emit(il, OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ret);
        method.Body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Catch)
        {
            CatchType = exception!.VariableType, TryStart = start, TryEnd = handler, HandlerStart = handler, HandlerEnd = end,
        });
        return method;
    }

    private void DefineExpose(TypeDefinition type, TypeReference delegateType, MethodDefinition invoke)
    {
        const MethodAttributes Override = MethodAttributes.Family | MethodAttributes.Virtual | MethodAttributes.HideBySig;
        var method = Add(type, "Expose", Override, runtime.Types.IntPtr);
        var guard = AddLocal(method, delegateType);
        var constructor = delegateType.Resolve().Methods.First(m => m.IsConstructor);
        var pointer = new GenericInstanceMethod(runtime.Method(RuntimeNames.Marshal, "GetFunctionPointerForDelegate", "TDelegate"))
        {
            GenericArguments = { delegateType },
        };
        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldftn, invoke);
        il.Emit(OpCodes.Newobj, module.ImportReference(constructor));
        il.Emit(OpCodes.Stloc, guard);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, guard);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.NativeCallback, "Keep", "System.Delegate"));
        il.Emit(OpCodes.Ldloc, guard);
        il.Emit(OpCodes.Call, pointer);
        il.Emit(OpCodes.Ret);
    }

    private static MethodDefinition Add(TypeDefinition type, string name, MethodAttributes attributes, TypeReference result)
    {
        var method = new MethodDefinition(name, attributes, result) { HasThis = !attributes.HasFlag(MethodAttributes.Static) };
        type.Methods.Add(method);
        return method;
    }

    /// <summary>Null for <c>void</c>.</summary>
    private static VariableDefinition? AddLocal(MethodDefinition method, TypeReference type)
    {
        if (type.MetadataType == MetadataType.Void)
        {
            return null;
        }

        var local = new VariableDefinition(type);
        method.Body.Variables.Add(local);
        method.Body.InitLocals = true;
        return local;
    }

    private static void Emit(ILProcessor il, OpCode operation, VariableDefinition? local)
    {
        if (local is not null)
        {
            il.Emit(operation, local);
        }
    }
}
