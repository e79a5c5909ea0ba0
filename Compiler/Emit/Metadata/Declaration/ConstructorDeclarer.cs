using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Supplies the default constructors and type initialisers that are not written (ECMA-372 §19.10, §19.11).</summary>
internal sealed class ConstructorDeclarer(DeclarationContext context)
{
    private readonly List<ImplicitConstructor> _withBody = [];

    /// <summary>Supplied constructors whose body is compiled from member initialisers.</summary>
    public IReadOnlyList<ImplicitConstructor> ImplicitConstructors => _withBody;

    /// <summary>Supplies what a class lacks; bases come before the classes that derive from them.</summary>
    public void Complete(TypeSymbol symbol)
    {
        var type = symbol.Definition;
        if (symbol.Kind != ManagedTypeKind.RefClass
            || type is { IsAbstract: true, IsSealed: true }
            || symbol.First.Syntax.Members.Any(m => m is MethodDeclarationSyntax { Kind: MethodKind.Constructor }))
        {
            return;
        }

        if (BaseConstructor(type) is not { } baseConstructor)
        {
            if (symbol.First.Index.IsInstance)
            {
                return; // nothing constructs it, or Clang would have instantiated the base's
            }

            context.Diagnostics.Report(Descriptors.NoDefaultConstructor, symbol.First.Syntax.Location, type.BaseType.FullName.Replace(".", "::", StringComparison.Ordinal));
            return;
        }

        var constructor = Create(type);
        if (NeedsBody(symbol))
        {
            _withBody.Add(new ImplicitConstructor(
                constructor, (RecordDecl)symbol.First.Declaration, symbol.First.Index.Unit, baseConstructor));
        }
        else
        {
            EmitBaseCall(constructor, baseConstructor);
        }
    }

    /// <summary>Supplies the type initialiser of a class with initialised static fields.</summary>
    public void SupplyTypeInitializer(TypeDefinition type)
    {
        if (!type.Methods.Any(m => m is { IsConstructor: true, IsStatic: true }))
        {
            type.Methods.Add(new MethodDefinition(
                ".cctor",
                MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.HideBySig
                    | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName,
                context.Module.TypeSystem.Void));
        }
    }

    private MethodDefinition Create(TypeDefinition type)
    {
        var constructor = new MethodDefinition(
            ".ctor",
            MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName,
            context.Module.TypeSystem.Void)
        {
            HasThis = true,
        };
        type.Methods.Add(constructor);
        return constructor;
    }

    private MethodReference? BaseConstructor(TypeDefinition type)
    {
        var definition = context.Hierarchy.Definition(type.BaseType)?.Methods
            .FirstOrDefault(m => m is { IsConstructor: true, IsStatic: false, HasParameters: false, IsPrivate: false });
        return definition is null ? null : context.Importer.Method(definition, type.BaseType);
    }

    private static bool NeedsBody(TypeSymbol symbol) =>
        symbol.StackMembers.Count > 0
        || symbol.First.Declaration is RecordDecl record && record.Fields.Any(f => f.Initializer is not null);

    private static void EmitBaseCall(MethodDefinition constructor, MethodReference baseConstructor)
    {
        var il = constructor.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, baseConstructor);
        il.Emit(OpCodes.Ret);
    }
}
