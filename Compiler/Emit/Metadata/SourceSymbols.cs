using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Attributes;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Overriding;
using Bridge.Compiler.Emit.Metadata.Rules;
using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>The metadata of all units under construction. <see cref="Build"/> declares everything; afterwards all
/// members may be used from several threads.</summary>
public sealed class SourceSymbols : ISourceSymbols
{
    private readonly DeclarationContext _context;
    private readonly GlobalFunctions _globals;

    private readonly IProjectionIndex _index;
    private IReadOnlyList<TypeSymbol> _types = [];

    private SourceSymbols(DeclarationContext context, IProjectionIndex index)
    {
        _context = context;
        _index = index;
        _globals = new GlobalFunctions(context);
    }

    /// <summary>Types of the module, as bodies see them.</summary>
    public ITypeMapper Mapper => _context.Mapper;

    /// <summary>What the compiler refers to by name.</summary>
    public ClassLibrary Library => _context.Framework;

    /// <summary>Static fields to initialise at the start of their type's <c>.cctor</c>, in order of declaration.
    /// Every type named here has a <c>.cctor</c>, the user's or one without body.</summary>
    public IReadOnlyList<StaticInitializer> StaticInitializers { get; private set; } = [];

    /// <summary>Constructors nobody wrote that still need a compiled body. All others that were supplied have theirs.</summary>
    public IReadOnlyList<ImplicitConstructor> ImplicitConstructors { get; private set; } = [];

    /// <summary>The managed types of the units, outer before nested.</summary>
    public IReadOnlyList<TypeDefinition> Types { get; private set; } = [];

    /// <summary>Types and members as they were written (in the first unit that has them), by definition.</summary>
    public IReadOnlyDictionary<IMemberDefinition, DeclarationSyntax> Written { get; private set; } =
        new Dictionary<IMemberDefinition, DeclarationSyntax>();

    /// <summary>Declares all types and members of <paramref name="units"/> in <paramref name="module"/>.</summary>
    /// <param name="module">An empty module of <see cref="ModuleFactory"/>.</param>
    /// <param name="index">The projection the units were checked against.</param>
    /// <param name="units">Units that Clang accepted.</param>
    /// <param name="diagnostics">Receives violations of rules that Clang does not know.</param>
    public static SourceSymbols Build(
        ModuleDefinition module, IProjectionIndex index, IReadOnlyList<SourceUnit> units, DiagnosticBag diagnostics)
    {
        var symbols = new SourceSymbols(new DeclarationContext(module, index, diagnostics), index);
        symbols.Declare(units);
        return symbols;
    }

    /// <inheritdoc/>
    public TypeDefinition? TypeOf(ClangDecl declaration) => _context.Symbols.FindType(declaration);

    /// <inheritdoc/>
    public MethodDefinition? MethodOf(FunctionDecl function)
    {
        if (_context.Symbols.Find<MethodDefinition>(function) is { } method)
        {
            return method;
        }

        return function switch
        {
            { Parent: { } mixin, Name: "operator()" } when _context.Symbols.FindMixinTarget(mixin) is { } target => Named(target, "Invoke"),
            { Parent: { } parent, Name: "BeginInvoke" or "EndInvoke", SyntaxId: < 0 } when TypeOf(parent) is { } type => Named(type, function.Name),
            { SyntaxId: >= 0, Name: "operator++" or "operator--", Parameters: [{ Type: RecordType operand }, _] } => Postfix(function, operand),
            { SyntaxId: >= 0, Kind: FunctionKind.Method, Parent: { } parent } => Twin(function, parent),
            { SyntaxId: >= 0, TemplateArguments.IsEmpty: false, Parent: { } parent } => Twin(function, parent),
            { Kind: FunctionKind.Constructor, Parent: { } parent } when TypeOf(parent) is { } type => SuppliedConstructor(type, function),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public FieldDefinition? FieldOf(ClangDecl declaration) => _context.Symbols.Find<FieldDefinition>(declaration);

    /// <inheritdoc/>
    public PropertyDefinition? PropertyOf(ClangDecl declaration) => _context.Symbols.Find<PropertyDefinition>(declaration);

    /// <inheritdoc/>
    public EventDefinition? EventOf(VarDecl declaration) => _context.Symbols.Find<EventDefinition>(declaration);

    /// <inheritdoc/>
    public DeclarationSyntax? SyntaxOf(ClangDecl declaration) => _context.Symbols.Syntax(declaration);

    /// <inheritdoc/>
    public MethodDefinition DeclareGlobal(FunctionDecl function) => _globals.Declare(function);

    /// <inheritdoc/>
    public MethodDefinition DeclareLambda(string name, RecordDecl? self, IReadOnlyList<VarDecl> captured, FunctionDecl function) =>
        _globals.DeclareLambda(name, self, captured, function);

    /// <summary>See <see cref="GlobalFunctions.DeclareInitializer"/>.</summary>
    internal MethodDefinition DeclareInitializer(string name, RecordDecl? self, FunctionDecl? constructor, ClangType result) =>
        _globals.DeclareInitializer(name, self, constructor, result);

    /// <summary>See <see cref="GlobalFunctions.DeclareHandlers"/>.</summary>
    internal MethodDefinition DeclareHandlers(FunctionDecl function) => _globals.DeclareHandlers(function);

    /// <summary>Lets the runtime watch objects with a destructor. To be called once, when all bodies are compiled.</summary>
    public void TrackLifetimes()
    {
        var tracking = new LifetimeTracking(_context);
        foreach (var type in _types)
        {
            tracking.Apply(type);
        }
    }

    private void Declare(IReadOnlyList<SourceUnit> units)
    {
        var indices = units.Select(unit => new UnitIndex(unit)).ToList();
        _context.Soundness.AddGivenUp(units.SelectMany(unit => unit.Syntax.GivenUp));
        var types = DeclareTypes(indices);
        indices.ForEach(_globals.DeclareGeneric);
        var members = new MemberDeclarer(_context);
        var enums = new EnumDeclarer(_context);
        var delegates = new DelegateDeclarer(_context);

        // Events need the signature of their delegate, which may be nested in the class that declares them.
        foreach (var type in types.OrderBy(t => t.Kind == ManagedTypeKind.Delegate ? 0 : 1))
        {
            enums.Declare(type);
            if (type.Kind != ManagedTypeKind.EnumClass)
            {
                members.Declare(type);
                delegates.Complete(type);
            }
        }

        Complete(Ordering.BasesFirst(types), members, GuardedFunctions(indices));
        BindAttributes(types, indices);
        CheckRules(types, indices);
        _types = types;
        Types = [.. types.Select(t => t.Definition)];
        Written = types.SelectMany(t => t.Written.Append(new(t.Definition, t.First.Syntax)))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private IReadOnlyList<TypeSymbol> DeclareTypes(IEnumerable<UnitIndex> units)
    {
        var declarer = new TypeDeclarer(_context);
        foreach (var unit in units)
        {
            declarer.Declare(unit);
        }

        var parameters = new GenericParameterDeclarer(_context);
        foreach (var type in declarer.Types)
        {
            if (type.Definition.DeclaringType is { } outer)
            {
                GenericParameterDeclarer.RepeatConstraints(outer, type.Definition);
            }

            parameters.Constrain(type.First.Index, type.Definition.GenericParameters, type.First.Syntax.GenericParameters);
        }

        var bases = new BaseDeclarer(_context);
        foreach (var type in declarer.Types)
        {
            bases.Declare(type);
        }

        foreach (var type in declarer.Types)
        {
            bases.Close(type);
        }

        return declarer.Types;
    }

    private HashSet<MethodDefinition> GuardedFunctions(IEnumerable<UnitIndex> units) =>
    [
        .. units.SelectMany(u => u.Unit.Ast.Functions)
            .Where(f => f.Body is { Kind: NodeKind.Try })
            .Select(_context.Symbols.Find<MethodDefinition>)
            .OfType<MethodDefinition>(),
    ];

    private void Complete(IReadOnlyList<TypeSymbol> types, MemberDeclarer members, HashSet<MethodDefinition> guarded)
    {
        var constructors = new ConstructorDeclarer(_context);
        var destructors = new DestructorPattern(_context, types, guarded);
        var overrides = new OverrideMatcher(_context);
        var interfaces = new InterfaceChecker(_context);
        foreach (var type in types)
        {
            constructors.Complete(type);
            destructors.Complete(type);
            overrides.Match(type);
            interfaces.Check(type);
        }

        foreach (var initializer in members.StaticInitializers)
        {
            constructors.SupplyTypeInitializer(initializer.Field.DeclaringType);
        }

        StaticInitializers = members.StaticInitializers;
        ImplicitConstructors = constructors.ImplicitConstructors;
    }

    private void BindAttributes(IReadOnlyList<TypeSymbol> types, List<UnitIndex> units)
    {
        var attributes = new AttributeBinder(_context, _index);
        foreach (var type in types)
        {
            attributes.Bind(type);
        }

        foreach (var unit in units)
        {
            attributes.BindDefinitions(unit);
            attributes.BindAssembly(unit);
            foreach (var (method, syntax) in _globals.Imports(unit))
            {
                attributes.BindImport(unit, method, syntax);
            }
        }

        attributes.Check();
    }

    private void CheckRules(IReadOnlyList<TypeSymbol> types, List<UnitIndex> units)
    {
        var (bases, members) = (new BaseRules(_context), new MemberRules(_context));
        var (accessors, statics) = (new AccessorRules(_context), new StaticClassRules(_context));
        var (uses, offsets) = (new TypeUseRules(_context), new FieldOffsetRules(_context));
        var visibility = new VisibilityRules(_context, types.Select(t => t.Definition).ToHashSet());
        foreach (var type in types)
        {
            uses.Check(type);
            bases.Check(type);
            members.Check(type);
            accessors.Check(type);
            statics.Check(type);
            offsets.Check(type);
            visibility.Check(type);
        }

        var (natives, bodies, obsolete) = (new NativeTypeRules(_context), new BodyRules(_context), new ObsoleteRules(_context, _index));
        foreach (var unit in units)
        {
            natives.Check(unit);
            bodies.Check(unit);
            obsolete.Check(unit);
        }

        // As a linker: only when the units themselves are right.
        if (!_context.Diagnostics.HasErrors)
        {
            var definitions = new DefinitionChecker(_context, units.Select(u => u.Unit));
            foreach (var type in types)
            {
                definitions.Check(type);
            }
        }
    }

    // The constructor that stands for a conversion function is a template, an overload of a derived class is declared twice; what it was
    // declared with carries its number.
    private MethodDefinition? Twin(FunctionDecl function, RecordDecl parent) => parent.Members.OfType<FunctionDecl>()
        .Where(member => member.SyntaxId == function.SyntaxId)
        .Select(_context.Symbols.Find<MethodDefinition>)
        .FirstOrDefault(method => method is not null);

    // The postfix form is declared beside the operator that serves both, and never defined. The operand is a value or a handle.
    private MethodDefinition? Postfix(FunctionDecl function, RecordType operand)
    {
        var type = PreludeTypes.HandleElement(operand) as RecordType ?? operand;
        return TypeOf(type.Declaration) is { } owner ? Named(owner, OperatorNames.Of(function.Name, 1)!) : null;
    }

    private static MethodDefinition? SuppliedConstructor(TypeDefinition type, FunctionDecl function) =>
        type.BaseType?.FullName == "System.MulticastDelegate" ? Named(type, ".ctor")
        : function.Parameters.IsEmpty ? type.Methods.FirstOrDefault(m => m is { IsConstructor: true, IsStatic: false, HasParameters: false })
        : null;

    private static MethodDefinition? Named(TypeDefinition type, string name) => type.Methods.FirstOrDefault(m => m.Name == name);
}
