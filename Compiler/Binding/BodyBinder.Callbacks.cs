using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private static bool IsFunctionPointerForDelegate(MethodDefinition method) =>
        method.Name == "GetFunctionPointerForDelegate" && method.DeclaringType.FullName == RuntimeNames.Marshal;

    /// <summary>A delegate as function pointer through which exceptions pass:
    /// <c>Marshal::GetFunctionPointerForDelegate(d)</c> → <c>NativeCallback::PointerOf(d, &amp;&lt;Callback&gt;D::Create, bridge_library())</c>.
    /// Without the static type the runtime makes at run time what the class does.</summary>
    private BoundExpression BindFunctionPointerForDelegate(BoundExpression target, ClangNode node) => StaticCall(
        RuntimeNames.NativeCallback,
        "PointerOf",
        Types.IntPtr,
        [
            target,
            IsDelegate(target.Type) && target.Type is not GenericInstanceType
                ? new BoundFunctionPointer(_context.Callbacks.CreatorFor(target.Type), null, Types.IntPtr)
                : new BoundDefault(Types.IntPtr),
            _cutter.NativeLibrary(node),
        ],
        "System.Delegate",
        "System.IntPtr",
        "System.IntPtr");
}
