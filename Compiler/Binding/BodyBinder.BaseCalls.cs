using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary><c>Base::F()</c>: the projection declares a virtual function once, where it is introduced. The reference names
    /// the class the user named, and the runtime finds the override that class has.</summary>
    private MethodReference OnNamedBase(MethodReference method, ClangNode call)
    {
        return NamedClass(call) is not { } type || method is GenericInstanceMethod || method.DeclaringType is GenericInstanceType
            || type.FullName == method.DeclaringType.FullName
                ? method
                : MemberImporter.On(method, type);
    }

    // Clang converts the object to the named class first, then to the one that declares the function.
    private TypeReference? NamedClass(ClangNode call)
    {
        ClangType? named = null;
        for (var node = Intrinsics.Peel(call.Children[0]!).Children.ElementAtOrDefault(0);
            node is { Kind: NodeKind.ImplicitCast, CastKind: "UncheckedDerivedToBase" or "DerivedToBase" };
            node = node.Children[0])
        {
            named = node.Type is Clang.Ast.PointerType pointer ? pointer.Pointee : node.Type;
        }

        return named is RecordType record ? Import(_context.Mapper.MapDeclaring(record.Declaration)) : null;
    }
}
