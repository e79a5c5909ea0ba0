using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Projection;
using Mono.Cecil;
using Clr = Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Types;

/// <summary>Maps C++ types of the check text to CLI types. Safe for concurrent use once all types are declared.</summary>
internal sealed class TypeMapper : ITypeMapper
{
    private readonly ModuleDefinition _module;
    private readonly IProjectionIndex _index;
    private readonly SymbolTable _symbols;
    private readonly MemberImporter _importer;
    private readonly NativeStructs _natives;

    /// <summary>Creates the mapper for one module.</summary>
    public TypeMapper(
        ModuleDefinition module, IProjectionIndex index, SymbolTable symbols, MemberImporter importer)
    {
        _module = module;
        _index = index;
        _symbols = symbols;
        _importer = importer;
        _natives = new NativeStructs(module);
    }

    /// <inheritdoc/>
    public TypeReference Map(ClangType type) => type switch
    {
        BuiltinType builtin => PrimitiveTypes.Of(_module.TypeSystem, builtin.Kind) ?? _natives.Get(type),
        Clang.Ast.PointerType pointer => MapPointer(pointer.Pointee),
        ReferenceType reference => MapReference(reference),
        EnumType enumeration => MapEnum(enumeration.Declaration),
        RecordType record => MapRecord(record),
        FunctionType => _module.TypeSystem.Void,
        _ => _natives.Get(type),
    };

    /// <inheritdoc/>
    public TypeReference? HandleTarget(ClangType type) =>
        PreludeTypes.HandleElement(type) is { } element ? Map(element) : null;

    /// <inheritdoc/>
    public bool IsHandle(ClangType type) => PreludeTypes.HandleElement(type) is not null;

    /// <inheritdoc/>
    public bool IsManagedType(ClangType type) => type switch
    {
        RecordType record => PreludeTypes.Array(record) is not null || ManagedDefinition(record.Declaration) is not null,
        EnumType enumeration => ManagedEnum(enumeration.Declaration) is not null,
        _ => false,
    };

    /// <inheritdoc/>
    public bool IsManagedValue(ClangType type) =>
        type is RecordType record
        && ManagedDefinition(record.Declaration) is { IsValueType: true, IsEnum: false } definition
        && !PrimitiveTypes.IsFundamental(definition.FullName);

    /// <inheritdoc/>
    public bool IsNativeClass(ClangType type) =>
        type is RecordType { Declaration: var record }
        && !PreludeTypes.IsPrelude(record)
        && ManagedDefinition(record) is null
        && _symbols.FindMixinTarget(record) is null;

    /// <inheritdoc/>
    public TypeDefinition NativeStruct(RecordType type) => _natives.Get(type);

    /// <inheritdoc/>
    public MethodReference Import(MethodDefinition method, TypeReference? declaringType = null) =>
        _importer.Method(method, declaringType);

    /// <inheritdoc/>
    public FieldReference Import(FieldDefinition field, TypeReference? declaringType = null) =>
        _importer.Field(field, declaringType);

    /// <inheritdoc/>
    public TypeReference Import(TypeDefinition type) => _importer.Type(type);

    /// <inheritdoc/>
    public TypeReference Import(TypeReference type) => _importer.Type(type);

    /// <inheritdoc/>
    public TypeReference MapDeclaring(RecordDecl record)
    {
        if (record.QualifiedName is "clr::ops" or "clr::h" && record.TemplateArguments is [{ Type: { } target }, ..])
        {
            return Map(target);
        }

        return _symbols.FindMixinTarget(record) is { } mixin ? Instantiate(mixin, record) : Map(record.Type);
    }

    /// <summary>The definition of a managed type, source-defined or projected; null for native and prelude types.</summary>
    public TypeDefinition? ManagedDefinition(RecordDecl record) =>
        _symbols.FindType(record) ?? (PreludeTypes.IsPrelude(record) ? null : Projected(record));

    /// <summary>The definition of a managed enumeration; null for native ones.</summary>
    public TypeDefinition? ManagedEnum(EnumDecl declaration) =>
        _symbols.FindType(declaration) ?? _index.Find(declaration)?.Member as TypeDefinition;

    // A pointer to an object of a ref class (this, the operand of clr::gc) is the reference to it.
    private TypeReference MapPointer(ClangType pointee)
    {
        var target = Map(pointee);
        return pointee is RecordType record && !target.IsValueType && IsManagedType(record)
            ? target
            : new Clr.PointerType(target);
    }

    // A reference to an object of a ref class is the reference to the object, as in T^.
    private TypeReference MapReference(ReferenceType reference) =>
        reference.Referee is RecordType record && !IsHandle(record) && IsManagedType(record) && !Map(record).IsValueType ? Map(record)
        : reference.IsTracking || IsManagedReferee(reference.Referee)
            ? new ByReferenceType(Map(reference.Referee))
            : MapPointer(reference.Referee);

    // A plain reference to a handle or to a managed type can only be a by-ref; one to a scalar stays a native pointer.
    private bool IsManagedReferee(ClangType type) =>
        IsHandle(type) || type is RecordType && IsManagedType(type);

    private TypeReference MapEnum(EnumDecl declaration) =>
        ManagedEnum(declaration) is { } definition ? Instantiate(definition, declaration) : Map(declaration.Underlying);

    private TypeReference MapRecord(RecordType type)
    {
        if (_symbols.FindParameter(type.Declaration) is { } parameter)
        {
            return parameter;
        }

        if (PreludeTypes.HandleElement(type) is { } element)
        {
            return MapHandle(element);
        }

        if (PreludeTypes.Array(type) is { } array)
        {
            return MapArray(Map(array.Element), array.Rank);
        }

        if (PreludeTypes.InteriorPointee(type) is { } pointee)
        {
            return new ByReferenceType(Map(pointee));
        }

        return PreludeTypes.EventDelegate(type) is { } handler ? Map(handler)
            : ManagedDefinition(type.Declaration) is { } definition ? Instantiate(definition, type.Declaration)
            : _natives.Get(type);
    }

    // A boxed value has no CLI type of its own; its handle is an Object reference (ECMA-372 §12.3.5).
    private TypeReference MapHandle(ClangType element)
    {
        var target = Map(element);
        return target.IsValueType || target.IsPrimitive || target is Clr.PointerType ? _module.TypeSystem.Object : target;
    }

    private static Clr.ArrayType MapArray(TypeReference element, int rank)
    {
        var array = new Clr.ArrayType(element, rank);
        for (var i = 0; rank > 1 && i < rank; i++)
        {
            array.Dimensions[i] = new ArrayDimension(0, null);
        }

        return array;
    }

    private TypeReference Instantiate(TypeDefinition definition, ClangDecl declaration)
    {
        var open = _importer.Type(definition);
        var arguments = Arguments(declaration).ToList();
        if (!definition.HasGenericParameters || arguments.Count != definition.GenericParameters.Count)
        {
            return open;
        }

        var instance = new GenericInstanceType(open);
        foreach (var argument in arguments)
        {
            instance.GenericArguments.Add(argument.Type is null ? _module.TypeSystem.Object : Map(argument.Type));
        }

        return instance;
    }

    // A type nested in a generic one has the arguments of that too (ECMA-335 §II.10.3.1).
    private static IEnumerable<TemplateArgument> Arguments(ClangDecl declaration)
    {
        var outer = declaration.Parent is { } parent ? Arguments(parent) : [];
        return declaration is RecordDecl record ? outer.Concat(record.TemplateArguments) : outer;
    }

    private TypeDefinition? Projected(RecordDecl record) =>
        record.IsInCheckText ? null : _index.Find(record)?.Member as TypeDefinition;
}
