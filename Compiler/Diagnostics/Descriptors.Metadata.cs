namespace Bridge.Compiler.Diagnostics;

/// <content>Declarations that are well-formed C++ but no valid CLI metadata.</content>
public static partial class Descriptors
{
    /// <summary>A type with different members in different units.</summary>
    public static DiagnosticDescriptor TypeDiffersBetweenFiles { get; } =
        Error("BR3001", "'{0}' is declared differently here than where it was seen first, at {1}");

    /// <summary>Two types of one name.</summary>
    public static DiagnosticDescriptor TypeDefinedTwice { get; } =
        Error("C2011", "'{0}': type redefinition; the other definition is at {1}");

    /// <summary>An attribute argument the metadata cannot hold.</summary>
    public static DiagnosticDescriptor AttributeArgumentNotConstant { get; } =
        Error("C3104", "illegal attribute argument: '{0}' takes constants, types (T::typeid) and arrays of those");

    /// <summary>A documentation comment that is no XML.</summary>
    public static DiagnosticDescriptor BadlyFormedDocumentation { get; } =
        Warning("C4635", "XML document comment applied to '{0}': badly-formed XML: {1}");

    /// <summary>An attribute twice on one declaration.</summary>
    public static DiagnosticDescriptor AttributeRepeated { get; } =
        Error("C3095", "'{0}': attribute cannot be repeated");

    /// <summary>Something that attributes cannot do yet.</summary>
    public static DiagnosticDescriptor AttributeNotSupported { get; } =
        Error("BR3003", "attribute '{0}': {1} is not supported yet");

    /// <summary>A literal field without a constant that metadata can hold.</summary>
    public static DiagnosticDescriptor LiteralNotConstant { get; } =
        Error("C3887", "'{0}': the initializer for a literal data member must be a constant expression");

    /// <summary>A native class as a field of a managed one.</summary>
    public static DiagnosticDescriptor MixedType { get; } =
        Error("C4368", "cannot define '{0}' as a member of managed '{1}': mixed types are not supported; hold it through a pointer");

    /// <summary><c>override</c> without anything to override.</summary>
    public static DiagnosticDescriptor NothingToOverride { get; } =
        Error("C3668", "'{0}': method with override specifier 'override' did not override any base class methods");

    /// <summary>A named override of something that is not there.</summary>
    public static DiagnosticDescriptor NamedOverrideNotFound { get; } =
        Error("C3671", "'{0}': function does not override '{1}'");

    /// <summary>Overriding a sealed function.</summary>
    public static DiagnosticDescriptor OverrideOfSealed { get; } =
        Error("C3248", "'{0}': function declared as 'sealed' cannot be overridden by '{1}'");

    /// <summary>A virtual function that neither overrides nor says that it hides.</summary>
    public static DiagnosticDescriptor HidesBaseFunction { get; } = Warning(
        "C4485",
        "'{0}': matches base ref class method '{1}', but is not marked 'new' or 'override'; 'new' (and 'virtual') is assumed");

    /// <summary>An override that fewer may call than the overridden function.</summary>
    public static DiagnosticDescriptor OverrideReducesAccess { get; } =
        Error("C3252", "'{0}': cannot reduce accessibility of a virtual method in a managed type; it overrides '{1}'");

    /// <summary>Deriving from a sealed class.</summary>
    public static DiagnosticDescriptor SealedBase { get; } =
        Error("C3246", "'{0}': cannot inherit from '{1}' as it has been declared as 'sealed'");

    /// <summary>An interface function that is not implemented.</summary>
    public static DiagnosticDescriptor InterfaceNotImplemented { get; } =
        Error("C3766", "'{0}' must provide an implementation for the interface method '{1}'");

    /// <summary>A class with abstract functions that does not say so.</summary>
    public static DiagnosticDescriptor NotExplicitlyAbstract { get; } =
        Warning("C4570", "'{0}': is not explicitly declared as abstract but has abstract functions");

    /// <summary>A sealed class that leaves a function abstract.</summary>
    public static DiagnosticDescriptor SealedWithAbstract { get; } =
        Error("C3612", "'{0}': a sealed class cannot have any pure virtual methods; '{1}' is abstract");

    /// <summary>More than one base class.</summary>
    public static DiagnosticDescriptor SeveralBaseClasses { get; } =
        Error("C2890", "'{0}': a ref class can only have one non-interface base class; '{1}' is a second one");

    /// <summary>A base that is not allowed for this kind of type.</summary>
    public static DiagnosticDescriptor ForbiddenBase { get; } =
        Error("C3830", "'{0}': cannot inherit from '{1}', value types and interfaces can only inherit from interface classes");

    /// <summary>A name the compiler needs itself.</summary>
    public static DiagnosticDescriptor ReservedMethod { get; } =
        Error("C2605", "'{0}': this method is reserved within a managed class; write '~{1}()' or '!{1}()' instead");

    /// <summary>A function that no unit defines.</summary>
    public static DiagnosticDescriptor NotDefined { get; } =
        Error("LNK2020", "'{0}' is declared here but defined nowhere");

    /// <summary>A base that is neither a ref class nor an interface.</summary>
    public static DiagnosticDescriptor UnmanagedBase { get; } =
        Error("C2811", "'{0}': cannot inherit from '{1}', a ref class can only inherit from a ref class or interface class");

    /// <summary>No default constructor in the base.</summary>
    public static DiagnosticDescriptor NoDefaultConstructor { get; } =
        Error("C2512", "'{0}': no appropriate default constructor available");

    /// <summary>Two members of one signature.</summary>
    public static DiagnosticDescriptor MemberDeclaredTwice { get; } =
        Error("C2535", "'{0}': member function already defined or declared");

    /// <summary>A finalizer without destructor.</summary>
    public static DiagnosticDescriptor FinalizerWithoutDestructor { get; } =
        Warning("C4461", "'{0}': this class has a finalizer '!{0}' but no destructor '~{0}'");

    /// <summary>Two modifiers that exclude each other.</summary>
    public static DiagnosticDescriptor ModifiersExclude { get; } =
        Error("C2216", "'{0}' cannot be used with '{1}'");

    /// <summary>A destructor or finalizer of a value class.</summary>
    public static DiagnosticDescriptor SpecialMemberOfValue { get; } =
        Error("C3417", "'{0}': value types cannot contain user-defined special member functions");

    /// <summary>An instance field of a value class with an initialiser.</summary>
    public static DiagnosticDescriptor InitializedValueMember { get; } =
        Error("C3446", "'{0}': a default member initializer is not allowed for a member of a value class");

    /// <summary>A managed array of native objects.</summary>
    public static DiagnosticDescriptor ForbiddenElement { get; } =
        Error("C2691", "'{0}': a managed array cannot have this element type");

    /// <summary>A native class as argument of a generic type.</summary>
    public static DiagnosticDescriptor ForbiddenArgument { get; } =
        Error("C3225", "generic type argument of '{0}' cannot be '{1}', it must be a value type or handle type");

    /// <summary>A native class that derives from a managed one.</summary>
    public static DiagnosticDescriptor NativeFromManaged { get; } =
        Error("C3625", "'{0}': a native type cannot derive from a managed type '{1}'");

    /// <summary>A handle or managed object in a native class.</summary>
    public static DiagnosticDescriptor ManagedMemberOfNative { get; } =
        Error("C3265", "cannot declare a managed '{0}' in an unmanaged '{1}'");

    /// <summary>A handle or managed object at namespace scope.</summary>
    public static DiagnosticDescriptor ManagedGlobal { get; } =
        Error("C3145", "'{0}': global or static variable may not have managed type '{1}'");

    /// <summary>A member with stack semantics of an abstract class.</summary>
    public static DiagnosticDescriptor AbstractMember { get; } =
        Error("C2259", "'{0}': cannot instantiate abstract class");
}
