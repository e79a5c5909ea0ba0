using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Recognises the prelude's functions and the shapes that desugaring leaves.</summary>
internal static class Intrinsics
{
    private const string RootPrefix = "bridge:root:";

    /// <summary>The function of the managed runtime that an operation of <c>gcroot</c> stands for, or null.</summary>
    public static string? RootOperation(ClangDecl? declaration) => declaration is FunctionDecl
        ? declaration.Annotations.FirstOrDefault(a => a.StartsWith(RootPrefix, StringComparison.Ordinal))?[RootPrefix.Length..]
        : null;

    /// <summary>The qualified name of the function a call refers to, or empty.</summary>
    public static string NameOf(ClangNode node) => node.Decl?.QualifiedName ?? string.Empty;

    /// <summary>Whether the node calls one of Bridge's own <c>msclr::interop::marshal_as</c>, not a specialisation of the user's.</summary>
    public static bool IsMarshalAs(ClangNode node) =>
        node is { Kind: NodeKind.Call, Decl.IsInCheckText: false } && NameOf(node) == "msclr::interop::marshal_as";

    /// <summary>Whether the node calls a function of the standard library that yields its argument and that Clang does itself.</summary>
    public static bool IsIdentity(ClangNode node) => node is { Kind: NodeKind.Call, Children.Length: 2, Decl.IsInCheckText: false }
        && NameOf(node) is "std::move" or "std::forward" or "std::move_if_noexcept" or "std::as_const";

    /// <summary>Whether the node calls <c>PtrToStringChars</c> of vcclr.h.</summary>
    public static bool IsPtrToStringChars(ClangNode node) =>
        node.Kind == NodeKind.Call && NameOf(node) == "PtrToStringChars";

    /// <summary>Whether the node is <c>__noop</c>, with arguments perhaps: zero, and nothing is evaluated.</summary>
    public static bool IsNoop(ClangNode node) => node.Kind == NodeKind.Call && NameOf(node) == "__noop";

    /// <summary>The text (see <see cref="IsText"/>) from which a <c>clr::h&lt;String&gt;</c>, or a handle to one of its bases,
    /// is constructed, or null.</summary>
    public static ClangNode? ManagedText(ClangNode node)
    {
        var isConversion = node.Kind == NodeKind.Construct && IsHandleClass(node.Decl?.Parent);
        var isLit = node.Kind == NodeKind.Call && NameOf(node) == "clr::expr::lit";
        var argument = isConversion && node.Children.Length > 0 ? node.Children[0]
            : isLit ? node.Children.ElementAtOrDefault(1) : null;
        return argument is not null && IsText(argument) ? argument : null;
    }

    /// <summary>Whether the node is a string literal, or a conditional expression that chooses between some.</summary>
    public static bool IsText(ClangNode node) =>
        Literal(node) is not null || (Conditional(node) is { } choice && IsText(choice.Children[1]!) && IsText(choice.Children[2]!));

    /// <summary>Whether the node is an array of characters in memory, which has the type of a literal without being one.</summary>
    public static bool IsCharacterArray(ClangNode node) => !IsText(node)
        && node.Type?.NonReference is ArrayType { Element: BuiltinType { Kind: BuiltinKind.Char or BuiltinKind.WChar } };

    /// <summary>The conditional expression under parentheses and decay, or null.</summary>
    public static ClangNode? Conditional(ClangNode node) => node.Kind switch
    {
        NodeKind.Conditional => node,
        NodeKind.Paren => Conditional(node.Children[0]!),
        NodeKind.ImplicitCast when node.CastKind is "NoOp" or "ArrayToPointerDecay" => Conditional(node.Children[0]!),
        _ => null,
    };

    /// <summary>The string literal under parentheses and no-op casts, or null.</summary>
    public static ClangNode? Literal(ClangNode node) => node.Kind switch
    {
        NodeKind.StringLiteral => node,
        NodeKind.Paren or NodeKind.MaterializeTemporary or NodeKind.ExprWithCleanups => Literal(node.Children[0]!),
        NodeKind.ImplicitCast when node.CastKind is "NoOp" or "ArrayToPointerDecay" => Literal(node.Children[0]!),
        _ => null,
    };

    /// <summary>The comparison that a rewritten operator calls.</summary>
    public static ClangNode Comparison(ClangNode node) => FindComparison(node) ?? node.Children[0]!;

    private static ClangNode? FindComparison(ClangNode node) => node is { Kind: NodeKind.OperatorCall, Operator: "==" or "<=>" }
        ? node
        : node.Operands.Select(FindComparison).FirstOrDefault(found => found is not null);

    /// <summary>Whether a record is a specialisation of <c>clr::h</c>.</summary>
    public static bool IsHandleClass(RecordDecl? record) => record?.QualifiedName == "clr::h";

    /// <summary>The unwritten <c>this</c> under casts to base classes and to const, or null.</summary>
    public static ClangNode? ImplicitThis(ClangNode node) => node switch
    {
        { Kind: NodeKind.This, IsImplicit: true } => node,
        { Kind: NodeKind.ImplicitCast, CastKind: "NoOp" or "DerivedToBase" or "UncheckedDerivedToBase" } => ImplicitThis(node.Children[0]!),
        _ => null,
    };

    /// <summary>The <c>new T(x)</c> of <c>clr::gc(new T(x))</c>, which stands for <c>gcnew T(x)</c>; else null.</summary>
    public static ClangNode? ManagedNew(ClangNode node) =>
        node is { Kind: NodeKind.Call, Decl: FunctionDecl { QualifiedName: "clr::expr::gc" } } && Peel(node.Children[1]!) is { Kind: NodeKind.New } created ? created : null;

    /// <summary>Looks through nodes that do nothing by themselves.</summary>
    public static ClangNode Peel(ClangNode node)
    {
        while (node.Kind is NodeKind.Paren or NodeKind.ExprWithCleanups or NodeKind.BindTemporary or NodeKind.MaterializeTemporary
            || (node is { Kind: NodeKind.ImplicitCast, CastKind: "DerivedToBase" or "UncheckedDerivedToBase" }
                && node.Children[0]!.Type is RecordType { Declaration.QualifiedName: "clr::ev" })
            || (node.Kind is NodeKind.ImplicitCast or NodeKind.FunctionalCast or NodeKind.CStyleCast or NodeKind.StaticCast
                && node.CastKind is "NoOp" or "ConstructorConversion" or "UserDefinedConversion"))
        {
            node = node.Children[0]!;
        }

        return node;
    }
}
