using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private int _handlerDepth;

    /// <summary><c>try</c> with handlers; desugaring wrote <c>finally</c> as a handler of <c>clr::finally_</c>.</summary>
    private BoundTry BindTry(ClangNode node)
    {
        var handlers = node.Children[1..];
        if (handlers is [{ Decls: [VarDecl { Type: RecordType { Declaration.QualifiedName: "clr::finally_" } }] } last])
        {
            var outer = _handlerDepth;
            var body = BindStatement(node.Children[0]!);
            _handlerDepth = 0;
            var block = BindStatement(last.Children[0]!);
            _handlerDepth = outer;
            return new BoundTry(body, [], block);
        }

        return new BoundTry(BindStatement(node.Children[0]!), [.. handlers.Select(h => BindCatch(h!))], null);
    }

    private BoundCatch BindCatch(ClangNode node)
    {
        _handlerDepth++;
        var bound = node.Decls is [VarDecl variable] ? BindTypedCatch(variable, node)
            : new BoundCatch(Runtime.Type("System.Object"), null, null, BindStatement(node.Children[0]!));
        _handlerDepth--;
        return bound;
    }

    private BoundCatch BindTypedCatch(VarDecl variable, ClangNode node)
    {
        var caught = variable.Type is Clang.Ast.ReferenceType reference ? reference.Referee : variable.Type;
        if (!_context.Mapper.IsHandle(caught))
        {
            return BindNativeCatch(variable, caught, node);
        }

        var type = _context.Mapper.HandleTarget(caught)!;
        var local = new LocalSymbol(variable.Name, type);
        _variables[variable] = new LocalPlace(local);
        return new BoundCatch(type, local, null, BindStatement(node.Children[0]!));
    }

    /// <summary>A handler of a native type: an exception filter asks C++'s own matching whether the carried exception fits,
    /// and where the caught (base) object lies. <c>catch (const T&amp; e) S</c> →
    /// <c>filter { Match(ex, typeid(T), &amp;address) } handler { e = *address; S; ReleaseAfterCatch(ex) }</c>.</summary>
    private BoundCatch BindNativeCatch(VarDecl variable, ClangType caught, ClangNode node)
    {
        var exceptionType = Runtime.Type("System.Exception");
        var exception = new LocalSymbol(string.Empty, exceptionType);
        var address = new LocalPlace(new LocalSymbol(string.Empty, Types.IntPtr));
        var filter = new BoundCall(
            Runtime.Method(RuntimeNames.NativeException, "Match", "System.Exception", "System.IntPtr", "System.IntPtr&"),
            null,
            [
                new BoundLoad(new LocalPlace(exception)),
                _cutter.TypeInfo(caught, node),
                new BoundAddress(address, new ByReferenceType(Types.IntPtr)),
            ],
            false,
            null,
            Types.Boolean);
        var cleanups = new List<BoundStatement>();
        var bind = DeclareCaught(variable, caught, new BoundLoad(address), cleanups);
        var body = Protect(BindStatement(node.Children[0]!), cleanups);
        var leave = Effect(LeaveHandler(new BoundLoad(new LocalPlace(exception)), Rethrows(node)));
        return new BoundCatch(
            exceptionType, exception, filter, new BoundTry(new BoundBlock([bind, body]), [], leave));
    }

    /// <summary>At the end of a handler C++ destroys the exception object, unless the handler throws it on.</summary>
    private BoundCall LeaveHandler(BoundExpression exception, bool rethrows) => rethrows
        ? KeepAlive(exception)
        : StaticCall(RuntimeNames.NativeException, "ReleaseAfterCatch", Types.Void, [exception], "System.Exception");

    private static bool Rethrows(ClangNode node) =>
        node is { Kind: NodeKind.Throw, Children: [] or [null] } || node.Children.Any(c => c is not null && Rethrows(c));

    private BoundCall KeepAlive(BoundExpression value) =>
        new(Runtime.Method("System.GC", "KeepAlive", "System.Object"), null, [value], false, null, Types.Void);

    /// <summary>The exception variable: by reference the object itself, by pointer the pointer, by value a copy.</summary>
    private BoundStatement DeclareCaught(
        VarDecl variable, ClangType caught, BoundExpression address, List<BoundStatement> cleanups)
    {
        if (caught is Clang.Ast.PointerType)
        {
            var local = new LocalPlace(DeclareLocal(variable, TypeOf(caught)));
            return Effect(new BoundStore(local, address, false, Types.Void));
        }

        if (variable.Type is not Clang.Ast.ReferenceType && caught is RecordType record && _classifier.IsNativeClass(caught))
        {
            var slot = NewSlot(record, variable.Name);
            _variables[variable] = NativeObject(slot, record);
            if (!record.Declaration.IsTriviallyDestructible)
            {
                cleanups.Add(Effect(_cutter.Destroy(slot, record)));
            }

            return Effect(_cutter.Copy(slot, address, record));
        }

        _variables[variable] = _classifier.IsNativeClass(caught)
            ? NativeObject(address, caught)
            : new IndirectPlace(address, TypeOf(caught));
        return new BoundBlock([]);
    }

    private BoundStatement BindThrow(ClangNode node)
    {
        if (node.Children is not [{ } operand])
        {
            return _handlerDepth > 0
                ? new BoundRethrow()
                : new BoundExpressionStatement(NotYet("'throw;' outside of a handler", node));
        }

        return _context.Mapper.IsHandle(operand.Type!)
            ? new BoundThrow(BindValue(operand))
            : new BoundBlock([
                new BoundExpressionStatement(_cutter.Throw(operand, node)),
                new BoundThrow(new BoundConstant(Runtime.Type("System.Exception"), null))]);
    }

    /// <summary>A throw inside an expression (<c>c ? x : throw …</c>), in place of a value of <paramref name="type"/>.</summary>
    private BoundExpression BindThrowExpression(ClangNode node, TypeReference type) => node.Children switch
    {
        [{ } operand] when _context.Mapper.IsHandle(operand.Type!) => new BoundThrowExpression(BindValue(operand), type),
        [{ } operand] => new BoundSequence(
            [_cutter.Throw(operand, node)],
            new BoundThrowExpression(new BoundConstant(Runtime.Type("System.Exception"), null), type),
            type),
        _ when _handlerDepth > 0 => new BoundThrowExpression(null, type),
        _ => NotYet("'throw;' outside of a handler", node),
    };
}
