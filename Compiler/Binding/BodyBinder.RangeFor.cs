using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Range-based for over a native range ([stmt.ranged]): the hidden variables live in the IL frame; each step is a shim.
    /// <c>for (T x : r) S</c> → <c>auto&amp;&amp; range = r; auto b = begin, e = end; while (b != e) { T x = *b; S; ++b; }</c>.</summary>
    private BoundStatement BindRangeFor(ClangNode node)
    {
        var range = (VarDecl)node.Children[1]!.Decls[0];
        var begin = (VarDecl)node.Children[2]!.Decls[0];
        var end = (VarDecl)node.Children[3]!.Decls[0];
        var element = (VarDecl)node.Children[6]!.Decls[0];
        if (begin.Type is RecordType { Declaration.QualifiedName: "clr::each_iterator" } iterator)
        {
            return WithScope(node.Children[0], null, () => BindManagedRange(node, range, begin, iterator, element));
        }

        if (_context.Mapper.IsManagedValue(begin.Type))
        {
            return WithScope(node.Children[0], null, () => BindIteratedRange(node, [range, begin, end], element));
        }

        return WithScope(node.Children[0], null, () =>
        {
            var outer = new List<BoundStatement>();
            var source = BindVariable(range, node, outer);
            var inner = new List<BoundStatement>();
            var first = BindIterator(begin, range, "begin", inner);
            var last = BindIterator(end, range, "end", inner);
            var loop = BindRangeLoop(node, begin, end, element);
            return new BoundBlock([PointOf(node), source, Protect(new BoundBlock([first, last, Protect(loop, inner)]), outer)]);
        });
    }

    /// <summary><c>for (X x : c)</c> over a managed collection enumerates it as <c>for each</c> does.</summary>
    private BoundStatement BindManagedRange(ClangNode node, VarDecl range, VarDecl begin, RecordType iterator, VarDecl element)
    {
        var type = (RecordType)iterator.Declaration.TemplateArguments[0].Type!;
        var each = new Enumeration(begin, type, () =>
        {
            var cleanups = new List<BoundStatement>();
            var declare = BindVariable(element, node, cleanups);
            return new BoundBlock([declare, Protect(BindStatement(node.Children[7]!), cleanups)]);
        });
        return BindEnumeration(range.Initializer!, each, node);
    }

    /// <summary><c>for (X x : c)</c> over an object whose begin() and end() return managed values: the loop that C++ defines.</summary>
    private BoundStatement BindIteratedRange(ClangNode node, ImmutableArray<VarDecl> hidden, VarDecl element)
    {
        var outer = new List<BoundStatement>();
        var declared = hidden.Select(v => BindVariable(v, node, outer)).ToImmutableArray();
        var setup = new List<BoundStatement>();
        var test = BindCondition(node.Children[4]!, setup);
        var loop = RangeLoop(
            node, setup, test, cleanups => BindVariable(element, node, cleanups), () => BindIncrementStatement(node.Children[5]));
        return new BoundBlock([PointOf(node), .. declared, Protect(loop, outer)]);
    }

    private BoundStatement BindIterator(VarDecl iterator, VarDecl range, string function, List<BoundStatement> cleanups)
    {
        var source = _variables[range];
        if (iterator.Type is RecordType record)
        {
            return Effect(_cutter.RangeIterator(DeclareSlot(iterator, record, cleanups), iterator, range, function, source));
        }

        var local = new LocalPlace(DeclareLocal(iterator, TypeOf(iterator.Type)));
        return Effect(new BoundStore(local, _cutter.RangePointer(iterator, range, function, source), false, Types.Void));
    }

    private BoundLoopStatement BindRangeLoop(ClangNode node, VarDecl begin, VarDecl end, VarDecl element) => RangeLoop(
        node,
        [],
        _cutter.RangeTest(begin, end),
        cleanups => new BoundBlock([BindRangeElement(element, begin, cleanups), BindNames(element, cleanups)]),
        () => Effect(_cutter.RangeStep(begin)));

    /// <summary><c>while (test) { T x = …; S; step }</c></summary>
    private BoundLoopStatement RangeLoop(
        ClangNode node,
        List<BoundStatement> setup,
        BoundExpression test,
        Func<List<BoundStatement>, BoundStatement> declare,
        Func<BoundStatement?> step)
    {
        var (breaks, continues) = (new LabelSymbol("break"), new LabelSymbol("continue"));
        var cleanups = new List<BoundStatement>();
        var element = declare(cleanups);
        var body = InLoop(breaks, continues, () => BindStatement(node.Children[7]!));
        return new BoundLoopStatement(
            setup.Count == 0 ? null : new BoundBlock([.. setup]),
            test,
            new BoundBlock([element, Protect(body, cleanups)]),
            step(),
            false,
            breaks,
            continues);
    }

    /// <summary>The loop variable: by reference the element's address, by value a copy.</summary>
    private BoundStatement BindRangeElement(VarDecl element, VarDecl begin, List<BoundStatement> cleanups)
    {
        if (element.Type is Clang.Ast.ReferenceType)
        {
            return BindAlias(element, _cutter.RangeElementAddress(begin));
        }

        if (element.Type is RecordType record)
        {
            return Effect(_cutter.RangeElement(DeclareSlot(element, record, cleanups), element, begin));
        }

        var scalar = new LocalPlace(DeclareLocal(element, TypeOf(element.Type)));
        return Effect(new BoundStore(scalar, _cutter.RangeElementValue(element, begin), false, Types.Void));
    }
}
