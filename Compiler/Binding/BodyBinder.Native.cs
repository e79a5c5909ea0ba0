using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>What the cutter asks of the binder.</summary>
internal sealed partial class BodyBinder
{
    /// <summary>sizeof(bridge::text), part of the binary contract (bridge/shim.h).</summary>
    private const int TextSize = 256;

    private ClangNode? _outermost;

    /// <summary>Where the statement being bound stands.</summary>
    internal SourceLocation CurrentLocation => _statement;

    /// <summary>Binds an expression whose value leaves its full expression at once: into a variable, or to the caller.</summary>
    private BoundExpression BindOutermost(ClangNode node)
    {
        _outermost = node;
        return BindValue(node);
    }

    /// <summary>Binds an expression statement.</summary>
    private BoundExpressionStatement BindOutermostEffect(ClangNode node)
    {
        _outermost = node;
        return new BoundExpressionStatement(BindEffect(node));
    }

    /// <summary>Whether a node is a whole full expression: its temporaries may die with the shim.</summary>
    internal bool IsOutermost(ClangNode node) =>
        _outermost is not null && (ReferenceEquals(node, _outermost) || ReferenceEquals(Intrinsics.Peel(node), Intrinsics.Peel(_outermost)));

    /// <summary>Whether a reference to a literal or enumerator.</summary>
    internal bool IsConstant(ClangNode node) =>
        node.Decl is VarDecl { ConstantValue: not null } or EnumConstantDecl;

    /// <summary>Whether a managed operand only reads: fields, this, locals.</summary>
    internal bool IsPureLoad(ClangNode node)
    {
        var inner = Intrinsics.Peel(node);
        return inner switch
        {
            { Kind: NodeKind.ImplicitCast, CastKind: "LValueToRValue" } => IsPureLoad(inner.Children[0]!),
            { Kind: NodeKind.Member, Decl: FieldDecl } => IsPureLoad(inner.Children[0]!),
            { Kind: NodeKind.This or NodeKind.DeclRef } => true,
            { Kind: NodeKind.OperatorCall, Operator: "->" } => IsPureLoad(inner.Children[0]!),
            _ => false,
        };
    }

    /// <summary>References that a shim call must keep alive: the object whose method runs, so that its finalizer cannot free
    /// what the native code uses, and those given.</summary>
    internal ImmutableArray<BoundExpression> KeptAlive(List<BoundExpression> others) =>
        HasObjectThis ? [new BoundThis(SelfType), .. others] : [.. others];

    /// <summary>Whether evaluating a native operand early cannot be seen: it names objects and fields only.</summary>
    internal bool IsPureOperand(ClangNode node) =>
        (node.Kind == NodeKind.DeclRef || _classifier.HomeOf(node) != Home.Native) && node.Children.All(c => c is null || IsPureOperand(c));

    /// <summary>The address of a place that native code may see; null for memory of the gc heap.</summary>
    internal BoundExpression? NativeAddressOf(Place place, ClangNode? node) => place switch
    {
        LocalPlace or ArgumentPlace => NativeAddress(new BoundAddress(place, new ByReferenceType(place.Type))),
        IndirectPlace { Address.Type: ByReferenceType } => null,
        IndirectPlace indirect => indirect.Address,
        ValuePlace value when node is not null => NativeAddress(Spill(value.Value)),
        FieldPlace { Receiver: not null } when !MayMove(place) => NativeAddress(new BoundAddress(place, new ByReferenceType(place.Type))),
        _ => null,
    };

    /// <summary>Pins a string for the rest of the method: <c>p = &amp;s.GetPinnableReference()</c>; null is an error.</summary>
    internal (BoundExpression Characters, BoundExpression Length) PinString(ClangNode node, List<BoundExpression> before)
    {
        var checkedText = new BoundCall(
            Runtime.Method(RuntimeNames.ThrowHelper, "NotNull", "System.String"), null, [BindValue(node)], false, null, Types.String);
        var text = Once(checkedText, before);
        var pin = new LocalPlace(new LocalSymbol(string.Empty, new PinnedType(new ByReferenceType(Types.Char))));
        before.Add(new BoundStore(
            pin,
            new BoundCall(
                Runtime.Method("System.String", "GetPinnableReference"), text, [], true, null, new ByReferenceType(Types.Char)),
            false,
            Types.Void));
        return (
            new BoundConvert(new BoundLoad(pin), true, Types.UIntPtr),
            new BoundCall(Runtime.Method("System.String", "get_Length"), text, [], true, null, Types.Int32));
    }

    /// <summary><c>marshal_as&lt;String^&gt;(x)</c>: a shim fills a buffer in the frame, the runtime decodes it.</summary>
    private BoundExpression BindMarshalToManaged(ClangNode node)
    {
        if (_context.Mapper.HandleTarget(node.Type!)?.MetadataType != MetadataType.String)
        {
            return NotYet(Describe(node), node);
        }

        var operand = node.Children[1]!;
        if (_context.Mapper.IsHandle(operand.Type!))
        {
            return NotYet(Describe(node), node);
        }

        var address = SizedSlot(TextSize, 8, string.Empty);
        var fill = _cutter.FillText(address, operand);
        var read = new BoundCall(
            Runtime.Method(RuntimeNames.NativeText, "Take", "System.IntPtr"),
            null,
            [address],
            false,
            null,
            Types.String);
        return new BoundSequence([fill], read, Types.String);
    }
}
