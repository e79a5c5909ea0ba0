using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>Tells managed from native: for declarations, for a node's own operation, and for whole sub-trees.</summary>
public sealed class Classifier(BindingContext context, IReadOnlySet<FunctionDecl> managedFunctions)
{
    private readonly Dictionary<ClangNode, (bool Managed, bool Native)> _contents = [];

    /// <summary>What C++ knows of value classes.</summary>
    internal NativeValues Values { get; } = new(context);

    /// <summary>Whether a declaration belongs to the managed world (projection, prelude, source types).</summary>
    public bool IsManaged(ClangDecl? declaration) => declaration switch
    {
        null => false,
        FunctionDecl function when managedFunctions.Contains(function) => NativeSignature.IsCalledDirectly(function, this),
        FunctionDecl function when Intrinsics.RootOperation(function) is not null || NativeSignature.IsManagedDeclaration(function, this) => true,
        _ => IsPrelude(declaration) || declaration.SyntaxId >= 0 || IsMixin(declaration)
            || (declaration.Parent is { } parent && IsManaged(parent))
            || context.Index.Find(declaration) is not null,
    };

    /// <summary>Whether a declaration is one of the prelude's (<c>clr::…</c>, <c>cli::…</c>).</summary>
    public static bool IsPrelude(ClangDecl declaration) =>
        declaration.QualifiedName.StartsWith("clr::", StringComparison.Ordinal)
        || declaration.QualifiedName.StartsWith("cli::", StringComparison.Ordinal);

    /// <summary>Whether a declaration is the announced mixin of a source type, which holds its indexers or its call operator.</summary>
    private static bool IsMixin(ClangDecl declaration) =>
        declaration is RecordDecl && declaration.Name.EndsWith("$ops", StringComparison.Ordinal);

    /// <summary>Whether the type is a handle, a managed type or a prelude type.</summary>
    public bool IsManaged(ClangType? type) => type switch
    {
        RecordType record => IsManaged(record.Declaration),
        EnumType enumeration => IsManaged(enumeration.Declaration),
        _ => false,
    };

    /// <summary>A managed value in a variable of native memory: a global one, or a static member of a native class.</summary>
    public bool IsNativeValue(VarDecl variable) => variable is { Type: RecordType, Storage: not (VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal) }
        && IsManaged(variable.Type) && !IsManaged(variable);

    /// <summary>Whether an operation of C++ changes a field, property or element that IL must change.</summary>
    public bool AssignsManaged(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "++" or "--" } or { Kind: NodeKind.CompoundAssign } or { Kind: NodeKind.Binary, Operator: "=" }
        && HomeOf(Intrinsics.Peel(node.Children[0]!)) == Home.Managed;

    /// <summary>Whether a field, property or element is loaded that IL must load.</summary>
    public bool LoadsManaged(ClangNode node) =>
        node is { Kind: NodeKind.ImplicitCast, CastKind: "LValueToRValue" }
        && HomeOf(Intrinsics.Peel(node.Children[0]!)) == Home.Managed;

    /// <summary>A native class, struct or union.</summary>
    public bool IsNativeClass(ClangType? type) => type is RecordType && !IsManaged(type);

    /// <summary>Where the node's own operation must run.</summary>
    public Home HomeOf(ClangNode node) => node.Kind switch
    {
        NodeKind.DeclRef => HomeOfReference(node),
        NodeKind.Member => HomeOfMember(node),
        NodeKind.This => IsManaged(Pointee(node.Type)) ? Home.Managed : Home.Neutral,
        NodeKind.Call or NodeKind.MemberCall or NodeKind.OperatorCall => HomeOfCall(node),
        NodeKind.Construct or NodeKind.InheritedConstruct or NodeKind.InitList =>
            node.Type is RecordType ? (IsManaged(node.Type) || Intrinsics.RootOperation(node.Decl) is not null ? Home.Managed : Home.Native)
            : node.Type is ArrayType ? Home.Native : Home.Neutral,
        NodeKind.FunctionalCast when node.Type is ArrayType || node.Children is [{ Kind: NodeKind.StdInitializerList }] => Home.Native,
        NodeKind.Rewritten => HomeOf(Intrinsics.Comparison(node)),
        NodeKind.Throw => node.Children is [{ } operand] && IsManaged(operand.Type) ? Home.Managed : Home.Native,
        NodeKind.New => IsManaged(node.AllocatedType) && !context.Mapper.IsManagedValue(node.AllocatedType!) ? Home.Managed : Home.Native,
        NodeKind.Delete or NodeKind.Typeid or NodeKind.Lambda or NodeKind.StringLiteral
            or NodeKind.StdInitializerList or NodeKind.DynamicCast or NodeKind.Unknown => Home.Native,
        NodeKind.ImplicitValueInit or NodeKind.ScalarValueInit => IsNativeClass(node.Type) ? Home.Native
            : IsManaged(node.Type) ? Home.Managed : Home.Neutral,
        _ when IsAdjustingCast(node) || IsMemberPointerOperation(node) => Home.Native,
        _ => Home.Neutral,
    };

    /// <summary>Whether the sub-tree contains an operation that must run in C++.</summary>
    public bool HasNative(ClangNode node) => Contents(node).Native;

    /// <summary>Whether the sub-tree contains an operation that must run in IL.</summary>
    public bool HasManaged(ClangNode node) => Contents(node).Managed;

    /// <summary>A <c>marshal_as</c> call whose result is native: text of a shim with a string hole.</summary>
    public bool IsMarshalToNative(ClangNode node) =>
        Intrinsics.IsMarshalAs(node) && !IsManaged(node.Type);

    private static ClangType? Pointee(ClangType? type) => (type as PointerType)?.Pointee;

    /// <summary>Pointer casts along a class hierarchy may change the address; only C++ knows by how much.</summary>
    private bool IsAdjustingCast(ClangNode node) =>
        node.CastKind is "DerivedToBase" or "UncheckedDerivedToBase" or "BaseToDerived" or "Dynamic"
        && !IsManaged(node.Type) && !IsManaged(Pointee(node.Type));

    /// <summary>What a pointer to a native member is, only C++ knows.</summary>
    private bool IsMemberPointerOperation(ClangNode node) => node switch
    {
        { Kind: NodeKind.Binary, Operator: ".*" or "->*" or "==" or "!=" } => IsMemberPointer(node.Children[1]!.Type),
        { Kind: NodeKind.Unary, Operator: "&" } => IsMemberPointer(node.Type),
        _ => node.CastKind.EndsWith("MemberPointer", StringComparison.Ordinal)
            ? IsMemberPointer(node.Type)
            : node.CastKind == "MemberPointerToBoolean" && IsMemberPointer(node.Children[0]!.Type),
    };

    private bool IsMemberPointer(ClangType? type) => type is MemberPointerType { Class: var owner } && IsNativeClass(owner);

    private Home HomeOfReference(ClangNode node) => node.Decl switch
    {
        VarDecl { Storage: VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal } => Home.Neutral,
        VarDecl variable when IsManaged(variable) || IsNativeValue(variable) => Home.Managed,
        VarDecl { ConstantValue: not null, Type: BuiltinType or EnumType } => Home.Neutral,
        EnumConstantDecl => Home.Neutral,
        FunctionDecl function => IsManaged(function) && !NativeSignature.IsCallable(function, this) ? Home.Managed : Home.Native,
        _ => Home.Native,
    };

    /// <summary>A base class of <c>this</c> that no text names.</summary>
    private static bool IsImplicitBase(ClangNode node) =>
        node is { Kind: NodeKind.ImplicitCast, CastKind: "DerivedToBase" or "UncheckedDerivedToBase" }
        && Intrinsics.ImplicitThis(node) is not null;

    private Home HomeOfMember(ClangNode node) => node.Decl switch
    {
        FieldDecl { IsBitField: true } field when !IsManaged(field) => Home.Native,
        FieldDecl field when !IsManaged(field) && IsImplicitBase(node.Children[0]!) => Home.Native,
        FieldDecl field => IsManaged(field) ? Home.Managed : Home.Neutral,
        { } declaration => IsManaged(declaration) ? Home.Managed : Home.Native,
        null => Home.Native,
    };

    /// <summary>A call through a pointer to IL.</summary>
    public bool IsPointerCall(ClangNode node) => node is { Kind: NodeKind.Call, Decl: not FunctionDecl, Children: [{ } callee, ..] }
        && NativeSignature.ManagedPointee(callee.Type, this) is not null;

    private Home HomeOfCall(ClangNode node) =>
        Intrinsics.IsMarshalAs(node) ? (IsManaged(node.Type) ? Home.Managed : Home.Native)
        : IsManaged(node.Decl) || (Intrinsics.IsIdentity(node) && (IsManaged(node.Type) || node.Begin < 0)) || Intrinsics.IsPtrToStringChars(node) || Intrinsics.IsNoop(node) || IsPointerCall(node) ? Home.Managed : Home.Native;

    /// <summary>A managed function's name where it is called or a delegate to it is made: no native address of it is wanted.</summary>
    private bool IsNameOfManagedFunction(ClangNode name, ClangNode user) =>
        (user.Kind == NodeKind.Call && ReferenceEquals(name, user.Children[0]) && IsManaged(user.Decl))
        || (user.Kind == NodeKind.Construct && IsManaged(user.Type) && name.Type is PointerType { Pointee: FunctionType } or FunctionType);

    private bool HasNativeChoice(ClangNode text) => Intrinsics.Conditional(text) is { } choice
        && (HasNative(choice.Children[0]!) || HasNativeChoice(choice.Children[1]!) || HasNativeChoice(choice.Children[2]!));

    private (bool Managed, bool Native) Contents(ClangNode node)
    {
        if (_contents.TryGetValue(node, out var known))
        {
            return known;
        }

        var home = HomeOf(node);
        var managed = home == Home.Managed;
        var native = home == Home.Native;
        foreach (var child in Intrinsics.ManagedNew(node) is { } created ? created.Operands : node.Operands)
        {
            if (!IsNameOfManagedFunction(child, node))
            {
                var inner = Contents(child);
                managed |= inner.Managed;
                native |= inner.Native;
            }
        }

        // The literals behind a managed string are constants of IL.
        if (Intrinsics.ManagedText(node) is { } text)
        {
            (managed, native) = (true, HasNativeChoice(text));
        }

        return _contents[node] = (managed, native);
    }
}
