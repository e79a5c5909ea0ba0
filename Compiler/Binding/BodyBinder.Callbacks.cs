using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private static bool IsFunctionPointerForDelegate(MethodDefinition method) =>
        method.Name == "GetFunctionPointerForDelegate" && method.DeclaringType.FullName == RuntimeNames.Marshal;

    /// <summary>A delegate as function pointer through which exceptions pass:
    /// <c>Marshal::GetFunctionPointerForDelegate(d)</c> → <c>NativeCallback::PointerOf(d, &amp;&lt;Callback&gt;D::Create, bridge_library())</c>.
    /// Without the static type the runtime makes at run time what the class does.</summary>
    private BoundExpression BindFunctionPointerForDelegate(BoundExpression target, ClangNode node)
    {
        if (StructByValue(node.Children[1]!.Type!) is { } type)
        {
            return NotYet(
                $"the native type '{type.Spelling}' by value in a delegate that becomes a function pointer (take a pointer, or a value class with the same fields)", node);
        }

        return StaticCall(
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

    /// <summary>What a delegate takes or returns in registers or on the stack according to C++, and by address according to its metadata. Other
    /// native objects go by address in both.</summary>
    private ClangType? StructByValue(ClangType handle)
    {
        var invoke = (PreludeTypes.HandleElement(handle) as RecordType)?.Declaration.Members.OfType<FunctionDecl>().FirstOrDefault(f => f.Name == "Invoke");
        return invoke is null ? null
            : _classifier.IsNativeClass(invoke.ResultType) ? invoke.ResultType
            : invoke.Parameters.Select(p => p.Type).FirstOrDefault(
                t => t is RecordType { Declaration.IsTriviallyCopyable: true } && _classifier.IsNativeClass(t));
    }
}
