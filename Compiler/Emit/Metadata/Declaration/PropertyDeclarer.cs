using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares properties and indexers; trivial ones get their field and accessor bodies here (ECMA-372 §19.5).</summary>
internal sealed class PropertyDeclarer(DeclarationContext context)
{
    /// <summary>The attribute that names the default indexer (ECMA-335 §II.22.34).</summary>
    public const string DefaultMember = "System.Reflection.DefaultMemberAttribute";

    /// <summary>Declares one property whose accessors are declared already.</summary>
    public void Declare(MemberScope scope, PropertyDeclarationSyntax syntax)
    {
        var getter = scope.Declared<MethodDefinition>(syntax.GetterId);
        var setter = scope.Declared<MethodDefinition>(syntax.SetterId);
        if (getter is null && setter is null)
        {
            return; // an error has been reported for the accessors
        }

        var property = new PropertyDefinition(Name(syntax), PropertyAttributes.None, Type(getter, setter))
        {
            HasThis = !syntax.IsStatic, // index parameters are those of the accessors
        };
        var key = $"property {property.Name}({string.Join(',', Indices(getter, setter).Select(p => p.ParameterType.FullName))})";
        var declared = scope.Add(key, syntax, property, scope.Type.Definition.Properties.Add);
        if (declared is null || !scope.IsFirst)
        {
            return;
        }

        declared.GetMethod = getter;
        declared.SetMethod = setter;
        NameValueParameter(setter);
        Complete(scope, syntax, declared);
    }

    private void Complete(MemberScope scope, PropertyDeclarationSyntax syntax, PropertyDefinition property)
    {
        if (syntax.IsDefaultIndexer)
        {
            NameDefaultMember(scope.Type.Definition, property.Name);
        }

        // A property of void has been reported; its set function has no parameter.
        if (syntax.IsTrivial && !scope.Type.Definition.IsInterface && !IsAbstract(property) && property.PropertyType.MetadataType != MetadataType.Void)
        {
            if (property.GetMethod is { } getter && SignatureTypes.NativeResult(getter) is not null)
            {
                context.Diagnostics.Report(Descriptors.MixedType, syntax.Location, syntax.Name, scope.Syntax.Name);
                return;
            }

            Implement(scope.Type.Definition, property, syntax.IsStatic);
        }
    }

    private static bool IsAbstract(PropertyDefinition property) => (property.GetMethod ?? property.SetMethod).IsAbstract;

    private static string Name(PropertyDeclarationSyntax syntax) =>
        syntax.IsDefaultIndexer && syntax.Name is "default" or "" ? "Item" : syntax.Name;

    private static TypeReference Type(MethodDefinition? getter, MethodDefinition? setter) =>
        getter is null ? setter!.Parameters[^1].ParameterType
        : SignatureTypes.NativeResult(getter)?.ParameterType ?? getter.ReturnType;

    private static IEnumerable<ParameterDefinition> Indices(MethodDefinition? getter, MethodDefinition? setter) =>
        getter is null ? setter!.Parameters.SkipLast(1)
        : getter.Parameters.Where(p => p != SignatureTypes.NativeResult(getter));

    // What C# shows as the parameter of a setter; keeps a name the user wrote.
    private static void NameValueParameter(MethodDefinition? setter)
    {
        if (setter?.Parameters.LastOrDefault() is { Name: "" or null } value)
        {
            value.Name = "value";
        }
    }

    private void NameDefaultMember(TypeDefinition type, string name)
    {
        if (type.CustomAttributes.Any(a => a.AttributeType.FullName == DefaultMember))
        {
            return;
        }

        var custom = new CustomAttribute(context.Framework.Method(DefaultMember, ".ctor", "System.String"));
        custom.ConstructorArguments.Add(new CustomAttributeArgument(context.Module.TypeSystem.String, name));
        type.CustomAttributes.Add(custom);
    }

    // property int X;  →  field <backing_store>X, get_X { return X; }, set_X { X = value; }
    private static void Implement(TypeDefinition type, PropertyDefinition property, bool isStatic)
    {
        var field = new FieldDefinition(
            $"<backing_store>{property.Name}",
            FieldAttributes.Private | (isStatic ? FieldAttributes.Static : 0),
            property.PropertyType);
        type.Fields.Add(field);
        if (property.GetMethod is { } getter)
        {
            var il = getter.Body.GetILProcessor();
            EmitThis(il, isStatic);
            il.Emit(isStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, field);
            il.Emit(OpCodes.Ret);
        }

        if (property.SetMethod is { } setter)
        {
            var il = setter.Body.GetILProcessor();
            EmitThis(il, isStatic);
            il.Emit(OpCodes.Ldarg, setter.Parameters[0]);
            il.Emit(isStatic ? OpCodes.Stsfld : OpCodes.Stfld, field);
            il.Emit(OpCodes.Ret);
        }
    }

    private static void EmitThis(ILProcessor il, bool isStatic)
    {
        if (!isStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
        }
    }
}
