using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Binding;

/// <summary>Decides which functions of a unit become IL, members of native classes among them: those that must (managed types in
/// their signature, managed operations in their body, targets of delegates, callers of functions that native code cannot call), and
/// those that can: free functions over scalars that no native code needs.</summary>
internal sealed class ManagedFunctions
{
    private readonly BindingContext _context;
    private readonly DesugaredUnit _desugared;
    private readonly List<FunctionDecl> _candidates;
    private readonly List<FunctionDecl> _others;
    private readonly HashSet<FunctionDecl> _managed = [];

    private ManagedFunctions(BindingContext context, ClangUnit unit, DesugaredUnit desugared)
    {
        _context = context;
        _desugared = desugared;
        var types = new Classifier(context, _managed);
        _candidates = [.. unit.Functions.Where(f => (IsFree(f) || IsNativeMember(f, types)) && (!IsUnmanaged(f) || f.IsEntryPoint))];
        _others = [.. unit.Functions.Where(f => f.Body is not null && !f.IsImplicit && !IsAttribute(f)).Except(_candidates)];
    }

    /// <summary>Finds the managed free functions; reports managed code where it cannot be yet.</summary>
    public static IReadOnlySet<FunctionDecl> Find(BindingContext context, ClangUnit unit, DesugaredUnit desugared)
    {
        var search = new ManagedFunctions(context, unit, desugared);
        search.AddRequired();
        search.AddPossible();
        search.ReportMisplaced();
        search.ReportUnreachable();
        return search._managed;
    }

    /// <summary>Whether the function only carries an attribute's arguments.</summary>
    public static bool IsAttribute(FunctionDecl function) => function.Name.StartsWith("attr$", StringComparison.Ordinal);

    private static bool IsFree(FunctionDecl function) =>
        function is { Kind: FunctionKind.Free, Parent: null, Body: not null } && !IsAttribute(function);

    private static bool IsNativeMember(FunctionDecl function, Classifier types) =>
        function is { Body: not null, IsImplicit: false } && NativeSignature.IsNativeMember(function, types);

    // An instance of a generic function leads to the function; only that is annotated itself.
    private static bool IsGeneric(FunctionDecl function) => function is { SyntaxId: >= 0, Generic: null };

    private Classifier Classifier => new(_context, _managed);

    /// <summary>Tells what must run in IL. Native code calls what it can call through an entry, so a call of that is none of it.</summary>
    private Classifier Necessity
    {
        get
        {
            var types = new Classifier(_context, _managed);
            return new Classifier(_context, _managed.Where(f => !NativeSignature.IsCallable(f, types)).ToHashSet());
        }
    }

    private void AddRequired()
    {
        var targets = _candidates.Concat(_others).SelectMany(NativeCallers.Code).SelectMany(n => NativeCallers.DelegateTargets(n, Classifier)).ToHashSet();
        _managed.UnionWith(_candidates.Where(targets.Contains));
        for (var count = -1; count != _managed.Count;)
        {
            count = _managed.Count;
            var classifier = Necessity;
            _managed.UnionWith(_candidates.Where(f => IsManaged(f, classifier)));
            _managed.UnionWith(_candidates.Where(IsOfManagedTemplate));
        }
    }

    private static bool IsManaged(FunctionDecl function, Classifier classifier) =>
        function.IsEntryPoint || IsGeneric(function) || HasManagedSignature(function, classifier)
        || IsManagedBody(function.Body!, classifier)
        || function.Initializers.Any(i => i.IsWritten && NativeInitializers.Holes(i.Value, classifier).Any());

    /// <summary>Whether the text of a member is that of one that is managed with other template arguments.</summary>
    private bool IsOfManagedTemplate(FunctionDecl function) => NativeSignature.IsInstance(function)
        && _managed.Any(f => NativeSignature.IsInstance(f) && f.BodyBegin == function.BodyBegin);

    private static bool IsManagedBody(ClangNode body, Classifier classifier) =>
        classifier.HasManaged(body) || DeclaresManaged(body, classifier);

    /// <summary>Functions over scalars become IL, as everything does in a program compiled with /clr, unless native code of
    /// this file uses them. Assumes all can, then takes back until nothing contradicts.</summary>
    private void AddPossible()
    {
        var pointed = _candidates.Concat(_others).SelectMany(NativeCallers.Code).SelectMany(n => NativeCallers.AddressTaken(n, Classifier)).ToHashSet();
        var possible = _candidates.Where(f => f.Parent is null && !_managed.Contains(f) && !pointed.Contains(f) && HasScalarSignature(f)).ToHashSet();
        for (var count = -1; count != possible.Count;)
        {
            count = possible.Count;
            var classifier = new Classifier(_context, _managed.Union(possible).ToHashSet());
            possible.RemoveWhere(f => IsNativeBody(f.Body!, classifier));
            var native = _candidates.Where(f => !_managed.Contains(f) && !possible.Contains(f))
                .Concat(_others.Where(f => !classifier.IsManaged(f)));
            var used = native.SelectMany(f => NativeCallers.All(f.Body!)).ToHashSet();
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
        function is { IsExternC: false, IsExported: false } && IsScalar(function.ResultType) && function.Parameters.All(p => IsScalar(p.Type));

    private static bool IsScalar(ClangType type) =>
        type is BuiltinType { Kind: not (BuiltinKind.LongDouble or BuiltinKind.Int128 or BuiltinKind.UInt128 or BuiltinKind.Other) } or EnumType;

    internal static bool HasManagedSignature(FunctionDecl function, Classifier classifier) =>
        classifier.IsManaged(NativeSignature.Core(function.ResultType)) || function.Parameters.Any(p =>
            p.Type is ReferenceType { IsTracking: true } || classifier.IsManaged(NativeSignature.Core(p.Type)));

    /// <summary>Whether a variable or handler inside has a managed type or a managed initialiser.</summary>
    private static bool DeclaresManaged(ClangNode node, Classifier classifier) =>
        node.Decls.OfType<VarDecl>().Any(v => classifier.IsManaged(NativeSignature.Core(v.Type)) || (v.Initializer is { } i && classifier.HasManaged(i)))
        || node.Operands.Any(c => DeclaresManaged(c, classifier));

    private void ReportMisplaced()
    {
        var classifier = Necessity;
        foreach (var function in _others.Where(f => IsVariadic(f) && f.DefinitionBegin >= 0 && !UnmanagedCode.Contains(_desugared.CheckText, f.DefinitionBegin)))
        {
            Report(Descriptors.CompiledAsNative, function.DefinitionBegin, function.QualifiedName);
        }

        foreach (var function in _others.Concat(_candidates.Where(IsUnmanaged))
            .Where(f => !classifier.IsManaged(f) && (IsManagedBody(f.Body!, classifier) || (IsVariadic(f) && HasManagedSignature(f, classifier)))))
        {
            if (IsUnmanaged(function))
            {
                ReportManagedCode(function, classifier);
            }
            else if (!Closure.IsClosureType(function.Parent?.Type))
            {
                Report(Descriptors.ManagedBodyInClassTemplate, function.DefinitionBegin, function.QualifiedName);
            }
        }
    }

    /// <summary>Managed functions that C++ must be able to call, but cannot.</summary>
    private void ReportUnreachable()
    {
        var classifier = Classifier;
        foreach (var function in _managed.Where(f => f is { IsExported: true, Parent: null, TemplateArguments.IsEmpty: true } && HasManagedSignature(f, classifier)))
        {
            Report(Descriptors.ExportOfManagedConvention, function.DefinitionBegin, function.QualifiedName);
        }

        foreach (var function in _managed.Where(f => f.SyntaxId < 0 && f.TemplateArguments.IsEmpty))
        {
            if (NativeSignature.CarriesManaged(function, classifier) && !NativeSignature.IsEntered(function, classifier))
            {
                Report(Descriptors.UncallableFromNative, function.DefinitionBegin, function.QualifiedName);
            }
        }

        foreach (var function in _managed.Where(f => NativeSignature.IsInstance(f) && !NativeSignature.IsCalledDirectly(f, classifier)))
        {
            if (!NativeSignature.IsEntered(function, classifier))
            {
                Report(Descriptors.ManagedBodyInClassTemplate, function.DefinitionBegin, function.QualifiedName);
            }
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int offset, params object?[] arguments) =>
        _context.Diagnostics.Report(descriptor, _desugared.Map.Map(Math.Max(offset, 0)), arguments);

    private bool IsUnmanaged(FunctionDecl function) =>
        IsVariadic(function) || UnmanagedCode.Contains(_desugared.CheckText, function.DefinitionBegin);

    /// <summary>Whether the function takes a C argument list: it is native code, as with /clr, because IL cannot walk one.</summary>
    private static bool IsVariadic(FunctionDecl function) => function is { SyntaxId: < 0, Type.IsVariadic: true };

    /// <summary>The first node in the text that needs IL.</summary>

    private void ReportManagedCode(FunctionDecl function, Classifier classifier)
    {
        var uses = ManagedUses.In(function.Body!, classifier).DefaultIfEmpty(new ManagedUse(function.DefinitionBegin, null));
        foreach (var (begin, called) in uses)
        {
            var descriptor = called is null ? Descriptors.ManagedInUnmanaged
                : ManagedUses.IsMethod(called, classifier) ? Descriptors.MethodFromUnmanaged : Descriptors.ManagedFromNative;
            Report(descriptor, begin, called?.QualifiedName ?? function.QualifiedName, function.QualifiedName);
        }
    }
}
