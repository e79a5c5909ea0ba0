using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Supplied;

/// <summary>Gives classes with a destructor, a finalizer or members with stack semantics what the CLI expects of them
/// (ECMA-372 §19.13): <c>~T</c> → <c>IDisposable</c> and <c>Dispose(bool)</c>, <c>!T</c> → <c>Finalize</c>.
/// The user's bodies are the private methods <c>~T</c> and <c>!T</c>.</summary>
internal sealed class DestructorPattern
{
    private const string Disposable = "System.IDisposable";

    private readonly DeclarationContext _context;
    private readonly DisposeBody _body;
    private readonly IReadOnlySet<MethodDefinition> _guarded;

    /// <summary>Makes every class that needs it disposable, so that members of one class can be of another.</summary>
    /// <param name="context">The module.</param>
    /// <param name="types">Its types.</param>
    /// <param name="guarded">The functions whose body is a function-try-block.</param>
    public DestructorPattern(DeclarationContext context, IReadOnlyList<TypeSymbol> types, IReadOnlySet<MethodDefinition> guarded)
    {
        _context = context;
        _body = new DisposeBody(context);
        _guarded = guarded;
        var pending = types.Where(t => t.Kind == ManagedTypeKind.RefClass && !IsDisposable(t.Definition)).ToList();
        while (pending.FirstOrDefault(t => t.Destructor is not null || HasDisposableMember(t)) is { } found)
        {
            pending.Remove(found);
            found.Definition.Interfaces.Add(new InterfaceImplementation(context.Framework.Type(Disposable)));
        }
    }

    /// <summary>Adds the functions of the pattern; bases come first.</summary>
    public void Complete(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        if (symbol.Kind != ManagedTypeKind.RefClass)
        {
            return;
        }

        RejectReserved(symbol);
        var members = symbol.StackMembers.Where(IsDisposable).ToList();
        var chain = BaseChain.Of(_context, type);
        _body.AddBuilt(type, members, chain);
        if (symbol.Destructor is null && members.Count == 0 && (symbol.Finalizer is null || chain.DisposeBool is null))
        {
            CompleteFinalizerOnly(symbol, chain);
            return;
        }

        var isGuarded = symbol.Destructor is { } destructor && _guarded.Contains(destructor);
        var dispose = _body.Add(symbol, members, chain, isGuarded);
        if (chain.DisposeBool is null)
        {
            AddDispose(type, dispose);
        }

        if (symbol.Finalizer is not null)
        {
            var il = AddFinalize(type).Body.GetILProcessor();
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Callvirt, dispose);
            il.Emit(OpCodes.Ret);
        }
    }

    private void RejectReserved(TypeSymbol symbol)
    {
        foreach (var (member, syntax) in symbol.Written)
        {
            if (member is MethodDefinition { Name: "Finalize" or "Dispose", HasParameters: false, IsStatic: false })
            {
                _context.Diagnostics.Report(Descriptors.ReservedMethod, syntax.Location, syntax.Name, symbol.First.Syntax.Name);
            }
        }
    }

    private bool HasDisposableMember(TypeSymbol symbol) => symbol.StackMembers.Exists(IsDisposable);

    private bool IsDisposable(FieldDefinition member) =>
        IsDisposable(_context, member.FieldType);

    private bool IsDisposable(TypeDefinition type) => IsDisposable(_context, type);

    /// <summary>Whether objects of a type have a <c>Dispose</c>.</summary>
    public static bool IsDisposable(DeclarationContext context, TypeReference type) =>
        type.FullName == Disposable
        || context.Hierarchy.InstanceOf(type, context.Framework.Definition(Disposable)) is not null;

    // !T without ~T: void Finalize() { try { !T(); } finally { Base::Finalize(); } }
    private void CompleteFinalizerOnly(TypeSymbol symbol, BaseChain chain)
    {
        if (symbol.Finalizer is not { } finalizer)
        {
            return;
        }

        _context.Diagnostics.Report(Descriptors.FinalizerWithoutDestructor, symbol.First.Syntax.Location, symbol.First.Syntax.Name);
        var method = AddFinalize(symbol.Definition);
        var il = method.Body.GetILProcessor();
        ProtectedSequence.Emit(
            method.Body,
            [
                () => { il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Call, finalizer); },
                () => { il.Emit(OpCodes.Ldarg_0); il.Emit(OpCodes.Call, chain.Finalize); },
            ]);
        il.Emit(OpCodes.Ret);
    }

    // void Dispose() { Dispose(true); GC::SuppressFinalize(this); }
    private void AddDispose(TypeDefinition type, MethodDefinition disposeBool)
    {
        var method = new MethodDefinition(
            "Dispose",
            MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.Virtual | MethodAttributes.Final
                | MethodAttributes.NewSlot,
            _context.Module.TypeSystem.Void)
        {
            HasThis = true,
        };
        type.Methods.Add(method);
        if (!type.Interfaces.Any(i => i.InterfaceType.FullName == Disposable))
        {
            type.Interfaces.Add(new InterfaceImplementation(_context.Framework.Type(Disposable)));
        }

        var il = method.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Callvirt, disposeBool);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, _context.Framework.Method("System.GC", "SuppressFinalize", "System.Object"));
        il.Emit(OpCodes.Ret);
    }

    private MethodDefinition AddFinalize(TypeDefinition type)
    {
        var method = new MethodDefinition(
            "Finalize",
            MethodAttributes.Family | MethodAttributes.HideBySig | MethodAttributes.Virtual,
            _context.Module.TypeSystem.Void)
        {
            HasThis = true,
        };
        type.Methods.Add(method);
        return method;
    }
}
