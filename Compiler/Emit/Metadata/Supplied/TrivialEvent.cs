using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>The members of a trivial event: delegate field, lock-free add and remove, null-safe raise (ECMA-372 §19.6.3).</summary>
internal sealed class TrivialEvent(DeclarationContext context)
{
    /// <summary>The <c>Invoke</c> of a delegate type; null when it is none.</summary>
    public MethodDefinition? Invoke(TypeReference delegateType) =>
        context.Hierarchy.Definition(delegateType)?.Methods.FirstOrDefault(m => m.Name == "Invoke");

    /// <summary>Adds the field and the bodies of the accessors.</summary>
    public void Implement(TypeDefinition type, EventDefinition @event, bool isStatic)
    {
        var field = new FieldDefinition(
            $"<backing_store>{@event.Name}",
            FieldAttributes.Private | (isStatic ? FieldAttributes.Static : 0),
            @event.EventType);
        type.Fields.Add(field);
        EmitUpdate(@event.AddMethod, field, "Combine");
        EmitUpdate(@event.RemoveMethod, field, "Remove");
        if (@event.InvokeMethod is { } raiser)
        {
            EmitRaise(raiser, field);
        }
    }

    // do { seen = field; next = Delegate.Combine(seen, value); } while (CompareExchange(&field, next, seen) != seen)
    private void EmitUpdate(MethodDefinition method, FieldDefinition field, string operation)
    {
        var body = method.Body;
        var seen = new VariableDefinition(field.FieldType);
        body.Variables.Add(seen);
        body.InitLocals = true;
        var il = body.GetILProcessor();
        var again = il.Create(OpCodes.Nop);
        il.Append(again);
        Load(il, field, isAddress: false);
        il.Emit(OpCodes.Stloc, seen);
        Load(il, field, isAddress: true);
        il.Emit(OpCodes.Ldloc, seen);
        il.Emit(OpCodes.Ldarg, method.Parameters[0]);
        il.Emit(OpCodes.Call, context.Framework.Method("System.Delegate", operation, "System.Delegate", "System.Delegate"));
        il.Emit(OpCodes.Castclass, field.FieldType);
        il.Emit(OpCodes.Ldloc, seen);
        il.Emit(OpCodes.Call, CompareExchange(field.FieldType));
        il.Emit(OpCodes.Ldloc, seen);
        il.Emit(OpCodes.Bne_Un, again);
        il.Emit(OpCodes.Ret);
    }

    // handler = field; return handler == null ? default : handler(arguments);
    private void EmitRaise(MethodDefinition method, FieldDefinition field)
    {
        var il = method.Body.GetILProcessor();
        var none = il.Create(OpCodes.Pop);
        Load(il, field, isAddress: false);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Brfalse, none);
        foreach (var parameter in method.Parameters)
        {
            il.Emit(OpCodes.Ldarg, parameter);
        }

        il.Emit(OpCodes.Callvirt, context.Importer.Method(Invoke(field.FieldType)!, field.FieldType));
        il.Emit(OpCodes.Ret);
        il.Append(none);
        EmitDefault(method, il);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitDefault(MethodDefinition method, ILProcessor il)
    {
        if (method.ReturnType.MetadataType == MetadataType.Void)
        {
            return;
        }

        var result = new VariableDefinition(method.ReturnType);
        method.Body.Variables.Add(result);
        method.Body.InitLocals = true;
        il.Emit(OpCodes.Ldloca, result);
        il.Emit(OpCodes.Initobj, method.ReturnType);
        il.Emit(OpCodes.Ldloc, result);
    }

    private static void Load(ILProcessor il, FieldDefinition field, bool isAddress)
    {
        if (field.IsStatic)
        {
            il.Emit(isAddress ? OpCodes.Ldsflda : OpCodes.Ldsfld, field);
            return;
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(isAddress ? OpCodes.Ldflda : OpCodes.Ldfld, field);
    }

    private GenericInstanceMethod CompareExchange(TypeReference type)
    {
        var open = context.Framework.Definition("System.Threading.Interlocked").Methods
            .First(m => m.Name == "CompareExchange" && m.HasGenericParameters);
        return new GenericInstanceMethod(context.Importer.Method(open, null)) { GenericArguments = { type } };
    }
}
