using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Attributes;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Rules on where attributes may stand (ECMA-372 §29.1.1). They are checked when all attributes are bound: the usage of
/// an attribute class is an attribute itself.</summary>
internal sealed class AttributeRules(DeclarationContext context)
{
    private const string Usage = "System.AttributeUsageAttribute";

    private readonly List<(AttributeData Attribute, ICustomAttributeProvider Target)> _applied = [];

    /// <summary>Notes an attribute that is to be checked.</summary>
    public void Add(AttributeData attribute, ICustomAttributeProvider target) => _applied.Add((attribute, target));

    /// <summary>Checks all attributes.</summary>
    public void Check()
    {
        foreach (var (attribute, target) in _applied)
        {
            Check(attribute, target);
        }
    }

    /// <summary>Reports an attribute that is written before nothing.</summary>
    public void RejectAlone(AttributeData attribute)
    {
        var type = attribute.Constructor.DeclaringType;
        var isForAssembly = (TargetsOf(type) & (AttributeTargets.Assembly | AttributeTargets.Module)) != 0;
        context.Diagnostics.Report(
            isForAssembly ? Descriptors.AttributeNeedsTarget : Descriptors.AttributeAlone, attribute.Location, DisplayNames.Of(type));
    }

    private void Check(AttributeData attribute, ICustomAttributeProvider target)
    {
        var type = attribute.Constructor.DeclaringType;
        var name = DisplayNames.Of(type);
        if (type.FullName == "System.Runtime.InteropServices.DefaultCharSetAttribute")
        {
            context.Diagnostics.Report(Descriptors.IgnoredCharSet, attribute.Location);
        }

        if (!context.Hierarchy.BasesOf(type).Any(t => t.FullName == "System.Attribute"))
        {
            context.Diagnostics.Report(Descriptors.NotAnAttribute, attribute.Location, name);
        }
        else if ((TargetsOf(type) & Kind(target)) == 0)
        {
            context.Diagnostics.Report(Descriptors.AttributeTarget, attribute.Location, name, TargetsOf(type));
        }
    }

    // The nearest class that says it; attributes of attributes are inherited.
    private AttributeTargets TargetsOf(TypeReference type) =>
        context.Hierarchy.BasesOf(type).Prepend(type)
            .Select(t => context.Hierarchy.Definition(t)?.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == Usage))
            .FirstOrDefault(a => a is not null)?.ConstructorArguments is [{ Value: int targets }, ..]
            ? (AttributeTargets)targets
            : AttributeTargets.All;

    private static AttributeTargets Kind(ICustomAttributeProvider target) => target switch
    {
        AssemblyDefinition => AttributeTargets.Assembly,
        ModuleDefinition => AttributeTargets.Module,
        TypeDefinition { IsEnum: true } => AttributeTargets.Enum,
        TypeDefinition { IsValueType: true } => AttributeTargets.Struct,
        TypeDefinition { IsInterface: true } => AttributeTargets.Interface,
        TypeDefinition { BaseType.FullName: "System.MulticastDelegate" } => AttributeTargets.Delegate,
        TypeDefinition => AttributeTargets.Class,
        MethodDefinition { IsConstructor: true } => AttributeTargets.Constructor,
        MethodDefinition => AttributeTargets.Method,
        PropertyDefinition => AttributeTargets.Property,
        FieldDefinition => AttributeTargets.Field,
        EventDefinition => AttributeTargets.Event,
        ParameterDefinition => AttributeTargets.Parameter,
        MethodReturnType => AttributeTargets.ReturnValue,
        _ => AttributeTargets.All,
    };
}
