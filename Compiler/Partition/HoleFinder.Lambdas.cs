using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Partition;

/// <summary>Lambdas in managed functions are made of what they capture: <c>[&amp;sum](int n) { … }</c> → <c>make$5_12(p0)</c>.</summary>
internal sealed partial class HoleFinder
{
    private void VisitLambda(ClangNode node)
    {
        if (!binder.AllowsLambdas)
        {
            Reject(node, Descriptors.LambdaInManagedMember);
            return;
        }

        var maker = binder.MakerOf(node);
        var arguments = maker.Captures.Select(c => Capture(c, node)).ToList();
        draft.Replace(node.Begin, node.End, $"{maker.Name}({string.Join(", ", arguments)})");
    }

    private string Capture(ClosureCapture capture, ClangNode lambda) => capture switch
    {
        { Variable: { } variable } => binder.PlaceOf(variable) is { } place ? Reference(lambda, variable, place) ?? string.Empty : variable.Name,
        { Value: { } value } when classifier.IsNativeClass(value.Type) =>
            draft.Add(capture.Type, context.Types.IntPtr, binder.MaterialiseTemporary(value)),
        { Value: { } value } => Scalar(value),
        _ => draft.Add(capture.Type, context.Types.IntPtr, binder.NativeThis!, NativeSignature.This),
    };

    private string Scalar(ClangNode node)
    {
        var value = binder.BindValue(node);
        return draft.Add(Plain(node.Type!), Abi.Of(value.Type, context.Types), value);
    }
}
