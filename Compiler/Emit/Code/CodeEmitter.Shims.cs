using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Partition;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

internal sealed partial class CodeEmitter
{
    /// <summary>Calls a shim through its function pointer; when it left a pending exception, throws that.
    /// The call stands in the user's method itself: the transition frame is set up once per activation.</summary>
    private void EmitShimCall(BoundShimCall call)
    {
        EmitArguments(call.Arguments);
        if (call.Shim.IsGuarded)
        {
            _il.Emit(OpCodes.Ldloca, Pending);
            _il.Emit(OpCodes.Conv_U);
        }

        _il.Emit(OpCodes.Ldsfld, _context.Shims.FieldOf(call.Shim));
        _il.Emit(OpCodes.Calli, CallSiteOf(call.Shim));
        foreach (var reference in call.KeepAlive)
        {
            EmitExpression(reference);
            _il.Emit(OpCodes.Call, _context.Runtime.Method("System.GC", "KeepAlive", "System.Object"));
        }

        if (call.Shim.IsGuarded)
        {
            EmitPendingTest();
        }
    }

    private void EmitPendingTest()
    {
        var done = Instruction.Create(OpCodes.Nop);
        _il.Emit(OpCodes.Ldloc, Pending);
        _il.Emit(OpCodes.Brfalse, done);
        _il.Emit(OpCodes.Ldloca, Pending);
        _il.Emit(OpCodes.Call, _context.Runtime.Method(RuntimeNames.NativeException, "Take", "System.IntPtr&"));
        _il.Emit(OpCodes.Throw);
        _il.Append(done);
    }

    private CallSite CallSiteOf(Shim shim)
    {
        var site = new CallSite(_context.Import(shim.ReturnType)) { CallingConvention = MethodCallingConvention.C };
        foreach (var parameter in shim.Parameters)
        {
            site.Parameters.Add(new ParameterDefinition(_context.Import(Abi.Of(parameter.Type, Types))));
        }

        if (shim.IsGuarded)
        {
            site.Parameters.Add(new ParameterDefinition(Types.IntPtr));
        }

        return site;
    }
}
