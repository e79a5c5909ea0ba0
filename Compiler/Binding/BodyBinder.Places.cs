using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The value in a place.</summary>
    internal BoundExpression Load(Place place, ClangNode node) => place switch
    {
        ValuePlace value => value.Value,
        PropertyPlace property => CallGetter(property, node),
        ObjectPlace => Error(Descriptors.CopyOfRefClass, node, place.Type.Name),
        _ => new BoundLoad(place),
    };

    /// <summary>Stores into a place, through the setter for properties.</summary>
    private BoundExpression Store(Place place, BoundExpression value, bool keepsValue, ClangNode node)
    {
        var converted = Coerce(value, place.Type);
        return place switch
        {
            PropertyPlace property => CallSetter(property, converted, keepsValue, node),
            ValuePlace or ObjectPlace => NotYet($"assignment to {Describe(node)}", node),
            _ => RejectInitOnly(place, node) ?? new BoundStore(place, converted, keepsValue, keepsValue ? place.Type : Types.Void),
        };
    }

    /// <summary>The managed address of a place; a value that lives nowhere is spilled to a temporary first.</summary>
    private BoundExpression AddressOf(Place place, ClangNode node)
    {
        switch (place)
        {
            case IndirectPlace indirect:
                return indirect.Address;
            case LocalPlace or ArgumentPlace or FieldPlace or ElementPlace:
                return new BoundAddress(place, new ByReferenceType(place.Type));
            default:
                return Spill(Load(place, node));
        }
    }

    /// <summary>Stores a value in a fresh temporary and yields the temporary's address.</summary>
    private BoundSequence Spill(BoundExpression value)
    {
        var temporary = new LocalPlace(new LocalSymbol(string.Empty, value.Type));
        return new BoundSequence(
            [new BoundStore(temporary, value, false, Types.Void)],
            new BoundAddress(temporary, new ByReferenceType(value.Type)),
            new ByReferenceType(value.Type));
    }

    /// <summary>A place whose parts may be evaluated twice: effects that compute the parts once are added to <paramref name="effects"/>.</summary>
    private Place Stabilise(Place place, List<BoundExpression> effects)
    {
        return place switch
        {
            FieldPlace { Receiver: { } receiver } field => field with { Receiver = Once(receiver, effects) },
            ElementPlace element => element with
            {
                Array = Once(element.Array, effects),
                Indices = [.. element.Indices.Select(i => Once(i, effects))],
            },
            IndirectPlace indirect => indirect with { Address = Once(indirect.Address, effects) },
            PropertyPlace property => property with
            {
                Receiver = property.Receiver is null ? null : Once(property.Receiver, effects),
                Indices = [.. property.Indices.Select(i => Once(i, effects))],
            },
            _ => place,
        };
    }

    private BoundExpression Once(BoundExpression expression, List<BoundExpression> effects)
    {
        if (expression is BoundConstant or BoundThis or BoundAddress { Place: LocalPlace or ArgumentPlace })
        {
            return expression;
        }

        var temporary = new LocalPlace(new LocalSymbol(string.Empty, expression.Type));
        effects.Add(new BoundStore(temporary, expression, false, Types.Void));
        return new BoundLoad(temporary);
    }

    /// <summary>An unqualified name: a variable, or a member of the enclosing class.</summary>
    private Place BindReference(ClangNode node) => node.Decl switch
    {
        VarDecl variable when _variables.TryGetValue(variable, out var place) => place,
        VarDecl { ConstantValue: { } text } constant when !_classifier.IsManaged(constant) || Classifier.IsPrelude(constant) =>
            new ValuePlace(ParseConstant(constant, text)),
        EnumConstantDecl constant => new ValuePlace(Constant(TypeOf(constant.Type), constant.Value)),
        VarDecl variable when _classifier.IsNativeValue(variable) => _cutter.VariablePlace(node),
        VarDecl variable => BindStaticMember(variable, null, node),
        _ => new ValuePlace(NotYet(Describe(node), node)),
    };

    private BoundConstant ParseConstant(VarDecl variable, string text) => Constant(
        TypeOf(variable.Type),
        variable.Type is BuiltinType { Kind: BuiltinKind.Float or BuiltinKind.Double or BuiltinKind.LongDouble }
            ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : ParseInteger(text));

    private static object ParseInteger(string text) =>
        long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : unchecked((long)ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary><c>base.member</c>, <c>base-&gt;member</c>.</summary>
    private Place BindMember(ClangNode node) => node.Decl switch
    {
        FieldDecl field when _classifier.IsManaged(field) => BindField(field, node),
        FieldDecl field => BindNativeField(field, node),
        VarDecl variable => BindStaticMember(variable, node, node),
        EnumConstantDecl constant => new ValuePlace(Constant(TypeOf(constant.Type), constant.Value)),
        _ => new ValuePlace(NotYet(Describe(node), node)),
    };

    /// <summary>An instance field of a managed class.</summary>
    private Place BindField(FieldDecl field, ClangNode node)
    {
        var definition = _context.Symbols.FieldOf(field);
        if (definition is null)
        {
            return new ValuePlace(NotYet($"field '{field.Name}'", node));
        }

        var receiver = FieldReceiver(BindReceiver(node));
        var place = new FieldPlace(receiver, Reference(definition, field), TypeOf(field.Type));
        return IsStackSemantics(field.Type) ? new ObjectPlace(new BoundLoad(place)) : place;
    }

    /// <summary>Whether a declared type means an object with stack semantics: a ref class without a handle.</summary>
    private bool IsStackSemantics(ClangType type) =>
        type is RecordType && _context.Mapper.IsManagedType(type) && !_context.Mapper.IsManagedValue(type)
        && !_context.Mapper.IsHandle(type);

    /// <summary>A field of native memory: address plus offset, no shim.</summary>
    private IndirectPlace BindNativeField(FieldDecl field, ClangNode node)
    {
        if (_classifier.Values.LaidOutByCli(node) is { } value)
        {
            Report(Descriptors.LaidOutByCli, node, MessageWording.Apply(value.Spelling));
        }

        var inner = node.Children[0]!;
        var address = node.IsArrow ? BindValue(inner) : AddressOf(BindPlace(inner), inner);
        var location = Offset(address, field.Offset);
        return field.Type is Clang.Ast.ReferenceType reference
            ? new IndirectPlace(new BoundLoad(new IndirectPlace(location, Types.UIntPtr)), PointeeType(reference.Referee), reference.Referee.IsVolatile)
            : new IndirectPlace(location, PointeeType(field.Type), field.Type.IsVolatile);
    }

    private BoundExpression Offset(BoundExpression address, long offset) => offset == 0
        ? address
        : new BoundBinary(BinaryOperation.Add, address, Constant(checked((int)offset)), true, address.Type);

    /// <summary>What lies at an address of native memory.</summary>
    private IndirectPlace PlaceAt(BoundExpression address, ClangType type) =>
        _classifier.IsNativeClass(type) ? NativeObject(address, type) : new IndirectPlace(address, PointeeType(type), type.IsVolatile);

    /// <summary>What a pointer or a reference leads to.</summary>
    private IndirectPlace Behind(BoundExpression address, ClangType type) => new(address, TypeOf(type), type.IsVolatile);

    /// <summary>Type of what lies in native memory: a reference member is itself a pointer.</summary>
    private TypeReference PointeeType(ClangType type) => type is Clang.Ast.ArrayType array ? PointeeType(array.Element) : TypeOf(type);

    /// <summary><c>base[index]</c> on native pointers.</summary>
    private IndirectPlace BindSubscript(ClangNode node)
    {
        var pointer = BindValue(node.Children[0]!);
        var index = BindValue(node.Children[1]!);
        return Behind(PointerAdd(pointer, index, node.Type!, negate: false), node.Type!);
    }

    /// <summary>Pointer arithmetic: the index is sign-extended and scaled (ECMA-335 §III.1.5).</summary>
    private BoundBinary PointerAdd(BoundExpression pointer, BoundExpression index, ClangType element, bool negate)
    {
        BoundExpression scaled = new BoundConvert(index, Scalars.IsUnsigned(index.Type), Types.IntPtr);
        if (element.Size != 1 || IsManagedValue(element))
        {
            scaled = new BoundBinary(BinaryOperation.Multiply, scaled, SizeOf(element), false, Types.IntPtr);
        }

        return new BoundBinary(negate ? BinaryOperation.Subtract : BinaryOperation.Add, pointer, scaled, true, pointer.Type);
    }

    /// <summary>A prvalue that needs a place.</summary>
    private Place BindTemporary(ClangNode node) =>
        node.Children[0] is { } inner && _classifier.IsNativeClass(node.Type)
            ? NativeObject(MaterialiseTemporary(inner), node.Type!)
            : new ValuePlace(BindValue(node.Children[0]!));
}
