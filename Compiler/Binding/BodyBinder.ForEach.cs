using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private readonly Dictionary<ClangDecl, Place> _eachCurrent = [];

    /// <summary>Whether a for statement is what desugaring made of <c>for each</c>.</summary>
    private static bool IsForEach(ClangNode node) =>
        node.Children[0] is { Kind: NodeKind.DeclStmt, Decls: [VarDecl { Initializer: { } initializer }] }
        && Intrinsics.NameOf(Intrinsics.Peel(initializer)) == "clr::expr::each";

    /// <summary><c>for each (X x in c) S</c> (ECMA-372 §16.2.1): arrays and strings by index, the rest by GetEnumerator,
    /// whose enumerator is disposed.</summary>
    private BoundStatement BindForEach(ClangNode node)
    {
        var variable = (VarDecl)node.Children[0]!.Decls[0];
        var source = Intrinsics.Peel(variable.Initializer!).Children[1]!;
        var each = new Enumeration(variable, (RecordType)variable.Type, () => BindStatement(node.Children[4]!));
        return BindEnumeration(source, each, node);
    }

    /// <summary>An enumeration of a collection.</summary>
    /// <param name="Variable">The hidden variable of the check text that <c>*v</c> or <c>v.cur()</c> names.</param>
    /// <param name="Type">The <c>clr::each_t</c> that Clang resolved.</param>
    /// <param name="Body">Binds the loop's body.</param>
    private sealed record Enumeration(VarDecl Variable, RecordType Type, Func<BoundStatement> Body)
    {
        public ClangType Element => Type.Declaration.TemplateArguments[2].Type! is Clang.Ast.ReferenceType reference
            ? reference.Referee
            : Type.Declaration.TemplateArguments[2].Type!;
    }

    private BoundStatement BindEnumeration(ClangNode source, Enumeration each, ClangNode node)
    {
        var point = PointOf(node);
        return WithTemporaries(() =>
        {
            var collection = _context.Mapper.IsManagedValue(source.Type!) || IsStackSemantics(source.Type!)
                ? BindObject(source, isPointer: false)
                : AsReference(BindValue(source));
            var type = _context.Mapper.HandleTarget(source.Type!) ?? Strip(collection.Type);
            var loop = type is Mono.Cecil.ArrayType { Rank: 1 } array ? EachElement(collection, array.ElementType, each)
                : type is Mono.Cecil.ArrayType matrix ? EachOfMatrix(collection, matrix, each)
                : type.MetadataType == MetadataType.String ? EachChar(collection, each)
                : EachByEnumerator(collection, type, each);
            return new BoundBlock([point, loop]);
        });
    }

    private static bool IsEachCurrent(ClangNode node) =>
        node.Decl is FunctionDecl { Name: "cur", Parent.QualifiedName: "clr::each_t" };

    private Place BindEachCurrent(ClangNode enumeration) => _eachCurrent[Intrinsics.Peel(enumeration).Decl!];

    private BoundBlock EachElement(BoundExpression array, TypeReference element, Enumeration each) => EachByIndex(
        array,
        a => new BoundConvert(
            new BoundCall(Runtime.Method("System.Array", "get_Length"), a, [], true, null, Types.Int32), false, Types.Int32),
        (a, i) => new ElementPlace(a, [i], element),
        each);

    private BoundBlock EachChar(BoundExpression text, Enumeration each) => EachByIndex(
        text,
        s => new BoundCall(Runtime.Method("System.String", "get_Length"), s, [], true, null, Types.Int32),
        (s, i) => new ValuePlace(
            new BoundCall(Runtime.Method("System.String", "get_Chars", "System.Int32"), s, [i], true, null, Types.Char)),
        each);

    private BoundBlock EachByIndex(
        BoundExpression collection,
        Func<BoundExpression, BoundExpression> length,
        Func<BoundExpression, BoundExpression, Place> current,
        Enumeration each)
    {
        var source = new LocalPlace(new LocalSymbol(string.Empty, collection.Type));
        var index = new LocalPlace(new LocalSymbol(string.Empty, Types.Int32));
        _eachCurrent[each.Variable] = current(new BoundLoad(source), new BoundLoad(index));
        var condition = new BoundBinary(
            BinaryOperation.Less, new BoundLoad(index), length(new BoundLoad(source)), false, Types.Boolean);
        var step = new BoundStore(
            index, new BoundBinary(BinaryOperation.Add, new BoundLoad(index), Constant(1), false, Types.Int32), false, Types.Void);
        return new BoundBlock([
            Effect(new BoundStore(source, collection, false, Types.Void)),
            Effect(new BoundStore(index, Constant(0), false, Types.Void)),
            EachLoop(condition, each, Effect(step))]);
    }

    private BoundLoopStatement EachLoop(BoundExpression condition, Enumeration each, BoundStatement? step)
    {
        var (breaks, continues) = (new LabelSymbol("break"), new LabelSymbol("continue"));
        var bound = InLoop(breaks, continues, each.Body);
        return new BoundLoopStatement(null, condition, bound, step, false, breaks, continues);
    }

    private static BoundExpressionStatement Effect(BoundExpression expression) => new(expression);

    private BoundStatement EachByEnumerator(BoundExpression collection, TypeReference type, Enumeration each)
    {
        var (getEnumerator, enumeratorType) = EnumerationPattern.GetEnumerator(type, Runtime);
        var create = MakeCall(
            Reference(getEnumerator, DeclaringTypeOf(getEnumerator.DeclaringType, type)), collection, [], false, null, Import(enumeratorType));
        var enumerator = new LocalPlace(new LocalSymbol(string.Empty, create.Type));
        BoundExpression self = enumeratorType.IsValueType
            ? new BoundAddress(enumerator, new ByReferenceType(create.Type))
            : new BoundLoad(enumerator);
        var next = CallPattern(self, enumeratorType, "MoveNext", Types.Boolean);
        _eachCurrent[each.Variable] = new ValuePlace(CallPattern(self, enumeratorType, "get_Current", TypeOf(each.Element)));
        return new BoundBlock([
            Effect(new BoundStore(enumerator, create, false, Types.Void)),
            new BoundTry(EachLoop(next, each, null), [], Effect(DisposeEnumerator(self, enumeratorType)))]);
    }

    private TypeReference Import(TypeReference type) => _context.Mapper.Import(type);

    private BoundExpression CallPattern(BoundExpression self, TypeReference type, string name, TypeReference result)
    {
        var definition = EnumerationPattern.Find(type, name, Runtime);
        var reference = Reference(definition, DeclaringTypeOf(definition.DeclaringType, type));
        var call = MakeCall(reference, self, [], false, ConstrainedType(self, definition.DeclaringType), result);
        return Scalars.Strip(definition.ReturnType) is ByReferenceType
            ? new BoundLoad(new IndirectPlace(call with { Type = new ByReferenceType(result) }, result))
            : definition.ReturnType.MetadataType == MetadataType.Object && result.MetadataType != MetadataType.Object
                ? FromObject(call with { Type = Types.Object }, result)
                : call;
    }

    private static BoundCast FromObject(BoundExpression value, TypeReference type) => new(
        Scalars.IsReference(type) ? ReferenceCast.CastClass : ReferenceCast.UnboxAny, value, type, type);

    private BoundExpression DisposeEnumerator(BoundExpression self, TypeReference type)
    {
        if (!type.IsValueType)
        {
            return DisposeHandle(self);
        }

        return Hierarchy.Implements(type, "System.IDisposable")
            ? new BoundCall(Runtime.Method("System.IDisposable", "Dispose"), self, [], true, Import(type), Types.Void)
            : new BoundSequence([], null, Types.Void);
    }
}
