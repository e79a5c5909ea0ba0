using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>What C++ says about when operands are evaluated, where some of them run in IL before the shim.</summary>
internal sealed partial class HoleFinder
{
    /// <summary>C++17 evaluates the object of a member call, what yields the function that is called, and the left operand of &lt;&lt;, &gt;&gt;, [] and the comma, before
    /// the rest ([expr.call], [expr.shift]), and the elements of a list in braces one after the other ([dcl.init.list]). Managed operands run
    /// before the shim; an operand that stands before one with effects therefore becomes a hole of its own, ahead of it.</summary>
    private void SequenceOperands(ClangNode node)
    {
        if (IsList(node))
        {
            _ownHoles.UnionWith(ElementsAhead(node));
        }
        else if (FirstOperand(node) is { } first && IsSeenLater(first) && node.Children.Skip(1).Any(c => c is not null && HasEffectInIl(c)))
        {
            _ownHoles.Add(first);
        }
    }

    /// <summary>Whether an object whose end is seen is constructed before IL evaluates a later element.</summary>
    public bool HasObjectAhead(ClangNode list) =>
        ElementsAhead(list).Any(e => Intrinsics.Peel(e) is { Category: ValueCategory.PRValue } made && classifier.IsNativeClass(made.Type) && Destruction.IsSeen(made.Type));

    /// <summary>The elements that are evaluated before the last one with effects in IL.</summary>
    private IEnumerable<ClangNode> ElementsAhead(ClangNode list)
    {
        var elements = Elements(list).ToList();
        var last = elements.FindLastIndex(HasEffectInIl);
        return elements.Take(Math.Max(0, last)).Where(e => IsSeenLater(e) || IsVariable(e));
    }

    /// <summary>Whether the elements must be made before the shim, or live longer than it.</summary>
    private bool IsListOfFrame(ClangNode list) => HasObjectAhead(Intrinsics.Peel(list.Children[0]!))
        || (FrameTemporary.DurationOf(list.Children[0]!) != StorageDuration.FullExpression
            && list.Children[0]!.Type is ArrayType { Element: var element } && Destruction.IsSeen(element));

    private static bool IsAssignment(ClangNode node) => node.Children.Length == 2
        && (node.Kind == NodeKind.CompoundAssign
            || (node.Kind is NodeKind.Binary or NodeKind.OperatorCall && node.Operator.EndsWith('=') && node.Operator is not ("==" or "!=" or "<=" or ">=")));

    /// <summary>C++17 evaluates the right operand of an assignment first ([expr.ass]/1).</summary>
    private void VisitAssignment(ClangNode node)
    {
        var (left, right) = (node.Children[0]!, node.Children[1]!);
        if (HasEffectInIl(left) && IsSeenLater(right))
        {
            _ownHoles.Add(right);
        }

        Visit(right);
        Visit(left);
    }

    // Of what Clang makes anew when it instantiates a template it tells no more that it was a list.
    private bool IsList(ClangNode node) => node.Kind == NodeKind.InitList
        || (node.Kind == NodeKind.Construct && (node.IsListInit || (node.End > 0 && draft.Text[node.End - 1] == '}')));

    /// <summary>The elements of a list and of the lists in it.</summary>
    private IEnumerable<ClangNode> Elements(ClangNode list) =>
        list.Children.OfType<ClangNode>().SelectMany(c => IsList(Intrinsics.Peel(c)) ? Elements(Intrinsics.Peel(c)) : [c]);

    /// <summary>Whether it is seen when an operand runs later than it should.</summary>
    private bool IsSeenLater(ClangNode operand) => Assigns(operand) || (classifier.HasNative(operand) && !binder.IsPureOperand(operand));

    private static bool Assigns(ClangNode node) => node.Kind != NodeKind.Lambda
        && (node is { Kind: NodeKind.Unary, Operator: "++" or "--" } or { Kind: NodeKind.CompoundAssign } or { Kind: NodeKind.Binary, Operator: "=" }
            || node.Children.Any(c => c is not null && Assigns(c)));

    /// <summary>Whether an element is a number that another one may change before it is read.</summary>
    private bool IsVariable(ClangNode element) => element is { Category: ValueCategory.PRValue, Type: BuiltinType or EnumType or PointerType, Begin: >= 0 }
        && !classifier.HasManaged(element) && Intrinsics.Peel(element).Kind is not (NodeKind.IntegerLiteral or NodeKind.Constant);

    private static ClangNode? FirstOperand(ClangNode node) => node switch
    {
        { Kind: NodeKind.MemberCall } when Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.Member } member => member.Children[0],
        { Kind: NodeKind.Call, Decl: null } => node.Children[0],
        { Kind: NodeKind.OperatorCall, Operator: "<<" or ">>" or "[]" or "()" or "," } => node.Children[0],
        { Kind: NodeKind.Binary, Operator: "<<" or ">>" or "," } => node.Children[0],
        _ => null,
    };

    /// <summary>Whether a managed operation in the sub-tree does more than load, or IL assigns or makes a choice in it.</summary>
    private bool HasEffectInIl(ClangNode node) =>
        node.Kind is not (NodeKind.Lambda or NodeKind.DefaultArg) && classifier.HasManaged(node)
        && (Choice.IsInIl(node, classifier) || classifier.AssignsManaged(node)
            || (classifier.HomeOf(node) == Home.Managed && !binder.IsPureLoad(node) && !classifier.IsManaged(node.Type))
            || node.Children.Any(c => c is not null && HasEffectInIl(c)));

    /// <summary><c>f(h ? marshal_as&lt;std::string&gt;(h) : "none")</c>: IL evaluates one of both, before the shim.</summary>
    private void ChoiceHole(ClangNode node)
    {
        if (classifier.IsManaged(node.Type) && node.Type is not EnumType)
        {
            ManagedHole(node);
        }
        else
        {
            OperandHole(node);
        }
    }

    private void OperandHole(ClangNode node)
    {
        if (!classifier.IsNativeClass(node.Type) && node.Category == ValueCategory.PRValue)
        {
            ValueHole(node);
        }
        else if (Intrinsics.Peel(node) is { Category: ValueCategory.PRValue } temporary)
        {
            MadeHole(node, temporary);
        }
        else
        {
            LvalueHole(node);
        }
    }

    private void MadeHole(ClangNode node, ClangNode temporary)
    {
        if (classifier.IsNativeClass(temporary.Type))
        {
            TemporaryHole(node, temporary);
        }
        else
        {
            ValueHole(temporary);
        }
    }
}
