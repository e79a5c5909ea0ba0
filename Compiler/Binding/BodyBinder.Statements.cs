using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private readonly Stack<LabelSymbol> _breaks = new();
    private readonly Stack<LabelSymbol> _continues = new();
    private readonly Dictionary<string, LabelSymbol> _labels = new(StringComparer.Ordinal);
    private readonly Stack<SwitchScope> _switches = new();

    private sealed record SwitchScope(List<(long Value, LabelSymbol Label)> Cases)
    {
        public LabelSymbol? Default { get; set; }
    }

    /// <summary>Binds a statement with its sequence point.</summary>
    internal BoundStatement BindStatement(ClangNode node)
    {
        if (node.Begin >= 0 && node.Kind is not (NodeKind.Compound or NodeKind.Case or NodeKind.Default or NodeKind.Label))
        {
            _statement = LocationOf(node);
        }

        return node.Kind switch
        {
            NodeKind.Compound => BindCompound(node),
            NodeKind.DeclStmt => BindBlock([node]),
            NodeKind.Return => WithPoint(node, BindReturn(node)),
            NodeKind.If => BindIf(node),
            NodeKind.While => BindWhile(node),
            NodeKind.Do => BindDo(node),
            NodeKind.For => IsForEach(node) ? BindForEach(node) : BindFor(node),
            NodeKind.RangeFor => BindRangeFor(node),
            NodeKind.Switch => BindSwitch(node),
            NodeKind.Case => BindCase(node),
            NodeKind.Default => BindDefault(node),
            NodeKind.Break => WithPoint(node, new BoundGoto(_breaks.Peek())),
            NodeKind.Continue => WithPoint(node, new BoundGoto(_continues.Peek())),
            NodeKind.Goto => WithPoint(node, new BoundGoto(LabelOf(node.Text))),
            NodeKind.Label => new BoundBlock([new BoundLabel(LabelOf(node.Text)), BindStatement(node.Children[0]!)]),
            NodeKind.Null => new BoundBlock([]),
            NodeKind.Try => BindTry(node),
            NodeKind.Throw => WithPoint(node, BindThrow(node)),
            NodeKind.ExprWithCleanups when node.Children[0] is { Kind: NodeKind.Throw } inner =>
                WithPoint(node, WithTemporaries(() => BindThrow(inner))),
            NodeKind.Unknown => Failed(node),
            _ => WithPoint(node, WithTemporaries(() => BindOutermostEffect(node))),
        };
    }

    private BoundExpressionStatement Failed(ClangNode node) => new(NotYet(Describe(node), node));

    /// <summary>The statement preceded by its sequence point.</summary>
    private BoundStatement WithPoint(ClangNode node, BoundStatement statement) => node.Begin < 0
        ? statement
        : new BoundBlock([PointOf(node), statement]);

    private BoundSequencePoint PointOf(ClangNode node) =>
        new(LocationOf(node), _unit.Desugared.Map.Map(Math.Max(node.Begin, node.End - 1)));

    private BoundBlock BindCompound(ClangNode node)
    {
        _host.Open();
        var block = BindBlock(node.Children);
        _host.Close();
        return block;
    }

    /// <summary>Statements of a block. A variable with a destructor turns the rest of the block into a protected region:
    /// <c>T v(a); rest</c> → <c>construct v; try { rest } finally { destroy v }</c>.</summary>
    private BoundBlock BindBlock(ImmutableArray<ClangNode?> statements)
    {
        var bound = ImmutableArray.CreateBuilder<BoundStatement>();
        for (var i = 0; i < statements.Length; i++)
        {
            var statement = statements[i]!;
            if (statement.Kind != NodeKind.DeclStmt)
            {
                bound.Add(BindStatement(statement));
                continue;
            }

            _statement = LocationOf(statement);
            var cleanups = new List<BoundStatement>();
            bound.Add(WithPoint(statement, BindDeclarations(statement, cleanups)));
            if (cleanups.Count > 0)
            {
                bound.Add(Protect(BindBlock(statements[(i + 1)..]), cleanups));
                break;
            }
        }

        return new BoundBlock(bound.ToImmutable());
    }

    /// <summary>Nests a region for each cleanup, the first declared outermost.</summary>
    private static BoundStatement Protect(BoundStatement body, List<BoundStatement> cleanups)
    {
        for (var i = cleanups.Count - 1; i >= 0; i--)
        {
            body = new BoundTry(body, [], cleanups[i]);
        }

        return body;
    }

    private BoundStatement BindReturn(ClangNode node)
    {
        if (node.Children is not [{ } value])
        {
            return new BoundReturn(null);
        }

        if (_classifier.IsNativeClass(value.Type) && value.Category == ValueCategory.PRValue)
        {
            return BindNativeReturn(value);
        }

        return WithTemporaries(() => BindReturnValue(value));
    }

    private BoundReturn BindReturnValue(ClangNode value)
    {
        if (_method.ReturnType.MetadataType == Mono.Cecil.MetadataType.Void)
        {
            return new BoundReturn(BindEffect(value));
        }

        if (_function?.ResultType is Clang.Ast.ReferenceType reference && IsStackSemantics(reference.Referee))
        {
            return new BoundReturn(BindObject(value, isPointer: false));
        }

        if (_function?.ResultType is { } result && IsStackSemantics(result))
        {
            return new BoundReturn(BindOwned(value, result) ?? Error(Descriptors.NoCopyConstructor, value, MessageWording.Apply(result.Spelling)));
        }

        if (IsInteriorPtr(_function?.ResultType))
        {
            return new BoundReturn(BindInterior(value));
        }

        if (Scalars.Strip(_method.ReturnType) is Mono.Cecil.ByReferenceType || IsNativeReferenceResult(value))
        {
            return new BoundReturn(NativeOrManagedAddress(value));
        }

        return new BoundReturn(Coerce(BindOutermost(value), _method.ReturnType));
    }

    private bool IsNativeReferenceResult(ClangNode value) =>
        _function?.ResultType is Clang.Ast.ReferenceType && value.Category != ValueCategory.PRValue;

    private BoundExpression NativeOrManagedAddress(ClangNode value)
    {
        var address = AddressOf(BindPlace(value), value);
        return Scalars.Strip(_method.ReturnType) is Mono.Cecil.ByReferenceType ? address : NativeAddress(address);
    }

    private BoundStatement BindIf(ClangNode node)
    {
        var (init, variable) = (node.Children[0], node.Children[1]);
        return WithScope(init, variable, () =>
        {
            var setup = new List<BoundStatement> { PointOf(node.Children[2]!) };
            var condition = BindCondition(node.Children[2]!, setup);
            var then = BindStatement(node.Children[3]!);
            var otherwise = node.Children[4] is { } branch ? BindStatement(branch) : null;
            return new BoundBlock([.. setup, new BoundIfStatement(condition, then, otherwise)]);
        });
    }

    /// <summary>Opens the scope of an init-statement and a condition variable around a statement.</summary>
    private BoundBlock WithScope(ClangNode? init, ClangNode? variable, Func<BoundStatement> bind)
    {
        var cleanups = new List<BoundStatement>();
        var statements = new List<BoundStatement>();
        foreach (var declaration in new[] { init, variable })
        {
            if (declaration is { Kind: NodeKind.DeclStmt })
            {
                statements.Add(WithPoint(declaration, BindDeclarations(declaration, cleanups)));
            }
            else if (declaration is not null)
            {
                statements.Add(BindStatement(declaration));
            }
        }

        statements.Add(Protect(bind(), cleanups));
        return new BoundBlock([.. statements]);
    }

    /// <summary>A condition; when it needs temporaries they are destroyed before the branch, and the value waits in a local.</summary>
    private BoundExpression BindCondition(ClangNode node, List<BoundStatement> setup)
    {
        var result = new LocalPlace(new LocalSymbol(string.Empty, Types.Boolean));
        BoundExpression? direct = null;
        var statement = WithTemporaries(() =>
        {
            direct = BindOutermost(node);
            return new BoundExpressionStatement(new BoundStore(result, direct, false, Types.Void));
        });
        if (statement is BoundExpressionStatement)
        {
            return direct!;
        }

        setup.Add(statement);
        return new BoundLoad(result);
    }

    private BoundLoopStatement BindWhile(ClangNode node) => node.Children[0] is { } declaration
        ? BindDeclaringLoop(declaration, node.Children[1]!, node.Children[2]!, null)
        : BindLoop(node.Children[1], node.Children[2]!, null, false);

    private BoundLoopStatement BindDo(ClangNode node) => BindLoop(node.Children[1], node.Children[0]!, null, true);

    private BoundBlock BindFor(ClangNode node) => WithScope(node.Children[0], null, () => node.Children[1] is { } declaration
        ? BindDeclaringLoop(declaration, node.Children[2]!, node.Children[4]!, node.Children[3])
        : BindLoop(node.Children[2], node.Children[4]!, node.Children[3], false));

    private BoundLoopStatement BindLoop(ClangNode? condition, ClangNode body, ClangNode? increment, bool testsAfterBody)
    {
        var (breaks, continues) = (new LabelSymbol("break"), new LabelSymbol("continue"));
        var setup = new List<BoundStatement>();
        if (condition is not null)
        {
            setup.Add(PointOf(condition));
        }

        var test = condition is null ? null : BindCondition(condition, setup);
        var bound = InLoop(breaks, continues, () => BindStatement(body));
        var step = BindIncrementStatement(increment);
        var before = setup.Count == 0 ? null : new BoundBlock([.. setup]);
        return new BoundLoopStatement(before, test, bound, step, testsAfterBody, breaks, continues);
    }

    private BoundStatement InLoop(LabelSymbol breaks, LabelSymbol continues, Func<BoundStatement> bind)
    {
        _breaks.Push(breaks);
        _continues.Push(continues);
        var bound = bind();
        _breaks.Pop();
        _continues.Pop();
        return bound;
    }

    private BoundStatement BindSwitch(ClangNode node) => WithScope(node.Children[0], node.Children[1], () =>
    {
        var setup = new List<BoundStatement> { PointOf(node.Children[2]!) };
        var value = BindSwitchValue(node.Children[2]!, setup);
        var end = new LabelSymbol("switch end");
        var scope = new SwitchScope([]);
        _switches.Push(scope);
        _breaks.Push(end);
        var body = BindStatement(node.Children[3]!);
        _breaks.Pop();
        _switches.Pop();
        return new BoundBlock([
            .. setup,
            new BoundSwitchJump(value, [.. scope.Cases], scope.Default ?? end),
            body,
            new BoundLabel(end)]);
    });

    private BoundLoad BindSwitchValue(ClangNode node, List<BoundStatement> setup)
    {
        var place = new LocalPlace(new LocalSymbol(string.Empty, TypeOf(node.Type!)));
        setup.Add(WithTemporaries(() => new BoundExpressionStatement(new BoundStore(place, BindOutermost(node), false, Types.Void))));
        return new BoundLoad(place);
    }

    private BoundBlock BindCase(ClangNode node)
    {
        var label = new LabelSymbol("case");
        _switches.Peek().Cases.Add((node.Value, label));
        return new BoundBlock([new BoundLabel(label), BindStatement(node.Children[0]!)]);
    }

    private BoundBlock BindDefault(ClangNode node)
    {
        var label = new LabelSymbol("default");
        _switches.Peek().Default = label;
        return new BoundBlock([new BoundLabel(label), BindStatement(node.Children[0]!)]);
    }

    private LabelSymbol LabelOf(string name)
    {
        if (!_labels.TryGetValue(name, out var label))
        {
            _labels.Add(name, label = new LabelSymbol(name) { IsBackward = true });
        }

        return label;
    }
}
