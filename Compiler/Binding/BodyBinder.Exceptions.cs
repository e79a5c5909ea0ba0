using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>What the handler around the current statement has caught.</summary>
    private Handled? _handled;

    /// <param name="Exception">The exception object.</param>
    /// <param name="EndsLifetime">Whether the C++ object dies at the end of the handler.</param>
    private sealed record Handled(BoundExpression Exception, bool EndsLifetime);

    /// <summary><c>try</c> with handlers; desugaring wrote <c>finally</c> as a handler of <c>clr::finally_</c>.</summary>
    private BoundTry BindTry(ClangNode node)
    {
        var handlers = node.Children[1..];
        if (handlers is [{ Decls: [VarDecl { Type: RecordType { Declaration.QualifiedName: "clr::finally_" } }] } last])
        {
            var outer = _handled;
            var body = BindStatement(node.Children[0]!);
            _handled = null;
            var block = BindStatement(last.Children[0]!);
            _handled = outer;
            return new BoundTry(body, [], block);
        }

        return new BoundTry(BindStatement(node.Children[0]!), BindHandlers(node), null);
    }

    private BoundCatch BindCatch(ClangNode node)
    {
        if (node.Decls is not [VarDecl variable])
        {
            var any = new LocalSymbol(string.Empty, Types.Object);
            return new BoundCatch(any.Type, any, null, BindHandler(node, null, any, endsLifetime: true));
        }

        var caught = variable.Type.NonReference;
        if (!_context.Mapper.IsHandle(caught))
        {
            return BindNativeCatch(variable, caught, node);
        }

        var type = _context.Mapper.HandleTarget(caught)!;
        var local = new LocalSymbol(variable.Name, type.IsValueType ? TypeOf(caught) : type);
        _variables[variable] = new LocalPlace(local);
        var endsLifetime = TakesNativeExceptions(type) && !new CaughtObjectUse(variable).Escapes(node.Children[0]!);
        return new BoundCatch(type, local, null, BindHandler(node, variable, local, endsLifetime));
    }

    private bool TakesNativeExceptions(TypeReference type) =>
        type.Resolve() is { } definition && Hierarchy.AsInstanceOf(Runtime.Type(RuntimeNames.NativeException), definition) is not null;

    /// <summary>A handler's block. Where it may ask for the current exception, native code is told what is being handled:
    /// <c>{ S }</c> → <c>{ enter_handler(ex); try { S } finally { leave_handler(); LeaveHandler(ex); ReleaseAfterCatch(ex); } }</c>.</summary>
    private BoundStatement BindHandler(
        ClangNode node, VarDecl? variable, LocalSymbol exception, bool endsLifetime, BoundStatement? before = null, List<BoundStatement>? cleanups = null)
    {
        var outer = _handled;
        var value = new BoundLoad(new LocalPlace(exception));
        _handled = new Handled(value, endsLifetime);
        var written = BindStatement(node.Children[0]!);
        var body = Protect(RethrowsAtEnd(node) ? new BoundBlock([written, BindRethrow(node)]) : written, cleanups ?? []);
        _handled = outer;
        var block = before is null ? body : new BoundBlock([before, body]);
        var isEntered = new CurrentExceptionUse(_context.Index, variable).IsPossible(node.Children[0]!);
        var ends = EndsOfHandler(value, isEntered, endsLifetime, node);
        var guarded = ends.IsEmpty ? block : new BoundTry(block, [], new BoundBlock(ends));
        return isEntered ? new BoundBlock([Effect(EnterHandler(value, endsLifetime, node)), guarded]) : guarded;
    }

    private ImmutableArray<BoundStatement> EndsOfHandler(BoundExpression exception, bool isEntered, bool endsLifetime, ClangNode node)
    {
        var ends = ImmutableArray.CreateBuilder<BoundStatement>();
        if (isEntered)
        {
            ends.Add(Effect(_cutter.LeaveHandler(node)));
        }

        if (isEntered && endsLifetime)
        {
            ends.Add(Effect(OfHandler("LeaveHandler", exception)));
        }

        if (endsLifetime)
        {
            ends.Add(Effect(OfHandler("ReleaseAfterCatch", exception)));
        }

        return ends.ToImmutable();
    }

    private BoundCall OfHandler(string function, BoundExpression exception) =>
        StaticCall(RuntimeNames.NativeException, function, Types.Void, [exception], "System.Object");

    private BoundExpression EnterHandler(BoundExpression exception, bool endsLifetime, ClangNode node) => _cutter.EnterHandler(
        endsLifetime
            ? StaticCall(RuntimeNames.NativeException, "EnterHandler", Types.IntPtr, [exception], "System.Object")
            : StaticCall(RuntimeNames.ManagedFault, "WordOf", Types.IntPtr, [exception], "System.Object"),
        node);

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
        return new BoundCatch(exceptionType, exception, filter, BindHandler(node, variable, exception, endsLifetime: true, bind, cleanups));
    }

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

        _variables[variable] = PlaceAt(address, caught);
        return new BoundBlock([]);
    }

    private BoundStatement BindThrow(ClangNode node)
    {
        if (node.Children is not [{ } operand])
        {
            return BindRethrow(node);
        }

        return _context.Mapper.IsHandle(operand.Type!)
            ? new BoundThrow(AsReference(BindValue(operand)))
            : new BoundBlock([
                new BoundExpressionStatement(_cutter.Throw(operand, node)),
                new BoundThrow(new BoundConstant(Runtime.Type("System.Exception"), null))]);
    }

    /// <summary><c>throw;</c>. Outside of a handler C++ knows what is being handled by a caller.</summary>
    private BoundBlock BindRethrow(ClangNode node) => _handled is { } handled
        ? new BoundBlock([.. NoteRethrow(handled).Select(Effect), new BoundRethrow()])
        : new BoundBlock([
            new BoundExpressionStatement(_cutter.ThrowCurrent(node)),
            new BoundThrow(new BoundConstant(Runtime.Type("System.Exception"), null))]);

    private IEnumerable<BoundExpression> NoteRethrow(Handled handled) =>
        handled.EndsLifetime ? [OfHandler("ThrowOn", handled.Exception)] : [];

    /// <summary>A throw inside an expression (<c>c ? x : throw …</c>), in place of a value of <paramref name="type"/>.</summary>
    private BoundExpression BindThrowExpression(ClangNode node, TypeReference type) => node.Children switch
    {
        [{ } operand] when _context.Mapper.IsHandle(operand.Type!) => new BoundThrowExpression(BindValue(operand), type),
        [{ } operand] => new BoundSequence(
            [_cutter.Throw(operand, node)],
            new BoundThrowExpression(new BoundConstant(Runtime.Type("System.Exception"), null), type),
            type),
        _ when _handled is { } handled => new BoundSequence([.. NoteRethrow(handled)], new BoundThrowExpression(null, type), type),
        _ => new BoundSequence(
            [_cutter.ThrowCurrent(node)],
            new BoundThrowExpression(new BoundConstant(Runtime.Type("System.Exception"), null), type),
            type),
    };
}
