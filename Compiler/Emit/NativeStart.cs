using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Partition;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit;

/// <summary>Native variables with dynamic initialisation: as with Visual C++ they are initialised by the module's type initialiser
/// (ECMA-335 §II.10.5.3), before any code of the assembly runs and when managed code can be called.</summary>
internal static class NativeStart
{
    /// <summary>Whether a unit has such variables.</summary>
    public static bool IsNeeded(BindingContext context, UnitContext unit)
    {
        var classifier = new Classifier(context, unit.ManagedFunctions);
        var members = unit.Ast.Records.Where(r => !classifier.IsManaged(r)).SelectMany(r => r.Members).OfType<VarDecl>();
        return unit.Ast.Globals.Concat(members).Any(NativeInitializers.IsDynamic);
    }

    /// <summary>Writes the type initialiser, which calls the native initialisers.</summary>
    public static void Write(BindingContext context, HostWriter host, Action<MethodDefinition, BoundStatement> emit)
    {
        var shim = context.Shims.Add("void", [], "::bridge::start();", true, context.Types.Void, SourceLocation.None);
        host.Add(shim);
        var initializer = new MethodDefinition(
            ".cctor",
            MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.HideBySig,
            context.Types.Void);
        context.Module.GetType("<Module>").Methods.Add(initializer);
        var start = new BoundShimCall(shim, [], [], context.Types.Void);
        emit(initializer, new BoundBlock([new BoundExpressionStatement(start), new BoundReturn(null)]));
    }
}
