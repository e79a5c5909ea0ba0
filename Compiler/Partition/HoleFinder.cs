using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;
using ReferenceType = Bridge.Compiler.Clang.Ast.ReferenceType;

namespace Bridge.Compiler.Partition;

/// <summary>Walks a native sub-expression and makes a parameter of everything in it that lives in IL.</summary>
/// <param name="binder">Binds the managed parts.</param>
/// <param name="context">The assembly.</param>
/// <param name="classifier">Managed or native.</param>
/// <param name="draft">Receives parameters and replacements.</param>
/// <param name="kept">Which temporaries outlive the shim.</param>
internal sealed partial class HoleFinder(
    BodyBinder binder, BindingContext context, Classifier classifier, ShimDraft draft, KeptTemporaries kept)
{
    private readonly HashSet<ClangNode> _sequenced = [];
    private int _conditions;

    /// <summary>Finds the holes of a sub-tree.</summary>
    public void Visit(ClangNode node)
    {
        if (node.Kind is NodeKind.DefaultArg or NodeKind.DefaultInit)
        {
            CheckDefault(node);
            return;
        }

        if (_sequenced.Contains(node))
        {
            return;
        }

        if (node.Kind == NodeKind.Lambda)
        {
            VisitLambda(node);
            return;
        }

        if (Choice.IsInIl(node, classifier))
        {
            ChoiceHole(node);
        }
        else if (binder.Packs is { } packs && packs.IsFoldOperation(node))
        {
            WriteFold(node);
        }
        else if (binder.IsSizeOfManaged(node))
        {
            ValueHole(node);
        }
        else if (node.Kind == NodeKind.Constant)
        {
            // sizeof and its like may name variables that the shim does not have.
            draft.Replace(node.Begin, node.End, string.Create(CultureInfo.InvariantCulture, $"static_cast<{Plain(node.Type!)}>({node.Value})"));
        }
        else if (node.Kind is NodeKind.Unary or NodeKind.ImplicitCast && NativeSignature.ManagedPointee(node.Type, classifier) is not null
            && Intrinsics.Peel(node.Children[0]!).Decl is FunctionDecl callee && classifier.IsManaged(callee))
        {
            ValueHole(node);
        }
        else if (IsAddressOfFrame(node))
        {
            ValueHole(node);
        }
        else if (IsAddressOfManaged(node))
        {
            Reject(node, Descriptors.GcLvalueToNative);
        }
        else if (classifier.IsMarshalToNative(node))
        {
            MarshalHole(node);
        }
        else if (LoadedVariable(node) is { } variable && node.Type is not MemberPointerType)
        {
            LoadHole(node, variable);
        }
        else if (node is { Kind: NodeKind.DeclRef, Decl: VarDecl local } && binder.PlaceOf(local) is { } place)
        {
            ReferenceHole(node, local, place);
        }
        else if (node.Kind == NodeKind.This && binder.NativeThis is not null)
        {
            draft.Replace(node.Begin, node.End, ThisHole(node));
        }
        else if (node.Kind == NodeKind.Member && Intrinsics.ImplicitThis(node.Children[0]!) is { } self && binder.NativeThis is not null)
        {
            draft.Replace(node.Begin, node.End, $"{ThisHole(self)}->{draft.Slice(node.Begin, node.End)}");
        }
        else if (classifier.LoadsManaged(node) || classifier.AssignsManaged(node))
        {
            ValueHole(node);
        }
        else if (classifier.HomeOf(node) == Home.Managed)
        {
            ManagedHole(node);
        }
        else if (IsKept(node))
        {
            KeepTemporary(node);
        }
        else if (node.Kind == NodeKind.New && node.Children[0] is { } initializer && Intrinsics.Peel(initializer) is var created
            && Intrinsics.RootOperation(created.Decl) is not null)
        {
            NewRootHole(created);
        }
        else if (node is { Kind: NodeKind.Construct or NodeKind.MemberCall or NodeKind.OperatorCall, Decl: FunctionDecl called } && NativeSignature.CarriesManaged(called, classifier))
        {
            VisitArguments(node, called);
        }
        else
        {
            SequenceFirstOperand(node);
            VisitChildren(node);
        }
    }

    /// <summary>C++17 evaluates the object of a member call, and the left operand of &lt;&lt;, &gt;&gt;, [] and the comma, before
    /// the rest ([expr.call], [expr.shift]). Managed operands run before the shim; where both sides have effects the first
    /// operand therefore becomes a hole of its own, ahead of them.</summary>
    private void SequenceFirstOperand(ClangNode node)
    {
        if (FirstOperand(node) is { } first && classifier.HasNative(first) && !binder.IsPureOperand(first)
            && node.Children.Skip(1).Any(c => c is not null && HasEffectInIl(c)))
        {
            _sequenced.Add(first);
            OperandHole(first);
        }
    }

    private static ClangNode? FirstOperand(ClangNode node) => node switch
    {
        { Kind: NodeKind.MemberCall } when Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.Member } member => member.Children[0],
        { Kind: NodeKind.OperatorCall, Operator: "<<" or ">>" or "[]" or "()" or "," } => node.Children[0],
        { Kind: NodeKind.Binary, Operator: "<<" or ">>" or "," } => node.Children[0],
        _ => null,
    };

    /// <summary>Whether a managed operation in the sub-tree does more than load.</summary>
    private bool HasEffectInIl(ClangNode node) =>
        node.Kind != NodeKind.Lambda && classifier.HasManaged(node)
        && ((classifier.HomeOf(node) == Home.Managed && !binder.IsPureLoad(node) && !classifier.IsManaged(node.Type))
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
            TemporaryHole(temporary);
        }
        else if (binder.NativeAddressOf(binder.BindPlace(node), node) is { } address)
        {
            draft.Replace(node.Begin, node.End, draft.Add($"{CppType.Name(node.Type!.Spelling)}&", context.Types.IntPtr, address));
        }
    }

    /// <summary>Whether the node takes the address of a field or element on the gc heap.</summary>
    private bool IsAddressOfManaged(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "&" }
        && Intrinsics.Peel(node.Children[0]!) is { Category: ValueCategory.LValue } operand
        && classifier.HomeOf(operand) == Home.Managed && !classifier.IsNativeClass(operand.Type)
        && binder.NativeAddressOf(binder.BindPlace(operand), null) is null;

    /// <summary>Whether the node takes the address of a managed value that does not move, as <c>*(Point*)&amp;v</c> of a local variable.</summary>
    private bool IsAddressOfFrame(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "&" }
        && Intrinsics.Peel(node.Children[0]!) is { Category: ValueCategory.LValue, Kind: NodeKind.DeclRef or NodeKind.Member } operand
        && classifier.IsManaged(operand.Type) && operand.Type is RecordType
        && binder.NativeAddressOf(binder.BindPlace(operand), null) is not null;

    /// <summary>Managed arguments of a function that C++ calls: it gets the addresses of variables that hold them.</summary>
    private void VisitArguments(ClangNode node, FunctionDecl called)
    {
        var arguments = node.Children;
        if (node.Kind != NodeKind.Construct)
        {
            SequenceFirstOperand(node);
            Visit(node.Children[0]!);
            arguments = node.Children[1..];
        }

        DropEmptyExpansions(node);
        for (var i = 0; i < Math.Min(arguments.Length, called.Parameters.Length); i++)
        {
            if (binder.Packs?.CountAt(node, arguments, i) is > 0 and var count)
            {
                var first = i;
                WriteExpansion([.. arguments.Skip(i).Take(count).OfType<ClangNode>()], n => Carried(n, called.Parameters[first++]) ?? Alone(n));
                i += count - 1;
            }
            else if (Carried(arguments[i]!, called.Parameters[i]) is { } carried)
            {
                draft.Replace(arguments[i]!.Begin, arguments[i]!.End, carried);
            }
            else
            {
                Visit(arguments[i]!);
            }
        }
    }

    /// <summary>What is passed in the place of a managed argument, or null for others.</summary>
    private string? Carried(ClangNode argument, VarDecl parameter)
    {
        if (argument.Kind == NodeKind.DefaultArg || !NativeSignature.IsCarried(parameter.Type, classifier))
        {
            return null;
        }

        RejectConditional(argument);
        var address = parameter.Type is ReferenceType ? binder.PinnedAddress(argument, draft.Before) : binder.AddressOfCopy(argument, parameter.Type);
        return $"{EntryCall.Managed(parameter.Type)}{{{draft.Add("void*", context.Types.IntPtr, address)}}}";
    }

    private void VisitChildren(ClangNode node)
    {
        DropEmptyExpansions(node);
        // IL decides all other choices.
        var isConditional = node.Kind == NodeKind.BinaryConditional;
        for (var i = 0; i < node.Children.Length; i++)
        {
            if (binder.Packs?.CountAt(node, node.Children, i) is > 0 and var count)
            {
                WriteExpansion([.. node.Children.Skip(i).Take(count).OfType<ClangNode>()], Alone);
                i += count - 1;
            }
            else if (node.Children[i] is { } child)
            {
                _conditions += isConditional && i > 0 ? 1 : 0;
                Visit(child);
                _conditions -= isConditional && i > 0 ? 1 : 0;
            }
        }
    }

    /// <summary>The scalar variable of the IL frame whose value the node loads, or null.</summary>
    private static VarDecl? LoadedVariable(ClangNode node) =>
        node is { Kind: NodeKind.ImplicitCast, CastKind: "LValueToRValue" }
        && Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.DeclRef, Decl: VarDecl { Storage: VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal } variable }
            ? variable : null;

    private void LoadHole(ClangNode node, VarDecl variable)
    {
        if (binder.PlaceOf(variable) is null && variable.ConstantValue is null)
        {
            return;
        }

        var value = binder.BindValue(node);
        Pass(node, draft.Add(Plain(node.Type!), Abi.Of(value.Type, context.Types), value, (variable, "value")));
    }

    /// <summary>A variable used as an lvalue: passed by reference; the IL frame does not move.</summary>
    private void ReferenceHole(ClangNode node, VarDecl variable, Place place)
    {
        if (Reference(node, variable, place) is { } name)
        {
            draft.Replace(node.Begin, node.End, name);
        }
    }

    private string? Reference(ClangNode node, VarDecl variable, Place place)
    {
        var type = variable.Type.NonReference;
        if ((classifier.IsManaged(type) && !binder.HasNativeLayout(type)) || place is ObjectPlace)
        {
            Reject(node, Descriptors.ManagedOperandInNative, $"'{variable.Name}'", "…");
            return null;
        }

        var address = binder.NativeAddressOf(place, node);
        if (address is null)
        {
            Reject(node, Descriptors.GcLvalueToNative);
            return null;
        }

        return draft.Add($"{CppType.Name(type.Spelling)}&", context.Types.IntPtr, address, (variable, "reference"));
    }

    /// <summary>A managed operation inside native code: evaluated in IL before the call.</summary>
    private void ManagedHole(ClangNode node)
    {
        if (classifier.IsNativeClass(node.Type))
        {
            NativeObjectHole(node);
        }
        else if (binder.HasNativeLayout(node.Type))
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
        RejectConditional(node);
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
    /// a constant reference gets a copy.</summary>
    private void LvalueHole(ClangNode node)
    {
        var place = binder.BindPlace(node);
        if (binder.NativeAddressOf(place, node) is { } address)
        {
            draft.Replace(node.Begin, node.End, draft.Add($"{CppType.Name(node.Type!.Spelling)}&", context.Types.IntPtr, address));
        }
        else if (node.Type!.IsConst)
        {
            ValueHole(node);
        }
        else
        {
            var value = binder.BindValue(node);
            var name = draft.Add(Plain(node.Type), Abi.Of(value.Type, context.Types), value);
            draft.Replace(node.Begin, node.End, $"static_cast<const {CppType.Name(Plain(node.Type))}&>({name})");
        }
    }

    /// <summary>The native object whose member function has become IL: a member of the host names it by this parameter.</summary>
    private string ThisHole(ClangNode self) =>
        draft.Add(self.Type!.Spelling, context.Types.IntPtr, binder.NativeThis!, NativeSignature.This);

    private void NativeObjectHole(ClangNode node)
    {
        RejectConditional(node);
        var isValue = node.Category == ValueCategory.PRValue;
        var address = isValue ? binder.MaterialiseTemporary(node) : binder.NativeAddressOf(binder.BindPlace(node), node)!;
        var name = draft.Add($"{node.Type!.Spelling}&", context.Types.IntPtr, address);
        draft.Replace(node.Begin, node.End, isValue ? $"static_cast<{node.Type.Spelling}&&>({name})" : name);
    }

    /// <summary>A value class as an element of a native container: C++ copies it as it does its own classes.</summary>
    private void NativeValueHole(ClangNode node)
    {
        RejectConditional(node);
        var address = (node.Category == ValueCategory.PRValue ? null : binder.NativeAddressOf(binder.BindPlace(node), node)) ?? binder.AddressOfCopy(node, node.Type!);
        draft.Replace(node.Begin, node.End, draft.Add($"const {CppType.Name(Plain(node.Type!))}&", context.Types.IntPtr, address));
    }

    /// <summary><c>new gcroot&lt;T^&gt;(h)</c>: the new one takes over a temporary one.</summary>
    private void NewRootHole(ClangNode construct)
    {
        RejectConditional(construct);
        var spelling = construct.Type!.Spelling;
        var name = draft.Add($"{spelling}&", context.Types.IntPtr, binder.MaterialiseTemporary(construct));
        draft.Replace(construct.Begin, construct.End, $"{spelling}(static_cast<{spelling}&&>({name}))");
    }

    private void TemporaryHole(ClangNode node)
    {
        RejectConditional(node);
        var address = binder.MaterialiseTemporary(node);
        var name = draft.Add($"{node.Type!.Spelling}&", context.Types.IntPtr, address);
        draft.Replace(node.Begin, node.End, $"static_cast<{node.Type.Spelling}&&>({name})");
    }

    /// <summary><c>marshal_as&lt;std::string&gt;(s)</c>: the pinned characters and the length go in, the shim transcodes.</summary>
    private void MarshalHole(ClangNode node)
    {
        if (MarshalTargets.Find(node.Type!) is not { } conversion)
        {
            Reject(node, Descriptors.NotSupportedYet, $"marshal_as<{node.Type}>");
            return;
        }

        RejectConditional(node);
        var (characters, length) = binder.PinString(node.Children[1]!, draft.Before);
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

    /// <summary>C++ evaluates a default argument, which has no text where it is used.</summary>
    private void CheckDefault(ClangNode node)
    {
        if (node.Kind == NodeKind.DefaultArg && classifier.HasManaged(node))
        {
            binder.NotYet("managed code in a default argument of a native function", node);
        }
    }

    private void RejectConditional(ClangNode node)
    {
        if (_conditions > 0 && !binder.IsPureLoad(node))
        {
            Reject(node, Descriptors.ConditionalManagedOperand);
        }
    }

    private void Reject(ClangNode node, DiagnosticDescriptor descriptor, params object?[] arguments) =>
        binder.Report(descriptor, node, arguments);

    /// <summary>Replaces a prvalue by its parameter, as a prvalue.</summary>
    private void Pass(ClangNode node, string name) =>
        draft.Replace(node.Begin, node.End, node.Type is Clang.Ast.PointerType ? name : $"static_cast<{Plain(node.Type!)}>({name})");

    private static string Plain(ClangType type) =>
        type.Spelling.StartsWith("const ", StringComparison.Ordinal) && type is not Clang.Ast.PointerType ? type.Spelling[6..] : type.Spelling;
}
