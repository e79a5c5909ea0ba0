using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private static bool IsDelegate(TypeReference type) =>
        type.Resolve()?.BaseType?.FullName == "System.MulticastDelegate";

    /// <summary><c>gcnew D(object, &amp;T::M)</c>, <c>gcnew D(&amp;f)</c>, or unbound <c>gcnew D(&amp;T::M)</c> (ECMA-372 §27.2).</summary>
    private BoundExpression BindNewDelegate(TypeReference type, ImmutableArray<ClangNode?> arguments, ClangNode node)
    {
        var target = arguments.Length == 2 ? BindDelegateTarget(arguments[0]!) : new BoundConstant(Types.Object, null);
        if (TargetFunction(arguments[^1]!) is not { Kind: not FunctionKind.Conversion } function)
        {
            return Error(Descriptors.DelegateOfValue, arguments[^1]!, type.Name);
        }

        if (TargetMethod(function, target) is not { } method)
        {
            return NotYet($"a delegate to {Describe(arguments[^1]!)}", node);
        }

        if (arguments.Length == 1 && method.HasThis)
        {
            return UnboundDelegate(type, method);
        }

        var effects = new List<BoundExpression>();
        var isVirtual = !method.Resolve().IsStatic && IsVirtual(method) && !method.Resolve().IsFinal;
        var receiver = isVirtual ? Once(target, effects) : target;
        var pointer = new BoundFunctionPointer(method, isVirtual ? receiver : null, Types.IntPtr);
        var create = new BoundNewObject(DelegateConstructor(type), [receiver, pointer], type);
        return effects.Count == 0 ? create : new BoundSequence([.. effects], create, type);
    }

    /// <summary>A delegate whose first argument is the object: <c>Delegate::CreateDelegate(D, M)</c>; <c>newobj</c> makes bound ones only.</summary>
    private BoundCast UnboundDelegate(TypeReference type, MethodReference method)
    {
        var token = new BoundMethodToken(method, Runtime.Type("System.RuntimeMethodHandle"));
        var info = new BoundCast(
            ReferenceCast.CastClass,
            new BoundCall(
                Runtime.Method("System.Reflection.MethodBase", "GetMethodFromHandle", "System.RuntimeMethodHandle", "System.RuntimeTypeHandle"),
                null,
                [token, new BoundTypeToken(method.DeclaringType, Runtime.Type("System.RuntimeTypeHandle"))],
                false,
                null,
                Runtime.Type("System.Reflection.MethodBase")),
            Runtime.Type("System.Reflection.MethodInfo"),
            Runtime.Type("System.Reflection.MethodInfo"));
        var create = new BoundCall(
            Runtime.Method("System.Delegate", "CreateDelegate", "System.Type", "System.Reflection.MethodInfo"),
            null,
            [TypeObject(type), info],
            false,
            null,
            Runtime.Type("System.Delegate"));
        return new BoundCast(ReferenceCast.CastClass, create, type, type);
    }

    private BoundExpression BindDelegateTarget(ClangNode node)
    {
        var value = BindValue(node);
        return Scalars.IsReference(value.Type) ? value : new BoundCast(ReferenceCast.Box, value, value.Type, Types.Object);
    }

    /// <summary>The function behind <c>&amp;T::M</c>.</summary>
    private static FunctionDecl? TargetFunction(ClangNode node)
    {
        var inner = Intrinsics.Peel(node);
        while (inner.Kind is NodeKind.ImplicitCast or NodeKind.Unary or NodeKind.Paren or NodeKind.CStyleCast or NodeKind.StaticCast)
        {
            inner = inner.Children[0]!;
        }

        return inner.Decl as FunctionDecl;
    }

    private MethodReference? TargetMethod(FunctionDecl function, BoundExpression target) =>
        (_context.Index.Find(function)?.Member as MethodDefinition ?? _context.Symbols.MethodOf(function)) is { } method
            ? Instantiate(Reference(method, DeclaringType(method.DeclaringType, function, target)), method, function)
            : null;

    private MethodReference DelegateConstructor(TypeReference type)
    {
        var definition = type.Resolve().Methods.First(m => m.Name == ".ctor");
        return Reference(definition, DeclaringTypeOf(definition.DeclaringType, type));
    }

    /// <summary><c>d(args)</c>: Invoke.</summary>
    private BoundExpression BindInvoke(ClangNode node, BoundExpression callee, TypeReference type)
    {
        var definition = type.Resolve().Methods.First(m => m.Name == "Invoke");
        var reference = Reference(definition, DeclaringTypeOf(definition.DeclaringType, type));
        var function = (FunctionDecl)node.Decl!;
        var arguments = BindArguments(reference, FormOf(function), function, node.Children[1..]);
        return MakeCall(reference, callee, arguments, false, null, TypeOf(node.Type!));
    }
}
