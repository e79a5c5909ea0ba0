using System.Collections.Immutable;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Writes a lowered body as IL. One partial file for statements, expressions, places and regions each.</summary>
internal sealed partial class CodeEmitter
{
    private readonly MethodDefinition _method;
    private readonly ILProcessor _il;
    private readonly EmitContext _context;
    private readonly Dictionary<LocalSymbol, VariableDefinition> _locals = [];
    private VariableDefinition? _pending;
    private VariableDefinition? _result;
    private Instruction? _epilogue;

    private CodeEmitter(MethodDefinition method, EmitContext context)
    {
        _method = method;
        _context = context;
        _method.Body = new MethodBody(method) { InitLocals = false };
        _il = _method.Body.GetILProcessor();
    }

    /// <summary>Replaces the body of <paramref name="method"/> by the given statements.</summary>
    public static void Emit(MethodDefinition method, ImmutableArray<BoundStatement> statements, EmitContext context)
    {
        var emitter = new CodeEmitter(method, context);
        emitter.Run(statements);
    }

    private TypeSystem Types => _context.Runtime.Types;

    private void Run(ImmutableArray<BoundStatement> statements)
    {
        EmitAll(statements);
        if (_isReachable)
        {
            _il.Emit(OpCodes.Ret);
        }

        EmitEpilogue();
        CloseEnd();
        FinishJumps();
        FinishDebugInformation();
        FinishPending();
        _method.Body.OptimizeMacros();
    }

    /// <summary>The exception word that shims set: one per method, zero at entry.</summary>
    private VariableDefinition Pending
    {
        get
        {
            if (_pending is null)
            {
                _pending = new VariableDefinition(Types.IntPtr);
                _method.Body.Variables.Add(_pending);
            }

            return _pending;
        }
    }

    /// <summary>Code must not fall off its end, not even where control never gets (ECMA-335 §III.1.7.4).</summary>
    private void CloseEnd()
    {
        if (_method.Body.Instructions is [.., { OpCode.FlowControl: FlowControl.Next or FlowControl.Call or FlowControl.Cond_Branch or FlowControl.Meta }])
        {
            _il.Emit(OpCodes.Ldnull);
            _il.Emit(OpCodes.Throw);
        }
    }

    private void FinishPending()
    {
        if (_pending is null)
        {
            return;
        }

        var first = _method.Body.Instructions[0];
        _il.InsertBefore(first, Instruction.Create(OpCodes.Ldc_I4_0));
        _il.InsertBefore(first, Instruction.Create(OpCodes.Conv_I));
        _il.InsertBefore(first, Instruction.Create(OpCodes.Stloc, _pending));
    }

    private VariableDefinition Local(LocalSymbol symbol)
    {
        if (!_locals.TryGetValue(symbol, out var variable))
        {
            variable = new VariableDefinition(_context.Import(symbol.Type));
            _method.Body.Variables.Add(variable);
            _locals.Add(symbol, variable);
            if (symbol.Name.Length > 0)
            {
                _names.Add((variable, symbol.Name));
            }
        }

        return variable;
    }

    private VariableDefinition Temporary(TypeReference type)
    {
        var variable = new VariableDefinition(_context.Import(type));
        _method.Body.Variables.Add(variable);
        return variable;
    }
}
