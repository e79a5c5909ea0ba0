using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;
using PointerType = Bridge.Compiler.Clang.Ast.PointerType;

namespace Bridge.Compiler.Partition;

/// <summary>Cuts native sub-expressions out of managed bodies: each becomes one shim whose text is the source slice
/// and whose parameters are its holes, the maximal managed parts and the variables of the IL frame.</summary>
internal sealed partial class Cutter(
    BodyBinder binder, BindingContext context, UnitContext unit, Classifier classifier, HostWriter host)
{
    private readonly Dictionary<ClangNode, bool> _cuts = [];

    private TypeSystem Types => context.Types;

    /// <summary>Whether the node is the root of a native sub-expression.</summary>
    public bool IsCutAt(ClangNode node)
    {
        if (!_cuts.TryGetValue(node, out var result))
        {
            result = classifier.HasNative(node) && (classifier.HomeOf(node) == Home.Native
                || (classifier.HomeOf(node) == Home.Neutral && IsAbsorbed(node)));
            _cuts.Add(node, result);
        }

        return result;
    }

    /// <summary>Cuts a prvalue, or the value of a glvalue.</summary>
    public BoundExpression CutValue(ClangNode node)
    {
        if (classifier.IsNativeClass(node.Type))
        {
            return node.Category == ValueCategory.PRValue ? binder.MaterialiseTemporary(node) : ((IndirectPlace)CutPlace(node)).Address;
        }

        if (node.Category != ValueCategory.PRValue && !IsBitField(node))
        {
            return new BoundLoad(CutPlace(node));
        }

        if (node.Type is BuiltinType { Kind: BuiltinKind.Void })
        {
            return CutEffect(node);
        }

        if (node.Type is MemberPointerType pointer)
        {
            return CutMemberPointer(node, pointer);
        }

        if (NativeSignature.IsCarried(node.Type!, classifier))
        {
            return NativeSignature.IsKept(node.Type!, classifier) ? CutManaged(node) : CutNativeValue(node);
        }

        var draft = Draft(node, node.Type is PointerType && !binder.IsOutermost(node) ? KeptTemporaries.All : KeptOf(node));
        var type = binder.TypeOf(node.Type!);
        var value = SliceOf(draft, node);
        var result = Finish(draft, CppType.Name(Unqualified(node.Type!)), $"return {(IsBool(node) ? $"static_cast<bool>({value})" : value)};", type, node);
        return TellOfNew(result, node);
    }

    /// <summary>Cuts a call whose managed result comes as a word that keeps the object.</summary>
    private BoundExpression CutManaged(ClangNode node)
    {
        var draft = Draft(node, KeptOf(node));
        var word = Finish(draft, "void*", $"return {SliceOf(draft, node)}.release();", Types.IntPtr, node);
        return binder.FromWord(word, node);
    }

    /// <summary>Cuts a call that returns an object of a value class: the shim constructs it in a variable of IL.</summary>
    private BoundSequence CutNativeValue(ClangNode node)
    {
        var type = binder.TypeOf(node.Type!);
        var room = new LocalPlace(new LocalSymbol(string.Empty, type));
        var draft = Draft(node, KeptOf(node));
        var address = draft.Add("void*", Types.IntPtr, binder.NativeAddressOf(room, node)!);
        var construct = Finish(draft, "void", $"::new ({address}) {CppType.Name(Unqualified(node.Type!))}({SliceOf(draft, node)});", Types.Void, node);
        return new BoundSequence([construct], new BoundLoad(room), type);
    }

    /// <summary>A condition may rest on an explicit conversion, which a return statement would not use.</summary>
    private static bool IsBool(ClangNode node) => node.Type is BuiltinType { Kind: BuiltinKind.Bool };

    /// <summary>Cuts a native glvalue: the shim returns its address.</summary>
    public Place CutPlace(ClangNode node)
    {
        if (classifier.IsNativeClass(node.Type) && Intrinsics.Peel(node) is { Category: ValueCategory.PRValue } temporary)
        {
            return new IndirectPlace(binder.MaterialiseTemporary(temporary), context.Mapper.NativeStruct((RecordType)temporary.Type!));
        }

        if (Intrinsics.Peel(node) is { Category: ValueCategory.PRValue } value && value.Type is not Clang.Ast.ArrayType)
        {
            return new ValuePlace(CutValue(value));
        }

        var draft = Draft(node, KeptTemporaries.All);
        var spelling = $"{CppType.Name(node.Type!.Spelling)}*";
        var call = Finish(draft, spelling, $"return bridge::address({SliceOf(draft, node)});", Types.UIntPtr, node);
        var type = classifier.IsNativeClass(node.Type)
            ? context.Mapper.NativeStruct((RecordType)node.Type)
            : binder.TypeOf(node.Type is Clang.Ast.ArrayType array ? array.Element : node.Type);
        return new IndirectPlace(call, type);
    }

    /// <summary>A managed value in a native variable: the shim returns its address.</summary>
    public IndirectPlace VariablePlace(ClangNode node)
    {
        var draft = NewDraft();
        var address = Finish(draft, "void*", $"return bridge::address({SliceOf(draft, node)});", Types.UIntPtr, node, isGuarded: false);
        return new IndirectPlace(address, binder.TypeOf(node.Type!));
    }

    /// <summary>Cuts an expression whose value is not wanted.</summary>
    public BoundExpression CutEffect(ClangNode node)
    {
        if (node is { Kind: NodeKind.Delete, Children: [{ Type: PointerType, Category: ValueCategory.PRValue } pointer] })
        {
            return CutDelete(node, pointer);
        }

        var draft = Draft(node, KeptOf(node));
        return Finish(draft, "void", $"(void)({SliceOf(draft, node)});", Types.Void, node);
    }

    /// <summary><c>throw x</c> of a native object.</summary>
    public BoundExpression Throw(ClangNode operand, ClangNode node)
    {
        var draft = Draft(operand, KeptTemporaries.None);
        return Finish(draft, "void", $"throw {SliceOf(draft, operand)};", Types.Void, node);
    }

    /// <summary><c>throw;</c> of what a caller is handling.</summary>
    public BoundExpression ThrowCurrent(ClangNode node) =>
        Finish(NewDraft(), "void", "throw;", Types.Void, node);

    /// <summary>Tells native code what is being handled from here on.</summary>
    public BoundExpression EnterHandler(BoundExpression word, ClangNode node)
    {
        var draft = NewDraft();
        var exception = draft.Add("void*", Types.IntPtr, word);
        return Finish(draft, "void", $"bridge::enter_handler({exception});", Types.Void, node, isGuarded: false);
    }

    /// <summary>Ends the handler.</summary>
    public BoundExpression LeaveHandler(ClangNode node) => Finish(
        NewDraft(), "void", "bridge::leave_handler();", Types.Void, node, isGuarded: false);

    /// <summary>The address of the type_info of a catch type.</summary>
    public BoundExpression TypeInfo(ClangType caught, ClangNode node) => Finish(
        NewDraft(),
        "const std::type_info*",
        $"return bridge::type_of<{Unqualified(caught)}>();",
        Types.IntPtr,
        node,
        isGuarded: false);

    /// <summary>The native library of the assembly, for the runtime.</summary>
    public BoundExpression NativeLibrary(ClangNode node) => Finish(
        NewDraft(),
        "void*",
        "return const_cast<bridge::library*>(bridge_library());",
        Types.IntPtr,
        node,
        isGuarded: false);

    /// <summary>Whether a neutral operation over native parts goes into the shim: when everything managed in it is a pure load,
    /// and it does not assign to a variable of the IL frame.</summary>
    private bool IsAbsorbed(ClangNode node) => node.Kind switch
    {
        _ when classifier.LoadsManaged(node) || classifier.AssignsManaged(node) || Choice.IsInIl(Intrinsics.Peel(node), classifier) => false,
        _ when IsManagedPlace(Intrinsics.Peel(node)) => false,
        NodeKind.ImplicitCast when IsLoadOfNative(node) => true,
        NodeKind.Binary when node.Operator == "=" => classifier.HasNative(node.Children[0]!) && IsPure(node),
        NodeKind.CompoundAssign => classifier.HasNative(node.Children[0]!) && IsPure(node),
        NodeKind.Unary when node.Operator is "++" or "--" => true,
        NodeKind.Throw => false,
        _ when classifier.IsManaged(node.Type) && node.Type is not EnumType => false,
        _ => !AssignsFrame(node) && IsPure(node),
    };

    /// <summary>The value of what a shim is cut for anyway: it may lie in a temporary that ends with the shim.</summary>
    private bool IsLoadOfNative(ClangNode node) => node.CastKind == "LValueToRValue" && IsCutAt(Intrinsics.Peel(node.Children[0]!));

    /// <summary>What the lvalue <c>(f(), h->n)</c> leads to is managed: a shim has only a copy.</summary>
    private bool IsManagedPlace(ClangNode node) =>
        node is { Kind: NodeKind.Binary, Operator: ",", Category: not ValueCategory.PRValue } && classifier.HasManaged(node.Children[1]!);

    private bool AssignsFrame(ClangNode node) =>
        (node.Kind is NodeKind.CompoundAssign or NodeKind.Binary && node.Operator.EndsWith('=')
            && node.Operator is not ("==" or "!=" or "<=" or ">=") && !classifier.HasNative(node.Children[0]!))
        || (node.Kind == NodeKind.Unary && classifier.AssignsManaged(node))
        || node.Children.Any(c => c is not null && AssignsFrame(c));

    /// <summary>Whether the managed parts have no effect and cannot fail, so that evaluating them early is not seen.</summary>
    private bool IsPure(ClangNode node)
    {
        // What a lambda does it does later.
        if (node.Kind == NodeKind.Lambda || !classifier.HasManaged(node))
        {
            return true;
        }

        var own = classifier.HomeOf(node) != Home.Managed || Choice.IsSafeLoad(node)
            || (node is { Kind: NodeKind.OperatorCall, Operator: "->" } && Intrinsics.IsHandleClass(node.Decl?.Parent))
            || IsPinConversion(node);
        return own && node.Children.All(c => c is null || IsPure(c));
    }

    private static bool IsPinConversion(ClangNode node) =>
        (node.Kind == NodeKind.MemberCall || node.Kind == NodeKind.Member) && node.Decl?.Parent?.QualifiedName == "cli::pin_ptr";

    /// <summary>The text of a node; that of native headers is not here. <c>p-&gt;</c>, the text of what <c>p-&gt;m</c> calls on <c>p</c>, is no expression without the member.</summary>
    private string SliceOf(ShimDraft draft, ClangNode node)
    {
        if (node.Begin < 0)
        {
            binder.NotYet("native code in a template of a native header that is instantiated over handles", node);
            return string.Empty;
        }

        var slice = WithTypeOperands(draft.Slice(node.Begin, node.End), node);
        var text = binder.Packs?.Element(node, slice) ?? slice;
        return Intrinsics.Literal(node) is not null ? WithoutSuffix(text)
            : WithoutConversions(node) is { Kind: NodeKind.OperatorCall, Operator: "->" } && text.EndsWith("->", StringComparison.Ordinal)
            ? $"{text[..^2]}.operator->()"
            : text;
    }

    // "a"_s: the operator gets "a".
    private static string WithoutSuffix(string literal) => literal[^1] is '"' or ')' ? literal : literal[..(literal.LastIndexOf('"') + 1)];

    // p->m of a base class converts what operator-> returned.
    private static ClangNode WithoutConversions(ClangNode node) =>
        Intrinsics.Peel(node) is { Kind: NodeKind.ImplicitCast } cast ? WithoutConversions(cast.Children[0]!) : Intrinsics.Peel(node);

    /// <summary>The spelling of a type without top-level const: results and parameters are values.</summary>
    private static string Unqualified(ClangType type)
    {
        var spelling = type.Spelling;
        return type is not PointerType && spelling.StartsWith("const ", StringComparison.Ordinal) ? spelling[6..] : spelling;
    }

    private ShimDraft NewDraft() => new(unit.Desugared.CheckText, Types);

    private KeptTemporaries KeptOf(ClangNode root) => binder.IsOutermost(root) ? KeptTemporaries.None : KeptTemporaries.Seen;

    private ShimDraft Draft(ClangNode root, KeptTemporaries kept)
    {
        var draft = NewDraft();
        new HoleFinder(binder, context, classifier, draft, kept).Find(root);
        return draft;
    }

    private BoundExpression Finish(
        ShimDraft draft, string result, string body, TypeReference type, ClangNode node, bool isGuarded = true)
    {
        if (!context.Diagnostics.HasErrors)
        {
            binder.NameTypes($"{result} {body} {string.Concat(draft.Parameters.Select(p => p.Declaration))}", node);
        }

        var shim = context.Shims.Add(
            result, draft.Parameters, body, isGuarded, Abi.Of(type, Types), binder.LocationOf(node));
        host.Add(shim);
        draft.Temporaries.ForEach(binder.DestroyLater);
        var keepAlive = binder.KeptAlive(draft.KeepAlive);
        var call = new BoundShimCall(shim, draft.Arguments, keepAlive, type);
        return draft.Before.Count == 0 ? call : new BoundSequence([.. draft.Before], call, type);
    }
}
