using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Finds the managed functions that native code may call: they keep a native definition, which enters the IL.</summary>
internal sealed class NativeCallers
{
    private readonly HashSet<FunctionDecl> _internal = [];
    private readonly HashSet<string> _external = new(StringComparer.Ordinal);

    private NativeCallers(BindingContext context, IReadOnlyList<UnitContext> units)
    {
        foreach (var unit in units)
        {
            var classifier = new Classifier(context, unit.ManagedFunctions);
            foreach (var function in References(unit, classifier))
            {
                Note(function);
            }
        }
    }

    /// <summary>The functions with IL bodies that need a native definition.</summary>
    /// <param name="context">The assembly.</param>
    /// <param name="units">Its units.</param>
    /// <param name="hasOtherCode">Whether native files belong to the assembly, which may call whatever has external linkage.</param>
    public static IReadOnlySet<FunctionDecl> Find(BindingContext context, IReadOnlyList<UnitContext> units, bool hasOtherCode)
    {
        var callers = new NativeCallers(context, units);
        return units.SelectMany(u => u.ManagedFunctions.Where(f => callers.MayCall(f, hasOtherCode, new Classifier(context, u.ManagedFunctions))))
            .ToHashSet();
    }

    /// <summary>Tells functions of external linkage apart; one function seen by several units has one key.</summary>
    public static string Key(FunctionDecl function)
    {
        var arguments = function.Frame?.Arguments ?? string.Join(',', function.TemplateArguments.Select(a => a.Spelling));
        return $"{function.QualifiedName}<{arguments}> {function.Type.Identity}";
    }

    private bool MayCall(FunctionDecl function, bool hasOtherCode, Classifier classifier) =>
        NativeSignature.IsEntered(function, classifier) && function.Name is not ("main" or "main$" or "wmain")
        && (function.Parent is not null || _internal.Contains(function)
            || (!function.IsInternal && (hasOtherCode || function.IsExported || _external.Contains(Key(function)))));

    private void Note(FunctionDecl function)
    {
        if (function.IsInternal)
        {
            _internal.Add(function);
        }
        else
        {
            _external.Add(Key(function));
        }
    }

    /// <summary>What native functions and variables name, and what managed ones name other than to call it.</summary>
    private static IEnumerable<FunctionDecl> References(UnitContext unit, Classifier classifier)
    {
        var native = unit.Ast.Functions.Where(f => f.Body is not null && !unit.ManagedFunctions.Contains(f) && !classifier.IsManaged(f));
        var other = unit.Ast.Functions.Where(f => f.Body is not null && (unit.ManagedFunctions.Contains(f) || classifier.IsManaged(f)));
        return native.SelectMany(f => All(f.Body!))
            .Concat(unit.Ast.Globals.Where(g => g.Initializer is not null).SelectMany(g => All(g.Initializer!)))
            .Concat(other.SelectMany(Code).SelectMany(n => AddressTaken(n, classifier)));
    }

    /// <summary>The body of a function and what a constructor initialises with.</summary>
    public static IEnumerable<ClangNode> Code(FunctionDecl function) => function.Initializers.Select(i => i.Value).Append(function.Body!);

    /// <summary>Every function that a sub-tree names.</summary>
    public static IEnumerable<FunctionDecl> All(ClangNode node)
    {
        var own = node.Decl is FunctionDecl function ? [function] : Enumerable.Empty<FunctionDecl>();
        return own.Concat(node.Parts.SelectMany(All));
    }

    /// <summary>Functions named other than to call them or to make a delegate: native code wants their address.</summary>
    public static IEnumerable<FunctionDecl> AddressTaken(ClangNode node, Classifier classifier)
    {
        if (node is { Kind: NodeKind.DeclRef, Decl: FunctionDecl function })
        {
            return [function];
        }

        if (node.Kind == NodeKind.Lambda)
        {
            return All(node);
        }

        var isDelegate = MakesDelegate(node, classifier);
        var callee = node is { Kind: NodeKind.Call, Decl: FunctionDecl } ? node.Children[0] : null;
        return node.Parts
            .Where(c => c != callee && !(isDelegate && IsFunctionAddress(c)))
            .SelectMany(c => AddressTaken(c, classifier));
    }

    /// <summary>Functions whose address goes to a delegate's constructor.</summary>
    public static IEnumerable<FunctionDecl> DelegateTargets(ClangNode node, Classifier classifier)
    {
        var own = MakesDelegate(node, classifier)
            ? node.Children.Where(c => c is not null && IsFunctionAddress(c)).SelectMany(c => All(c!))
            : [];
        return own.Concat(node.Parts.SelectMany(c => DelegateTargets(c, classifier)));
    }

    // A class of the source has constructors of its own, which may take a pointer to a function as such.
    private static bool MakesDelegate(ClangNode node, Classifier classifier) =>
        node.Kind == NodeKind.Construct && classifier.IsManaged(node.Type) && node.Decl is not FunctionDecl { SyntaxId: >= 0 };

    private static bool IsFunctionAddress(ClangNode node) => node.Type is PointerType { Pointee: FunctionType } or FunctionType;
}
