using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>Managed values and objects in native text.</summary>
internal sealed partial class HoleFinder
{
    /// <summary>A managed operation inside native code: evaluated in IL before the call.</summary>
    private void ManagedHole(ClangNode node)
    {
        if (classifier.IsNativeClass(node.Type))
        {
            NativeObjectHole(node);
        }
        else if (classifier.Values.HaveNativeLayout(node.Type))
        {
            NativeValueHole(node);
        }
        else if (classifier.IsManaged(node.Type) && node.Type is not EnumType)
        {
            Reject(node, Descriptors.ManagedOperandInNative, $"'{MessageWording.Apply($"{node.Type}")}'", "…");
        }
        else if (node.Category == ValueCategory.LValue && !binder.IsConstant(node))
        {
            LvalueHole(node);
        }
        else
        {
            ValueHole(node);
        }
    }

    private void ValueHole(ClangNode node) => ValueHole(node, value => value);

    private void ValueHole(ClangNode node, Func<BoundExpression, BoundExpression> passed)
    {
        var value = binder.BindValue(node);
        if (value is BoundError)
        {
            return;
        }

        // f((M::Report(), 1)): void is no parameter, but has its turn.
        if (value.Type.MetadataType == MetadataType.Void)
        {
            var done = new BoundSequence([value], new BoundConstant(context.Types.Int32, 0), context.Types.Int32);
            draft.Replace(node.Begin, node.End, $"static_cast<void>({draft.Add("int", context.Types.Int32, done)})");
            return;
        }

        KeepReceiver(value);
        if (node.Type is MemberPointerType && binder.NativeAddressOf(new ValuePlace(value), node) is { } address)
        {
            draft.Replace(node.Begin, node.End, draft.Add($"{CppType.Name(Plain(node.Type))}&", context.Types.IntPtr, address));
            return;
        }

        Pass(node, draft.Add(Plain(node.Type!), Abi.Of(value.Type, context.Types), passed(value)));
    }

    /// <summary>A managed lvalue where C++ wants an lvalue: memory of the gc heap must not be seen by native code;
    /// a constant reference gets a copy in the frame, which what the shim returns may refer to: <c>n = std::min(s->Length, 2)</c>.</summary>
    private void LvalueHole(ClangNode node)
    {
        var place = binder.BindPlace(node);
        if (binder.NativeAddressOf(place, node) is { } address)
        {
            draft.Replace(node.Begin, node.End, draft.Add($"{CppType.Name(node.Type!.Spelling)}&", context.Types.IntPtr, address));
        }
        else
        {
            var value = binder.Load(place, node);
            KeepReceiver(value);
            var copy = value is BoundError ? value : binder.NativeAddressOf(new ValuePlace(value), node)!;
            draft.Replace(node.Begin, node.End, draft.Add($"{CppType.Name(Plain(node.Type!))} const&", context.Types.IntPtr, copy));
        }
    }

    private void NativeObjectHole(ClangNode node)
    {
        var isValue = node.Category == ValueCategory.PRValue;
        var address = isValue ? binder.MaterialiseTemporary(node) : binder.NativeAddressOf(binder.BindPlace(node), node)!;
        var name = draft.Add($"{node.Type!.Spelling}&", context.Types.IntPtr, address);
        draft.Replace(node.Begin, node.End, isValue ? $"static_cast<{node.Type.Spelling}&&>({name})" : name);
    }

    /// <summary>A value class as an element of a native container: C++ copies it as it does its own classes.</summary>
    private void NativeValueHole(ClangNode node)
    {
        var address = node.Category == ValueCategory.PRValue ? null : binder.NativeAddressOf(binder.BindPlace(node), node);
        draft.Replace(node.Begin, node.End, address is null ? CopyOf(node) : Reference(node, address));
    }

    private string CopyOf(ClangNode node) => Reference(node, binder.AddressOfCopy(node, node.Type!));

    private string Reference(ClangNode node, BoundExpression address) =>
        draft.Add($"const {CppType.Name(Plain(node.Type!))}&", context.Types.IntPtr, address);

    /// <summary><c>new gcroot&lt;T^&gt;(h)</c>: the new one takes over a temporary one.</summary>
    private void NewRootHole(ClangNode construct)
    {
        var spelling = construct.Type!.Spelling;
        var name = draft.Add($"{spelling}&", context.Types.IntPtr, binder.MaterialiseTemporary(construct));
        draft.Replace(construct.Begin, construct.End, $"{spelling}(static_cast<{spelling}&&>({name}))");
    }

    /// <summary><c>marshal_as&lt;std::string&gt;(s)</c>: the pinned characters and the length go in, the shim transcodes.</summary>
    private void MarshalHole(ClangNode node)
    {
        if (MarshalTargets.Find(node.Type!) is not { } conversion)
        {
            Reject(node, Descriptors.NotSupportedYet, $"marshal_as<{node.Type}>");
            return;
        }

        var (characters, length) = binder.PinString(node.Children[1]!, draft.AfterArguments());
        var data = draft.Add("const char16_t*", context.Types.IntPtr, characters);
        var count = draft.Add("int", context.Types.Int32, length);
        draft.Replace(node.Begin, node.End, $"{conversion}({data}, {count})");
    }

    private void KeepReceiver(BoundExpression value)
    {
        if (value is BoundLoad { Place: FieldPlace { Receiver: BoundLoad { Place: LocalPlace or ArgumentPlace } receiver } }
            && Scalars.IsReference(receiver.Type))
        {
            draft.KeepAlive.Add(receiver);
        }
    }
}
