using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class Cutter
{
    /// <summary>Constructs a native object at an address from its initialiser:
    /// <c>T v(a)</c>, <c>T v{a}</c>, <c>T v = a</c>, <c>T v</c> → placement new.</summary>
    public BoundExpression Construct(BoundExpression address, RecordType type, ClangNode initializer, string name)
    {
        var draft = Draft(initializer, binder.IsOutermost(initializer) || Destruction.IsValue(type) ? KeptOf(initializer) : KeptTemporaries.All);
        var target = draft.Add("void*", Types.IntPtr, address);
        var written = initializer.Begin < 0 || initializer.End <= initializer.Begin ? string.Empty : SliceOf(draft, initializer);
        var text = IsImplicitMove(initializer) ? $"static_cast<{type.Declaration.Type.Spelling}&&>({written})" : written;
        return Finish(
            draft, "void", $"::new ({target}) {type.Declaration.Type.Spelling}{Initializer(text, name, initializer)};", Types.Void, initializer);
    }

    /// <summary>Whether a list of elements has an object that must be complete before IL evaluates a later element.</summary>
    public bool HasObjectAhead(ClangNode list) => new HoleFinder(binder, context, classifier, NewDraft(), KeptTemporaries.None).HasObjectAhead(list);

    /// <summary>Whether a variable that goes out of scope is moved from where it is named (<c>return v;</c>, [class.copy.elision]).</summary>
    private static bool IsImplicitMove(ClangNode initializer) =>
        Intrinsics.Peel(initializer) is { Kind: NodeKind.Construct, Children: [{ Kind: NodeKind.ImplicitCast, Category: ValueCategory.XValue } moved] }
        && moved.Children[0] is { Kind: NodeKind.DeclRef, Category: ValueCategory.LValue };

    /// <summary>The part of a new-initialiser after the type.</summary>
    private static string Initializer(string text, string name, ClangNode initializer)
    {
        var isDirect = name.Length > 0 && Intrinsics.Peel(initializer).Kind is NodeKind.Construct or NodeKind.InitList
            && text.StartsWith(name, StringComparison.Ordinal)
            && (text.Length == name.Length || !IsIdentifier(text[name.Length]));
        var rest = isDirect ? text[name.Length..].TrimStart() : text;
        return isDirect && (rest.Length == 0 || rest[0] is '(' or '{') ? rest
            : text.Length == 0 ? "()"
            : text[0] == '{' ? text
            : $"({text})";
    }

    private static bool IsIdentifier(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>Constructs a native array at an address.</summary>
    public BoundExpression ConstructArray(BoundExpression address, ArrayType type, ClangNode initializer)
    {
        var draft = Draft(initializer, KeptOf(initializer));
        var target = draft.Add("void*", Types.IntPtr, address);
        if (IsArrayCopy(initializer))
        {
            return Finish(draft, "void", $"bridge::copy({target}, {SliceOf(draft, initializer)});", Types.Void, initializer);
        }

        var isWritten = Intrinsics.Peel(initializer).Kind != NodeKind.Construct && initializer.Begin >= 0 && initializer.End > initializer.Begin;
        var text = isWritten ? SliceOf(draft, initializer) : "{}";
        return Finish(draft, "void", $"{Holder(type)} ::new ({target}) holder${{{text}}};", Types.Void, initializer);
    }

    /// <summary>Only a structured binding copies an array: <c>auto [a, b] = pair;</c>.</summary>
    private static bool IsArrayCopy(ClangNode initializer) =>
        Intrinsics.Peel(initializer) is { Category: not ValueCategory.PRValue, Type: ArrayType, Kind: not NodeKind.StringLiteral };

    /// <summary>Destroys the objects of a native array, the last one first.</summary>
    public BoundExpression DestroyArray(BoundExpression address, ArrayType type)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, address);
        return Text(draft, "void", $"{Holder(type)} static_cast<holder$*>({target})->~holder$();", Types.Void, isGuarded: true);
    }

    // As a member an array is constructed and destroyed like any object.
    private static string Holder(ArrayType type) => $"struct holder$ {{ bridge::type<{type.Spelling}> elements; }};";

    /// <summary>Copies a caught object into a slot.</summary>
    public BoundExpression Copy(BoundExpression address, BoundExpression source, RecordType type)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, address);
        var object_ = draft.Add($"{type.Declaration.Type.Spelling}&", Types.IntPtr, source);
        return Text(draft, "void", $"::new ({target}) {type.Declaration.Type.Spelling}({object_});", Types.Void, isGuarded: true);
    }

    /// <summary>Destroys a native object. A destructor that may throw passes its exception on; clang drops the guard of all others.</summary>
    public BoundExpression Destroy(BoundExpression address, RecordType type)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, address);
        return Text(draft, "void", $"bridge::destroy<{type.Declaration.Type.Spelling}>({target});", Types.Void, isGuarded: true);
    }

    /// <summary>Native memory for a static local variable, zero at first; every call is another variable.</summary>
    public BoundExpression StaticStorage(ClangType type)
    {
        var name = CppType.Name(type is RecordType record ? record.Declaration.Type.Spelling : type.Spelling);
        var body = $"alignas({name}) static unsigned char memory[sizeof({name})]; return memory;";
        return Text(NewDraft(), "void*", body, Types.UIntPtr, isGuarded: false);
    }

    /// <summary>Has a static local variable, an object or an array of objects, destroyed when the process ends, before those that were
    /// complete before it.</summary>
    public BoundExpression DestroyAtExit(BoundExpression address, ClangType type)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, address);
        return Text(draft, "void", $"bridge::destroy_at_exit<{CppType.Name(type.Spelling)}>({target});", Types.Void, isGuarded: false);
    }

    /// <summary>A begin or end iterator of class type, constructed into its slot.</summary>
    public BoundExpression RangeIterator(BoundExpression slot, VarDecl iterator, VarDecl range, string function, Place source)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, slot);
        var name = AddVariable(draft, range, source);
        return Text(
            draft, "void", $"::new ({target}) {iterator.Type.Spelling}({RangeBound(iterator, range, function, name)});", Types.Void, true);
    }

    /// <summary>A begin or end iterator that is a pointer.</summary>
    public BoundExpression RangePointer(VarDecl iterator, VarDecl range, string function, Place source)
    {
        var draft = NewDraft();
        var name = AddVariable(draft, range, source);
        return Text(
            draft,
            CppType.Name(iterator.Type.Spelling),
            $"return {RangeBound(iterator, range, function, name)};",
            binder.TypeOf(iterator.Type),
            true);
    }

    /// <summary>The begin or end of a range ([stmt.ranged]): of an array, by a member, or by a function that its argument finds.</summary>
    private static string RangeBound(VarDecl iterator, VarDecl range, string function, string name) => range.Type switch
    {
        ArrayType or ReferenceType { Referee: ArrayType } => function == "begin" ? name : $"{name} + sizeof {name} / sizeof *{name}",
        _ when Intrinsics.Peel(iterator.Initializer!).Kind == NodeKind.Call => $"{function}({name})",
        _ => $"{name}.{function}()",
    };

    /// <summary><c>begin != end</c>.</summary>
    public BoundExpression RangeTest(VarDecl begin, VarDecl end)
    {
        var draft = NewDraft();
        return Text(draft, "bool", $"return {AddIterator(draft, begin)} != {AddIterator(draft, end)};", Types.Boolean, true);
    }

    /// <summary><c>++begin</c>.</summary>
    public BoundExpression RangeStep(VarDecl begin)
    {
        var draft = NewDraft();
        return Text(draft, "void", $"++{AddIterator(draft, begin)};", Types.Void, true);
    }

    /// <summary>The address of <c>*begin</c>.</summary>
    public BoundExpression RangeElementAddress(VarDecl begin)
    {
        var draft = NewDraft();
        return Text(
            draft, "const volatile void*", $"return bridge::address(*{AddIterator(draft, begin)});", Types.UIntPtr, true);
    }

    /// <summary>A copy of <c>*begin</c> in its slot.</summary>
    public BoundExpression RangeElement(BoundExpression slot, VarDecl element, VarDecl begin)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, slot);
        var type = ((RecordType)element.Type).Declaration.Type.Spelling;
        return Text(draft, "void", $"::new ({target}) {type}(*{AddIterator(draft, begin)});", Types.Void, true);
    }

    /// <summary>The scalar <c>*begin</c>.</summary>
    public BoundExpression RangeElementValue(VarDecl element, VarDecl begin)
    {
        var draft = NewDraft();
        return Text(
            draft,
            CppType.Name(Unqualified(element.Type)),
            $"return *{AddIterator(draft, begin)};",
            binder.TypeOf(element.Type),
            true);
    }

    /// <summary>A <c>marshal_as&lt;String^&gt;</c> operand: the shim leaves its characters in the buffer, or tells where they are.
    /// Characters that may belong to a temporary inside of the operand are copied.</summary>
    public BoundExpression FillText(BoundExpression buffer, ClangNode operand)
    {
        var draft = Draft(operand, KeptOf(operand));
        var target = draft.Add("bridge::text*", Types.IntPtr, buffer);
        var function = OwnNodes(operand).Any(HasTemporary) ? "copy" : "view";
        return Finish(draft, "void", $"bridge::{function}({target}, {SliceOf(draft, operand)});", Types.Void, operand);
    }

    /// <summary>What lies under the nodes that make the operand itself a temporary.</summary>
    private static IEnumerable<ClangNode> OwnNodes(ClangNode operand) => Intrinsics.Peel(operand).Children.OfType<ClangNode>();

    private static bool HasTemporary(ClangNode node) =>
        node.Kind is NodeKind.MaterializeTemporary or NodeKind.BindTemporary or NodeKind.StdInitializerList
        || node.Children.OfType<ClangNode>().Any(HasTemporary);

    private string AddVariable(ShimDraft draft, VarDecl variable, Place place)
    {
        var type = variable.Type.NonReference;
        return draft.Add($"{CppType.Name(type.Spelling)}&", Types.IntPtr, binder.NativeAddressOf(place, null)!);
    }

    private string AddIterator(ShimDraft draft, VarDecl iterator) => draft.Add(
        $"{CppType.Name(iterator.Type.Spelling)}&", Types.IntPtr, binder.NativeAddressOf(binder.PlaceOf(iterator)!, null)!);

    /// <summary>Adds a shim whose text is not a slice of the source.</summary>
    private BoundShimCall Text(ShimDraft draft, string result, string body, Mono.Cecil.TypeReference type, bool isGuarded)
    {
        var shim = context.Shims.Add(result, draft.Parameters, body, isGuarded, Abi.Of(type, Types), binder.CurrentLocation);
        host.Add(shim);
        return new BoundShimCall(shim, draft.Arguments, binder.KeptAlive([]), type);
    }
}
