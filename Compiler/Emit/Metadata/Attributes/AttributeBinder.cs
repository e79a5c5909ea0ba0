using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Puts attributes on what they are written for: as custom attributes, or as the flags that metadata has instead
/// (ECMA-372 §29, ECMA-335 §II.21.2).</summary>
internal sealed class AttributeBinder(DeclarationContext context, IProjectionIndex index)
{
    private readonly AttributeReader _reader = new(context, index);
    private readonly TypeForwards _forwards = new(context);
    private readonly AttributeRules _rules = new(context);
    private readonly HashSet<SourceLocation> _seen = [];
    private readonly HashSet<(IMemberDefinition Member, string Attribute)> _flags = [];

    /// <summary>Checks what has been bound, when everything has.</summary>
    public void Check() => _rules.Check();

    /// <summary>Binds the attributes of a type and its members.</summary>
    public void Bind(TypeSymbol symbol)
    {
        var unit = symbol.First.Index;
        foreach (var attribute in symbol.First.Syntax.Attributes)
        {
            Bind(unit, attribute, symbol.Definition);
        }

        foreach (var (member, syntax) in symbol.Written)
        {
            foreach (var attribute in syntax.Attributes)
            {
                Bind(unit, attribute, member);
            }

            if (member is MethodDefinition method && syntax is MethodDeclarationSyntax { ParameterAttributes: { IsEmpty: false } parameters })
            {
                BindParameters(unit, method, parameters);
            }
        }
    }

    /// <summary>Binds the attributes of definitions outside of their class. What the declaration says too is said once.</summary>
    public void BindDefinitions(UnitIndex unit)
    {
        foreach (var (function, syntax) in unit.Definitions)
        {
            if (context.Symbols.Find<MethodDefinition>(function) is { } method)
            {
                BindDefinition(unit, method, syntax);
            }
        }
    }

    private void BindDefinition(UnitIndex unit, MethodDefinition method, DefinitionSyntax syntax)
    {
        foreach (var attribute in syntax.Attributes)
        {
            Bind(unit, attribute, method, isDefinition: true);
        }

        BindParameters(unit, method, syntax.ParameterAttributes, isDefinition: true);
    }

    /// <summary>Binds the attributes that a unit gives the assembly and its module; those of a header that several units see once.</summary>
    public void BindAssembly(UnitIndex unit)
    {
        foreach (var attribute in unit.Unit.Syntax.AssemblyAttributes)
        {
            if (!_seen.Add(attribute.Location) || _reader.Read(unit, attribute) is not { } data)
            {
                continue;
            }

            if (attribute.Target is not ("assembly" or "module"))
            {
                _rules.RejectAlone(data);
            }
            else if (attribute.Target == "module")
            {
                Add(context.Module, data);
            }
            else if (!AssemblyFlags.TryApply(data, context.Module.Assembly.Name, context.Diagnostics) && !_forwards.TryApply(data))
            {
                Add(context.Module.Assembly, data);
            }
        }
    }

    /// <summary>Binds the attributes of a free function of a native library.</summary>
    public void BindImport(UnitIndex unit, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        foreach (var attribute in syntax.Attributes)
        {
            Bind(unit, attribute, method);
        }

        BindParameters(unit, method, syntax.ParameterAttributes);
        if (method.PInvokeInfo is { } import && import.EntryPoint == method.Name)
        {
            import.EntryPoint = syntax.Name; // without its namespace
        }
    }

    private void BindParameters(
        UnitIndex unit,
        MethodDefinition method,
        IReadOnlyDictionary<int, System.Collections.Immutable.ImmutableArray<AttributeSyntax>> parameters,
        bool isDefinition = false)
    {
        foreach (var (position, attributes) in parameters.OrderBy(p => p.Key))
        {
            foreach (var attribute in attributes)
            {
                if (_reader.Read(unit, attribute) is { } data && !ParameterFlags.TryApply(data, method.Parameters[position], context))
                {
                    Add(method.Parameters[position], data, isDefinition);
                }
            }
        }
    }

    private void Bind(UnitIndex unit, AttributeSyntax syntax, IMemberDefinition member, bool isDefinition = false)
    {
        if (_reader.Read(unit, syntax) is not { } data)
        {
            return;
        }

        if (syntax.Target == "returnvalue" && ReturnOf(member) is { } result)
        {
            AddToReturn(result, data, isDefinition);
            return;
        }

        var isFlag = member switch
        {
            TypeDefinition type => TypeFlags.TryApply(data, type),
            MethodDefinition method => MethodFlagAttributes.TryApply(data, method, context.Module),
            FieldDefinition field => FieldFlags.TryApply(data, field, context),
            PropertyDefinition property when IndexerName.TryApply(data, property, context) => true,
            _ => SpecialNames.TryApply(data, member),
        };
        if (!isFlag)
        {
            Add(member, data, isDefinition);
        }
        else if (!_flags.Add((member, data.TypeName)) && !isDefinition)
        {
            ReportRepeated(data);
        }
    }

    private void AddToReturn(MethodReturnType result, AttributeData data, bool isDefinition)
    {
        if (data.TypeName == MarshalAs.AttributeName)
        {
            result.MarshalInfo = MarshalAs.Read(data, context);
        }
        else
        {
            Add(result, data, isDefinition);
        }
    }

    // A second attribute that may stand only once is the language's error, not the runtime's.
    private void Add(ICustomAttributeProvider target, AttributeData data, bool isDefinition = false)
    {
        if (isDefinition && target.CustomAttributes.Any(data.Says))
        {
            return;
        }

        var earlier = target.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == data.TypeName);
        if (data.TypeName == PropertyDeclarer.DefaultMember)
        {
            target.CustomAttributes.Remove(earlier); // the compiler's own: what is written counts
        }
        else if (earlier is not null && !AllowsMultiple(data))
        {
            ReportRepeated(data);
            return;
        }

        _rules.Add(data, target);
        target.CustomAttributes.Add(data.ToCustomAttribute());
    }

    private void ReportRepeated(AttributeData data) =>
        context.Diagnostics.Report(Descriptors.AttributeRepeated, data.Location, data.TypeName.Replace(".", "::", StringComparison.Ordinal));

    private bool AllowsMultiple(AttributeData data) =>
        context.Hierarchy.Definition(data.Constructor.DeclaringType)?.CustomAttributes
            .FirstOrDefault(a => a.AttributeType.FullName == "System.AttributeUsageAttribute")?.Properties
            .Any(p => p.Name == "AllowMultiple" && p.Argument.Value is true) == true;

    private static MethodReturnType? ReturnOf(IMemberDefinition member) => member switch
    {
        MethodDefinition method => method.MethodReturnType,
        TypeDefinition type => type.Methods.FirstOrDefault(m => m.Name == "Invoke")?.MethodReturnType,
        _ => null,
    };
}
