using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
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
        .. DefaultArgument.UsedIn(unit.Ast).Where(d => !_classifier.IsManaged(d.Function)).SelectMany(OfDefault),
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
        ? Compile(initializer, variable.Name, null, null, null, variable.Parent?.Frame is null ? null : variable)
        : [];

    /// <summary>A default argument that C++ evaluates. The whole of it is IL where it is a handle.</summary>
    private IEnumerable<InitializerHole> OfDefault(DefaultArgument argument)
    {
        var isCarried = NativeSignature.CarriesManaged(argument.Function, _classifier) && NativeSignature.IsCarried(argument.Parameter.Type, _classifier);
        var nodes = isCarried ? (argument.IsNullHandle ? [] : [argument.Value]) : NativeInitializers.Holes(argument.Value, _classifier).ToList();
        if (nodes.Any(n => !CanBeDefault(n, argument)))
        {
            context.Diagnostics.Report(
                Descriptors.NotSupportedYet, unit.Desugared.Map.Map(argument.Value.Begin), $"managed code in this default argument of '{argument.Function.QualifiedName}'");
            return [];
        }

        return nodes.Select(n => CompileHole(n, isCarried || TakesHandles(argument.Value), argument.Function.Name, null, null, null)).OfType<InitializerHole>()
            .Select(h => h with { Default = argument }).ToList();
    }

    /// <summary>Whether the function is declared where its neighbour can hold shims. Those of templates, but for members of class templates, say
    /// nothing that would tell instantiations apart.</summary>
    private bool CanBeDefault(ClangNode node, DefaultArgument argument) =>
        (context.Mapper.IsHandle(node.Type!) || !_classifier.IsManaged(node.Type) || node.Type is EnumType)
        && argument.Function.TemplateArguments.IsEmpty && (argument.Function is { Frame: null, Parent: null or { Frame: null } } || IsSimple(node, argument))
        && (argument.Function.Parent is null || argument.Function.IsDefinedInClass || !argument.IsInDefinition)
        && !unit.Ast.Functions.Any(f => f.Body is { Begin: >= 0 } body && body.Begin < node.Begin && node.Begin < body.End);

    /// <summary>Whether it is a value that C++ gets from a member of a class template.</summary>
    private bool IsSimple(ClangNode node, DefaultArgument argument) => argument.Function.Parent?.Frame is not null
        && node.Kind != NodeKind.Lambda && !_classifier.IsManaged(node.Type) && !NativeSignature.CarriesManaged(argument.Function, _classifier);

    private IEnumerable<InitializerHole> Compile(
        ClangNode initializer, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field, VarDecl? variable = null) =>
        NativeInitializers.Holes(initializer, _classifier)
            .Select(n => CompileHole(n, TakesHandles(initializer), name, constructor, self, field, variable)).OfType<InitializerHole>().ToList();

    /// <summary>Whether the initialiser calls a constructor that takes handles.</summary>
    private bool TakesHandles(ClangNode initializer) =>
        Intrinsics.Peel(initializer).Decl is FunctionDecl called && NativeSignature.CarriesManaged(called, _classifier);

    private InitializerHole? CompileHole(
        ClangNode node, bool takesHandles, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field, VarDecl? variable = null)
    {
        if (node.Kind == NodeKind.Lambda)
        {
            return CompileLambda(node, name, constructor, self, field, variable);
        }

        if (_classifier.IsManaged(node.Type) && node.Type is not EnumType && !(takesHandles && context.Mapper.IsHandle(node.Type!))
            && !_classifier.Values.HaveNativeLayout(node.Type))
        {
            context.Diagnostics.Report(
                Descriptors.ManagedOperandInNative, unit.Desugared.Map.Map(node.Begin), $"'{MessageWording.Apply(node.Type!.Spelling)}'", name);
            return null;
        }

        var method = symbols.DeclareInitializer(name, self, constructor, node.Type!);
        var host = new HostWriter(null);
        emit(method, new BodyBinder(context, unit, method, host).BindNativeInitializer(node, constructor, name));
        return new InitializerHole(node, name, constructor, self, field, context.Entries.Of(method, NativeSignature.IsStored(node.Type!, _classifier)), host) { Variable = variable };
    }

    private InitializerHole? CompileLambda(
        ClangNode node, string name, FunctionDecl? constructor, RecordDecl? self, FieldDecl? field, VarDecl? variable)
    {
        var host = new HostWriter(null);
        var lambdas = new LambdaCompiler(context, unit, _classifier, host);
        var closure = Closure.Of(node, unit);
        if (!lambdas.IsManaged(closure))
        {
            return null;
        }

        if ((constructor?.Frame ?? self?.Frame ?? variable?.Parent?.Frame) is not null)
        {
            return lambdas.EnterInTemplate(closure, name) is { } entry
                ? new InitializerHole(node, name, constructor, self, field, entry.Entry, host) { Variable = variable, Body = entry }
                : null;
        }

        var draft = new ShimDraft(unit.Desugared.CheckText, context.Types);
        LambdaText.ReplaceBody(draft, closure, lambdas.Enter(closure, name, "this", []), _classifier);
        return new InitializerHole(node, name, constructor, self, field, null, host, draft.Slice(node.Begin, node.End));
    }
}
