using System.Globalization;
using System.Text;
using Bridge.Compiler.Binding;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>The type of native function as which the runtime's marshaller passes a delegate: parameters and result are
/// spelled by how they travel, so that a trampoline can hand them on.</summary>
internal sealed class DelegateSignature
{
    private readonly StringBuilder _structs = new();
    private readonly Dictionary<string, string?> _structNames = [];
    private readonly bool _isUnicode;

    private DelegateSignature(TypeDefinition delegateType) => _isUnicode = IsUnicode(delegateType);

    /// <summary>Declarations that the function type needs.</summary>
    public string Declarations => _structs.ToString();

    /// <summary>For example <c>int(void*, double)</c>.</summary>
    public string FunctionType { get; private set; } = string.Empty;

    /// <summary>The signature of a delegate, or null when a type in it has no counterpart here.</summary>
    public static DelegateSignature? Of(TypeDefinition delegateType)
    {
        var signature = new DelegateSignature(delegateType);
        var invoke = delegateType.Methods.First(m => m.Name == "Invoke");
        var result = signature.Spell(invoke.ReturnType, invoke.MethodReturnType.MarshalInfo);
        var parameters = invoke.Parameters.Select(p => signature.Spell(p.ParameterType, p.MarshalInfo)).ToList();
        if (result is null || parameters.Contains(null))
        {
            return null;
        }

        signature.FunctionType = $"{result}({string.Join(", ", parameters)})";
        return signature;
    }

    private string? Spell(TypeReference type, MarshalInfo? marshal)
    {
        var plain = Scalars.Strip(type);
        return plain.MetadataType switch
        {
            MetadataType.Void => "void",
            MetadataType.Boolean => marshal?.NativeType switch
            {
                NativeType.I1 or NativeType.U1 => "unsigned char",
                NativeType.VariantBool => "short",
                _ => "int",
            },
            MetadataType.Char => marshal?.NativeType switch
            {
                NativeType.I1 or NativeType.U1 => "unsigned char",
                NativeType.I2 or NativeType.U2 => "unsigned short",
                _ => _isUnicode ? "unsigned short" : "unsigned char",
            },
            MetadataType.SByte => "signed char",
            MetadataType.Byte => "unsigned char",
            MetadataType.Int16 => "short",
            MetadataType.UInt16 => "unsigned short",
            MetadataType.Int32 => "int",
            MetadataType.UInt32 => "unsigned",
            MetadataType.Int64 => "long",
            MetadataType.UInt64 => "unsigned long",
            MetadataType.Single => "float",
            MetadataType.Double => "double",
            MetadataType.ValueType when plain.Resolve() is { } value => SpellValue(value),
            MetadataType.GenericInstance or MetadataType.Var or MetadataType.MVar or MetadataType.TypedByReference => null,
            _ => "void*",
        };
    }

    private string? SpellValue(TypeDefinition value) =>
        value.IsEnum ? Spell(Scalars.UnderlyingType(value), null)
        : value.IsSequentialLayout && value.PackingSize <= 0 ? StructOf(value)
        : null;

    /// <summary>A struct with the same fields: registers depend on their types.</summary>
    private string? StructOf(TypeDefinition value)
    {
        if (_structNames.TryGetValue(value.FullName, out var known))
        {
            return known;
        }

        var fields = value.Fields.Where(f => !f.IsStatic).Select(f => Spell(f.FieldType, f.MarshalInfo)).ToList();
        var name = fields.Count == 0 || fields.Contains(null)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"value{_structNames.Count}");
        if (name is not null)
        {
            var members = fields.Select((type, i) => string.Create(CultureInfo.InvariantCulture, $"{type} m{i};"));
            _structs.Append(CultureInfo.InvariantCulture, $"struct {name} {{ {string.Join(' ', members)} }}; ");
        }

        _structNames.Add(value.FullName, name);
        return name;
    }

    private static bool IsUnicode(TypeDefinition delegateType) =>
        delegateType.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == "UnmanagedFunctionPointerAttribute") is { } attribute
        && attribute.Fields.Any(f => f.Name == "CharSet" && (int)f.Argument.Value is 3);
}
