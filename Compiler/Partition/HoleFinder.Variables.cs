using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Partition;

/// <summary>Variables of the IL frame in native text: their values or their addresses go in.</summary>
internal sealed partial class HoleFinder
{
    /// <summary>Whether the node takes the address of a field or element on the gc heap.</summary>
    private bool IsAddressOfManaged(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "&" }
        && Intrinsics.Peel(node.Children[0]!) is { Category: ValueCategory.LValue } operand
        && classifier.HomeOf(operand) == Home.Managed && !classifier.IsNativeClass(operand.Type)
        && binder.NativeAddressOf(binder.BindPlace(operand), null) is null;

    /// <summary>The argument of a call that lies on the gc heap and is bound to a reference that is not constant, or null. Templates get
    /// constant references to copies.</summary>
    private ClangNode? HeapForReference(ClangNode call)
    {
        if (call is not { Kind: NodeKind.Call or NodeKind.MemberCall or NodeKind.Construct, Decl: FunctionDecl { TemplateArguments.IsEmpty: true } called })
        {
            return null;
        }

        var arguments = call.Kind == NodeKind.Construct ? call.Children : call.Children[1..];
        return arguments.Zip(called.Parameters).FirstOrDefault(pair => IsHeapForReference(pair.First, pair.Second.Type)).First;
    }

    private bool IsHeapForReference(ClangNode? argument, ClangType parameter) =>
        parameter is ReferenceType { IsRValue: false, IsTracking: false, Referee: { IsConst: false } referee } && !classifier.IsManaged(referee)
        && argument is { Category: ValueCategory.LValue } && classifier.HomeOf(argument) == Home.Managed
        && !classifier.IsNativeClass(argument.Type) && binder.NativeAddressOf(binder.BindPlace(argument), null) is null;

    /// <summary>The member of a managed class whose address the node takes for native code, or null.</summary>
    private FunctionDecl? ManagedMemberAsFunction(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "&" } or { Kind: NodeKind.ImplicitCast, CastKind: "FunctionToPointerDecay" }
        && Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.DeclRef, Decl: FunctionDecl { Parent: { } owner } function }
        && classifier.IsManaged(owner)
            ? function : null;

    /// <summary>Whether the node takes the address of a managed value that does not move, as <c>*(Point*)&amp;v</c> of a local variable.</summary>
    private bool IsAddressOfFrame(ClangNode node) =>
        node is { Kind: NodeKind.Unary, Operator: "&" }
        && Intrinsics.Peel(node.Children[0]!) is { Category: ValueCategory.LValue, Kind: NodeKind.DeclRef or NodeKind.Member } operand
        && classifier.IsManaged(operand.Type) && operand.Type is RecordType
        && binder.NativeAddressOf(binder.BindPlace(operand), null) is not null;

    /// <summary>The scalar variable of the IL frame whose value the node loads, or null.</summary>
    private static VarDecl? LoadedVariable(ClangNode node) =>
        node is { Kind: NodeKind.ImplicitCast, CastKind: "LValueToRValue" }
        && Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.DeclRef, Decl: VarDecl { Storage: VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal } variable }
            ? variable : null;

    /// <summary>Notes the variables that native code can change before it reads them: <c>f((n = g()) > 0 ? n : 0)</c>.</summary>
    private void NoteChanged(ClangNode node)
    {
        if (LoadedVariable(node) is not null)
        {
            return;
        }

        if (node is { Kind: NodeKind.DeclRef, Decl: VarDecl { Storage: VarStorage.Local or VarStorage.Parameter or VarStorage.StaticLocal } variable })
        {
            _changed.Add(variable);
        }

        foreach (var child in node.Children.OfType<ClangNode>())
        {
            NoteChanged(child);
        }
    }

    private void LoadHole(ClangNode node, VarDecl variable)
    {
        if (_changed.Contains(variable) && !classifier.IsManaged(node.Type) && binder.PlaceOf(variable) is { } place)
        {
            ReferenceHole(node, variable, place);
            return;
        }

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
        if ((classifier.IsManaged(type) && !classifier.Values.HaveNativeLayout(type)) || place is ObjectPlace)
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

    /// <summary>The native object whose member function has become IL: a member of the host names it by this parameter.</summary>
    private string ThisHole(ClangNode self) =>
        draft.Add(self.Type!.Spelling, context.Types.IntPtr, binder.NativeThis!, NativeSignature.This);
}
