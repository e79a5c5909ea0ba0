using Bridge.Compiler.Binding.Tree;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    private readonly Dictionary<LabelSymbol, Instruction> _targets = [];
    private readonly Dictionary<Instruction, Region?> _targetRegions = [];
    private readonly List<(Instruction Jump, Region? Region)> _jumps = [];
    private readonly HashSet<LabelSymbol> _jumpedTo = [];
    private Region? _region;

    /// <summary>A protected or handler block; jumps between different ones must be <c>leave</c> (ECMA-335 §III.1.7.5).</summary>
    private sealed class Region;

    /// <summary>Whether control can reach the end of what has been written.</summary>
    private bool _isReachable = true;

    /// <summary>Writes an instruction after which control does not go on.</summary>
    private void End(OpCode operation)
    {
        _il.Emit(operation);
        _isReachable = false;
    }

    private Instruction TargetOf(LabelSymbol label)
    {
        if (!_targets.TryGetValue(label, out var target))
        {
            _targets.Add(label, target = Instruction.Create(OpCodes.Nop));
        }

        return target;
    }

    /// <summary>Marks a label; one that nothing reaches leaves the code after it unreachable.</summary>
    private void MarkLabel(LabelSymbol label)
    {
        if (!_isReachable && !label.IsBackward && !_jumpedTo.Contains(label))
        {
            return;
        }

        _isReachable = true;
        var target = TargetOf(label);
        _targetRegions[target] = _region;
        _il.Append(target);
    }

    private void EmitJump(OpCode operation, LabelSymbol label)
    {
        var jump = Instruction.Create(operation, TargetOf(label));
        _jumps.Add((jump, _region));
        _jumpedTo.Add(label);
        _il.Append(jump);
        _isReachable &= operation != OpCodes.Br;
    }

    /// <summary>Jumps that cross the border of a region become <c>leave</c>.</summary>
    private void FinishJumps()
    {
        foreach (var (jump, region) in _jumps)
        {
            if (jump.Operand is Instruction target && _targetRegions.TryGetValue(target, out var targetRegion)
                && !ReferenceEquals(region, targetRegion) && jump.OpCode == OpCodes.Br)
            {
                jump.OpCode = OpCodes.Leave;
            }
        }
    }

    private void EmitTry(BoundTry region)
    {
        if (region.Finally is { } block)
        {
            EmitTryFinally(region.Body, block, region.IsFault ? ExceptionHandlerType.Fault : ExceptionHandlerType.Finally);
        }
        else if (region.Handlers.Length > 0)
        {
            EmitTryCatch(region);
        }
        else
        {
            EmitStatement(region.Body);
        }
    }

    private void EmitTryFinally(BoundStatement body, BoundStatement block, ExceptionHandlerType type)
    {
        var end = Instruction.Create(OpCodes.Nop);
        var start = EmitRegion(body, end, out var leaves);
        var handler = Mark();
        var outer = Enter();
        EmitStatement(block);
        End(OpCodes.Endfinally);
        _region = outer;
        CloseRegion(end, leaves);
        _method.Body.ExceptionHandlers.Add(new ExceptionHandler(type)
        {
            TryStart = start, TryEnd = handler, HandlerStart = handler, HandlerEnd = end,
        });
    }

    private void EmitTryCatch(BoundTry region)
    {
        var end = Instruction.Create(OpCodes.Nop);
        var start = EmitRegion(region.Body, end, out var leaves);
        Instruction? tryEnd = null;
        var handlers = new List<ExceptionHandler>();
        foreach (var handler in region.Handlers)
        {
            var entry = EmitHandler(handler, end, ref leaves);
            tryEnd ??= entry.FilterStart ?? entry.HandlerStart;
            if (handlers.Count > 0)
            {
                handlers[^1].HandlerEnd = entry.FilterStart ?? entry.HandlerStart;
            }

            handlers.Add(entry);
        }

        CloseRegion(end, leaves);
        handlers[^1].HandlerEnd = end;
        foreach (var handler in handlers)
        {
            (handler.TryStart, handler.TryEnd) = (start, tryEnd);
            _method.Body.ExceptionHandlers.Add(handler);
        }
    }

    /// <summary>Where control goes on after a region. Even where it never does, code must not run from one region into
    /// the next (ECMA-335 §III.1.7.5): a throw stands there.</summary>
    private void CloseRegion(Instruction end, bool leaves)
    {
        _il.Append(end);
        _isReachable = leaves;
        if (!leaves)
        {
            _il.Emit(OpCodes.Ldnull);
            _il.Emit(OpCodes.Throw);
        }
    }

    /// <summary>A protected block that leaves to <paramref name="end"/>; returns its first instruction.</summary>
    private Instruction EmitRegion(BoundStatement body, Instruction end, out bool leaves)
    {
        var start = Mark();
        var outer = Enter();
        EmitStatement(body);
        leaves = _isReachable;
        if (leaves)
        {
            _il.Emit(OpCodes.Leave, end);
        }

        _region = outer;
        return start;
    }

    private ExceptionHandler EmitHandler(BoundCatch handler, Instruction end, ref bool leaves)
    {
        var entry = new ExceptionHandler(handler.Filter is null ? ExceptionHandlerType.Catch : ExceptionHandlerType.Filter);
        var outer = Enter();
        if (handler.Filter is { } filter)
        {
            entry.FilterStart = Mark();
            EmitFilter(handler.Exception!, filter);
        }
        else
        {
            entry.CatchType = _context.Import(handler.Type);
        }

        entry.HandlerStart = Mark();
        StoreException(handler);
        EmitStatement(handler.Body);
        if (_isReachable)
        {
            leaves = true;
            _il.Emit(OpCodes.Leave, end);
        }

        _region = outer;
        return entry;
    }

    /// <summary>Filters get any object; only exceptions are asked about.</summary>
    private void EmitFilter(LocalSymbol exception, BoundExpression filter)
    {
        _il.Emit(OpCodes.Isinst, _context.Import(exception.Type));
        _il.Emit(OpCodes.Stloc, Local(exception));
        EmitExpression(filter);
        _il.Emit(OpCodes.Endfilter);
    }

    private void StoreException(BoundCatch handler)
    {
        if (handler.Exception is { } local && handler.Filter is null)
        {
            _il.Emit(OpCodes.Stloc, Local(local));
        }
        else
        {
            _il.Emit(OpCodes.Pop);
        }
    }

    private Region? Enter()
    {
        var outer = _region;
        _region = new Region();
        return outer;
    }

    private Instruction Mark()
    {
        var mark = Instruction.Create(OpCodes.Nop);
        _il.Append(mark);
        _isReachable = true;
        return mark;
    }
}
