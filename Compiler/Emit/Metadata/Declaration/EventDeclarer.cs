using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Projection.Generation;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares events; trivial ones get their field and all accessors here (ECMA-372 §19.6).</summary>
internal sealed class EventDeclarer(DeclarationContext context)
{
    private readonly TrivialEvent _trivial = new(context);

    /// <summary>Declares one event; accessors the user wrote are declared already.</summary>
    public void Declare(MemberScope scope, EventDeclarationSyntax syntax)
    {
        if (scope.Index.Find<VarDecl>(syntax.Id) is not { } variable)
        {
            context.RequireErrors(syntax);
            return;
        }

        var type = context.Mapper.Map(variable.Type);
        var declared = scope.Add(
            $"event {syntax.Name}",
            syntax,
            new EventDefinition(syntax.Name, EventAttributes.None, type),
            scope.Type.Definition.Events.Add);
        if (declared is null)
        {
            return;
        }

        var adder = scope.Declared<MethodDefinition>(syntax.AdderId) ?? Supply(scope, syntax, type, syntax.AdderId, "add_");
        var remover = scope.Declared<MethodDefinition>(syntax.RemoverId) ?? Supply(scope, syntax, type, syntax.RemoverId, "remove_");
        var raiser = scope.Declared<MethodDefinition>(syntax.RaiserId) ?? SupplyRaiser(scope, syntax, type);
        if (scope.IsFirst)
        {
            declared.AddMethod = adder;
            declared.RemoveMethod = remover;
            declared.InvokeMethod = raiser;
            if (syntax.IsTrivial && adder is { IsAbstract: false })
            {
                _trivial.Implement(scope.Type.Definition, declared, syntax.IsStatic);
            }
        }
    }

    private MethodDefinition? Supply(MemberScope scope, EventDeclarationSyntax syntax, TypeReference type, int id, string prefix)
    {
        if (!syntax.IsTrivial)
        {
            return null;
        }

        var accessor = Accessor(scope, syntax, id, MethodKind.Adder);
        var method = Create(prefix + syntax.Name, MethodFlags.Of(accessor, scope.Type.Kind));
        method.Parameters.Add(new ParameterDefinition("value", ParameterAttributes.None, type));
        return scope.Add(MethodDeclarer.Key(method), accessor, method, scope.Type.Definition.Methods.Add);
    }

    // Interfaces have no raise function: nothing could be raised through them.
    private MethodDefinition? SupplyRaiser(MemberScope scope, EventDeclarationSyntax syntax, TypeReference type)
    {
        if (!syntax.IsTrivial || scope.Type.Definition.IsInterface || _trivial.Invoke(type) is not { } invoke)
        {
            return null;
        }

        var accessor = Accessor(scope, syntax, syntax.RaiserId, MethodKind.Raiser) with
        {
            Accessibility = RaiserAccess(syntax.Accessibility),
            IsVirtual = false,
            IsOverride = false,
            IsAbstract = false,
        };
        var method = Create("raise_" + syntax.Name, MethodFlags.Of(accessor, scope.Type.Kind));
        method.ReturnType = context.Importer.Type(Substitution.Apply(invoke.ReturnType, type));
        foreach (var parameter in invoke.Parameters)
        {
            var parameterType = context.Importer.Type(Substitution.Apply(parameter.ParameterType, type));
            method.Parameters.Add(new ParameterDefinition(parameter.Name, ParameterAttributes.None, parameterType));
        }

        return scope.Add(MethodDeclarer.Key(method), accessor, method, scope.Type.Definition.Methods.Add);
    }

    private MethodDefinition Create(string name, MethodAttributes flags) =>
        new(name, flags, context.Module.TypeSystem.Void) { HasThis = !flags.HasFlag(MethodAttributes.Static) };

    // The raise function of a trivial event is as accessible as the event, but at most protected (ECMA-372 §19.6.3).
    private static Accessibility RaiserAccess(Accessibility access) => access switch
    {
        Accessibility.Public or Accessibility.PublicProtected or Accessibility.Protected => Accessibility.Protected,
        Accessibility.PrivateProtected => Accessibility.PrivateProtected,
        _ => access,
    };

    private static MethodDeclarationSyntax Accessor(MemberScope scope, EventDeclarationSyntax syntax, int id, MethodKind kind) =>
        scope.Index.Syntax(id) as MethodDeclarationSyntax ?? new MethodDeclarationSyntax
        {
            Id = -1,
            Name = syntax.Name,
            Location = syntax.Location,
            Accessibility = syntax.Accessibility,
            IsStatic = syntax.IsStatic,
            Kind = kind,
        };
}
