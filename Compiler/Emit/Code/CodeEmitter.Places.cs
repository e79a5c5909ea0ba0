using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    private void EmitLoad(Place place)
    {
        switch (place)
        {
            case LocalPlace local:
                _il.Emit(OpCodes.Ldloc, Local(local.Local));
                break;
            case ArgumentPlace argument:
                _il.Emit(OpCodes.Ldarg, argument.Parameter);
                break;
            case FieldPlace { Receiver: null } field:
                EmitAccess(OpCodes.Ldsfld, field.Field);
                break;
            case FieldPlace field:
                EmitExpression(field.Receiver);
                EmitAccess(OpCodes.Ldfld, field.Field);
                break;
            case ElementPlace element:
                EmitElementOperands(element);
                EmitElementAccess(element, OpCodes.Ldelem_Any, "Get", element.Type, null);
                break;
            case IndirectPlace indirect:
                EmitExpression(indirect.Address);
                EmitVolatile(indirect.IsVolatile);
                EmitLoadIndirect(indirect.Type);
                break;
            case ValuePlace value:
                EmitExpression(value.Value);
                break;
            default:
                throw new InvalidOperationException($"{place.GetType().Name} cannot be loaded.");
        }
    }

    // A volatile field says so in its type (ECMA-335 §II.7.1.1, §III.2.6).
    private void EmitAccess(OpCode operation, FieldReference field)
    {
        EmitVolatile(field.FieldType is RequiredModifierType { ModifierType.Name: "IsVolatile" });
        _il.Emit(operation, field);
    }

    private void EmitVolatile(bool isVolatile)
    {
        if (isVolatile)
        {
            _il.Emit(OpCodes.Volatile);
        }
    }

    private void EmitAddress(Place place)
    {
        switch (place)
        {
            case LocalPlace local:
                _il.Emit(OpCodes.Ldloca, Local(local.Local));
                break;
            case ArgumentPlace argument:
                _il.Emit(OpCodes.Ldarga, argument.Parameter);
                break;
            case FieldPlace { Receiver: null } field:
                _il.Emit(OpCodes.Ldsflda, field.Field);
                break;
            case FieldPlace field:
                EmitExpression(field.Receiver);
                _il.Emit(OpCodes.Ldflda, field.Field);
                break;
            case ElementPlace element:
                EmitElementOperands(element);
                EmitReadOnly(element);
                EmitElementAccess(element, OpCodes.Ldelema, "Address", new ByReferenceType(element.Type), null);
                break;
            case IndirectPlace indirect:
                EmitExpression(indirect.Address);
                break;
            default:
                throw new InvalidOperationException($"{place.GetType().Name} has no address.");
        }
    }

    // The array may be one of derived objects; its type is not held against the type parameter (ECMA-335 §III.2.3).
    private void EmitReadOnly(ElementPlace element)
    {
        if (element.Type is GenericParameter && element.Indices.Length == 1)
        {
            _il.Emit(OpCodes.Readonly);
        }
    }

    private void EmitStore(BoundStore store)
    {
        switch (store.Place)
        {
            case LocalPlace local:
                EmitStored(store);
                _il.Emit(OpCodes.Stloc, Local(local.Local));
                break;
            case ArgumentPlace argument:
                EmitStored(store);
                _il.Emit(OpCodes.Starg, argument.Parameter);
                break;
            case FieldPlace { Receiver: null } field:
                EmitStored(store);
                EmitAccess(OpCodes.Stsfld, field.Field);
                break;
            case FieldPlace field:
                EmitExpression(field.Receiver);
                EmitKept(store, () => EmitAccess(OpCodes.Stfld, field.Field));
                break;
            case ElementPlace element:
                EmitElementOperands(element);
                EmitKept(store, () => EmitElementAccess(element, OpCodes.Stelem_Any, "Set", Types.Void, element.Type));
                break;
            case IndirectPlace indirect:
                EmitExpression(indirect.Address);
                EmitKept(store, () =>
                {
                    EmitVolatile(indirect.IsVolatile);
                    EmitStoreIndirect(indirect.Type);
                });
                break;
            default:
                throw new InvalidOperationException($"{store.Place.GetType().Name} cannot be stored to.");
        }
    }

    /// <summary>The value, duplicated when it is wanted afterwards and nothing lies under it.</summary>
    private void EmitStored(BoundStore store)
    {
        EmitExpression(store.Value);
        if (store.KeepsValue)
        {
            _il.Emit(OpCodes.Dup);
        }
    }

    /// <summary>The value over operands that are on the stack already; kept in a local when wanted afterwards.</summary>
    private void EmitKept(BoundStore store, Action write)
    {
        EmitExpression(store.Value);
        if (!store.KeepsValue)
        {
            write();
            return;
        }

        var kept = Temporary(store.Place.Type);
        _il.Emit(OpCodes.Dup);
        _il.Emit(OpCodes.Stloc, kept);
        write();
        _il.Emit(OpCodes.Ldloc, kept);
    }

    private void EmitElementOperands(ElementPlace element)
    {
        EmitExpression(element.Array);
        EmitArguments(element.Indices);
    }

    /// <summary>Vectors have instructions; arrays of higher rank have methods (ECMA-335 §II.14.2).</summary>
    private void EmitElementAccess(ElementPlace element, OpCode vector, string method, TypeReference result, TypeReference? value)
    {
        if (element.Indices.Length == 1)
        {
            _il.Emit(vector, _context.Import(element.Type));
            return;
        }

        var accessor = new MethodReference(method, _context.Import(result), _context.Import(element.Array.Type)) { HasThis = true };
        foreach (var _ in element.Indices)
        {
            accessor.Parameters.Add(new ParameterDefinition(Types.Int32));
        }

        if (value is not null)
        {
            accessor.Parameters.Add(new ParameterDefinition(_context.Import(value)));
        }

        _il.Emit(OpCodes.Call, accessor);
    }

    private void EmitLoadIndirect(TypeReference type)
    {
        if (Scalars.IsReference(type))
        {
            _il.Emit(OpCodes.Ldind_Ref);
        }
        else
        {
            _il.Emit(OpCodes.Ldobj, _context.Import(Scalars.Strip(type)));
        }
    }

    private void EmitStoreIndirect(TypeReference type)
    {
        if (Scalars.IsReference(type))
        {
            _il.Emit(OpCodes.Stind_Ref);
        }
        else
        {
            _il.Emit(OpCodes.Stobj, _context.Import(Scalars.Strip(type)));
        }
    }
}
