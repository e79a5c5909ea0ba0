using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Lambdas are objects of native classes. The body of one with managed code is IL: a function that takes the addresses of
/// the captured variables before the parameters.</summary>
internal sealed partial class BodyBinder
{
    private readonly LambdaCompiler _lambdas;
    private int _captured;

    /// <summary>The function that makes the lambdas of an expression; its text goes to the host on first use.</summary>
    internal ClosureMaker MakerOf(ClangNode node)
    {
        var type = ((RecordType)node.Type!).Declaration;
        if (!_host.Makers.TryGetValue(type, out var maker))
        {
            var closure = Closure.Of(node, _unit);
            maker = new ClosureMaker(LambdaText.MakerOf(node.Type!), [.. Captures(closure)]);
            _host.Makers.Add(type, maker);
            closure.Functions.Zip(closure.Bodies).ToList().ForEach(f => MakeReturned(f.First.ResultType, f.Second));

            // The body may name the lambda's type: a generic one is called with itself.
            var declaration = _host.Announce(LambdaText.NameAs(node.Type!, string.Empty));
            _host.Complete(declaration, node.Type!, LambdaText.Declare(node.Type!, maker.Captures, TextOf(closure, maker)));
            TellType(type);
        }

        return maker;
    }

    /// <summary>Sees to it that the host knows the types of the lambdas in a type before there is a shim for objects of it.</summary>
    private void NameClosureTypes(RecordType type, ClangNode initializer)
    {
        if (_host.UnnamedTypesOf(type.Spelling).Any())
        {
            LambdasIn(initializer).ToList().ForEach(l => MakerOf(l));
        }

        if (Closure.IsClosureType(type) && _host.UnnamedTypesOf(type.Spelling).Any())
        {
            NameReturnedType(type, Intrinsics.Peel(initializer));
        }
    }

    // [](int a) { return [a](int b) { … }; }   The text of the outer lambda names the type of the inner one as its result.
    private void MakeReturned(ClangType result, ClangNode body)
    {
        foreach (var lambda in LambdasIn(body).Where(l => result.Spelling.Contains(l.Type!.Spelling, StringComparison.Ordinal)))
        {
            MakerOf(lambda);
        }
    }

    private static IEnumerable<ClangNode> LambdasIn(ClangNode node) =>
        node.Kind == NodeKind.Lambda ? [node] : node.Parts.SelectMany(LambdasIn);

    /// <summary>The type of a lambda that a native function returns is what a call of it yields:
    /// <c>using closure$5_12 = decltype(counter(bridge::some&lt;int&gt;()));</c></summary>
    private void NameReturnedType(RecordType type, ClangNode node)
    {
        var callee = _classifier.HomeOf(node) == Home.Managed ? null : node switch
        {
            { Kind: NodeKind.Call, Decl: FunctionDecl } => _unit.Desugared.CheckText[node.Children[0]!.Begin..node.Children[0]!.End],
            { Kind: NodeKind.MemberCall, Decl: FunctionDecl function } when Intrinsics.Peel(node.Children[0]!) is { Kind: NodeKind.Member } member =>
                $"{LambdaText.Some(member.Children[0]!)}{(member.IsArrow ? "->" : ".")}{function.Name}",
            { Kind: NodeKind.OperatorCall, Operator: "()", Decl: FunctionDecl } => LambdaText.Some(node.Children[0]!),
            _ => null,
        };
        if (callee is null)
        {
            NameTypes(type.Spelling, node);
            return;
        }

        var arguments = node.Children[1..].Where(a => a!.Kind != NodeKind.DefaultArg).Select(a => LambdaText.Some(a!));
        _host.AddDeclaration(LambdaText.NameAs(type, $"{callee}({string.Join(", ", arguments)})"));
        TellType(type.Declaration);
    }

    private IEnumerable<ClosureCapture> Captures(Closure closure)
    {
        var values = closure.Explicit.Where(c => c.Kind != NodeKind.DeclRef && c != closure.Copy && !Closure.IsClosureType(c.Type) && _lambdas.HasManagedCode(c)
            && !(c.Kind == NodeKind.Construct && _classifier.IsManaged(c.Type))).ToList();
        if (closure.This is { } self)
        {
            yield return new ClosureCapture(LambdaText.Self, self.Type!.Spelling, null, null);
        }

        foreach (var (variable, name) in closure.Outer(values).Where(o => closure.IsCaptured(o.Variable)))
        {
            var type = variable.Type.NonReference;
            if (_classifier.IsManaged(NativeSignature.Core(type)) && NativeSignature.Core(type) is not EnumType)
            {
                Error(Descriptors.ManagedCapture, name, variable.Name);
                continue;
            }

            yield return new ClosureCapture(variable.Name, $"{CppType.Name(type.Spelling)}&", variable, null);
        }

        foreach (var value in values)
        {
            yield return new ClosureCapture($"value${value.Begin}", $"{CppType.Name(value.Type!.Spelling)}&", null, value);
        }
    }

    private string TextOf(Closure closure, ClosureMaker maker)
    {
        var draft = new ShimDraft(_unit.Desugared.CheckText, Types);
        if (closure.This is not null)
        {
            LambdaText.ReplaceThis(draft, closure);
        }

        foreach (var capture in maker.Captures.Where(c => c.Value is not null))
        {
            var value = _classifier.IsNativeClass(capture.Value!.Type) ? $"static_cast<{capture.Type}&>({capture.Name})" : capture.Name;
            draft.Replace(capture.Value.Begin, capture.Value.End, value);
        }

        if (_lambdas.IsManaged(closure))
        {
            var statics = _variables.Where(v => v.Key.Storage == VarStorage.StaticLocal);
            LambdaText.ReplaceBody(draft, closure, _lambdas.Enter(closure, _method.Name, LambdaText.SelfIn(closure), statics), _classifier);
        }
        else
        {
            LambdaText.ReplaceConstants(draft, closure, v => !closure.IsCaptured(v));
        }

        return draft.Slice(closure.Node.Begin, closure.Node.End);
    }

    /// <summary>Makes the variables known that IL gets by their addresses or as static fields.</summary>
    internal BodyBinder Capturing(IReadOnlyCollection<VarDecl> captured, IEnumerable<KeyValuePair<VarDecl, Place>> statics)
    {
        foreach (var (variable, place) in statics)
        {
            _variables.Add(variable, place);
        }

        _captured = captured.Count;
        foreach (var (variable, parameter) in captured.Zip(_method.Parameters.Skip(NativeThis is null ? 0 : 1)))
        {
            var address = new BoundLoad(new ArgumentPlace(parameter));
            _variables.Add(variable, PlaceAt(address, variable.Type.NonReference));
        }

        return this;
    }
}
