using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares base classes and interfaces from the announced bases (ECMA-372 §19.1.2).</summary>
internal sealed class BaseDeclarer(DeclarationContext context)
{
    /// <summary>Declares the bases of one type.</summary>
    public void Declare(TypeSymbol symbol)
    {
        if (symbol.First.Declaration is not RecordDecl record || symbol.Kind is ManagedTypeKind.Delegate)
        {
            return;
        }

        var syntax = symbol.First.Syntax;
        if (context.Diagnostics.HasErrorIn(syntax.Location, syntax.Braces.Open))
        {
            context.Soundness.AddBases(symbol.Definition);
        }

        // The first base of a value class is not written: System::ValueType.
        foreach (var announced in record.AnnouncedBases.Skip(symbol.Kind == ManagedTypeKind.ValueClass ? 1 : 0))
        {
            Declare(symbol, announced);
        }
    }

    /// <summary>Lists the interfaces of interfaces too, as compilers for the CLI do.</summary>
    public void Close(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        var written = type.Interfaces.Select(i => Signatures.Key(i.InterfaceType)).ToHashSet(StringComparer.Ordinal);
        foreach (var inherited in context.Hierarchy.InterfacesOf(type))
        {
            if (written.Add(Signatures.Key(inherited)))
            {
                type.Interfaces.Add(new InterfaceImplementation(context.Importer.Type(inherited)));
            }
        }
    }

    private void Declare(TypeSymbol symbol, ClangType announced)
    {
        var reference = context.Mapper.Map(announced);
        if (IsCircular(symbol.Definition, reference))
        {
            context.Soundness.AddBases(symbol.Definition);
            return;
        }

        if (!context.Mapper.IsManagedType(announced) || context.Hierarchy.Definition(reference) is not { } definition)
        {
            Report(Descriptors.UnmanagedBase, symbol, announced);
        }
        else if (definition.IsInterface)
        {
            symbol.Definition.Interfaces.Add(new InterfaceImplementation(reference));
        }
        else if (symbol.Kind == ManagedTypeKind.RefClass)
        {
            DeclareClass(symbol, announced, reference, definition);
        }
        else
        {
            Report(Descriptors.ForbiddenBase, symbol, announced);
        }
    }

    // Has been reported: what derives from it is incomplete where it is a base.
    private bool IsCircular(TypeDefinition type, TypeReference reference) => context.Diagnostics.HasErrors
        && context.Hierarchy.BasesOf(reference).Concat(context.Hierarchy.InterfacesOf(reference)).Prepend(reference)
            .Any(t => context.Hierarchy.Definition(t) == type);

    private void DeclareClass(TypeSymbol symbol, ClangType announced, TypeReference reference, TypeDefinition definition)
    {
        if (definition.IsSealed)
        {
            Report(Descriptors.SealedBase, symbol, announced);
        }
        else if (symbol.Definition.BaseType.FullName != "System.Object")
        {
            Report(Descriptors.SeveralBaseClasses, symbol, announced);
        }
        else
        {
            symbol.Definition.BaseType = reference;
        }
    }

    private void Report(DiagnosticDescriptor descriptor, TypeSymbol symbol, ClangType announced)
    {
        context.Soundness.AddBases(symbol.Definition);
        context.Diagnostics.Report(descriptor, symbol.First.Syntax.Location, symbol.First.Syntax.Name, MessageWording.Apply(announced.Spelling));
    }
}
