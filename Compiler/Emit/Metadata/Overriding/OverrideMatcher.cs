using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>Finds what overriding functions override: by name and signature, or by the names after <c>=</c>
/// (ECMA-372 §19.4.3, §19.4.4).</summary>
internal sealed class OverrideMatcher(DeclarationContext context)
{
    private readonly NamedOverrides _named = new(context);

    /// <summary>Matches all functions of a type.</summary>
    public void Match(TypeSymbol symbol)
    {
        foreach (var (member, written) in symbol.Written)
        {
            if (!context.Soundness.IsSound(member))
            {
                continue;
            }

            if (member is MethodDefinition { IsVirtual: true } method && written is MethodDeclarationSyntax syntax)
            {
                Match(symbol, method, syntax);
            }
            else if (member is MethodDefinition { IsStatic: false, IsConstructor: false } other
                && written is MethodDeclarationSyntax { Kind: MethodKind.Ordinary, IsNew: false } hiding)
            {
                RejectHiding(symbol, other, hiding, Descriptors.HidesVirtualFunction);
                NoteHiding(symbol, other, hiding);
            }
        }
    }

    private void Match(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        foreach (var name in syntax.NamedOverrides)
        {
            _named.Add(symbol, method, syntax, name);
        }

        if (syntax.IsOverride && !syntax.IsNew)
        {
            MatchBySignature(symbol, method, syntax);
        }
        else if (!syntax.IsNew && syntax.NamedOverrides.IsEmpty)
        {
            RejectHiding(symbol, method, syntax, Descriptors.HidesBaseFunction);
            RejectOtherResult(symbol, method, syntax);
        }
    }

    // A virtual function that would override one of a base class but for its result: metadata would keep both.
    private void RejectOtherResult(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        if (Find(context.Hierarchy.BasesOf(symbol.Definition), method) is null && FindOtherResult(symbol, method) is { IsFinal: false } other)
        {
            ReportOtherResult(method, syntax, other);
        }
    }

    // Those who call the function of the base class do not get this one.
    private void NoteHiding(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        var key = Signatures.Key(method);
        var hidden = context.Hierarchy.BasesOf(symbol.Definition)
            .SelectMany(type => (context.Hierarchy.Definition(type)?.Methods ?? []).Where(
                m => m.Name == method.Name && m is { IsVirtual: false, IsPrivate: false, IsStatic: false, IsConstructor: false } && Signatures.KeyIn(m, type) == key))
            .FirstOrDefault();
        if (hidden is not null)
        {
            context.Diagnostics.Report(Descriptors.HidesFunction, syntax.Location, DisplayNames.Of(method), DisplayNames.Of(hidden));
        }
    }

    private void RejectHiding(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax, DiagnosticDescriptor descriptor)
    {
        // Finalize has an error of its own.
        if (method.Name != "Finalize" && Find(context.Hierarchy.BasesOf(symbol.Definition), method) is var (hidden, _))
        {
            context.Diagnostics.Report(descriptor, syntax.Location, DisplayNames.Of(method), DisplayNames.Of(hidden));
        }
    }

    private void MatchBySignature(TypeSymbol symbol, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        if (Find(context.Hierarchy.BasesOf(symbol.Definition), method) is var (overridden, instance))
        {
            if (overridden.IsFinal)
            {
                context.Diagnostics.Report(
                    Descriptors.OverrideOfSealed, syntax.Location, DisplayNames.Of(overridden), DisplayNames.Of(method));
            }

            if (!OverrideAccess.Allows(overridden, method))
            {
                context.Diagnostics.Report(
                    Descriptors.OverrideReducesAccess, syntax.Location, DisplayNames.Of(method), DisplayNames.Of(overridden));
            }

            SignatureAdoption.Adopt(context, method, overridden, instance);
        }
        else if (Find(context.Hierarchy.InterfacesOf(symbol.Definition), method) is not null)
        {
            method.IsNewSlot = true; // nothing in the base classes has a slot to reuse
            context.Diagnostics.Report(Descriptors.OverrideOfInterface, syntax.Location, DisplayNames.Of(method));
        }
        else if (context.Soundness.MayHave(symbol.Definition, method.Name))
        {
            method.IsNewSlot = true;
        }
        else if (FindOtherResult(symbol, method) is { } other)
        {
            ReportOtherResult(method, syntax, other);
        }
        else if (syntax.NamedOverrides.IsEmpty)
        {
            context.Diagnostics.Report(Descriptors.NothingToOverride, syntax.Location, DisplayNames.Of(method));
        }
        else
        {
            method.IsNewSlot = true;
        }
    }

    private void ReportOtherResult(MethodDefinition method, MethodDeclarationSyntax syntax, MethodDefinition other)
    {
        var isCovariant = context.Hierarchy.BasesOf(method.ReturnType).Concat(context.Hierarchy.InterfacesOf(method.ReturnType))
            .Any(t => Signatures.Key(t) == Signatures.Key(other.ReturnType));
        var descriptor = isCovariant ? Descriptors.CovariantResult : Descriptors.OverrideResultDiffers;
        context.Diagnostics.Report(descriptor, syntax.Location, DisplayNames.Of(method), DisplayNames.Of(other));
    }

    /// <summary>A function of a base class that differs in its result only.</summary>
    private MethodDefinition? FindOtherResult(TypeSymbol symbol, MethodDefinition method)
    {
        var parameters = ParametersOf(Signatures.Key(method));
        return context.Hierarchy.BasesOf(symbol.Definition)
            .SelectMany(type => (context.Hierarchy.Definition(type)?.Methods ?? []).Where(
                m => m.Name == method.Name && m.IsVirtual && !m.IsPrivate && ParametersOf(Signatures.KeyIn(m, type)) == parameters))
            .FirstOrDefault();
    }

    private static string ParametersOf(string key) => key[..(key.LastIndexOf(')') + 1)];

    private (MethodDefinition Method, TypeReference Instance)? Find(IEnumerable<TypeReference> types, MethodDefinition method)
    {
        var key = Signatures.Key(method);
        foreach (var type in types)
        {
            var found = context.Hierarchy.Definition(type)?.Methods.FirstOrDefault(
                m => m.Name == method.Name && m.IsVirtual && !m.IsPrivate && Signatures.KeyIn(m, type) == key);
            if (found is not null)
            {
                return (found, type);
            }
        }

        return null;
    }
}
