using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Structured bindings ([dcl.struct.bind]): the hidden variable is declared like any other, each name is a place in it.</summary>
internal sealed partial class BodyBinder
{
    /// <summary>Declares the names of a structured binding, when the variable is the hidden one of such.</summary>
    private BoundBlock BindNames(VarDecl whole, List<BoundStatement> cleanups) =>
        new([.. whole.Bindings.Select((name, index) => BindName(whole, name, index, cleanups))]);

    private BoundStatement BindName(VarDecl whole, VarDecl name, int index, List<BoundStatement> cleanups)
    {
        var part = Intrinsics.Peel(name.Initializer!);
        if (part.Kind is NodeKind.Call or NodeKind.MemberCall)
        {
            return part.Category == ValueCategory.PRValue
                ? BindElementValue(whole, name, index, cleanups)
                : BindAlias(name, _cutter.ElementAddress(whole, index));
        }

        if (part.Decl is FieldDecl { IsBitField: true })
        {
            return BindBitField(whole, name, index);
        }

        // Only C++ knows where the members of a base class are.
        if (_classifier.HasNative(part))
        {
            return BindAlias(name, _cutter.PartAddress(whole, index));
        }

        _variables[name] = BindPlace(part);
        return new BoundBlock([]);
    }

    /// <summary>A name for what lies at an address.</summary>
    private BoundExpressionStatement BindAlias(VarDecl name, BoundExpression address)
    {
        var local = new LocalPlace(new LocalSymbol(name.Name, Types.UIntPtr));
        _variables[name] = PlaceAt(new BoundLoad(local), name.Type.NonReference);
        return Effect(new BoundStore(local, address, false, Types.Void));
    }

    /// <summary>A <c>get&lt;I&gt;</c> that returns a value: the name stands for an object of its own.</summary>
    private BoundStatement BindElementValue(VarDecl whole, VarDecl name, int index, List<BoundStatement> cleanups)
    {
        if (name.Type is not RecordType record)
        {
            return BindCopy(name, _cutter.ElementValue(whole, name, index));
        }

        var slot = DeclareSlot(name, record, cleanups);
        return Effect(_cutter.ConstructElement(slot, record, whole, index));
    }

    /// <summary>A bit-field has no address. The name of one in a copy can be a copy itself.</summary>
    private BoundStatement BindBitField(VarDecl whole, VarDecl name, int index) => whole.Type is ReferenceType && !name.Type.IsConst
        ? Effect(NotYet($"the name '{name.Name}' of a bit-field in a structured binding by reference", whole.Initializer!))
        : BindCopy(name, _cutter.PartValue(whole, name, index));

    private BoundExpressionStatement BindCopy(VarDecl name, BoundExpression value) =>
        Effect(new BoundStore(new LocalPlace(DeclareLocal(name, TypeOf(name.Type))), value, false, Types.Void));

    /// <summary>Gives a variable a slot for a native object that is destroyed at the end of the scope.</summary>
    private BoundExpression DeclareSlot(VarDecl variable, RecordType type, List<BoundStatement> cleanups)
    {
        var address = NewSlot(type, variable.Name);
        _variables[variable] = NativeObject(address, type);
        if (!type.Declaration.IsTriviallyDestructible)
        {
            cleanups.Add(Effect(_cutter.Destroy(address, type)));
        }

        return address;
    }
}
