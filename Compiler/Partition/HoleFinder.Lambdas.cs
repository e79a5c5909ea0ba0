using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Partition;

/// <summary>Lambdas in managed functions are native code: they capture variables of the IL frame through the parameters of the shim.</summary>
internal sealed partial class HoleFinder
{
    private bool _isInLambda;

    private void VisitLambda(ClangNode node)
    {
        if (!binder.AllowsLambdas)
        {
            Reject(node, Descriptors.LambdaInManagedMember);
            return;
        }

        if (node is { Kind: NodeKind.Lambda, Children: [.., null] } && (node.Children.Length > 1 || draft.Slice(node.Begin, node.Begin + 2) != "[]"))
        {
            Reject(node, Descriptors.NotSupportedYet, "a generic lambda with captures in a managed function");
            return;
        }

        var outer = _isInLambda;
        _isInLambda = true;
        VisitInLambda(node);
        _isInLambda = outer;
    }

    /// <summary>Nothing runs before the lambda does: variables are passed by reference, and there is no managed code.</summary>
    private void VisitInLambda(ClangNode node)
    {
        if (node.Kind == NodeKind.Constant)
        {
            return;
        }

        if (node is { Kind: NodeKind.DeclRef, Decl: VarDecl local } && binder.PlaceOf(local) is { } place)
        {
            ReferenceHole(node, local, place);
        }
        else if (node.Kind == NodeKind.This)
        {
            draft.Replace(node.Begin, node.End, ThisHole(node));
        }
        else if (node.Kind == NodeKind.Member && Intrinsics.ImplicitThis(node.Children[0]!) is { } self)
        {
            draft.Replace(node.Begin, node.End, $"{ThisHole(self)}->{draft.Slice(node.Begin, node.End)}");
        }
        else if (IsManagedHere(node) || node.Decls.OfType<VarDecl>().Any(v => classifier.IsManaged(v.Type)))
        {
            Reject(node, Descriptors.ManagedCodeInLambda);
        }
        else
        {
            VisitChildren(node);
            foreach (var initializer in node.Decls.OfType<VarDecl>().Select(v => v.Initializer).OfType<ClangNode>())
            {
                Visit(initializer);
            }
        }
    }

    /// <summary>Whether the operation must run in IL; native code can call most managed functions by itself.</summary>
    private bool IsManagedHere(ClangNode node) =>
        classifier.IsMarshalToNative(node)
        || (classifier.HomeOf(node) == Home.Managed
            && !(node.Decl is FunctionDecl called && context.Index.Find(called) is null && !Classifier.IsPrelude(called)
                && called.SyntaxId < 0 && NativeSignature.IsCallable(called, classifier)));
}
