using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>The function pointer of a delegate whose type only the delegate itself knows: the guard is made when it is needed, once for each type.</summary>
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only made where code can be generated.")]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A delegate's type keeps its Invoke.")]
internal sealed class DynamicCallback(Delegate target) : NativeCallback
{
    private static readonly ConditionalWeakTable<Type, DynamicMethod> Guards = [];

    /// <summary>The delegate.</summary>
    public readonly Delegate Target = target;

    /// <inheritdoc/>
    protected override nint Expose()
    {
        var guard = Guards.GetValue(Target.GetType(), MakeGuard).CreateDelegate(Target.GetType(), this);
        Keep(guard);
        return Marshal.GetFunctionPointerForDelegate(guard);
    }

    /// <summary><c>R Guard(DynamicCallback self, A… a) { var caller = self.Enter(); try { return ((D)self.Target)(a…); } catch (Exception e) { self.Leave(e, caller); return default; } }</c></summary>
    private static DynamicMethod MakeGuard(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        Type[] parameters = [typeof(DynamicCallback), .. invoke.GetParameters().Select(p => p.ParameterType)];
        var method = new DynamicMethod("Guard", invoke.ReturnType, parameters, typeof(DynamicCallback), true);
        var il = method.GetILGenerator();
        var caller = il.DeclareLocal(typeof(nint));
        var exception = il.DeclareLocal(typeof(Exception));
        var result = invoke.ReturnType == typeof(void) ? null : il.DeclareLocal(invoke.ReturnType);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, MethodOfBase(nameof(Enter)));
        il.Emit(OpCodes.Stloc, caller);
        il.BeginExceptionBlock();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, typeof(DynamicCallback).GetField(nameof(Target))!);
        il.Emit(OpCodes.Castclass, type);
        for (var i = 1; i < parameters.Length; i++)
            il.Emit(OpCodes.Ldarg, (short)i);
        il.Emit(OpCodes.Callvirt, invoke);
        if (result is not null)
            il.Emit(OpCodes.Stloc, result);
        il.BeginCatchBlock(typeof(Exception));
        il.Emit(OpCodes.Stloc, exception);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc, exception);
        il.Emit(OpCodes.Ldloc, caller);
        il.Emit(OpCodes.Call, MethodOfBase(nameof(Leave)));
        il.EndExceptionBlock();
        if (result is not null)
            il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private static MethodInfo MethodOfBase(string name) =>
        typeof(NativeCallback).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
