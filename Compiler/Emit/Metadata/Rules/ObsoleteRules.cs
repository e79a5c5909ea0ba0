using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Uses of what <c>System::ObsoleteAttribute</c> marks, in sources and in referenced assemblies. Code that is marked itself may
/// use what it likes.</summary>
internal sealed class ObsoleteRules(DeclarationContext context, IProjectionIndex index)
{
    private readonly Dictionary<ClangDecl, string?> _known = [];

    /// <summary>Checks all bodies of a unit.</summary>
    public void Check(UnitIndex unit)
    {
        foreach (var function in unit.Unit.Ast.Functions)
        {
            if (function is { Body: { } body, IsImplicit: false } && !IsObsolete(function))
            {
                Check(unit, body);
            }
        }
    }

    private bool IsObsolete(FunctionDecl function) =>
        context.Symbols.Find<MethodDefinition>(function) is { } method && (Message(method) is not null || Message(method.DeclaringType) is not null);

    private void Check(UnitIndex unit, ClangNode node)
    {
        if (node.Decl is { } declaration && MessageOf(declaration) is { } message && unit.Place(node.Begin, SourceLocation.None) is { Line: > 0 } place)
        {
            context.Diagnostics.Report(Descriptors.Obsolete, place, message);
        }

        foreach (var child in node.Children.OfType<ClangNode>().Concat(node.Decls.OfType<VarDecl>().Select(v => v.Initializer).OfType<ClangNode>()))
        {
            Check(unit, child);
        }
    }

    private string? MessageOf(ClangDecl declaration)
    {
        if (!_known.TryGetValue(declaration, out var message))
        {
            var member = context.Symbols.Find<IMemberDefinition>(declaration) ?? index.Find(declaration)?.Member ?? ImplicitlyConstructed(declaration);
            message = member is null ? null : Message(Named(member));
            _known.Add(declaration, message);
        }

        return message;
    }

    private TypeDefinition? ImplicitlyConstructed(ClangDecl declaration) =>
        declaration is FunctionDecl { Kind: FunctionKind.Constructor, Parent: { } parent } ? context.Symbols.FindType(parent) : null;

    // A constructor stands for its class, an accessor for what it belongs to, if it is not marked itself.
    private static IMemberDefinition Named(IMemberDefinition member) => member switch
    {
        MethodDefinition method when Mark(method) is not null => method,
        MethodDefinition { IsConstructor: true } constructor => constructor.DeclaringType,
        MethodDefinition { IsSpecialName: true } accessor =>
            accessor.DeclaringType.Properties.FirstOrDefault(p => p.GetMethod == accessor || p.SetMethod == accessor)
            ?? (IMemberDefinition?)accessor.DeclaringType.Events.FirstOrDefault(e => e.AddMethod == accessor || e.RemoveMethod == accessor)
            ?? accessor,
        _ => member,
    };

    private static string? Message(IMemberDefinition member) => Mark(member) is not { } mark ? null
        : $"'{Name(member)}': marked as obsolete" + (mark.ConstructorArguments is [{ Value: string text }, ..] ? $": {text}" : string.Empty);

    private static string Name(IMemberDefinition member) => member switch
    {
        TypeDefinition type => DisplayNames.Of(type),
        MethodDefinition method => DisplayNames.Of(method),
        _ => $"{DisplayNames.Of(member.DeclaringType)}::{member.Name}",
    };

    // Marks that only turn away compilers which do not know ref structs or required members are none.
    private static CustomAttribute? Mark(IMemberDefinition member) =>
        member.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerFeatureRequiredAttribute") ? null : member.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == "System.ObsoleteAttribute");
}
