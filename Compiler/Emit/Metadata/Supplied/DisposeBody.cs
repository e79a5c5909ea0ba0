using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>Emits <c>Dispose(bool)</c>:
/// <code>
/// if (disposing) { if (Interlocked::Exchange(state, 1) == 0) { ~T(); each stack member, last first: Dispose(); Base::Dispose(true); } }
/// else           { if (state == 0) !T(); Base::Dispose(false); }
/// </code>
/// Each step runs whatever the ones before it throw. <c>~T</c> runs once, however many threads dispose. When the constructor of a derived
/// class throws, the base is disposed, but the whole object is finalized nevertheless: <c>!T</c> runs where <c>~T</c> has not.</summary>
internal sealed class DisposeBody(DeclarationContext context)
{
    /// <summary>Name of the function that this class emits; C++/CLI code cannot declare one like it.</summary>
    public const string Name = "Dispose";

    /// <summary>Name of the function <c>void &lt;DisposeBuilt&gt;(bool isBaseBuilt)</c>, which ends what constructors have built: members,
    /// last first, and the base (ECMA-372 §19.13.2).</summary>
    public const string Built = "<DisposeBuilt>";

    /// <summary>Adds <see cref="Built"/>, where there is something to end.</summary>
    public void AddBuilt(TypeDefinition type, IReadOnlyList<FieldDefinition> members, BaseChain chain)
    {
        if (members.Count == 0 && chain is not ({ DisposeBool: not null, CallsDisposeBool: true } or { Dispose: not null }))
        {
            return;
        }

        var method = new MethodDefinition(Built, MethodAttributes.Private | MethodAttributes.HideBySig, context.Module.TypeSystem.Void)
        {
            HasThis = true,
            Parameters = { new ParameterDefinition("isBaseBuilt", ParameterAttributes.None, context.Module.TypeSystem.Boolean) },
        };
        type.Methods.Add(method);
        var il = method.Body.GetILProcessor();
        ProtectedSequence.Emit(
            method.Body, [.. MemberSteps(il, members), .. BaseSteps(il, chain).Select(step => (Action)(() => EmitIfBaseBuilt(il, step)))]);
        il.Emit(OpCodes.Ret);
    }

    /// <summary>Adds the function, with its state field where there is something to run once.</summary>
    /// <param name="symbol">The class.</param>
    /// <param name="members">Its members with a <c>Dispose</c>.</param>
    /// <param name="chain">Its bases.</param>
    /// <param name="isGuarded">Whether <c>~T</c> is a function-try-block, which calls <see cref="Built"/> itself.</param>
    public MethodDefinition Add(TypeSymbol symbol, IReadOnlyList<FieldDefinition> members, BaseChain chain, bool isGuarded)
    {
        var type = symbol.Definition;
        var method = Declare(chain.DisposeBool is not null);
        type.Methods.Add(method);
        var il = method.Body.GetILProcessor();
        var finalizing = il.Create(OpCodes.Nop);
        var end = il.Create(OpCodes.Ret);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Brfalse, finalizing);
        var state = symbol.Destructor is not null || members.Count > 0 ? AddState(type) : null;
        if (state is not null)
        {
            EmitGuard(il, state, end);
        }

        ProtectedSequence.Emit(method.Body, isGuarded ? [() => EmitCall(il, symbol.Destructor!)] : [.. DisposingSteps(il, symbol, members, chain)]);
        il.Emit(OpCodes.Br, end);
        il.Append(finalizing);
        ProtectedSequence.Emit(method.Body, [.. FinalizingSteps(il, symbol, chain, state)]);
        il.Append(end);
        return method;
    }

    private MethodDefinition Declare(bool isOverride)
    {
        var method = new MethodDefinition(
            Name,
            MethodAttributes.Family | MethodAttributes.HideBySig | MethodAttributes.Virtual
                | (isOverride ? MethodAttributes.ReuseSlot : MethodAttributes.NewSlot),
            context.Module.TypeSystem.Void)
        {
            HasThis = true,
        };
        method.Parameters.Add(new ParameterDefinition("disposing", ParameterAttributes.None, context.Module.TypeSystem.Boolean));
        return method;
    }

    private FieldDefinition AddState(TypeDefinition type)
    {
        var field = new FieldDefinition("<disposed>", FieldAttributes.Private, context.Module.TypeSystem.Int32);
        type.Fields.Add(field);
        return field;
    }

    private void EmitGuard(ILProcessor il, FieldDefinition state, Instruction end)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldflda, state);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Call, context.Framework.Method("System.Threading.Interlocked", "Exchange", "System.Int32&", "System.Int32"));
        il.Emit(OpCodes.Brtrue, end);
    }

    private IEnumerable<Action> DisposingSteps(
        ILProcessor il, TypeSymbol symbol, IReadOnlyList<FieldDefinition> members, BaseChain chain)
    {
        if (symbol.Destructor is { } destructor)
        {
            yield return () => EmitCall(il, destructor);
        }

        foreach (var step in MemberSteps(il, members).Concat(BaseSteps(il, chain)))
        {
            yield return step;
        }
    }

    private IEnumerable<Action> MemberSteps(ILProcessor il, IReadOnlyList<FieldDefinition> members) =>
        members.Reverse().Select(member => (Action)(() => EmitDispose(il, member)));

    private static IEnumerable<Action> BaseSteps(ILProcessor il, BaseChain chain)
    {
        if (chain is { DisposeBool: { } disposeBool, CallsDisposeBool: true })
        {
            yield return () => EmitDisposeBool(il, disposeBool, true);
        }
        else if (chain.Dispose is { } dispose)
        {
            yield return () => EmitCall(il, dispose);
        }
    }

    private static IEnumerable<Action> FinalizingSteps(ILProcessor il, TypeSymbol symbol, BaseChain chain, FieldDefinition? state)
    {
        if (symbol.Finalizer is { } finalizer)
        {
            yield return () => EmitFinalizer(il, finalizer, state);
        }

        if (chain is { DisposeBool: { } disposeBool, CallsDisposeBool: true })
        {
            yield return () => EmitDisposeBool(il, disposeBool, false);
        }
        else if (symbol.Finalizer is not null && chain.DisposeBool is null)
        {
            yield return () => EmitCall(il, chain.Finalize);
        }
    }

    private static void EmitFinalizer(ILProcessor il, MethodReference finalizer, FieldDefinition? state)
    {
        var end = il.Create(OpCodes.Nop);
        if (state is not null)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, state);
            il.Emit(OpCodes.Brtrue, end);
        }

        EmitCall(il, finalizer);
        il.Append(end);
    }

    private static void EmitIfBaseBuilt(ILProcessor il, Action step)
    {
        var end = il.Create(OpCodes.Nop);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Brfalse, end);
        step();
        il.Append(end);
    }

    private static void EmitCall(ILProcessor il, MethodReference method)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, method);
    }

    private static void EmitDisposeBool(ILProcessor il, MethodReference method, bool disposing)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(disposing ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Call, method);
    }

    // A member is null when the constructor threw before it was built.
    private void EmitDispose(ILProcessor il, FieldDefinition member)
    {
        var isNull = il.Create(OpCodes.Nop);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, member);
        il.Emit(OpCodes.Brfalse, isNull);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, member);
        il.Emit(OpCodes.Callvirt, context.Framework.Method("System.IDisposable", "Dispose"));
        il.Append(isNull);
    }
}
