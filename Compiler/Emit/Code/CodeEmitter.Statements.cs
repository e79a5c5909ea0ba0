using System.Collections.Immutable;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    private void EmitAll(ImmutableArray<BoundStatement> statements)
    {
        foreach (var statement in statements)
        {
            EmitStatement(statement);
        }
    }

    private void EmitStatement(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                EmitAll(block.Statements);
                break;
            case BoundSequencePoint point:
                MarkPoint(point);
                break;
            case BoundLabel label:
                MarkLabel(label.Label);
                break;
            case BoundMissingReturn:
                EmitMissingReturn();
                break;
            case var _ when !_isReachable:
                break;
            case BoundExpressionStatement effect:
                EmitEffect(effect.Expression);
                break;
            case BoundGoto jump:
                EmitJump(OpCodes.Br, jump.Label);
                break;
            case BoundConditionalGoto jump:
                EmitCondition(jump.Condition, jump.Label, jump.JumpsIfTrue);
                break;
            case BoundSwitchJump jump:
                EmitSwitch(jump);
                break;
            case BoundReturn result:
                EmitReturn(result);
                break;
            case BoundThrow thrown:
                EmitExpression(thrown.Exception);
                End(OpCodes.Throw);
                break;
            case BoundRethrow:
                End(OpCodes.Rethrow);
                break;
            case BoundTry region:
                EmitTry(region);
                break;
            default:
                throw new InvalidOperationException($"{statement.GetType().Name} reached the emitter without being lowered.");
        }
    }

    /// <summary>Evaluates for the effect only.</summary>
    private void EmitEffect(BoundExpression expression)
    {
        EmitExpression(expression);
        if (Scalars.StackKind(expression.Type) != StackKind.Void)
        {
            _il.Emit(OpCodes.Pop);
        }
    }

    /// <summary>Inside a region the value waits in a local and control leaves to the common epilogue.</summary>
    private void EmitReturn(BoundReturn result)
    {
        if (result.Value is { } value)
        {
            EmitExpression(value);
        }

        if (_region is null)
        {
            End(OpCodes.Ret);
            return;
        }

        if (result.Value is not null && Scalars.StackKind(_method.ReturnType) != StackKind.Void)
        {
            _result ??= Temporary(_method.ReturnType);
            _il.Emit(OpCodes.Stloc, _result);
        }

        _epilogue ??= Instruction.Create(OpCodes.Nop);
        _il.Emit(OpCodes.Leave, _epilogue);
        _isReachable = false;
    }

    private void EmitEpilogue()
    {
        if (_epilogue is null)
        {
            return;
        }

        _il.Append(_epilogue);
        if (_result is not null)
        {
            _il.Emit(OpCodes.Ldloc, _result);
        }

        _il.Emit(OpCodes.Ret);
    }

    /// <summary>Where C++ leaves the value undefined (Clang has warned), the default value is returned.</summary>
    private void EmitMissingReturn()
    {
        if (!_isReachable)
        {
            return;
        }

        EmitReturn(new BoundReturn(new BoundDefault(_method.ReturnType)));
    }

    /// <summary>Dense cases use the switch instruction, others a chain of comparisons.</summary>
    private void EmitSwitch(BoundSwitchJump jump)
    {
        var cases = jump.Cases.OrderBy(c => c.Value).ToList();
        if (IsDense(cases))
        {
            EmitSwitchTable(jump, cases);
        }
        else
        {
            EmitComparisons(jump, cases);
        }

        EmitJump(OpCodes.Br, jump.Default);
    }

    private static bool IsDense(List<(long Value, LabelSymbol Label)> cases) =>
        cases.Count >= 4 && cases[^1].Value - cases[0].Value < cases.Count * 2L
        && cases[0].Value >= int.MinValue && cases[^1].Value <= int.MaxValue;

    private void EmitSwitchTable(BoundSwitchJump jump, List<(long Value, LabelSymbol Label)> cases)
    {
        var first = cases[0].Value;
        var targets = new LabelSymbol[cases[^1].Value - first + 1];
        Array.Fill(targets, jump.Default);
        foreach (var (value, label) in cases)
        {
            targets[value - first] = label;
        }

        EmitExpression(jump.Value);
        if (Scalars.StackKind(jump.Value.Type) == StackKind.Int64)
        {
            _il.Emit(OpCodes.Ldc_I8, first);
            _il.Emit(OpCodes.Sub);
            _il.Emit(OpCodes.Conv_Ovf_U4);
        }
        else if (first != 0)
        {
            _il.Emit(OpCodes.Ldc_I4, (int)first);
            _il.Emit(OpCodes.Sub);
        }

        _il.Emit(OpCodes.Switch, [.. targets.Select(SwitchTarget)]);
    }

    private Instruction SwitchTarget(LabelSymbol label)
    {
        _jumpedTo.Add(label);
        return TargetOf(label);
    }

    private void EmitComparisons(BoundSwitchJump jump, List<(long Value, LabelSymbol Label)> cases)
    {
        foreach (var (value, label) in cases)
        {
            EmitExpression(jump.Value);
            if (Scalars.StackKind(jump.Value.Type) == StackKind.Int64)
            {
                _il.Emit(OpCodes.Ldc_I8, value);
            }
            else
            {
                _il.Emit(OpCodes.Ldc_I4, unchecked((int)value));
            }

            EmitJump(OpCodes.Beq, label);
        }
    }
}
