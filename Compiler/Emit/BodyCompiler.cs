using System.Collections.Immutable;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Code;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Lowering;
using Bridge.Compiler.Partition;
using Mono.Cecil;

namespace Bridge.Compiler.Emit;

/// <summary>Compiles every body of an assembly: bind, cut, lower, emit. One after another, so that the numbers of shims
/// and the order of metadata are the same in every build.</summary>
/// <param name="context">The assembly.</param>
/// <param name="symbols">Its metadata.</param>
/// <param name="emit">Where code goes.</param>
/// <param name="units">Its units.</param>
/// <param name="entered">The managed functions that native code may call.</param>
internal sealed class BodyCompiler(
    BindingContext context, SourceSymbols symbols, EmitContext emit, IReadOnlyList<UnitContext> units, IReadOnlySet<FunctionDecl> entered)
{
    private readonly HashSet<MethodDefinition> _done = [];
    private readonly Dictionary<FunctionDecl, HostWriter> _hosts = [];
    private readonly Dictionary<FunctionDecl, NativeEntry> _entries = [];
    private readonly Dictionary<FunctionDecl, NativeHandlers> _handlers = [];
    private readonly Dictionary<UnitContext, IReadOnlyList<InitializerHole>> _initializers = [];
    private readonly Dictionary<UnitContext, List<HostWriter>> _loose = units.ToDictionary(u => u, _ => new List<HostWriter>());

    /// <summary>Compiles all bodies.</summary>
    public void Run()
    {
        foreach (var unit in units)
        {
            var classifier = new Classifier(context, unit.ManagedFunctions);
            foreach (var function in unit.ManagedFunctions)
            {
                var method = symbols.DeclareGlobal(function);
                if (entered.Contains(function))
                {
                    _entries.Add(function, context.Entries.Of(method, NativeSignature.IsStored(function.ResultType, classifier)));
                }
            }
        }

        CompileTypeInitializers();
        foreach (var unit in units)
        {
            foreach (var function in unit.Ast.Functions)
            {
                Compile(unit, function);
            }

            RejectUntoldTypes(unit);
            Guarded(() => _initializers.Add(unit, new InitializerCompiler(context, symbols, unit, Emit).Run()));
        }

        foreach (var constructor in symbols.ImplicitConstructors)
        {
            Guarded(() => CompileImplicit(constructor));
        }

        foreach (var (method, body) in context.Lambdas.All)
        {
            Emit(method, body);
        }

        if (!context.Diagnostics.HasErrors && units.FirstOrDefault(u => NativeStart.IsNeeded(context, u)) is { } first)
        {
            HasStart = true;
            NativeStart.Write(context, NewLooseHost(first), Emit);
        }
    }

    /// <summary>Whether the assembly initialises its native variables when it is loaded.</summary>
    public bool HasStart { get; private set; }

    private HostWriter NewLooseHost(UnitContext unit, RecordDecl? type = null)
    {
        var host = new HostWriter(null) { Instance = type is { Frame: not null } ? type : null };
        _loose[unit].Add(host);
        return host;
    }

    /// <summary>The C++ units of a source file: none when it holds no native code of its own, several when it holds much.</summary>
    public IEnumerable<string> ShimTexts(UnitContext unit)
    {
        var hosts = unit.Ast.Functions.SelectMany(HostsOf).Concat(_loose[unit]).Where(h => h.HasShims).ToList();
        if (hosts.Count == 0 && !HasNativeDefinitions(unit))
        {
            return [];
        }

        var classifier = new Classifier(context, unit.ManagedFunctions);
        var parts = _initializers[unit].Count > 0 ? [hosts.ToHashSet()] : ShimParts.Divide(unit.Ast, hosts, IsNative);
        return parts
            .Select(part => new ShimUnitWriter(unit, classifier, _hosts, _loose[unit], _entries, _handlers, _initializers[unit], part, HasStart).Write());
    }

    private IEnumerable<HostWriter> HostsOf(FunctionDecl function) =>
        new[] { _hosts.GetValueOrDefault(function), _handlers.GetValueOrDefault(function)?.Host }.OfType<HostWriter>();

    /// <summary>Native functions or variables that other units may need.</summary>
    private bool HasNativeDefinitions(UnitContext unit) => unit.Ast.Globals.Length > 0 || unit.Ast.Functions.Any(IsNative);

    private bool IsNative(FunctionDecl function) =>
        !function.IsImplicit && (symbols.MethodOf(function) is null || _entries.ContainsKey(function)) && !ManagedFunctions.IsAttribute(function);

    private void Compile(UnitContext unit, FunctionDecl function)
    {
        if (function.Body is null || ManagedFunctions.IsAttribute(function) || symbols.MethodOf(function) is not { } method
            || method.IsAbstract || method.IsRuntime || method.IsPInvokeImpl)
        {
            return;
        }

        if (!_done.Add(method))
        {
            CompileHost(unit, function, method);
        }
        else if (InstantiationNote.Of(unit, function) is { } note)
        {
            context.Diagnostics.Annotate(note, () => Compile(unit, function, method));
        }
        else
        {
            Compile(unit, function, method);
        }
    }

    /// <summary>What a header defines is compiled with the first unit that has it. The type of a lambda that it returns is told in each.</summary>
    private void CompileHost(UnitContext unit, FunctionDecl function, MethodDefinition method)
    {
        if (Closure.IsClosureType(function.ResultType) && !_hosts.ContainsKey(function))
        {
            Guarded(() => Bind(unit, function, method));
        }
    }

    private BoundStatement Bind(UnitContext unit, FunctionDecl function, MethodDefinition method)
    {
        var host = new HostWriter(function);
        _hosts.Add(function, host);
        return new BodyBinder(context, unit, method, host).BindFunction(function);
    }

    private void Compile(UnitContext unit, FunctionDecl function, MethodDefinition method) => Guarded(() =>
    {
        Emit(method, Bind(unit, function, method));
        CompileHandlers(unit, function);
    });

    /// <summary>Compiles one body. After errors its tree may lack anything; the others are compiled all the same.</summary>
    private void Guarded(Action compile)
    {
        try
        {
            compile();
        }
#pragma warning disable CA1031 // what follows from a mistake that has been reported is not worth a report of its own
        catch (Exception) when (context.Diagnostics.HasErrors)
#pragma warning restore CA1031
        {
        }
    }

    private void CompileHandlers(UnitContext unit, FunctionDecl function)
    {
        if (FunctionTry.Of(function) is not null)
        {
            var (method, host) = (symbols.DeclareHandlers(function), new HostWriter(function));
            _handlers.Add(function, new NativeHandlers(context.Entries.Of(method), host));
            Emit(method, new BodyBinder(context, unit, method, host).BindNativeHandlers(function));
        }
    }

    /// <summary>A type inside of a function is known behind the function's host only.</summary>
    private void RejectUntoldTypes(UnitContext unit)
    {
        var hosts = unit.Ast.Functions.Where(f => _hosts.TryGetValue(f, out var host) && host.HasShims).Select(f => (f, _hosts[f])).ToList();
        foreach (var (type, place) in HostOrder.Untold(hosts).Concat(hosts.SelectMany(h => NamedOutside(unit, h.f))))
        {
            var what = Closure.IsClosureType(type.Type) ? "an object of a lambda's type that another function returns" : $"native code in a template over the local type '{type.Name}'";
            context.Diagnostics.Report(Descriptors.NotSupportedYet, unit.Desugared.Map.Map(Math.Max(place, 0)), what);
        }
    }

    /// <summary>Members of classes are named outside of every function, where a local type could have another one's name.</summary>
    private static IEnumerable<(RecordDecl Type, int Place)> NamedOutside(UnitContext unit, FunctionDecl function) =>
        unit.LocalTypes.ArgumentsOf(function.Parent).Where(t => !Closure.IsClosureType(t.Type)).Select(t => (t, function.Frame?.Place ?? 0));

    private void Emit(MethodDefinition method, BoundStatement body)
    {
        if (!context.Diagnostics.HasErrors)
        {
            CodeEmitter.Emit(method, ControlFlowLowering.Lower(body), emit);
        }
    }

    /// <summary>Type initialisers: static fields in order of declaration, then what the user wrote.</summary>
    private void CompileTypeInitializers()
    {
        foreach (var group in symbols.StaticInitializers.GroupBy(i => i.Field.DeclaringType))
        {
            Guarded(() => CompileTypeInitializer(group));
        }
    }

    private void CompileTypeInitializer(IGrouping<TypeDefinition, StaticInitializer> group)
    {
        var initializer = group.Key.Methods.First(m => m is { IsConstructor: true, IsStatic: true });
        var statements = group.Select(i => BindStatic(i, initializer)).ToList();
        var written = WrittenInitializer(initializer);
        if (written is { } found)
        {
            var host = new HostWriter(found.Function);
            _hosts.Add(found.Function, host);
            statements = [new BodyBinder(context, found.Unit, initializer, host).BindFunction(found.Function, [.. statements])];
        }
        else
        {
            statements.Add(new BoundReturn(null));
        }

        _done.Add(initializer);
        Emit(initializer, new BoundBlock([.. statements]));
    }

    private BoundStatement BindStatic(StaticInitializer initializer, MethodDefinition method)
    {
        var unit = UnitOf(initializer.Unit);
        return new BodyBinder(context, unit, method, NewLooseHost(unit, initializer.Variable.Parent)).BindStaticInitializer(initializer.Field, initializer.Variable);
    }

    private (UnitContext Unit, FunctionDecl Function)? WrittenInitializer(MethodDefinition method)
    {
        foreach (var unit in units)
        {
            if (unit.Ast.Functions.FirstOrDefault(f => f.Body is not null && symbols.MethodOf(f) == method) is { } function)
            {
                return (unit, function);
            }
        }

        return null;
    }

    private void CompileImplicit(ImplicitConstructor implicitConstructor)
    {
        var unit = UnitOf(implicitConstructor.Unit);
        var binder = new BodyBinder(context, unit, implicitConstructor.Constructor, NewLooseHost(unit, implicitConstructor.Record));
        Emit(implicitConstructor.Constructor, binder.BindImplicitConstructor(implicitConstructor.Record));
    }

    private UnitContext UnitOf(SourceUnit source) => units.First(u => ReferenceEquals(u.Ast, source.Ast));
}
