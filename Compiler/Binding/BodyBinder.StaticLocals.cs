using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Binding;

/// <summary>Static local variables ([stmt.dcl]): managed ones and scalars are static fields, native objects live in native memory.</summary>
internal sealed partial class BodyBinder
{
    /// <summary><c>static T v = e;</c> →
    /// <c>if ((gate = Enter(ref guard)) != null) try { v = e; Complete(ref guard); } finally { Leave(gate); }</c>.</summary>
    private BoundStatement BindStaticLocal(VarDecl variable, ClangNode node)
    {
        if (IsStackSemantics(variable.Type))
        {
            _variables[variable] = new ObjectPlace(new BoundDefault(ObjectType(variable.Type)));
            return new BoundExpressionStatement(
                Error(Descriptors.ManagedGlobal, node, variable.Name, MessageWording.Apply(variable.Type.Spelling)));
        }

        var initialisation = DeclareStatic(variable, node);
        if (initialisation is null)
        {
            return new BoundBlock([]);
        }

        var guard = new FieldPlace(null, StaticFields.Add(_context, $"{StaticName(variable)}$guard", Types.Object), Types.Object);
        var gate = new LocalPlace(new LocalSymbol(string.Empty, Types.Object));
        var guardAddress = new BoundAddress(guard, new Mono.Cecil.ByReferenceType(Types.Object));
        var enter = new BoundStore(gate, StaticCall("Enter", "System.Object&", guardAddress), false, Types.Void);
        var body = new BoundBlock([initialisation, new BoundExpressionStatement(StaticCall("Complete", "System.Object&", guardAddress))]);
        var leave = new BoundExpressionStatement(StaticCall("Leave", "System.Object", new BoundLoad(gate)));
        return new BoundBlock(
        [
            new BoundExpressionStatement(enter),
            new BoundIfStatement(IsNotNull(new BoundLoad(gate)), new BoundTry(body, [], leave), null),
        ]);
    }

    private string StaticName(VarDecl variable) => $"{_method.DeclaringType.Name}.{_method.Name}.{variable.Name}";

    private BoundCall StaticCall(string name, string parameter, BoundExpression argument)
    {
        var method = Runtime.Method(RuntimeNames.StaticLocal, name, parameter);
        return new BoundCall(method, null, [argument], false, null, method.ReturnType);
    }

    /// <summary>Gives the variable its place; the statement that initialises it, or null when zero will do.</summary>
    private BoundStatement? DeclareStatic(VarDecl variable, ClangNode node) => variable.Type switch
    {
        RecordType type when _classifier.IsNativeClass(type) => DeclareStaticObject(variable, type),
        ArrayType array => DeclareStaticArray(variable, array, node),
        ReferenceType reference => DeclareStaticReference(variable, reference),
        _ => DeclareStaticValue(variable),
    };

    private BoundStatement? DeclareStaticValue(VarDecl variable)
    {
        var type = TypeOf(variable.Type);
        var field = new FieldPlace(null, StaticFields.Add(_context, StaticName(variable), type), type);

        // Static fields without references do not move: native code may see them.
        Place place = _classifier.IsManaged(variable.Type) && variable.Type is not EnumType
            ? field
            : new IndirectPlace(NativeAddress(new BoundAddress(field, new Mono.Cecil.ByReferenceType(type))), type);
        _variables[variable] = place;
        return variable.Initializer is not { } initializer
            ? null
            : WithTemporaries(() => new BoundExpressionStatement(
                new BoundStore(place, Coerce(BindOutermost(initializer), type), false, Types.Void)));
    }

    /// <summary>The field that holds the address of the variable.</summary>
    private FieldPlace AddressField(VarDecl variable) =>
        new(null, StaticFields.Add(_context, StaticName(variable), Types.UIntPtr), Types.UIntPtr);

    private BoundStatement DeclareStaticReference(VarDecl variable, ReferenceType reference)
    {
        var field = AddressField(variable);
        _variables[variable] = new IndirectPlace(new BoundLoad(field), TypeOf(reference.Referee));
        var atExit = new List<BoundStatement>();
        var bind = WithTemporaries(variable.Initializer!, atExit, () =>
        {
            var place = BindPlace(variable.Initializer!);
            var address = NativeAddressOf(place, null) ?? Error(Descriptors.GcLvalueToNative, variable.Initializer!);
            return new BoundExpressionStatement(new BoundStore(field, address, false, Types.Void));
        });
        return new BoundBlock([bind, .. atExit]);
    }

    private BoundBlock DeclareStaticObject(VarDecl variable, RecordType type)
    {
        var field = AddressField(variable);
        var address = new BoundLoad(field);
        _variables[variable] = NativeObject(address, type);
        var storage = new BoundStore(field, _cutter.StaticStorage(type), false, Types.Void);
        var construct = variable.Initializer is { } initializer
            ? WithTemporaries(() => new BoundExpressionStatement(ConstructOutermost(address, type, initializer, variable.Name)))
            : new BoundBlock([]);
        return type.Declaration.IsTriviallyDestructible
            ? new BoundBlock([new BoundExpressionStatement(storage), construct])
            : new BoundBlock([new BoundExpressionStatement(storage), construct, new BoundExpressionStatement(_cutter.DestroyAtExit(address, type))]);
    }

    private BoundStatement DeclareStaticArray(VarDecl variable, ArrayType array, ClangNode node)
    {
        if (_classifier.IsManaged(InnermostElement(array)))
        {
            return new BoundExpressionStatement(Error(Descriptors.ManagedElementInNativeArray, variable.Initializer ?? node, variable.Name));
        }

        var field = AddressField(variable);
        _variables[variable] = new IndirectPlace(new BoundLoad(field), PointeeType(array));
        var storage = new BoundExpressionStatement(new BoundStore(field, _cutter.StaticStorage(array), false, Types.Void));
        BoundStatement construct = variable.Initializer is { } initializer
            ? WithTemporaries(() => new BoundExpressionStatement(ConstructArray(new BoundLoad(field), array, initializer)))
            : new BoundBlock([]);
        return InnermostElement(array) is RecordType { Declaration.IsTriviallyDestructible: false }
            ? new BoundBlock([storage, construct, new BoundExpressionStatement(_cutter.DestroyAtExit(new BoundLoad(field), array))])
            : new BoundBlock([storage, construct]);
    }
}
