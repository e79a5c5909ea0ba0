using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Binding;

/// <summary>Decides which free functions of a unit become IL: those with managed types in their signature, with managed
/// operations in their body, or that call such a function.</summary>
internal static class ManagedFunctions
{
    /// <summary>Finds the managed free functions; reports managed code where it cannot be yet.</summary>
    public static IReadOnlySet<FunctionDecl> Find(BindingContext context, ClangUnit unit, SourceMap map)
    {
        var managed = new HashSet<FunctionDecl>();
        for (var count = -1; count != managed.Count;)
        {
            count = managed.Count;
            var classifier = new Classifier(context, managed);
            managed.UnionWith(unit.Functions.Where(f => IsCandidate(f) && IsManaged(f, classifier)));
        }

        ReportMisplaced(context, unit, map, new Classifier(context, managed));
        return managed;
    }

    /// <summary>Whether the function only carries an attribute's arguments.</summary>
    public static bool IsAttribute(FunctionDecl function) => function.Name.StartsWith("attr$", StringComparison.Ordinal);

    private static bool IsCandidate(FunctionDecl function) =>
        function is { Kind: FunctionKind.Free, Parent: null, TemplateArguments.Length: 0, Body: not null } && !IsAttribute(function);

    private static bool IsManaged(FunctionDecl function, Classifier classifier) =>
        function.Name is "main" or "main$" || HasManagedSignature(function, classifier) || classifier.HasManaged(function.Body!)
            || DeclaresManaged(function.Body!, classifier);

    private static bool HasManagedSignature(FunctionDecl function, Classifier classifier) =>
        classifier.IsManaged(Core(function.ResultType)) || function.Parameters.Any(p => classifier.IsManaged(Core(p.Type)));

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

    private static void ReportMisplaced(BindingContext context, ClangUnit unit, SourceMap map, Classifier classifier)
    {
        foreach (var function in unit.Functions.Where(f => f.Body is not null && !f.IsImplicit && !IsCandidate(f) && !IsAttribute(f)))
        {
            if (classifier.IsManaged(function) || (!classifier.HasManaged(function.Body!) && !DeclaresManaged(function.Body!, classifier)))
            {
                continue;
            }

            var descriptor = function.TemplateArguments.Length > 0
                ? Descriptors.ManagedBodyInTemplate : Descriptors.ManagedBodyInNativeClass;
            context.Diagnostics.Report(descriptor, map.Map(Math.Max(function.DefinitionBegin, 0)), function.QualifiedName);
        }
    }
}
