using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Interior pointers (ECMA-372 §12.3.6.1) are managed pointers of the CLI; their arithmetic counts in elements of the
/// size the runtime gives them.</summary>
internal sealed partial class BodyBinder
{
    private static bool IsInteriorPtr(ClangType? type) =>
        type is RecordType { Declaration.QualifiedName: "cli::interior_ptr" };

    private static bool IsInteriorOperator(FunctionDecl function) =>
        IsInteriorPtr(function.Parent?.Type) || (Classifier.IsPrelude(function) && function.Parameters.Any(p => IsInteriorPtr(p.Type)));

    /// <summary>An interior pointer from a pointer, another one, or nothing.</summary>
    private BoundExpression BindInteriorConstruct(ClangNode node)
    {
        var type = TypeOf(node.Type!);
        return node.Children is [{ } source] && source.Type is not BuiltinType { Kind: BuiltinKind.NullPtr }
            ? BindInterior(source)
            : new BoundConstant(Types.UIntPtr, null);
    }

    /// <summary>An expression whose address operators may point into the gc heap.</summary>
    private BoundExpression BindInterior(ClangNode node)
    {
        var outer = _pinning;
        _pinning = true;
        var value = BindValue(node);
        _pinning = outer;
        return value is BoundConstant { Value: null } ? new BoundConstant(Types.UIntPtr, null) : value;
    }

    /// <summary>Whether an lvalue lies behind an interior pointer: <c>*p</c>, <c>p[i]</c>, <c>p->field</c>.</summary>
    private static bool IsThroughInterior(ClangNode node) => Intrinsics.Peel(node) switch
    {
        { Kind: NodeKind.OperatorCall, Operator: "*" or "[]" or "->", Decl: FunctionDecl function } => IsInteriorOperator(function),
        { Kind: NodeKind.Member, Children: [{ } inner] } => IsThroughInterior(inner),
        _ => false,
    };

    /// <summary><c>reinterpret_cast&lt;interior_ptr&lt;T&gt;&gt;(p)</c>.</summary>
    private BoundCast BindInteriorCast(ClangNode node) =>
        new(ReferenceCast.Reinterpret, BindInterior(node.Children[1]!), TypeOf(node.Type!), TypeOf(node.Type!));

    /// <summary><c>*p</c>, <c>p[i]</c>.</summary>
    private IndirectPlace BindInteriorPlace(ClangNode node)
    {
        var pointer = BindInterior(node.Children[0]!);
        var element = TypeOf(node.Type!);
        return new IndirectPlace(
            node.Operator == "[]" ? Advance(pointer, BindValue(node.Children[1]!), element, negate: false) : pointer, element);
    }

    private BoundExpression BindInteriorOperator(ClangNode node)
    {
        var operation = node.Operator;
        if (operation is "++" or "--")
        {
            return StepInterior(node);
        }

        var (left, right) = (BindInterior(node.Children[0]!), BindInterior(node.Children[1]!));
        return operation switch
        {
            "+=" or "-=" => Store(
                BindPlace(node.Children[0]!), Advance(left, right, ElementOf(left), operation == "-="), keepsValue: true, node),
            "-" when right.Type is ByReferenceType => Distance(left, right, TypeOf(node.Type!)),
            "+" when right.Type is ByReferenceType => Advance(right, left, ElementOf(right), negate: false),
            "+" or "-" => Advance(left, right, ElementOf(left), operation == "-"),
            _ => new BoundBinary(OperationOf(operation)!.Value, left, right, true, Types.Boolean),
        };
    }

    private BoundExpression StepInterior(ClangNode node)
    {
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(node.Children[0]!), effects);
        var isPostfix = node.Children.Length == 2;
        var old = isPostfix ? Once(Load(place, node), effects) : Load(place, node);
        var store = Store(place, Advance(old, Constant(1), ElementOf(old), node.Operator == "--"), !isPostfix, node);
        return new BoundSequence([.. effects, .. isPostfix ? [store] : Array.Empty<BoundExpression>()], isPostfix ? old : store, old.Type);
    }

    private static TypeReference ElementOf(BoundExpression pointer) => ((ByReferenceType)pointer.Type).ElementType;

    private BoundBinary Advance(BoundExpression pointer, BoundExpression count, TypeReference element, bool negate)
    {
        var scaled = new BoundBinary(
            BinaryOperation.Multiply, new BoundConvert(count, false, Types.IntPtr), SizeOf(element), false, Types.IntPtr);
        return new BoundBinary(negate ? BinaryOperation.Subtract : BinaryOperation.Add, pointer, scaled, true, pointer.Type);
    }

    private BoundConvert Distance(BoundExpression left, BoundExpression right, TypeReference type) => new(
        new BoundBinary(
            BinaryOperation.Divide,
            new BoundBinary(BinaryOperation.Subtract, left, right, false, Types.IntPtr), SizeOf(ElementOf(left)), false, Types.IntPtr),
        false,
        type);
}
