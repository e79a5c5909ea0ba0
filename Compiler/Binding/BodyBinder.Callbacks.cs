using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Partition;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private static bool IsFunctionPointerForDelegate(MethodDefinition method) =>
        method.Name == "GetFunctionPointerForDelegate" && method.DeclaringType.FullName == RuntimeNames.Marshal;

    /// <summary>A delegate as function pointer through which exceptions pass:
    /// <c>Marshal::GetFunctionPointerForDelegate(d)</c> → <c>NativeCallback::PointerOf(d, &amp;&lt;Callback&gt;D::Create, &amp;make_callback&lt;R(A…)&gt;)</c>.
    /// Only the static type tells how native code sees the delegate; without it the runtime's own pointer must do.</summary>
    private BoundExpression? BindFunctionPointerForDelegate(BoundExpression target, ClangNode node)
    {
        if (!IsDelegate(target.Type) || target.Type is GenericInstanceType)
        {
            return null;
        }

        if (DelegateSignature.Of(target.Type.Resolve()) is not { } signature)
        {
            Warn(Descriptors.UnguardedCallback, node, target.Type.FullName);
            return null;
        }

        return StaticCall(
            RuntimeNames.NativeCallback,
            "PointerOf",
            Types.IntPtr,
            [
                target,
                new BoundFunctionPointer(_context.Callbacks.CreatorFor(target.Type), null, Types.IntPtr),
                _cutter.CallbackFactory(signature, node),
            ],
            "System.Delegate",
            "System.IntPtr",
            "System.IntPtr");
    }
}
