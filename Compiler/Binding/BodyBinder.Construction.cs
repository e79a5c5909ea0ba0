using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>A constructor of a managed type. What is built is ended when the rest throws (ECMA-372 §19.13.2):
    /// <c>C() : B(), m1(a) { S }</c> → <c>try { m1 = …; B(); } fault { DisposeBuilt(false) } try { S } fault { DisposeBuilt(true) }</c>.
    /// Ref classes run the initialiser list first, then the base class's constructor, so that a virtual call from the base
    /// finds initialised members. A delegating constructor runs the other one, which ends what it has built itself; from there on the object is
    /// whole, and its destructor ends it (C++17 [except.ctor] 4).</summary>
    private BoundBlock BindConstruction(FunctionDecl function, ClangNode body)
    {
        if (function.Initializers.FirstOrDefault(i => i is { Base: null, Field: null }) is { } delegating)
        {
            return new BoundBlock([BindConstructorCall(delegating.Value), Ended(BindStatement(body), WholeEnds() ?? BuiltPartsEnd(isBaseBuilt: true))]);
        }

        var fields = function.Initializers.Where(i => i.Field is not null).ToList();
        var statements = fields.ConvertAll(BindFieldInitializer);
        if (_method.DeclaringType.IsValueType)
        {
            return new BoundBlock([.. statements, BindStatement(body)]);
        }

        var parent = function.Initializers.FirstOrDefault(i => i.Base is not null && Intrinsics.Peel(i.Value).Kind == NodeKind.Construct);
        statements.Add(parent is null ? DefaultBaseCall() : BindConstructorCall(parent.Value));
        return new BoundBlock([Parts(statements, fields.Select(f => f.Field!)), EndsBuilt(BindStatement(body), isBaseBuilt: true)]);
    }

    /// <summary>The constructor nobody wrote: default member initialisers, objects with stack semantics, then the base class.</summary>
    public BoundStatement BindImplicitConstructor(RecordDecl record)
    {
        var statements = record.Fields.Select(BindDefaultField)
            .Append(_method.DeclaringType.IsValueType ? new BoundBlock([]) : DefaultBaseCall());
        return new BoundBlock([Parts(statements, record.Fields), new BoundReturn(null)]);
    }

    private BoundStatement Parts(IEnumerable<BoundStatement> statements, IEnumerable<FieldDecl> fields)
    {
        var parts = new BoundBlock([.. statements]);
        return fields.Any(f => IsStackSemantics(f.Type)) ? EndsBuilt(parts, isBaseBuilt: false) : parts;
    }

    /// <summary><c>S</c> → <c>try { S } fault { DisposeBuilt(isBaseBuilt); }</c>, in classes that have something to end.</summary>
    private BoundStatement EndsBuilt(BoundStatement statement, bool isBaseBuilt) => Ended(statement, BuiltPartsEnd(isBaseBuilt));

    private static BoundStatement Ended(BoundStatement statement, BoundStatement? end) =>
        end is null ? statement : new BoundTry(statement, [], end) { IsFault = true };

    /// <summary>Ends members and base of the object, or null when they have no destructor.</summary>
    private BoundStatement? BuiltPartsEnd(bool isBaseBuilt) => EndingCall(DisposeBody.Built, isBaseBuilt);

    /// <summary>Runs the destructor of this class, whatever the class of the object is, or null when it has none.</summary>
    private BoundStatement? WholeEnds() => EndingCall(DisposeBody.Name, true);

    private BoundStatement? EndingCall(string name, bool argument) =>
        _method.DeclaringType.Methods.FirstOrDefault(m => m.Name == name && m.Parameters is [{ ParameterType.MetadataType: MetadataType.Boolean }]) is { } method
            ? Effect(new BoundCall(
                Reference(method, SelfType), new BoundThis(ThisType), [Constant(Types.Boolean, argument)], false, null, Types.Void))
            : null;
}
