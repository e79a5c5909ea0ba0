using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>Emits steps that all run, whatever the ones before them throw.</summary>
internal static class ProtectedSequence
{
    /// <summary><c>a, b, c</c> → <c>try { a } finally { try { b } finally { c } }</c>; falls through at the end.</summary>
    public static void Emit(MethodBody body, ReadOnlySpan<Action> steps)
    {
        var il = body.GetILProcessor();
        if (steps.Length < 2)
        {
            foreach (var step in steps)
            {
                step();
            }

            return;
        }

        var tryStart = Mark(il);
        steps[0]();
        var end = il.Create(OpCodes.Nop);
        il.Emit(OpCodes.Leave, end);
        var handlerStart = Mark(il);
        Emit(body, steps[1..]);
        il.Emit(OpCodes.Endfinally);
        il.Append(end);
        body.ExceptionHandlers.Add(new ExceptionHandler(ExceptionHandlerType.Finally)
        {
            TryStart = tryStart,
            TryEnd = handlerStart,
            HandlerStart = handlerStart,
            HandlerEnd = end,
        });
    }

    private static Instruction Mark(ILProcessor il)
    {
        var mark = il.Create(OpCodes.Nop);
        il.Append(mark);
        return mark;
    }
}
