using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The initialisation of a managed class object: a handle from something, a value from arguments.</summary>
    private BoundExpression BindConstruct(ClangNode node)
    {
        var constructor = (FunctionDecl)node.Decl!;
        if (Intrinsics.IsHandleClass(constructor.Parent))
        {
            return BindHandle(constructor, node);
        }

        if (IsInteriorPtr(node.Type))
        {
            return BindInteriorConstruct(node);
        }

        if (IsCopyOrMove(constructor))
        {
            return BindValue(node.Children[0]!);
        }

        if (_context.Index.Find(constructor) is { Member: MethodDefinition definition } projected)
        {
            return DisposedTemporary(BindProjectedConstruct(definition, projected.Form, constructor, node));
        }

        var type = TypeOf(node.Type!);
        if (_context.Symbols.MethodOf(constructor) is { } method)
        {
            var reference = Reference(method, DeclaringTypeOf(method.DeclaringType, type));
            var arguments = BindArguments(reference, FormOf(constructor, method), constructor, node.Children);
            if (!method.IsConstructor)
            {
                return MakeCall(reference, null, arguments, false, null, type);
            }

            return DisposedTemporary(new BoundNewObject(reference, CoerceArguments(reference, arguments), type));
        }

        return _context.Mapper.IsManagedValue(node.Type!)
            ? new BoundDefault(type)
            : DisposedTemporary(NewObject(constructor, node, node.Children, node.Type!));
    }

    /// <summary>A temporary of a ref class is disposed at the end of its full expression (ECMA-372 §16.4).</summary>
    private BoundExpression DisposedTemporary(BoundExpression created)
    {
        if (_temporaries.Count == 0 || !Scalars.IsReference(created.Type) || !Hierarchy.Implements(created.Type, "System.IDisposable"))
        {
            return created;
        }

        var temporary = new LocalPlace(new LocalSymbol(string.Empty, created.Type));
        var flag = NewFlag();
        _temporaries.Peek().Slots.Add((flag, DisposeHandle(new BoundLoad(temporary))));
        return new BoundSequence(
            [new BoundStore(temporary, created, false, Types.Void), SetFlag(flag, 1)], new BoundLoad(temporary), created.Type);
    }

    private static bool IsCopyOrMove(FunctionDecl constructor) =>
        constructor.IsImplicit && constructor.Parameters is [{ Type: ReferenceType { Referee: RecordType record } }]
        && record.Declaration == constructor.Parent;

    private BoundExpression BindProjectedConstruct(
        MethodDefinition definition, ProjectedForm form, FunctionDecl constructor, ClangNode node)
    {
        var type = TypeOf(node.Type!);
        var declaring = definition.DeclaringType.HasGenericParameters
            ? Hierarchy.AsInstanceOf(type, definition.DeclaringType) : null;
        var reference = Reference(definition, declaring);
        var arguments = CoerceArguments(reference, BindArguments(reference, form, constructor, node.Children));
        if (!definition.IsConstructor)
        {
            return new BoundCall(reference, null, arguments, false, null, type);
        }

        return new BoundNewObject(reference, arguments, type);
    }

    /// <summary>A <c>clr::h&lt;T&gt;</c> from what its constructor takes: nothing, nullptr, another handle, a value to box, a literal,
    /// or a value with an implicit conversion.</summary>
    private BoundExpression BindHandle(FunctionDecl constructor, ClangNode node)
    {
        var type = TypeOf(node.Type!);
        if (type is GenericParameter parameter)
        {
            return BindTypeParameterValue(node, parameter);
        }

        if (node.Children.Length == 0)
        {
            return new BoundConstant(type, null);
        }

        var conversion = node.Children.Length == 2 ? ConversionOperator(node.Children[1]!) : null;
        if (Intrinsics.ManagedText(node) is { } text)
        {
            return Converted(BindText(text), conversion, type);
        }

        var argument = node.Children[0]!;
        if (argument.Type is BuiltinType { Kind: BuiltinKind.NullPtr })
        {
            return new BoundConstant(type, null);
        }

        if (Intrinsics.IsCharacterArray(argument))
        {
            return CharactersAreNoString(argument, type);
        }

        if (conversion is null && _context.Mapper.IsHandle(argument.Type!))
        {
            return BindHandleConversion(argument, node, type);
        }

        var value = conversion is null ? BindValue(argument) : BindConversionOperand(argument, conversion);
        return conversion is null ? new BoundCast(ReferenceCast.Box, value, value.Type, type) : Converted(value, conversion, type);
    }

    private BoundError CharactersAreNoString(ClangNode node, TypeReference type) =>
        Error(Descriptors.CharactersAreNoString, node, MessageWording.Apply(node.Type!.NonReference.Spelling), $"{DisplayNames.Of(type)} ^");

    private BoundExpression Converted(BoundExpression value, MethodDefinition? conversion, TypeReference type) => conversion is null
        ? value
        : MakeCall(Reference(conversion, DeclaringTypeOf(conversion.DeclaringType, type)), null, [value], false, null, type);

    /// <summary>The conversion function that the prelude's conversion detector (a default argument) resolved to, or null.</summary>
    private MethodDefinition? ConversionOperator(ClangNode node) =>
        node.Decl is FunctionDecl { Name: "conv$" or "xconv$" } declaration
            ? _context.Index.Find(declaration)?.Member as MethodDefinition ?? _context.Symbols.MethodOf(declaration)
            : node.Children.Select(c => c is null ? null : ConversionOperator(c)).FirstOrDefault(m => m is not null);

    /// <summary>Handle to handle: nothing to do towards a base, a checked cast otherwise.</summary>
    private BoundExpression BindHandleConversion(ClangNode argument, ClangNode node, TypeReference type)
    {
        var value = BindValue(argument);
        if (Scalars.Same(value.Type, type))
        {
            return value;
        }

        var target = _context.Mapper.HandleTarget(node.Type!)!;
        if (IsTypeParameter(value.Type))
        {
            return BindParameterConversion(value, target, type);
        }

        var source = _context.Mapper.HandleTarget(argument.Type!)!;
        var isUpcast = target.MetadataType == MetadataType.Object || Hierarchy.AsInstanceOf(source, target.Resolve() ?? Runtime.Definition("System.Object")) is not null
            || source is Mono.Cecil.ArrayType;
        return isUpcast && target is not Mono.Cecil.ArrayType
            ? new BoundCast(ReferenceCast.Reinterpret, value, target, type)
            : new BoundCast(ReferenceCast.CastClass, value, target, type);
    }

    /// <summary>Braces around a scalar, or nothing between them.</summary>
    private BoundExpression BindInitList(ClangNode node)
    {
        if (node.Children.Length == 0)
        {
            return new BoundDefault(TypeOf(node.Type!));
        }

        return node.Type switch
        {
            RecordType { Declaration: var record } when _classifier.IsManaged(record) => BindAggregate(record, node),
            RecordType => Error(Descriptors.NotSupportedYet, node, Describe(node)),
            _ when node.Children.Length == 1 => BindValue(node.Children[0]!),
            _ => Error(Descriptors.NotSupportedYet, node, Describe(node)),
        };
    }

    /// <summary><c>V v = {a, b}</c> of a value class: stores each field of a fresh value. The first element is the base class.</summary>
    private BoundSequence BindAggregate(RecordDecl record, ClangNode node)
    {
        var value = new LocalPlace(new LocalSymbol(string.Empty, TypeOf(node.Type!)));
        var effects = new List<BoundExpression> { new BoundStore(value, new BoundDefault(value.Type), false, Types.Void) };
        foreach (var (field, element) in record.Fields.Zip(node.Children[1..]))
        {
            var definition = _context.Symbols.FieldOf(field)!;
            var place = new FieldPlace(new BoundAddress(value, new ByReferenceType(value.Type)), Reference(definition, field), TypeOf(field.Type));
            effects.Add(new BoundStore(place, Coerce(BindValue(element!), place.Type), false, Types.Void));
        }

        return new BoundSequence([.. effects], new BoundLoad(value), value.Type);
    }
}
