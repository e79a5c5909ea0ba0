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

    /// <summary>A type argument of an attribute that depends on a type parameter.</summary>
    public static DiagnosticDescriptor AttributeOfTypeParameter { get; } =
        Error("C2179", "'{0}': an attribute argument cannot use type parameters");

    /// <summary>An abstract class that is applied as an attribute.</summary>
    public static DiagnosticDescriptor AbstractAttribute { get; } = Error("C3105", "'{0}': cannot be used as an attribute, it is abstract");

    /// <summary>A named argument that is a static member.</summary>
    public static DiagnosticDescriptor StaticNamedArgument { get; } = Error("C3114", "'{0}': not a valid named attribute argument, it is static");

    /// <summary>A name for an indexer at a property that is none.</summary>
    public static DiagnosticDescriptor IndexerNameOfOther { get; } =
        Error("C3459", "'{0}': attribute allowed only on class indexer (default indexed property)");

    /// <summary>A documentation comment that is no XML.</summary>
    public static DiagnosticDescriptor BadlyFormedDocumentation { get; } =
        Warning("C4635", 3, "XML document comment applied to '{0}': badly-formed XML: {1}");

    /// <summary>An attribute twice on one declaration.</summary>
    public static DiagnosticDescriptor AttributeRepeated { get; } =
        Error("C3095", "'{0}': attribute cannot be repeated");

    /// <summary>Something that attributes cannot do yet.</summary>
    public static DiagnosticDescriptor AttributeNotSupported { get; } =
        Error("BR3003", "attribute '{0}': {1} is not supported yet");

    /// <summary>A false claim of <c>bridge/layout.h</c>.</summary>
    public static DiagnosticDescriptor LayoutsDiffer { get; } =
        Error("BR3004", "'{0}' and '{1}' do not have the same layout: {2}");

    /// <summary>An <c>AssemblyVersion</c> that is no version.</summary>
    public static DiagnosticDescriptor NotAVersion { get; } =
        Error("BR3005", "'{0}' is no version of an assembly: up to four numbers below 65535, the third or fourth may be '*'");

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
    public static DiagnosticDescriptor HidesBaseFunction { get; } = WarningAsError(
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
        Warning("C4570", 3, "'{0}': is not explicitly declared as abstract but has abstract functions");

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
        Warning("C4461", 1, "'{0}': this class has a finalizer '!{0}' but no destructor '~{0}'");

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
        Error("C3265", "cannot declare a managed '{0}' in an unmanaged '{1}'; use gcroot");

    /// <summary>A handle or managed object at namespace scope.</summary>
    public static DiagnosticDescriptor ManagedGlobal { get; } =
        Error("C3145", "'{0}': global or static variable may not have managed type '{1}'");

    /// <summary>A member with stack semantics of an abstract class.</summary>
    public static DiagnosticDescriptor AbstractMember { get; } =
        Error("C2259", "'{0}': cannot instantiate abstract class");

    /// <summary>A member function that is not virtual and hides a virtual one without <c>new</c>.</summary>
    public static DiagnosticDescriptor HidesVirtualFunction { get; } = WarningAsError(
        "C4484",
        "'{0}': matches base ref class method '{1}', but is not marked 'virtual', 'new' or 'override'; 'new' (and not 'virtual') is assumed");

    /// <summary>A base that only the compiler derives from.</summary>
    public static DiagnosticDescriptor SpecialBase { get; } = Error("C3838", "'{0}': cannot inherit from '{1}'");

    /// <summary>A public class with a base that only its assembly sees.</summary>
    public static DiagnosticDescriptor BaseLessAccessible { get; } =
        Error("C3213", "base class '{0}' is less accessible than '{1}'");

    /// <summary>A static class with a base class.</summary>
    public static DiagnosticDescriptor BaseOfStaticClass { get; } =
        WarningAsError("C4694", "'{0}': a sealed abstract class cannot have a base-class '{1}'");

    /// <summary>A static class that implements an interface.</summary>
    public static DiagnosticDescriptor InterfaceOfStaticClass { get; } =
        WarningAsError("C4687", "'{0}': a sealed abstract class cannot implement an interface '{1}'");

    /// <summary>An instance member of a static class.</summary>
    public static DiagnosticDescriptor InstanceMemberOfStaticClass { get; } =
        WarningAsError("C4693", "'{0}': a sealed abstract class cannot have any instance members '{1}'");

    /// <summary>A getter or setter with another result than the property says.</summary>
    public static DiagnosticDescriptor AccessorResult { get; } = Error("C3901", "'{0}': must have return type '{1}'");

    /// <summary>A setter that takes another type than the property has.</summary>
    public static DiagnosticDescriptor AccessorValue { get; } = Error("C3902", "'{0}': type of last parameter must be '{1}'");

    /// <summary>An event of a type that is no delegate.</summary>
    public static DiagnosticDescriptor EventType { get; } = Error("C3912", "'{0}': type of event must be a delegate type");

    /// <summary>An <c>add</c> or <c>remove</c> with another signature.</summary>
    public static DiagnosticDescriptor EventAccessorType { get; } =
        Error("C3919", "'{0}': function must have type 'void ({1}^)'");

    /// <summary>A function that would implement an interface's if it were virtual.</summary>
    public static DiagnosticDescriptor ImplementationNotVirtual { get; } =
        Error("C4488", "'{0}': requires '{1}' keyword to implement the interface method '{2}'");

    /// <summary>A named override of an interface that the class does not implement.</summary>
    public static DiagnosticDescriptor NamedOverrideOfForeign { get; } =
        Error("C3254", "'{0}': class contains explicit override '{1}' but does not derive from an interface that contains the function declaration");

    /// <summary>Two named overrides of one function.</summary>
    public static DiagnosticDescriptor OverriddenTwice { get; } = Error("C3655", "'{0}': function already explicitly overridden");

    /// <summary>An override with another result.</summary>
    public static DiagnosticDescriptor OverrideResultDiffers { get; } =
        Error("C2555", "'{0}': overriding virtual function differs from '{1}' only by return type");

    /// <summary>An instance of a ref class as a field of a value class.</summary>
    public static DiagnosticDescriptor ReferenceObjectInValue { get; } =
        Error("C3075", "'{0}': you cannot embed an instance of a reference type, '{1}', in a value-type");

    /// <summary>An instance of a ref class as a member of a native class.</summary>
    public static DiagnosticDescriptor ReferenceObjectInNative { get; } =
        Error("C3076", "'{0}': you cannot embed an instance of a reference type, '{1}', in a native type");

    /// <summary>A managed object in a union.</summary>
    public static DiagnosticDescriptor ManagedMemberOfUnion { get; } =
        Error("C2848", "'{0}': a managed type cannot be a member of the union '{1}'");

    /// <summary>A static data member of a ref class without handle.</summary>
    public static DiagnosticDescriptor StaticObject { get; } =
        Error("C3162", "'{0}': a reference type which has a destructor cannot be used as the type of static data member '{1}'; use a handle");

    /// <summary>A literal field of a handle type other than <c>String^</c> with a value.</summary>
    public static DiagnosticDescriptor LiteralNotNull { get; } =
        Error("C3896", "'{0}': improper initializer: this literal data member can only be initialized with 'nullptr'");

    /// <summary>A delegate, an array, a string or an interface without handle in a signature.</summary>
    public static DiagnosticDescriptor NeedsHandle { get; } =
        Error("C3149", "'{0}': cannot use this type here without a top-level '^'");

    /// <summary><c>new</c> of a ref class.</summary>
    public static DiagnosticDescriptor NewOfManaged { get; } =
        Error("C2750", "'{0}': cannot use 'new' on the reference type; use 'gcnew' instead");

    /// <summary>A managed object thrown or caught without handle.</summary>
    public static DiagnosticDescriptor ThrowOfObject { get; } =
        Error("C2725", "'{0}': unable to throw or catch a managed object by value or reference; use a handle");

    /// <summary>A pointer to a ref class or a handle to a native one.</summary>
    public static DiagnosticDescriptor PointerToManaged { get; } =
        Error("C3699", "'{0}': cannot use this indirection on type '{1}'");

    /// <summary>An attribute whose class is none.</summary>
    public static DiagnosticDescriptor NotAnAttribute { get; } =
        Error("C3450", "'{0}': not an attribute; its class does not derive from System::Attribute");

    /// <summary>An attribute where its usage does not allow it.</summary>
    public static DiagnosticDescriptor AttributeTarget { get; } = Error("C3303", "'{0}': attribute can only be used on '{1}'");

    /// <summary>A handle where a generic parameter takes values only.</summary>
    public static DiagnosticDescriptor ArgumentNotValue { get; } = Error(
        "C3391", "'{0}': invalid type argument for generic parameter '{1}' of generic '{2}', must be a non-nullable value type");

    /// <summary>A value where a generic parameter takes handles only.</summary>
    public static DiagnosticDescriptor ArgumentNotReference { get; } = Error(
        "C3390", "'{0}': invalid type argument for generic parameter '{1}' of generic '{2}', must be a reference type");

    /// <summary>A jump out of a finally block.</summary>
    public static DiagnosticDescriptor JumpOutOfFinally { get; } =
        Error("C3276", "'{0}': jump out of finally block has undefined behavior during termination handling");

    /// <summary>A type of the language that is to be forwarded.</summary>
    public static DiagnosticDescriptor ForwardedNotUserDefined { get; } =
        Error("C3460", "'{0}': only a user-defined type can be forwarded");

    /// <summary>A type of this assembly that is to be forwarded.</summary>
    public static DiagnosticDescriptor ForwardedNotImported { get; } =
        Error("C3462", "'{0}': only an imported type can be forwarded");

    /// <summary>A nested type that is to be forwarded without the one around it.</summary>
    public static DiagnosticDescriptor ForwardedNested { get; } =
        Error("C3464", "'{0}': a nested type cannot be forwarded");

    /// <summary>An instance of a generic type that is to be forwarded.</summary>
    public static DiagnosticDescriptor ForwardedInstance { get; } =
        Error("C3466", "'{0}': a specialization of a generic class cannot be forwarded");

    /// <summary>A type that is forwarded already.</summary>
    public static DiagnosticDescriptor ForwardedTwice { get; } =
        Error("C3467", "'{0}': this type has already been forwarded");

    /// <summary><c>sizeof</c> of a ref class.</summary>
    public static DiagnosticDescriptor SizeOfManaged { get; } = Error("C2847", "'{0}': cannot apply sizeof to a managed type");

    /// <summary><c>typeid(T)</c> of a managed type.</summary>
    public static DiagnosticDescriptor NativeTypeIdOfManaged { get; } =
        Error("C3185", "'typeid': used on managed type '{0}', use '{0}::typeid' instead");

    /// <summary>An override with a more derived result.</summary>
    public static DiagnosticDescriptor CovariantResult { get; } =
        Error("C2392", "'{0}': covariant return types are not supported in managed types, otherwise '{1}' would be overridden");

    /// <summary><c>[A];</c> of an attribute that could stand for the assembly.</summary>
    public static DiagnosticDescriptor AttributeNeedsTarget { get; } = Error("C3097", "'{0}': attribute must be scoped with 'assembly:' or 'module:'");

    /// <summary><c>[A];</c> of an attribute that could not.</summary>
    public static DiagnosticDescriptor AttributeAlone { get; } = Error("C3094", "'{0}': anonymous usage not allowed");

    /// <summary>A named argument that is no constant.</summary>
    public static DiagnosticDescriptor NamedArgumentNotConstant { get; } = Error("C3101", "illegal expression for named attribute argument '{0}'");

    /// <summary><c>FieldOffset</c> without explicit layout.</summary>
    public static DiagnosticDescriptor FieldOffsetUnwanted { get; } =
        Error("C3270", "'{0}': the FieldOffset attribute can only be used in the context of StructLayout(LayoutKind::Explicit)");

    /// <summary>A negative offset.</summary>
    public static DiagnosticDescriptor FieldOffsetNegative { get; } = Error("C3271", "'{0}': invalid value '{1}' for the FieldOffset attribute");

    /// <summary>A field of a type with explicit layout that has no offset.</summary>
    public static DiagnosticDescriptor FieldOffsetMissing { get; } =
        Error("C3272", "'{0}': symbol requires FieldOffset, as it is a member of '{1}' defined with StructLayout(LayoutKind::Explicit)");

    /// <summary>A <c>raise</c> with another signature than the delegate.</summary>
    public static DiagnosticDescriptor RaiseType { get; } = Error("C3911", "'{0}': function must have type '{1}'");

    /// <summary>A base that only value types have.</summary>
    public static DiagnosticDescriptor ValueTypeBase { get; } = Error("C3050", "'{0}': a ref class cannot inherit from '{1}'");

    /// <summary>A named override of a function that is not virtual.</summary>
    public static DiagnosticDescriptor NamedOverrideOfNonVirtual { get; } =
        Error("C3650", "'{1}': cannot be used as an explicit override, must be a virtual member function of a base class");

    /// <summary>A named override of a function of a class that is no base.</summary>
    public static DiagnosticDescriptor NamedOverrideOfNoBase { get; } =
        Error("C3651", "'{1}': cannot be used as an explicit override, must be a member of a base class");

    /// <summary>A named override without the name of a type.</summary>
    public static DiagnosticDescriptor NamedOverrideUnqualified { get; } = Error(
        "C3653",
        "'{1}': cannot be used as a named override: a function being overridden not found; did you forget to name the function explicitly, using a '::' operator?");

    /// <summary>A named override of a private function.</summary>
    public static DiagnosticDescriptor NamedOverrideInaccessible { get; } = Error("C3670", "'{0}': cannot override inaccessible base class method '{1}'");

    /// <summary><c>pin_ptr&lt;R&gt;</c> of a ref class.</summary>
    public static DiagnosticDescriptor PointerTarget { get; } = Error("C3833", "'{0}': invalid target type for interior_ptr or pin_ptr");

    /// <summary>A pointer to an interior pointer.</summary>
    public static DiagnosticDescriptor PointerToInterior { get; } =
        Error("C3239", "'{0}': pointer to interior/pin pointer is disallowed by the common language runtime");

    /// <summary><c>new V</c> of a value class that holds handles.</summary>
    public static DiagnosticDescriptor NewOfManagedValue { get; } =
        Error("C3255", "'{0}': cannot dynamically allocate this value type object on native heap");

    /// <summary>A cast to <c>pin_ptr</c>.</summary>
    public static DiagnosticDescriptor CastToPinned { get; } =
        Error("C3834", "illegal explicit cast to a pinning pointer; use a pinned local variable instead");

    /// <summary>A use of what <c>System::ObsoleteAttribute</c> marks.</summary>
    public static DiagnosticDescriptor Obsolete { get; } = Warning("C4947", 1, "{0}");

    /// <summary>A member that other assemblies see, of a type that they do not.</summary>
    public static DiagnosticDescriptor PrivateInSignature { get; } =
        Warning("C4677", 1, "'{0}': signature of non-private member contains assembly private type '{1}'");

    /// <summary>A constraint of a public type by one that is private to the assembly.</summary>
    public static DiagnosticDescriptor PrivateConstraint { get; } = Warning("C4688", 1, "'{0}': constraint list contains assembly private type '{1}'");

    /// <summary>A private virtual function that somebody might try to override.</summary>
    public static DiagnosticDescriptor PrivateVirtual { get; } =
        Warning("C4486", 1, "'{0}': a private virtual method of a ref class or value class should be marked 'sealed'");

    /// <summary>A static constructor that is not private.</summary>
    public static DiagnosticDescriptor StaticConstructorAccess { get; } =
        Warning("C4434", 4, "a static constructor must have private accessibility; changing to private access");

    /// <summary><c>override</c> at the implementation of an interface function.</summary>
    public static DiagnosticDescriptor OverrideOfInterface { get; } =
        Warning("C4490", 1, "'override': incorrect use of override specifier; '{0}' does not match a base ref class method");

    /// <summary>A function that hides one that is not virtual.</summary>
    public static DiagnosticDescriptor HidesFunction { get; } =
        Warning("C4487", 4, "'{0}': matches inherited non-virtual method '{1}' but is not explicitly marked 'new'");

    /// <summary>A delegate that returns a pointer to a function or to a member.</summary>
    public static DiagnosticDescriptor ResultOfDelegate { get; } =
        Error("C3354", "'{0}': the function used to create a delegate cannot have return type '{1}'");

    /// <summary>A <c>DllImport</c> function that returns a native object.</summary>
    public static DiagnosticDescriptor ImportedResult { get; } =
        Error("C3385", "'{0}': a function that has a DllImport Custom attribute cannot return an instance of a class");

    /// <summary>A reference without a name in a documentation comment.</summary>
    public static DiagnosticDescriptor EmptyReference { get; } = Warning("C4636", 3, "XML document comment applied to '{0}': tag requires non-empty '{1}' attribute");

    /// <summary>An <c>include</c> of a documentation comment that leads nowhere.</summary>
    public static DiagnosticDescriptor DiscardedInclude { get; } = Warning("C4637", 3, "XML document comment applied to '{0}': <include> tag discarded: {1}");

    /// <summary>A reference to what is not there in a documentation comment.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = Warning("C4638", 3, "XML document comment applied to '{0}': reference to unknown symbol '{1}'");

    /// <summary>A reference to one of several overloads in a documentation comment.</summary>
    public static DiagnosticDescriptor AmbiguousReference { get; } = Warning("C4641", 3, "XML document comment has an ambiguous cross reference: '{0}'");

    /// <summary><c>DefaultCharSetAttribute</c>, which the compiler does not heed.</summary>
    public static DiagnosticDescriptor IgnoredCharSet { get; } = Warning("C4397", 1, "DefaultCharSetAttribute is ignored");
}
