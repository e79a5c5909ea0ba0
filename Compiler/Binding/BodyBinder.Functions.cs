using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private FunctionDecl? _function;

    /// <summary>The elements of packs in the body, or null when there are none.</summary>
    internal PackElements? Packs { get; private set; }

    /// <summary>Binds a whole function: parameters, initialisers and body.</summary>
    /// <param name="function">The function.</param>
    /// <param name="initializers">Of a type initialiser: what static fields begin with.</param>
    public BoundStatement BindFunction(FunctionDecl function, ImmutableArray<BoundStatement> initializers = default)
    {
        _function = function;
        Packs = PackElements.Of(function, _unit.Desugared.CheckText);
        AskForArguments(function);
        _statement = _unit.Desugared.Map.Map(Math.Max(function.DefinitionBegin >= 0 ? function.DefinitionBegin : function.Frame?.Place ?? 0, 0));
        DeclareParameters(function);
        var widened = WidenLongs(function);
        return function.Body is { } body
            ? new BoundBlock([.. widened, BindFunctionBody(function, body, initializers), EndOf(function, body)])
            : new BoundBlock([]);
    }

    /// <summary>What runs when control reaches the end: a return; from <c>main</c> zero.</summary>
    private BoundBlock EndOf(FunctionDecl function, ClangNode body)
    {
        var place = _unit.Desugared.Map.Map(Math.Max(body.End - 1, 0));
        BoundStatement end = _method.ReturnType.MetadataType == MetadataType.Void ? new BoundReturn(null)
            : function.Name is "main" or "main$" or "wmain" ? new BoundReturn(Constant(0))
            : new BoundMissingReturn();
        return body.End < 0 ? new BoundBlock([end]) : new BoundBlock([new BoundSequencePoint(place, place), end]);
    }

    private void DeclareParameters(FunctionDecl function)
    {
        var parameters = _method.Parameters.Skip(_captured + (NativeThis is null ? 0 : 1));
        foreach (var (variable, parameter) in function.Parameters.Zip(parameters))
        {
            var argument = new ArgumentPlace(parameter);
            _variables[variable] = variable.Type switch
            {
                Clang.Ast.ReferenceType reference when IsStackSemantics(reference.Referee) => new ObjectPlace(new BoundLoad(argument)),
                Clang.Ast.ReferenceType reference => Behind(new BoundLoad(argument), reference.Referee),
                _ when _classifier.IsNativeClass(variable.Type) => NativeObject(new BoundLoad(argument), variable.Type),
                _ => argument,
            };
        }
    }

    /// <summary>A parameter that is one of two overloads for int and long: as a variable it is a long, which has 64 bits.</summary>
    private ImmutableArray<BoundStatement> WidenLongs(FunctionDecl function)
    {
        var result = ImmutableArray.CreateBuilder<BoundStatement>();
        foreach (var parameter in function.Parameters.Where(p => p.IsLongOverload))
        {
            var (argument, type) = (_variables[parameter], TypeOf(parameter.Type));
            var local = new LocalPlace(new LocalSymbol(string.Empty, type));
            _variables[parameter] = local;
            result.Add(new BoundExpressionStatement(new BoundStore(local, Coerce(new BoundLoad(argument), type), false, Types.Void)));
        }

        return result.ToImmutable();
    }

    private BoundStatement BindFieldInitializer(ConstructorInitializer initializer)
    {
        var field = initializer.Field!;
        var definition = _context.Symbols.FieldOf(field);
        if (definition is null)
        {
            return new BoundBlock([]);
        }

        // A default member initialiser has no text at the constructor, only where the field is declared.
        var value = initializer.Value is { Kind: NodeKind.DefaultInit, Children: [{ } written] } ? written : initializer.Value;
        var place = new FieldPlace(new BoundThis(ThisType), definition, definition.FieldType);
        var statement = WithTemporaries(() => new BoundExpressionStatement(new BoundStore(
            place, Coerce(InitialValue(field, value), definition.FieldType), false, Types.Void)));
        return WithPoint(value, statement);
    }

    private BoundExpression InitialValue(FieldDecl field, ClangNode value) =>
        IsStackSemantics(field.Type) && Intrinsics.Peel(value) is { Kind: NodeKind.Construct, Decl: FunctionDecl constructor } construct
            ? NewObject(constructor, construct, construct.Children, field.Type)
            : BindValue(value);

    private TypeReference ThisType => _method.DeclaringType.IsValueType ? new ByReferenceType(SelfType) : SelfType;

    private BoundStatement BindConstructorCall(ClangNode value)
    {
        var construct = Intrinsics.Peel(value);
        var constructor = (FunctionDecl)construct.Decl!;
        if (_context.Index.Find(constructor) is { Member: MethodDefinition definition } projected)
        {
            var reference = Reference(definition, DeclaringTypeOf(definition.DeclaringType, _method.DeclaringType));
            return WithPoint(value, WithTemporaries(() =>
                Effect(ConstructorCall(reference, BindArguments(reference, projected.Form, constructor, construct.Children)))));
        }

        if (_context.Symbols.MethodOf(constructor) is { } method)
        {
            var reference = Reference(method, DeclaringTypeOf(method.DeclaringType, SelfType));
            return WithPoint(value, WithTemporaries(() =>
                Effect(ConstructorCall(reference, BindArguments(reference, FormOf(constructor, method), constructor, construct.Children)))));
        }

        return IsCopyOrMove(constructor)
            ? new BoundExpressionStatement(Error(Descriptors.NoCopyConstructor, construct, constructor.Parent!.Name))
            : DefaultBaseCall();
    }

    private BoundCall ConstructorCall(MethodReference constructor, ImmutableArray<BoundExpression> arguments) => new(
        constructor, new BoundThis(ThisType), CoerceArguments(constructor, arguments), false, null, Types.Void);

    private BoundStatement DefaultBaseCall() => DefaultConstructor(_method.DeclaringType.BaseType) is { } constructor
        ? Effect(ConstructorCall(constructor, []))
        : new BoundBlock([]);

    private BoundStatement BindDefaultField(FieldDecl field)
    {
        if (field.Initializer is { } value)
        {
            return BindFieldInitializer(new ConstructorInitializer(null, field, value, false));
        }

        if (!IsStackSemantics(field.Type) || _context.Symbols.FieldOf(field) is not { } definition
            || DefaultConstructor(definition.FieldType) is not { } constructor)
        {
            return new BoundBlock([]);
        }

        return Effect(new BoundStore(
            new FieldPlace(new BoundThis(ThisType), definition, definition.FieldType),
            new BoundNewObject(constructor, [], definition.FieldType),
            false,
            Types.Void));
    }

    /// <summary>Static fields' initialisers, in order, as the start of a type initialiser.</summary>
    public BoundStatement BindStaticInitializer(FieldDefinition field, VarDecl variable)
    {
        _statement = _unit.Desugared.Map.Map(Math.Max(variable.Begin, 0));
        var initializer = variable.Initializer!;
        return WithPoint(initializer, WithTemporaries(() => new BoundExpressionStatement(new BoundStore(
            new FieldPlace(null, field, field.FieldType), Coerce(BindValue(initializer), field.FieldType), false, Types.Void))));
    }
}
