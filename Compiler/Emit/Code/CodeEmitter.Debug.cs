using Bridge.Compiler.Binding.Tree;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    private readonly List<(BoundSequencePoint Point, int Index)> _points = [];
    private readonly List<(VariableDefinition Variable, string Name)> _names = [];

    private void MarkPoint(BoundSequencePoint point)
    {
        if (_isReachable && point.Start.Path.Length > 0)
        {
            _points.Add((point, NextStatement()));
        }
    }

    // The nop of a label belongs to what stands behind it: who jumps there stops at that line and not at the one before.
    private int NextStatement()
    {
        var instructions = _method.Body.Instructions;
        var index = instructions.Count;
        while (index > 0 && _targetRegions.ContainsKey(instructions[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>Sequence points and variable names of the portable PDB.</summary>
    private void FinishDebugInformation()
    {
        var instructions = _method.Body.Instructions;
        foreach (var (point, index) in _points.GroupBy(p => p.Index).Select(g => g.Last()))
        {
            if (index < instructions.Count)
            {
                _method.DebugInformation.SequencePoints.Add(Describe(point, instructions[index]));
            }
        }

        if (_method.DebugInformation.SequencePoints.Count > 0)
        {
            AddScope();
        }
    }

    private SequencePoint Describe(BoundSequencePoint point, Instruction instruction)
    {
        var isOrdered = point.End.Path == point.Start.Path
            && (point.End.Line, point.End.Column).CompareTo((point.Start.Line, point.Start.Column)) > 0;
        return new SequencePoint(instruction, _context.Documents.Of(point.Start.Path))
        {
            StartLine = point.Start.Line,
            StartColumn = point.Start.Column,
            EndLine = isOrdered ? point.End.Line : point.Start.Line,
            EndColumn = isOrdered ? point.End.Column + 1 : point.Start.Column + 1,
        };
    }

    private void AddScope()
    {
        var scope = new ScopeDebugInformation(_method.Body.Instructions[0], null);
        foreach (var (variable, name) in _names)
        {
            scope.Variables.Add(new VariableDebugInformation(variable, name));
        }

        _method.DebugInformation.Scope = scope;
    }
}
