using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares all managed types of all units by name, without members, so that signatures can refer to them
/// in any order. The same declaration seen by several units is one type.</summary>
internal sealed class TypeDeclarer(DeclarationContext context)
{
    private readonly Dictionary<string, TypeSymbol> _byName = new(StringComparer.Ordinal);
    private readonly List<TypeSymbol> _types = [];
    private readonly GenericParameterDeclarer _parameters = new(context);

    /// <summary>The types, outer ones before those nested in them.</summary>
    public IReadOnlyList<TypeSymbol> Types => _types;

    /// <summary>Declares the types of one unit.</summary>
    public void Declare(UnitIndex index)
    {
        foreach (var type in index.Unit.Syntax.Types)
        {
            Declare(index, type, null);
        }
    }

    private void Declare(UnitIndex index, TypeDeclarationSyntax syntax, TypeSymbol? outer)
    {
        if (syntax.IsTemplate)
        {
            foreach (var instance in index.Instances(syntax.Id).ToList())
            {
                Declare(index.Of(instance), syntax, instance, outer);
            }

            return;
        }

        if (((ClangDecl?)index.Find<RecordDecl>(syntax.Id) ?? index.Find<EnumDecl>(syntax.Id)) is not { } declaration)
        {
            context.RequireErrors(syntax);
            return;
        }

        Declare(index, syntax, declaration, outer);
    }

    private void Declare(UnitIndex index, TypeDeclarationSyntax syntax, ClangDecl declaration, TypeSymbol? outer)
    {
        var symbol = GetOrAdd(new TypeOccurrence(index, syntax, declaration), outer);
        _parameters.Bind(index, symbol.Definition, syntax.GenericParameters);
        context.Symbols.Bind(declaration, symbol.Definition);
        context.Symbols.BindSyntax(declaration, syntax);
        context.Symbols.BindName(declaration, symbol.Definition);
        foreach (var nested in syntax.Members.OfType<TypeDeclarationSyntax>())
        {
            Declare(index, nested, symbol);
        }
    }

    private TypeSymbol GetOrAdd(TypeOccurrence occurrence, TypeSymbol? outer)
    {
        var syntax = occurrence.Syntax;
        var name = GenericParameterDeclarer.MetadataName(syntax)
            + (syntax.GenericParameters.IsEmpty ? TemplateNames.Suffix((occurrence.Declaration as RecordDecl)?.TemplateArguments ?? []) : string.Empty);
        var fullName = outer is not null ? $"{outer.Definition.FullName}/{name}"
            : syntax.Namespace.Length > 0 ? $"{syntax.Namespace}.{name}"
            : name;
        if (!_byName.TryGetValue(fullName, out var symbol))
        {
            symbol = new TypeSymbol(Create(occurrence, name, outer), occurrence);
            _byName.Add(fullName, symbol);
            _types.Add(symbol);
            return symbol;
        }

        if (IsSamePlace(symbol.First.Syntax.Location, syntax.Location))
        {
            symbol.Occurrences.Add(occurrence);
        }
        else
        {
            context.Diagnostics.Report(Descriptors.TypeDefinedTwice, syntax.Location, syntax.Name, symbol.First.Syntax.Location);
        }

        return symbol;
    }

    private TypeDefinition Create(TypeOccurrence occurrence, string name, TypeSymbol? outer)
    {
        var syntax = occurrence.Syntax;
        var type = new TypeDefinition(outer is null ? syntax.Namespace : string.Empty, name, Flags(syntax, outer is not null));
        Pack(type, syntax, occurrence.Declaration);
        if (outer is not null)
        {
            GenericParameterDeclarer.Repeat(outer.Definition, type);
        }

        GenericParameterDeclarer.Add(type, syntax.GenericParameters);

        // Known early: whether a type is a value type decides how signatures encode it.
        type.BaseType = syntax.Kind switch
        {
            ManagedTypeKind.ValueClass => context.Framework.Type("System.ValueType"),
            ManagedTypeKind.EnumClass => context.Framework.Type("System.Enum"),
            ManagedTypeKind.Delegate => context.Framework.Type("System.MulticastDelegate"),
            ManagedTypeKind.InterfaceClass => null,
            _ => context.Module.TypeSystem.Object,
        };
        if (outer is null)
        {
            context.Module.Types.Add(type);
        }
        else
        {
            outer.Definition.NestedTypes.Add(type);
        }

        return type;
    }

    // #pragma pack holds for value classes, too: C++ steps over their objects.
    private static void Pack(TypeDefinition type, TypeDeclarationSyntax syntax, ClangDecl declaration)
    {
        if (syntax.Kind == ManagedTypeKind.ValueClass && declaration is RecordDecl { Packing: > 0 and var packing })
        {
            (type.PackingSize, type.ClassSize) = ((short)packing, 0);
        }
    }

    private static TypeAttributes Flags(TypeDeclarationSyntax syntax, bool isNested)
    {
        var flags = AccessFlags.Type(syntax.Accessibility, isNested);
        flags |= syntax.Kind switch
        {
            ManagedTypeKind.ValueClass => TypeAttributes.Sealed | TypeAttributes.SequentialLayout | TypeAttributes.BeforeFieldInit,
            ManagedTypeKind.InterfaceClass => TypeAttributes.Interface | TypeAttributes.Abstract,
            ManagedTypeKind.EnumClass or ManagedTypeKind.Delegate => TypeAttributes.Sealed,
            _ when HasTypeInitializer(syntax) => 0,
            _ => TypeAttributes.BeforeFieldInit,
        };
        return flags
            | (syntax.IsAbstract ? TypeAttributes.Abstract : 0)
            | (syntax.IsSealed ? TypeAttributes.Sealed : 0);
    }

    private static bool HasTypeInitializer(TypeDeclarationSyntax syntax) =>
        syntax.Members.Any(m => m is MethodDeclarationSyntax { Kind: MethodKind.StaticConstructor });

    private static bool IsSamePlace(SourceLocation first, SourceLocation second) =>
        first.Line == second.Line && first.Column == second.Column
        && (first.Path == second.Path || Path.GetFullPath(first.Path) == Path.GetFullPath(second.Path));
}
