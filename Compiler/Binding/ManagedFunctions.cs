using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Binding;

/// <summary>Decides which free functions of a unit become IL: those that must (managed types in their signature, managed
/// operations in their body, targets of delegates, callers of such functions), and those that can: functions over scalars
/// that no native code needs.</summary>
internal sealed class ManagedFunctions
{
    private readonly BindingContext _context;
    private readonly List<FunctionDecl> _candidates;
    private readonly List<FunctionDecl> _others;
    private readonly HashSet<FunctionDecl> _managed = [];

    private ManagedFunctions(BindingContext context, ClangUnit unit)
    {
        _context = context;
        _candidates = [.. unit.Functions.Where(IsCandidate)];
        _others = [.. unit.Functions.Where(f => f.Body is not null && !f.IsImplicit && !IsCandidate(f) && !IsAttribute(f))];
    }

    /// <summary>Finds the managed free functions; reports managed code where it cannot be yet.</summary>
    public static IReadOnlySet<FunctionDecl> Find(BindingContext context, ClangUnit unit, SourceMap map)
    {
        var search = new ManagedFunctions(context, unit);
        search.AddRequired();
        search.AddPossible();
        search.ReportMisplaced(map);
        return search._managed;
    }

    /// <summary>Whether the function only carries an attribute's arguments.</summary>
    public static bool IsAttribute(FunctionDecl function) => function.Name.StartsWith("attr$", StringComparison.Ordinal);

    private static bool IsCandidate(FunctionDecl function) =>
        function is { Kind: FunctionKind.Free, Parent: null, Body: not null } && !IsAttribute(function);

    private Classifier Classifier => new(_context, _managed);

    private void AddRequired()
    {
        var targets = _candidates.Concat(_others).SelectMany(f => DelegateTargets(f.Body!, Classifier)).ToHashSet();
        _managed.UnionWith(_candidates.Where(targets.Contains));
        for (var count = -1; count != _managed.Count;)
        {
            count = _managed.Count;
            var classifier = Classifier;
            _managed.UnionWith(_candidates.Where(f => IsManaged(f, classifier)));
        }
    }

    private static bool IsManaged(FunctionDecl function, Classifier classifier) =>
        function.Name is "main" or "main$" || HasManagedSignature(function, classifier) || IsManagedBody(function.Body!, classifier);

    private static bool IsManagedBody(ClangNode body, Classifier classifier) =>
        classifier.HasManaged(body) || DeclaresManaged(body, classifier);

    /// <summary>Functions over scalars become IL, as everything does in a program compiled with /clr, unless native code of
    /// this file uses them. Assumes all can, then takes back until nothing contradicts.</summary>
    private void AddPossible()
    {
        var pointed = _candidates.Concat(_others).SelectMany(f => AddressTaken(f.Body!, Classifier)).ToHashSet();
        var possible = _candidates.Where(f => !_managed.Contains(f) && !pointed.Contains(f) && HasScalarSignature(f)).ToHashSet();
        for (var count = -1; count != possible.Count;)
        {
            count = possible.Count;
            var classifier = new Classifier(_context, _managed.Union(possible).ToHashSet());
            possible.RemoveWhere(f => IsNativeBody(f.Body!, classifier));
            var native = _candidates.Where(f => !_managed.Contains(f) && !possible.Contains(f))
                .Concat(_others.Where(f => !classifier.IsManaged(f)));
            var used = native.SelectMany(f => References(f.Body!)).ToHashSet();
            possible.RemoveWhere(used.Contains);
        }

        _managed.UnionWith(possible);
    }

    private static bool IsNativeBody(ClangNode node, Classifier classifier) =>
        classifier.HasNative(node)
        || node.Decls.OfType<VarDecl>().Any(v => v.Storage != VarStorage.Local || classifier.IsNativeClass(v.Type)
            || v.Type is ArrayType || (v.Initializer is { } i && classifier.HasNative(i)))
        || node.Children.Any(c => c is not null && IsNativeBody(c, classifier));

    private static bool HasScalarSignature(FunctionDecl function) =>
        !function.IsExternC && IsScalar(function.ResultType) && function.Parameters.All(p => IsScalar(p.Type));

    private static bool IsScalar(ClangType type) =>
        type is BuiltinType { Kind: not (BuiltinKind.LongDouble or BuiltinKind.Int128 or BuiltinKind.UInt128 or BuiltinKind.Other) } or EnumType;

    /// <summary>Functions named other than to call them or to make a delegate: native code wants their address.</summary>
    private static IEnumerable<FunctionDecl> AddressTaken(ClangNode node, Classifier classifier)
    {
        if (node is { Kind: NodeKind.DeclRef, Decl: FunctionDecl function })
        {
            return [function];
        }

        var isDelegate = node.Kind == NodeKind.Construct && classifier.IsManaged(node.Type);
        var operands = node is { Kind: NodeKind.Call, Decl: FunctionDecl } ? node.Children[1..] : node.Children;
        var variables = node.Decls.OfType<VarDecl>().Select(v => v.Initializer);
        return operands.Concat(variables)
            .Where(c => c is not null && !(isDelegate && IsFunctionAddress(c)))
            .SelectMany(c => AddressTaken(c!, classifier));
    }

    private static IEnumerable<FunctionDecl> References(ClangNode node)
    {
        var own = node.Decl is FunctionDecl function ? [function] : Enumerable.Empty<FunctionDecl>();
        var variables = node.Decls.OfType<VarDecl>().Where(v => v.Initializer is not null).SelectMany(v => References(v.Initializer!));
        return own.Concat(variables).Concat(node.Children.Where(c => c is not null).SelectMany(c => References(c!)));
    }

    /// <summary>Functions whose address goes to a delegate's constructor.</summary>
    private static IEnumerable<FunctionDecl> DelegateTargets(ClangNode node, Classifier classifier)
    {
        var own = node.Kind == NodeKind.Construct && classifier.IsManaged(node.Type)
            ? node.Children.Where(c => c is not null && IsFunctionAddress(c)).SelectMany(c => References(c!))
            : [];
        var variables = node.Decls.OfType<VarDecl>().Where(v => v.Initializer is not null)
            .SelectMany(v => DelegateTargets(v.Initializer!, classifier));
        return own.Concat(variables)
            .Concat(node.Children.Where(c => c is not null).SelectMany(c => DelegateTargets(c!, classifier)));
    }

    private static bool IsFunctionAddress(ClangNode node) =>
        node.Type is PointerType { Pointee: FunctionType } or FunctionType;

    private static bool HasManagedSignature(FunctionDecl function, Classifier classifier) =>
        classifier.IsManaged(Core(function.ResultType)) || function.Parameters.Any(p =>
            p.Type is ReferenceType { IsTracking: true } || classifier.IsManaged(Core(p.Type)));

    private static ClangType Core(ClangType type) => type switch
    {
        ReferenceType reference => Core(reference.Referee),
        PointerType pointer => Core(pointer.Pointee),
        _ => type,
    };

    /// <summary>Whether a variable or handler inside has a managed type or a managed initialiser.</summary>
    private static bool DeclaresManaged(ClangNode node, Classifier classifier) =>
        node.Decls.OfType<VarDecl>().Any(v => classifier.IsManaged(Core(v.Type)) || (v.Initializer is { } i && classifier.HasManaged(i)))
        || node.Children.Any(c => c is not null && DeclaresManaged(c, classifier));

    private void ReportMisplaced(SourceMap map)
    {
        var classifier = Classifier;
        foreach (var function in _others.Where(f => !classifier.IsManaged(f) && IsManagedBody(f.Body!, classifier)))
        {
            _context.Diagnostics.Report(Descriptors.ManagedBodyInNativeClass, map.Map(Math.Max(function.DefinitionBegin, 0)), function.QualifiedName);
        }
    }
}
