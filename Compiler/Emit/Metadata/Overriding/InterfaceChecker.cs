using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>Checks that classes implement their interfaces and abstract functions (ECMA-372 §19.1.2, §23.3).</summary>
internal sealed class InterfaceChecker(DeclarationContext context)
{
    /// <summary>Checks one type whose overrides are matched.</summary>
    public void Check(TypeSymbol symbol)
    {
        if (symbol.Kind is ManagedTypeKind.RefClass or ManagedTypeKind.ValueClass && !StaticClassRules.Applies(symbol))
        {
            CheckInterfaces(symbol);
            CheckAbstract(symbol);
        }
    }

    private void CheckInterfaces(TypeSymbol symbol)
    {
        foreach (var type in context.Hierarchy.InterfacesOf(symbol.Definition))
        {
            foreach (var method in context.Hierarchy.Definition(type)?.Methods ?? [])
            {
                if (method.IsAbstract && !IsImplemented(symbol, type, method) && !IsNonVirtual(symbol, type, method)
                    && !context.Soundness.MayHave(symbol.Definition, method.Name))
                {
                    context.Diagnostics.Report(
                        Descriptors.InterfaceNotImplemented,
                        symbol.First.Syntax.Location,
                        DisplayNames.Of(symbol.Definition),
                        DisplayNames.Of(method));
                }
            }
        }
    }

    // The function is there and lacks only "virtual": that is the mistake.
    private bool IsNonVirtual(TypeSymbol symbol, TypeReference interfaceType, MethodDefinition method)
    {
        var key = Signatures.KeyIn(method, interfaceType);
        var own = symbol.Definition.Methods.FirstOrDefault(
            m => m.Name == method.Name && m is { IsPublic: true, IsStatic: false, IsVirtual: false } && Signatures.Key(m) == key);
        if (own is null || !symbol.Written.TryGetValue(own, out var syntax))
        {
            return false;
        }

        context.Diagnostics.Report(
            Descriptors.ImplementationNotVirtual, syntax.Location, DisplayNames.Of(own), "virtual", DisplayNames.Of(method));
        return true;
    }

    private bool IsImplemented(TypeSymbol symbol, TypeReference interfaceType, MethodDefinition method)
    {
        var type = symbol.Definition;
        var key = Signatures.KeyIn(method, interfaceType);
        if (type.Methods.FirstOrDefault(m => Implements(m, method, key)) is { } own)
        {
            CheckConstraints(symbol, own, interfaceType, method);
            SignatureAdoption.Adopt(context, own, method, interfaceType);
            return true;
        }

        return type.Methods.Any(m => m.Overrides.Any(o => IsSame(o, interfaceType, method)))
            || context.Hierarchy.BasesOf(type).Any(b => IsImplementedBy(b, interfaceType, method, key));
    }

    // Only what is marked as an override inherits constraints.
    private void CheckConstraints(TypeSymbol symbol, MethodDefinition own, TypeReference interfaceType, MethodDefinition method)
    {
        if (symbol.Written.TryGetValue(own, out var syntax) && syntax is MethodDeclarationSyntax { IsOverride: false }
            && Signatures.Constraints(own, null) != Signatures.Constraints(method, interfaceType))
        {
            context.Diagnostics.Report(Descriptors.ConstraintsOfImplementation, syntax.Location, DisplayNames.Of(own), DisplayNames.Of(method));
        }
    }

    private bool IsImplementedBy(TypeReference baseType, TypeReference interfaceType, MethodDefinition method, string key)
    {
        var interfaceKey = Signatures.Key(interfaceType);
        return context.Hierarchy.InterfacesOf(baseType).Any(i => Signatures.Key(i) == interfaceKey)
            || context.Hierarchy.Definition(baseType)?.Methods.Any(
                m => m.Name == method.Name && m is { IsVirtual: true, IsPublic: true } && Signatures.KeyIn(m, baseType) == key) == true;
    }

    private static bool Implements(MethodDefinition candidate, MethodDefinition method, string key) =>
        candidate.Name == method.Name && candidate is { IsVirtual: true, IsPublic: true } && Signatures.Key(candidate) == key;

    private static bool IsSame(MethodReference overridden, TypeReference interfaceType, MethodDefinition method) =>
        overridden.Name == method.Name
        && overridden.Parameters.Count == method.Parameters.Count
        && Signatures.Key(overridden.DeclaringType) == Signatures.Key(interfaceType)
        && Signatures.Key(overridden) == Signatures.Key(method);

    private void CheckAbstract(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        if (type.IsAbstract || FirstAbstract(type) is not { } function || context.Soundness.MayHave(type, function.Name))
        {
            return;
        }

        if (type.IsSealed)
        {
            context.Diagnostics.Report(
                Descriptors.SealedWithAbstract, symbol.First.Syntax.Location, DisplayNames.Of(type), DisplayNames.Of(function));
            return;
        }

        context.Diagnostics.Report(Descriptors.NotExplicitlyAbstract, symbol.First.Syntax.Location, DisplayNames.Of(type));
        type.IsAbstract = true;
    }

    // Walks from the type to its bases: a slot counts as implemented when a more derived class overrides it.
    private MethodDefinition? FirstAbstract(TypeDefinition type)
    {
        var overridden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var current in context.Hierarchy.BasesOf(type).Prepend(type))
        {
            foreach (var method in context.Hierarchy.Definition(current)?.Methods.Where(m => m.IsVirtual) ?? [])
            {
                var key = method.Name + Signatures.KeyIn(method, current);
                if (method.IsAbstract && !overridden.Contains(key))
                {
                    return method;
                }

                overridden.UnionWith(method.Overrides.Select(o => o.Name + Signatures.Key(o)));
                if (method.IsReuseSlot)
                {
                    overridden.Add(key);
                }
            }
        }

        return null;
    }
}
