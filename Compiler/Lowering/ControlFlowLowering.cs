using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;

namespace Bridge.Compiler.Lowering;

/// <summary>Rewrites structured control flow into labels and jumps; regions stay. Afterwards no
/// <see cref="BoundIfStatement"/> and no <see cref="BoundLoopStatement"/> is left.</summary>
public static class ControlFlowLowering
{
    /// <summary>Lowers a whole body into a flat list.</summary>
    public static ImmutableArray<BoundStatement> Lower(BoundStatement body)
    {
        var output = ImmutableArray.CreateBuilder<BoundStatement>();
        Lower(body, output);
        return output.ToImmutable();
    }

    private static void Lower(BoundStatement statement, ImmutableArray<BoundStatement>.Builder output)
    {
        switch (statement)
        {
            case BoundBlock block:
                foreach (var inner in block.Statements)
                {
                    Lower(inner, output);
                }

                break;
            case BoundIfStatement conditional:
                LowerIf(conditional, output);
                break;
            case BoundLoopStatement loop:
                LowerLoop(loop, output);
                break;
            case BoundTry region:
                output.Add(LowerTry(region));
                break;
            default:
                output.Add(statement);
                break;
        }
    }

    /// <summary><c>if (c) A else B</c> → <c>if !c goto else; A; goto end; else: B; end:</c></summary>
    private static void LowerIf(BoundIfStatement conditional, ImmutableArray<BoundStatement>.Builder output)
    {
        var end = new LabelSymbol("endif");
        var otherwise = conditional.Else is null ? end : new LabelSymbol("else");
        output.Add(new BoundConditionalGoto(conditional.Condition, otherwise, JumpsIfTrue: false));
        Lower(conditional.Then, output);
        if (conditional.Else is not null)
        {
            output.Add(new BoundGoto(end));
            output.Add(new BoundLabel(otherwise));
            Lower(conditional.Else, output);
        }

        output.Add(new BoundLabel(end));
    }

    /// <summary>A loop that tests before its body jumps to the test first, so that each round takes one branch:
    /// <c>goto test; body: B; continue: I; test: S; if c goto body; break:</c></summary>
    private static void LowerLoop(BoundLoopStatement loop, ImmutableArray<BoundStatement>.Builder output)
    {
        var (body, test) = (new LabelSymbol("body") { IsBackward = true }, new LabelSymbol("test"));
        if (!loop.TestsAfterBody)
        {
            output.Add(new BoundGoto(test));
        }

        output.Add(new BoundLabel(body));
        Lower(loop.Body, output);
        output.Add(new BoundLabel(loop.Continue));
        LowerIfPresent(loop.Increment, output);
        output.Add(new BoundLabel(test));
        LowerIfPresent(loop.ConditionSetup, output);
        output.Add(loop.Condition is null ? new BoundGoto(body) : new BoundConditionalGoto(loop.Condition, body, JumpsIfTrue: true));
        output.Add(new BoundLabel(loop.Break));
    }

    private static void LowerIfPresent(BoundStatement? statement, ImmutableArray<BoundStatement>.Builder output)
    {
        if (statement is not null)
        {
            Lower(statement, output);
        }
    }

    private static BoundTry LowerTry(BoundTry region) => region with
    {
        Body = new BoundBlock(Lower(region.Body)),
        Handlers = [.. region.Handlers.Select(h => h with { Body = new BoundBlock(Lower(h.Body)) })],
        Finally = region.Finally is null ? null : new BoundBlock(Lower(region.Finally)),
    };
}
