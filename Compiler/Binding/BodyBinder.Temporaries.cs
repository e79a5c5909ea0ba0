using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Partition;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private readonly HashSet<ClangNode> _materialised = [];
    private readonly Stack<TemporaryScope> _temporaries = new();
    private BoundExpression? _destination;

    /// <summary>The native temporaries of one full expression that live in the IL frame.</summary>
    private sealed class TemporaryScope
    {
        /// <summary>Flags that tell whether a temporary was constructed, and how it is destroyed, in order of construction.</summary>
        public List<(LocalPlace Flag, BoundExpression Destroy)> Slots { get; } = [];

        /// <summary>Those that live as long as a reference of the declaration.</summary>
        public List<(LocalPlace Flag, BoundExpression Destroy)> Extended { get; } = [];
    }

    /// <summary>Binds a full expression. When native temporaries must outlive a shim:
    /// <c>E</c> → <c>f1 = f2 = false; try { E } finally { if (f2) destroy t2; if (f1) destroy t1 }</c> ([class.temporary]).
    /// The flags make conditional construction right.</summary>
    private BoundStatement WithTemporaries(Func<BoundStatement> bind) => WithTemporaries(bind, []);

    private BoundStatement WithTemporaries(Func<BoundStatement> bind, List<BoundStatement> cleanups)
    {
        var scope = new TemporaryScope();
        var outer = _outermost;
        _temporaries.Push(scope);
        var statement = bind();
        _temporaries.Pop();
        _outermost = outer;
        if (scope.Slots.Count > 0)
        {
            statement = new BoundBlock([.. Cleared(scope.Slots), new BoundTry(statement, [], new BoundBlock([.. Destroyed(scope.Slots)]))]);
        }

        return scope.Extended.Count > 0 ? WithExtended(statement, scope.Extended, cleanups) : statement;
    }

    private IEnumerable<BoundStatement> Cleared(List<(LocalPlace Flag, BoundExpression Destroy)> slots) =>
        slots.Select(s => Effect(SetFlag(s.Flag, 0)));

    /// <summary>The last one first.</summary>
    private static IEnumerable<BoundStatement> Destroyed(List<(LocalPlace Flag, BoundExpression Destroy)> slots) =>
        Enumerable.Reverse(slots).Select(s => (BoundStatement)new BoundIfStatement(new BoundLoad(s.Flag), Effect(s.Destroy), null));

    private BoundStore SetFlag(LocalPlace flag, int value) => new(flag, Constant(Types.Boolean, value), false, Types.Void);

    /// <summary>Constructs a native prvalue into a slot of the IL frame; yields its address.</summary>
    internal BoundExpression MaterialiseTemporary(ClangNode node)
    {
        var type = (RecordType)node.Type!;
        if (Intrinsics.Peel(node) is { Category: not ValueCategory.PRValue } existing)
        {
            return NativeAddress(AddressOf(BindPlace(existing), existing));
        }

        // What neither side can make, as in a text with errors, comes back here.
        if (!_materialised.Add(node))
        {
            return NotYet(Describe(node), node);
        }

        if (AllowsLambdas)
        {
            NameClosureTypes(type, node);
        }

        var temporary = NewTemporary(type, node);
        var address = temporary.Address;
        var construct = ConstructInto(address, type, node, string.Empty);
        _materialised.Remove(node);
        if (type.Declaration.IsTriviallyDestructible)
        {
            return new BoundSequence([construct], address, address.Type);
        }

        DestroyLater(temporary);
        return new BoundSequence([construct, SetFlag(temporary.Flag, 1)], address, address.Type);
    }

    /// <summary>Room for a temporary that native code constructs.</summary>
    internal FrameTemporary NewTemporary(RecordType type, ClangNode node)
    {
        var duration = DurationOf(node);
        var address = duration == StorageDuration.Static ? _cutter.StaticStorage(type) : NewSlot(type, string.Empty);
        return new(type, address, NewFlag(), duration);
    }

    /// <summary>Has a temporary destroyed at the end of its lifetime, if it was constructed; the last one first.</summary>
    internal void DestroyLater(FrameTemporary temporary)
    {
        if (temporary.Type.Declaration.IsTriviallyDestructible)
        {
            return;
        }

        var scope = _temporaries.Peek();
        var slots = temporary.Duration == StorageDuration.FullExpression ? scope.Slots : scope.Extended;
        slots.Add((temporary.Flag, temporary.Duration == StorageDuration.Static
            ? _cutter.DestroyAtExit(temporary.Address, temporary.Type)
            : _cutter.Destroy(temporary.Address, temporary.Type)));
    }

    private LocalPlace NewFlag() => new(new LocalSymbol(string.Empty, Types.Boolean));

    /// <summary>The effect that constructs a native object at an address from its initialiser.</summary>
    private BoundExpression ConstructInto(BoundExpression address, RecordType type, ClangNode initializer, string name)
    {
        var inner = Intrinsics.Peel(initializer);
        if (inner.Kind == NodeKind.Construct && Intrinsics.RootOperation(inner.Decl) is not null)
        {
            return ConstructRoot(address, inner);
        }

        if (inner.Kind == NodeKind.StdInitializerList)
        {
            return ConstructListTemporary(address, type, inner);
        }

        if (Choice.IsInIl(inner, _classifier))
        {
            return ConstructChoice(address, type, inner, IsOutermost(initializer));
        }

        if (ConstructInSteps(address, type, inner) is { } steps)
        {
            return steps;
        }

        if (inner is { Kind: NodeKind.Construct, Children: [{ } source] }
            && Intrinsics.Peel(source) is { Category: ValueCategory.PRValue } elided && _classifier.IsNativeClass(elided.Type) && IsManagedCall(elided)
            && ((RecordType)elided.Type!).Declaration == type.Declaration)
        {
            inner = elided;
        }

        if (!IsManagedCall(inner))
        {
            return _cutter.Construct(address, type, initializer, name);
        }

        var outer = _destination;
        _destination = address;
        var call = BindPrValue(inner);
        _destination = outer;
        return call;
    }

    /// <summary><c>T v = c ? a : b</c> → <c>c ? construct v from a : construct v from b</c>.</summary>
    private BoundConditional ConstructChoice(BoundExpression address, RecordType type, ClangNode choice, bool isOutermost)
    {
        var condition = BindValue(choice.Children[0]!);
        return new BoundConditional(condition, Branch(choice.Children[1]!), Branch(choice.Children[2]!), Types.Void);

        BoundExpression Branch(ClangNode node)
        {
            if (Intrinsics.Peel(node) is { Kind: NodeKind.Throw } thrown)
            {
                return BindThrowExpression(thrown, Types.Void);
            }

            _outermost = isOutermost ? node : _outermost;
            return ConstructInto(address, type, node, string.Empty);
        }
    }

    /// <summary>Constructs an object where that is the whole full expression.</summary>
    private BoundExpression ConstructOutermost(BoundExpression address, RecordType type, ClangNode initializer, string name)
    {
        _outermost = initializer;
        return ConstructInto(address, type, initializer, name);
    }

    private bool IsManagedCall(ClangNode node) =>
        node.Kind is NodeKind.Call or NodeKind.MemberCall or NodeKind.OperatorCall && _classifier.HomeOf(node) == Home.Managed;

    /// <summary>Calls a managed function whose result is a native class: the callee constructs it behind its last parameter.</summary>
    private BoundExpression CallIntoSlot(
        MethodReference method, BoundExpression? receiver, bool isNonVirtual, ImmutableArray<BoundExpression> arguments,
        ClangType result, ClangNode node)
    {
        if (_destination is { } destination)
        {
            _destination = null;
            return MakeCall(method, receiver, arguments.Add(destination), isNonVirtual, null, Types.Void);
        }

        return Intrinsics.Peel(node) == node ? MaterialiseTemporary(node) : NotYet(Describe(node), node);
    }

    /// <summary><c>return e</c> of a native class: constructed behind the hidden parameter.</summary>
    private BoundStatement BindNativeReturn(ClangNode value)
    {
        var result = new BoundLoad(new ArgumentPlace(_method.Parameters[^1]));
        var construct = WithTemporaries(() =>
            new BoundExpressionStatement(ConstructOutermost(result, (RecordType)value.Type!, value, string.Empty)));
        return new BoundBlock([construct, new BoundReturn(null)]);
    }

    /// <summary>Memory for a native object in the IL frame; yields its native address. The stack does not move.</summary>
    private BoundExpression NewSlot(RecordType type, string name) =>
        AlignedSlot(_context.Mapper.NativeStruct(type), type.Size, type.Alignment, name);

    /// <summary>Memory for a value that IL only copies.</summary>
    internal BoundExpression NewSlot(MemberPointerType type) => AlignedSlot(TypeOf(type), type.Size, type.Alignment, string.Empty);

    private BoundExpression SizedSlot(long size, int alignment, string name) =>
        AlignedSlot(_context.Sized.OfSize(size), size, alignment, name);

    /// <summary>The JIT aligns locals to 8 bytes; stricter types get room to round the address up.</summary>
    private BoundExpression AlignedSlot(TypeReference type, long size, int alignment, string name)
    {
        if (alignment <= 8)
        {
            return SlotAddress(new LocalSymbol(name, type));
        }

        var padded = SlotAddress(new LocalSymbol(name, _context.Sized.OfSize(size + alignment)));
        BoundExpression raised = new BoundBinary(BinaryOperation.Add, padded, Constant(alignment - 1), true, Types.UIntPtr);
        return new BoundBinary(
            BinaryOperation.And, raised, new BoundConvert(Constant(-alignment), false, Types.IntPtr), true, Types.UIntPtr);
    }

    private BoundConvert SlotAddress(LocalSymbol local) => new(
        new BoundAddress(new LocalPlace(local), new ByReferenceType(local.Type)), true, Types.UIntPtr);
}
