using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Disposes what was built when a constructor throws (ECMA-372 §19.13.2), once its body is compiled:
/// <code>
/// base call; rest; ret  →  base call; try { rest } fault { members last to first: Dispose(); Base::Dispose(true); } ret
/// </code></summary>
internal sealed class ConstructorProtection(DeclarationContext context)
{
    private const string HelperName = "<DisposeBuilt>";

    /// <summary>Protects the constructors of a class that has something to dispose.</summary>
    public void Apply(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        var members = symbol.StackMembers.Where(m => DestructorPattern.IsDisposable(context, m.FieldType)).ToList();
        var chain = BaseChain.Of(context, type);
        if (type.IsInterface || type.IsValueType || (members.Count == 0 && chain is not { DisposeBool: not null, CallsDisposeBool: true }))
        {
            return;
        }

        MethodDefinition? helper = null;
        foreach (var constructor in type.Methods.Where(m => m is { IsConstructor: true, IsStatic: false, HasBody: true }).ToList())
        {
            if (AfterBaseCall(constructor) is { Next: not null } start)
            {
                Protect(constructor.Body, start, helper ??= AddHelper(type, members, chain));
            }
        }
    }

    // A delegating constructor leaves this to the one it calls.
    private static Instruction? AfterBaseCall(MethodDefinition constructor)
    {
        var baseType = Signatures.Key(constructor.DeclaringType.BaseType);
        var call = constructor.Body.Instructions.FirstOrDefault(i =>
            i.OpCode == OpCodes.Call
            && i.Operand is MethodReference { Name: ".ctor" } target
            && Signatures.Key(target.DeclaringType) == baseType);
        return call is null || constructor.Body.ExceptionHandlers.Any(h => Covers(h, call)) ? null : call.Next;
    }

    private static bool Covers(ExceptionHandler handler, Instruction instruction)
    {
        for (var i = handler.TryStart; i is not null && i != handler.HandlerEnd; i = i.Next)
        {
            if (i == instruction)
            {
                return true;
            }
        }

        return false;
    }

    private static void Protect(MethodBody body, Instruction start, MethodDefinition helper)
    {
        body.SimplifyMacros(); // the code grows: short branches may not reach any more
        var il = body.GetILProcessor();
        var end = il.Create(OpCodes.Ret);
        for (var i = start; i is not null; i = i.Next)
        {
            LeaveInsteadOfReturn(i, end);
        }

        var handler = il.Create(OpCodes.Ldarg_0);
        il.Append(handler);
        il.Emit(OpCodes.Call, helper);
        il.Emit(OpCodes.Endfinally);
        il.Append(end);
        CloseOpenEnds(body, handler);
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Fault)
        {
            TryStart = start,
            TryEnd = handler,
            HandlerStart = handler,
            HandlerEnd = end,
        });
        body.OptimizeMacros();
    }

    private static void LeaveInsteadOfReturn(Instruction instruction, Instruction end)
    {
        if (instruction.OpCode == OpCodes.Ret)
        {
            instruction.OpCode = OpCodes.Leave;
            instruction.Operand = end;
        }
    }

    // A handler that reached to the end of the method now ends where the new one begins.
    private static void CloseOpenEnds(MethodBody body, Instruction handler)
    {
        foreach (var region in body.ExceptionHandlers)
        {
            region.TryEnd ??= handler;
            region.HandlerEnd ??= handler;
        }
    }

    private MethodDefinition AddHelper(TypeDefinition type, List<FieldDefinition> members, BaseChain chain)
    {
        var helper = new MethodDefinition(
            HelperName, MethodAttributes.Private | MethodAttributes.HideBySig, context.Module.TypeSystem.Void) { HasThis = true };
        type.Methods.Add(helper);
        var il = helper.Body.GetILProcessor();
        ProtectedSequence.Emit(helper.Body, [.. new DisposeBody(context).BuiltParts(il, members, chain)]);
        il.Emit(OpCodes.Ret);
        return helper;
    }
}
