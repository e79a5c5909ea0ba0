using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>Calls, what they are made of, and throw.</summary>
internal sealed partial class CodeEmitter
{
    private void EmitArguments(IEnumerable<BoundExpression> arguments)
    {
        foreach (var argument in arguments)
        {
            EmitExpression(argument);
        }
    }

    private void EmitCall(BoundCall call)
    {
        if (call.Receiver is { } receiver)
        {
            EmitExpression(receiver);
        }

        EmitArguments(call.Arguments);
        if (call.Constrained is { } constrained)
        {
            _il.Emit(OpCodes.Constrained, _context.Import(constrained));
        }

        _il.Emit(call.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, call.Method);
    }

    private void EmitPointerCall(BoundPointerCall call)
    {
        EmitArguments(call.Arguments);
        EmitExpression(call.Pointer);
        var site = new CallSite(_context.Import(call.Type));
        foreach (var parameter in call.Parameters)
        {
            site.Parameters.Add(new ParameterDefinition(_context.Import(parameter)));
        }

        _il.Emit(OpCodes.Calli, site);
    }

    // Code behind the throw is unreachable; the operands that wait on the stack go with the frame.
    private void EmitThrow(BoundThrowExpression thrown)
    {
        if (thrown.Exception is { } exception)
        {
            EmitExpression(exception);
        }

        _il.Emit(thrown.Exception is null ? OpCodes.Rethrow : OpCodes.Throw);
    }

    private void EmitFunctionPointer(BoundFunctionPointer pointer)
    {
        if (pointer.VirtualReceiver is { } receiver)
        {
            EmitExpression(receiver);
            _il.Emit(OpCodes.Ldvirtftn, pointer.Method);
        }
        else
        {
            _il.Emit(OpCodes.Ldftn, pointer.Method);
        }
    }
}
