using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>Lets the runtime watch objects with a destructor, once the bodies are compiled. In the first class of a chain that has
/// the pattern:
/// <code>
/// constructors:   … ret                               →  … LeakTracker::Created(this); ret
/// Dispose(bool):  if (disposing) { rest } else { … }  →  if (disposing) { LeakTracker::Disposed(this); rest } else { … }
/// </code>
/// An object whose constructor throws is not watched; when it is one of a derived class, that disposes its base.</summary>
internal sealed class LifetimeTracking(DeclarationContext context)
{
    private const string Tracker = "Bridge.Runtime.LeakTracker";

    /// <summary>Instruments a class, if it is the first of its chain.</summary>
    public void Apply(TypeSymbol symbol)
    {
        if (symbol.Definition.Methods.FirstOrDefault(IsFirstDispose) is not { } dispose)
        {
            return;
        }

        AnnounceEnd(dispose.Body);
        foreach (var constructor in symbol.Definition.Methods.Where(m => m is { IsConstructor: true, IsStatic: false, HasBody: true }))
        {
            AnnounceBegin(constructor);
        }
    }

    private static bool IsFirstDispose(MethodDefinition method) => method is
    {
        Name: "Dispose", IsNewSlot: true, HasBody: true,
        Parameters: [{ ParameterType.MetadataType: MetadataType.Boolean }],
    } && method.Body.Instructions is [_, { OpCode.FlowControl: FlowControl.Cond_Branch }, ..];

    private void AnnounceEnd(MethodBody body)
    {
        body.SimplifyMacros(); // the code grows: short branches may not reach any more
        var il = body.GetILProcessor();
        var branch = body.Instructions[1];
        il.InsertAfter(branch, Call(il, "Disposed"));
        il.InsertAfter(branch, il.Create(OpCodes.Ldarg, body.ThisParameter));
        body.OptimizeMacros();
    }

    // A delegating constructor leaves this to the one it calls. Jumps to a return go to what takes its place.
    private void AnnounceBegin(MethodDefinition constructor)
    {
        var body = constructor.Body;
        if (!CallsBase(constructor))
        {
            return;
        }

        body.SimplifyMacros();
        var il = body.GetILProcessor();
        foreach (var exit in body.Instructions.Where(i => i.OpCode == OpCodes.Ret).ToList())
        {
            exit.OpCode = OpCodes.Ldarg;
            exit.Operand = body.ThisParameter;
            il.InsertAfter(exit, il.Create(OpCodes.Ret));
            il.InsertAfter(exit, Call(il, "Created"));
        }

        body.OptimizeMacros();
    }

    private static bool CallsBase(MethodDefinition constructor) => constructor.Body.Instructions.Any(i =>
        i.OpCode == OpCodes.Call
        && i.Operand is MethodReference { Name: ".ctor" } target
        && Signatures.Key(target.DeclaringType) == Signatures.Key(constructor.DeclaringType.BaseType));

    private Instruction Call(ILProcessor il, string function) =>
        il.Create(OpCodes.Call, context.Framework.Method(Tracker, function, "System.Object"));
}
