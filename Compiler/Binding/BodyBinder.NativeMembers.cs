using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Members of native classes whose bodies are IL: static methods that take the object's address first.</summary>
internal sealed partial class BodyBinder
{
    /// <summary>The address of the native object whose member function is being bound, or null.</summary>
    internal BoundExpression? NativeThis =>
        _method.Parameters is [{ Name: NativeSignature.This } self, ..] ? new BoundLoad(new ArgumentPlace(self)) : null;

    /// <summary>Whether the function may have lambdas: members of managed types may not, as they have no native classes inside.</summary>
    internal bool AllowsLambdas => _method.DeclaringType.Name == "<Module>";

    private static bool TakesNativeThis(MethodDefinition method) => method.Parameters is [{ Name: NativeSignature.This }, ..];

    /// <summary><c>object.member(args)</c> → <c>member(&amp;object, args)</c>.</summary>
    private BoundExpression CallNativeMember(
        MethodDefinition method, FunctionDecl function, BoundExpression address, ImmutableArray<ClangNode?> arguments, ClangNode node)
    {
        var bound = ImmutableArray.CreateBuilder<BoundExpression>();
        bound.Add(address);
        for (var i = 0; i < arguments.Length; i++)
        {
            bound.Add(BindArgument(arguments[i]!, method.Parameters[i + 1].ParameterType, function.Parameters[i]));
        }

        return _classifier.IsNativeClass(function.ResultType)
            ? CallIntoSlot(method, null, false, bound.ToImmutable(), function.ResultType, node)
            : Call(method, method, null, false, bound.ToImmutable(), node);
    }

    /// <summary>The address of the native object of a member access.</summary>
    private BoundExpression BindNativeObject(ClangNode node, bool isPointer) => isPointer ? BindValue(node) : NativeArgument(node);

    /// <summary>The native address of a fresh variable that holds the value; the frame does not move.</summary>
    internal BoundExpression AddressOfCopy(ClangNode node, ClangType type) =>
        NativeAddress(Spill(Coerce(Intrinsics.IsText(node) ? BindText(node) : BindValue(node), TypeOf(type))));

    /// <summary>The native address of what a tracking reference leads to; what lies on the gc heap is pinned until the function returns.</summary>
    internal BoundExpression PinnedAddress(ClangNode node, List<BoundExpression> before)
    {
        var place = BindPlace(node);
        if (NativeAddressOf(place, node) is { } address)
        {
            return address;
        }

        var pin = new LocalPlace(new LocalSymbol(string.Empty, new PinnedType(new ByReferenceType(place.Type))));
        before.Add(new BoundStore(pin, AddressOf(place, node), false, Types.Void));
        return new BoundConvert(new BoundLoad(pin), true, Types.UIntPtr);
    }
}
