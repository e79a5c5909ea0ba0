using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Partition;
using Mono.Cecil;

namespace Bridge.Compiler.Emit;

/// <summary>Compiles the managed expressions in initialisers of native members and variables: each becomes a function that the
/// native initialiser calls.</summary>
internal sealed class InitializerCompiler(
    BindingContext context, SourceSymbols symbols, UnitContext unit, Action<MethodDefinition, BoundStatement> emit)
{
    private readonly Classifier _classifier = new(context, unit.ManagedFunctions);

    /// <summary>Compiles all of the unit, in source order.</summary>
    public IReadOnlyList<InitializerHole> Run() =>
    [
        .. unit.Ast.Functions.Where(f => f.Kind == FunctionKind.Constructor && unit.ManagedFunctions.Contains(f)).SelectMany(OfConstructor),
        .. Natives.SelectMany(OfFields),
        .. unit.Ast.Globals.Concat(Natives.SelectMany(r => r.Members).OfType<VarDecl>()).SelectMany(OfVariable),
    ];

    private IEnumerable<RecordDecl> Natives =>
        unit.Ast.Records.Where(r => !_classifier.IsManaged(r) && (r.TemplateArguments.IsEmpty || r.Frame is not null));

    private IEnumerable<InitializerHole> OfConstructor(FunctionDecl constructor) => constructor.Initializers
        .Where(i => i.IsWritten)
        .SelectMany(i => Compile(i.Value, NameOf(i, constructor), constructor, constructor.Parent, null));

    private static string NameOf(ConstructorInitializer initializer, FunctionDecl constructor) =>
        initializer.Field?.Name ?? (initializer.Base as RecordType)?.Declaration.Name ?? constructor.Name;

    private IEnumerable<InitializerHole> OfFields(RecordDecl record) => record.Fields
        .Where(f => f.Initializer is not null)
        .SelectMany(f => Compile(f.Initializer!, f.Name, null, record, f));

    // A managed value without initialiser is zero, in native memory too.
    private IEnumerable<InitializerHole> OfVariable(VarDecl variable) => variable.Initializer is { } initializer
        && !(initializer is { Kind: NodeKind.Construct, Children: [] } && _classifier.IsManaged(variable.Type))
        ? Compile(initializer, variable.Name, null, null, null)
        : [];

    private IEnumerable<InitializerHole> Compile(
        ClangNode initializer, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field) =>
        NativeInitializers.Holes(initializer, _classifier)
            .Select(n => CompileHole(n, TakesHandles(initializer), name, constructor, self, field)).OfType<InitializerHole>().ToList();

    /// <summary>Whether the initialiser calls a constructor that takes handles.</summary>
    private bool TakesHandles(ClangNode initializer) =>
        Intrinsics.Peel(initializer).Decl is FunctionDecl called && NativeSignature.CarriesManaged(called, _classifier);

    private InitializerHole? CompileHole(
        ClangNode node, bool takesHandles, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field)
    {
        if (node.Kind == NodeKind.Lambda)
        {
            return CompileLambda(node, name, constructor, self, field);
        }

        if (_classifier.IsManaged(node.Type) && node.Type is not EnumType && !(takesHandles && context.Mapper.IsHandle(node.Type!)))
        {
            context.Diagnostics.Report(
                Descriptors.ManagedOperandInNative, unit.Desugared.Map.Map(node.Begin), $"'{node.Type!.Spelling}'", name);
            return null;
        }

        var method = symbols.DeclareInitializer(name, self, constructor, node.Type!);
        var host = new HostWriter(null);
        emit(method, new BodyBinder(context, unit, method, host).BindNativeInitializer(node, constructor, name));
        return new InitializerHole(node, name, constructor, self, field, context.Entries.Of(method), host);
    }

    private InitializerHole? CompileLambda(ClangNode node, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field)
    {
        var host = new HostWriter(null);
        var lambdas = new LambdaCompiler(context, unit, _classifier, host);
        var closure = Closure.Of(node, unit);
        if (!lambdas.IsManaged(closure))
        {
            return null;
        }

        if (self is { Frame: not null })
        {
            context.Diagnostics.Report(
                Descriptors.ManagedCodeInLambda, unit.Desugared.Map.Map(node.Begin), "a lambda in an initialiser of a class template");
            return null;
        }

        var draft = new ShimDraft(unit.Desugared.CheckText, context.Types);
        LambdaText.ReplaceBody(draft, closure, lambdas.Enter(closure, name, "this", []), _classifier);
        return new InitializerHole(node, name, constructor, self, field, null, host, draft.Slice(node.Begin, node.End));
    }
}
