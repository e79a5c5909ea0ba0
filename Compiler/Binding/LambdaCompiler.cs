using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Makes IL of the bodies of lambdas that hold managed code.</summary>
/// <param name="context">The assembly.</param>
/// <param name="unit">The unit.</param>
/// <param name="classifier">Managed or native.</param>
/// <param name="host">Receives the native parts of the bodies.</param>
internal sealed class LambdaCompiler(BindingContext context, UnitContext unit, Classifier classifier, HostWriter host)
{
    /// <summary>Whether the body must be IL.</summary>
    public bool IsManaged(Closure closure) =>
        closure.Functions.Any(f => NativeSignature.HasManagedTypes(f, classifier)) || closure.Bodies.Any(HasManagedCode);

    /// <summary>Whether something in the sub-tree must run in IL; native code can call most managed functions by itself.</summary>
    public bool HasManagedCode(ClangNode node) => Closure.All(node).Any(n =>
        classifier.IsMarshalToNative(n)
        || n.Decl is VarDecl { Storage: VarStorage.StaticLocal }
        || n.Decls.OfType<VarDecl>().Any(v => classifier.IsManaged(NativeSignature.Core(v.Type)))
        || (classifier.HomeOf(n) == Home.Managed && !IsCallableFromNative(n.Decl as FunctionDecl)));

    private bool IsCallableFromNative(FunctionDecl? function) =>
        function is not null && context.Index.Find(function) is null && !Classifier.IsPrelude(function) && function.SyntaxId < 0
        && Intrinsics.RootOperation(function) is null && NativeSignature.IsCallable(function, classifier);

    /// <summary>Compiles the bodies; yields the call that takes their place.</summary>
    /// <param name="closure">The lambda.</param>
    /// <param name="name">Name of what it stands in.</param>
    /// <param name="self">What <c>this</c> is called in the lambda's text.</param>
    /// <param name="statics">Static local variables of the functions around it.</param>
    public string Enter(Closure closure, string name, string self, IEnumerable<KeyValuePair<VarDecl, Place>> statics)
    {
        var written = LambdaText.ParametersOf(closure, unit.Desugared.CheckText);
        if (!closure.Functions.All(f => NativeSignature.IsEntered(f, classifier))
            || (closure.IsGeneric && !LambdaInstances.AreTold(closure, written, classifier)))
        {
            var what = closure.IsGeneric ? "a generic lambda with this signature" : "a lambda with this signature";
            context.Diagnostics.Report(Descriptors.ManagedCodeInLambda, unit.Desugared.Map.Map(closure.Node.Begin), what);
            return string.Empty;
        }

        var calls = closure.Functions.Select(f => Compile(f, closure, name, statics)).Select(e => EntryCall.Write(
            e.Entry, e.Leading(self), e.Function, classifier, p => LambdaInstances.NameOf(p, e.Function, written))).ToList();
        return LambdaInstances.Choose(closure, written, calls, classifier);
    }

    /// <summary>Compiles the body of one lambda in the text of a template, or reports why it cannot be.</summary>
    public LambdaEntry? EnterInTemplate(Closure closure, string name)
    {
        if (!closure.IsGeneric && NativeSignature.IsCallable(closure.Functions[0], classifier))
        {
            return Compile(closure.Functions[0], closure, name, []);
        }

        context.Diagnostics.Report(
            Descriptors.ManagedCodeInLambda, unit.Desugared.Map.Map(closure.Node.Begin), "a lambda with this signature in an initialiser of a class template");
        return null;
    }

    private LambdaEntry Compile(FunctionDecl function, Closure closure, string name, IEnumerable<KeyValuePair<VarDecl, Place>> statics)
    {
        var captured = closure.NamedInBody.Where(v => closure.IsInside(v) || closure.IsCaptured(v)).ToList();
        var owner = (closure.This?.Type as PointerType)?.Pointee as RecordType;
        var method = context.Symbols.DeclareLambda($"{name}$lambda", owner?.Declaration, captured, function);
        var frame = unit.Desugared.CheckText[closure.Introducer.End.Value] == '<' ? function.Frame : null;
        host.Open();
        host.AddFrame(frame);
        context.Lambdas.Add(method, new BodyBinder(context, unit, method, host).Capturing(captured, statics).BindFunction(function));
        host.CloseFrame(frame);
        host.Close();
        return new LambdaEntry(closure, function, context.Entries.Of(method, NativeSignature.IsStored(function.ResultType, classifier)), captured, owner is not null);
    }
}
