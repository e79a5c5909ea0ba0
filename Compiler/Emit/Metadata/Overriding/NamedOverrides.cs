using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>Resolves named overrides: <c>virtual void F() = I::G</c> → <c>.override I::G</c> (ECMA-372 §19.4.4, ECMA-335 §II.22.27).</summary>
internal sealed class NamedOverrides(DeclarationContext context)
{
    /// <summary>How many aliases may lead to one another.</summary>
    private const int MaximumAliases = 10;

    /// <summary>Adds one override entry, or reports that nothing of that name and signature is there.</summary>
    public void Add(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax, string written)
    {
        var name = Resolve(symbol, QualifiedMember.Parse(written));
        var bases = Candidates(symbol.Definition).Where(name.Qualifies).ToList();
        var found = bases.Where(type => Find(type, method, name.Member) is not null).ToList();
        if ((found.Find(name.HasArgumentsOf) ?? found.FirstOrDefault()) is { } owner)
        {
            Add(symbol, method, syntax, owner, Find(owner, method, name.Member)!);
            return;
        }

        if (name.Scopes.Count > 0 && context.Soundness.MayHave(symbol.Definition, name.Member))
        {
            return;
        }

        var descriptor = bases.Count > 0 ? OfBase(symbol, method, name) : OfForeign(name);
        context.Diagnostics.Report(descriptor, syntax.Location, DisplayNames.Of(method), written);
    }

    private void Add(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax, TypeReference owner, MethodDefinition overridden)
    {
        if (overridden.IsPrivate)
        {
            context.Diagnostics.Report(Descriptors.NamedOverrideInaccessible, syntax.Location, DisplayNames.Of(method), DisplayNames.Of(overridden));
        }

        SignatureAdoption.Adopt(context, method, overridden, owner);
        Add(symbol, method, syntax, context.Importer.Method(overridden, context.Importer.Type(owner)));
    }

    /// <summary><c>Alias::F</c> is what the typedef says: that one of its name which leads to a base.</summary>
    private QualifiedMember Resolve(TypeSymbol symbol, QualifiedMember name, int depth = 0)
    {
        var aliases = symbol.First.Index.Unit.Syntax.Aliases;
        return depth > MaximumAliases || name.Scopes.Count == 0 || Candidates(symbol.Definition).Any(name.Qualifies)
            ? name
            : aliases[name.Scopes[^1]]
                .Select(target => Resolve(symbol, QualifiedMember.Parse($"{target}::{name.Member}"), depth + 1))
                .FirstOrDefault(resolved => Candidates(symbol.Definition).Any(resolved.Qualifies), name);
    }

    private DiagnosticDescriptor OfBase(TypeSymbol symbol, MethodDefinition method, QualifiedMember name)
    {
        var key = Signatures.Key(method);
        var isThere = Candidates(symbol.Definition).Where(name.Qualifies)
            .Any(type => context.Hierarchy.Definition(type)?.Methods.Any(m => m.Name == name.Member && Signatures.KeyIn(m, type) == key) == true);
        return isThere ? Descriptors.NamedOverrideOfNonVirtual : Descriptors.NamedOverrideNotFound;
    }

    private DiagnosticDescriptor OfForeign(QualifiedMember name) =>
        name.Scopes.Count == 0 ? Descriptors.NamedOverrideUnqualified
        : context.Module.Types.Any(t => !t.IsInterface && name.Qualifies(t)) ? Descriptors.NamedOverrideOfNoBase
        : Descriptors.NamedOverrideOfForeign;

    private void Add(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax, MethodReference overridden)
    {
        if (symbol.Definition.Methods.Any(m => m.Overrides.Any(o => o.FullName == overridden.FullName)))
        {
            context.Diagnostics.Report(Descriptors.OverriddenTwice, syntax.Location, DisplayNames.Of(method));
        }

        method.Overrides.Add(overridden);
    }

    private IEnumerable<TypeReference> Candidates(TypeDefinition type)
    {
        var bases = context.Hierarchy.BasesOf(type).ToList();
        return bases.Prepend(type).SelectMany(context.Hierarchy.InterfacesOf).Concat(bases);
    }

    private MethodDefinition? Find(TypeReference type, MethodDefinition method, string name)
    {
        var key = Signatures.Key(method);
        return context.Hierarchy.Definition(type)?.Methods.FirstOrDefault(
            m => m.Name == name && m.IsVirtual && Signatures.KeyIn(m, type) == key);
    }
}
