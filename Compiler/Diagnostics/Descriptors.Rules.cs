namespace Bridge.Compiler.Diagnostics;

/// <content>Declarations that break a rule of C++/CLI which tokens alone can decide.</content>
public static partial class Descriptors
{
    /// <summary>A class modifier that is repeated.</summary>
    public static DiagnosticDescriptor RepeatedModifier { get; } = Error("C3196", "'{0}': used more than once");

    /// <summary>A private or protected base of a managed class.</summary>
    public static DiagnosticDescriptor BaseNotPublic { get; } = Error("C3628", "'{0}': managed classes only support public inheritance");

    /// <summary>A virtual base of a managed type.</summary>
    public static DiagnosticDescriptor VirtualBase { get; } = Error("C3118", "'{0}': managed types do not support virtual inheritance");

    /// <summary>A base that is listed twice.</summary>
    public static DiagnosticDescriptor RepeatedBase { get; } = Error("C2500", "'{0}' is already a direct base class");

    /// <summary>A class that is its own base.</summary>
    public static DiagnosticDescriptor BaseOfItself { get; } = Error("C2730", "'{0}': cannot be a base class of itself");

    /// <summary>A using-declaration among the members of a managed type.</summary>
    public static DiagnosticDescriptor UsingDeclarationInManagedType { get; } =
        Error("C3182", "'{0}': a member using-declaration is illegal within a managed type");

    /// <summary><c>public</c> or <c>private</c> before a nested type.</summary>
    public static DiagnosticDescriptor AccessOfNestedType { get; } =
        Error("C3379", "'{0}': a nested class cannot have an assembly access specifier as part of its declaration");

    /// <summary>A nested type with the name of the type around it.</summary>
    public static DiagnosticDescriptor NestedNameOfOuter { get; } =
        Error("C3769", "'{0}': a nested class cannot have the same name as the immediately enclosing class");

    /// <summary>An access label in an interface that is not public.</summary>
    public static DiagnosticDescriptor InterfaceMemberNotPublic { get; } =
        Error("C2862", "'{0}': an interface can only have public members");

    /// <summary>A field or an instance operator of an interface.</summary>
    public static DiagnosticDescriptor MemberOfInterface { get; } = Error("C2844", "'{0}': cannot be a member of interface '{1}'");

    /// <summary>A constructor of an interface.</summary>
    public static DiagnosticDescriptor ConstructorOfInterface { get; } =
        Error("C3283", "'{0}': an interface cannot have an instance constructor");

    /// <summary>A destructor or finalizer of an interface.</summary>
    public static DiagnosticDescriptor DestructorOfInterface { get; } =
        Error("C2849", "'{0}': an interface cannot have a destructor or finalizer; derive from System::IDisposable");

    /// <summary>An override specifier in an interface.</summary>
    public static DiagnosticDescriptor SpecifierInInterface { get; } =
        Error("C4489", "'{0}': not allowed on interface method '{1}'; override specifiers are only allowed on ref class and value class methods");

    /// <summary>A body of an abstract function or of a function of an interface.</summary>
    public static DiagnosticDescriptor AbstractWithBody { get; } =
        Error("C3634", "'{0}': cannot define an abstract method of a managed class");

    /// <summary>A destructor or finalizer with parameters.</summary>
    public static DiagnosticDescriptor ParametersOfDestructor { get; } =
        Error("C2524", "'{0}': a destructor/finalizer must have a 'void' parameter list");

    /// <summary>A value class that says it is abstract.</summary>
    public static DiagnosticDescriptor AbstractValueClass { get; } =
        Error("C3612", "'{0}': a sealed class cannot be abstract; value classes are sealed");

    /// <summary>A default argument of a member of a managed type.</summary>
    public static DiagnosticDescriptor DefaultArgument { get; } =
        Error("C3222", "'{0}': cannot declare default arguments for member functions of a managed type; write an overload");

    /// <summary>A C ellipsis in a member of a managed type.</summary>
    public static DiagnosticDescriptor EllipsisParameter { get; } =
        Error("C3269", "'{0}': a member function of a managed type cannot be declared with '...'; use a parameter array");

    /// <summary>A parameter array before other parameters.</summary>
    public static DiagnosticDescriptor ParameterArrayNotLast { get; } = Error("C3157", "a parameter array must be the last parameter");

    /// <summary>A parameter array of another type than <c>array&lt;T&gt;^</c>.</summary>
    public static DiagnosticDescriptor ParameterArrayType { get; } =
        Error("C3132", "a parameter array must be a one-dimensional managed array");

    /// <summary>An override specifier that is repeated.</summary>
    public static DiagnosticDescriptor RepeatedOverrideSpecifier { get; } = Error("C3656", "'{0}': override specifier cannot be repeated");

    /// <summary><c>override</c> at a static function.</summary>
    public static DiagnosticDescriptor OverrideOfStatic { get; } =
        Error("C3669", "'{0}': override specifier 'override' not allowed on static member functions or constructors");

    /// <summary>A named override without <c>virtual</c>.</summary>
    public static DiagnosticDescriptor NamedOverrideNotVirtual { get; } =
        Error("C3652", "'{0}': a function that explicitly overrides must be virtual");

    /// <summary><c>sealed</c> at a function that is not virtual.</summary>
    public static DiagnosticDescriptor SealedNotVirtual { get; } = Error("C3609", "'{0}': a 'sealed' function must be virtual");

    /// <summary>A function that is sealed and abstract.</summary>
    public static DiagnosticDescriptor SealedPure { get; } = Error("C3611", "'{0}': a sealed function cannot have a pure-specifier");

    /// <summary><c>= 0</c> at a function that is not virtual.</summary>
    public static DiagnosticDescriptor PureNotVirtual { get; } =
        Error("C2253", "'{0}': pure specifier or abstract override specifier only allowed on virtual function");

    /// <summary><c>abstract</c> at a function that is not virtual.</summary>
    public static DiagnosticDescriptor AbstractNotVirtual { get; } =
        Error("C3152", "'{0}': 'abstract' can only be applied to a class, struct, or virtual member function");

    /// <summary>A virtual constructor.</summary>
    public static DiagnosticDescriptor ConstructorSpecifier { get; } = Error("C3085", "'{0}': a constructor cannot be '{1}'");

    /// <summary>An override specifier at a constructor.</summary>
    public static DiagnosticDescriptor OverrideOfConstructor { get; } =
        Error("C3666", "'{0}': override specifier '{1}' not allowed on a constructor");

    /// <summary>An override specifier at a destructor or finalizer.</summary>
    public static DiagnosticDescriptor OverrideOfDestructor { get; } =
        Error("C3665", "'{0}': override specifier '{1}' not allowed on a destructor/finalizer");

    /// <summary>A virtual finalizer.</summary>
    public static DiagnosticDescriptor VirtualFinalizer { get; } = Error("C3420", "'{0}': a finalizer cannot be virtual");

    /// <summary>A static destructor or finalizer.</summary>
    public static DiagnosticDescriptor StorageOfFinalizer { get; } =
        Error("C3080", "'{0}': a destructor/finalizer cannot have a storage-class-specifier");

    /// <summary>A static constructor with parameters.</summary>
    public static DiagnosticDescriptor StaticConstructorParameters { get; } =
        Error("C3266", "'{0}': a class-constructor must have a 'void' parameter list");

    /// <summary>A static constructor with initialisers.</summary>
    public static DiagnosticDescriptor StaticConstructorInitializers { get; } =
        Error("C3836", "a static constructor is not allowed to have a member initializer list");

    /// <summary>A function with the metadata name of an operator.</summary>
    public static DiagnosticDescriptor ReservedOperatorName { get; } =
        Error("C3195", "'{0}': is reserved and cannot be used as a member of a ref class or value type; define the operator with the 'operator' keyword");

    /// <summary><c>operator new</c> or <c>operator delete</c> of a managed type.</summary>
    public static DiagnosticDescriptor AllocationOperator { get; } =
        Error("C2842", "'{0}': a managed type may not define its own 'operator new' or 'operator delete'");

    /// <summary><c>operator=</c> of a value class.</summary>
    public static DiagnosticDescriptor AssignmentOfValue { get; } =
        Error("C3194", "'{0}': a value type cannot have an assignment operator");

    /// <summary>A bit-field of a managed type.</summary>
    public static DiagnosticDescriptor BitField { get; } = Error("C3623", "'{0}': bit fields are not supported in managed types");

    /// <summary>An initonly field that is volatile.</summary>
    public static DiagnosticDescriptor VolatileInitOnly { get; } = Error("C3895", "'{0}': initonly data members cannot be 'volatile'");

    /// <summary><c>pin_ptr</c> as a field or result.</summary>
    public static DiagnosticDescriptor PinnedMember { get; } =
        Error("C3831", "'{0}': a managed type cannot have a pinned data member or a member function returning a pinning pointer");

    /// <summary>A field of a managed type that is a reference.</summary>
    public static DiagnosticDescriptor ReferenceMember { get; } =
        Error("C3160", "'{0}': a data member of a managed class cannot have a reference type");

    /// <summary>An indexed property without accessors.</summary>
    public static DiagnosticDescriptor IndexedTrivialProperty { get; } = Error("C3289", "'{0}': a trivial property cannot be indexed");

    /// <summary>A trivial property named <c>default</c>.</summary>
    public static DiagnosticDescriptor TrivialDefaultProperty { get; } =
        Error("C3291", "'default': cannot be the name of a trivial property");

    /// <summary>A default property without indexes.</summary>
    public static DiagnosticDescriptor DefaultPropertyNotIndexed { get; } = Error("C3913", "'{0}': a default property must be indexed");

    /// <summary>A static default property.</summary>
    public static DiagnosticDescriptor StaticDefaultProperty { get; } = Error("C3914", "'{0}': a default property cannot be static");

    /// <summary>An indexed property without an index.</summary>
    public static DiagnosticDescriptor EmptyIndexList { get; } =
        Error("C3799", "'{0}': an indexed property cannot have an empty parameter list");

    /// <summary>A trivial property of a reference type.</summary>
    public static DiagnosticDescriptor TrivialReferenceProperty { get; } =
        Error("C3290", "'{0}': a trivial property cannot have a reference type");

    /// <summary>A property whose type is const or volatile.</summary>
    public static DiagnosticDescriptor QualifiedProperty { get; } =
        Error("C3135", "'{0}': a property cannot have a 'const' or 'volatile' type");

    /// <summary>A second property of one name.</summary>
    public static DiagnosticDescriptor PropertyNameTaken { get; } = Error("C3296", "'{0}': a property with this name already exists");

    /// <summary>A function with the name of a property's accessor.</summary>
    public static DiagnosticDescriptor AccessorNameTaken { get; } = Error("C3675", "'{0}': is reserved because '{1}' is defined");

    /// <summary>An accessor that is more accessible than its property.</summary>
    public static DiagnosticDescriptor AccessorMoreAccessible { get; } = Error("C3908", "access level less restrictive than that of '{0}'");

    /// <summary>A property with one static accessor.</summary>
    public static DiagnosticDescriptor AccessorsDifferInStatic { get; } =
        Error("C3804", "'{0}': the accessor methods for a property must either be all static or all non-static");

    /// <summary>An accessor of a property with too few or too many parameters.</summary>
    public static DiagnosticDescriptor AccessorParameters { get; } = Error("C3904", "'{0}': must specify {1} parameter(s)");

    /// <summary>A class with an indexer and an <c>operator[]</c>.</summary>
    public static DiagnosticDescriptor IndexerAndOperator { get; } =
        Error("C3470", "'{0}': a class cannot have both an indexer (default indexed property) and an operator[]");

    /// <summary>A property with an initialiser.</summary>
    public static DiagnosticDescriptor PropertyInitializer { get; } =
        Error("C3137", "'{0}': a property cannot be initialized; assign it in a constructor");

    /// <summary>An override specifier at a property.</summary>
    public static DiagnosticDescriptor PropertyOverride { get; } =
        Error("C3798", "'{0}': property declaration cannot have override specifier (should be placed on property get/set methods instead)");

    /// <summary>An override specifier at an event.</summary>
    public static DiagnosticDescriptor EventOverride { get; } =
        Error("C3797", "'{0}': event declaration cannot have override specifier (should be placed on event add/remove/raise methods instead)");

    /// <summary>A member other than an accessor in the block of a property or event.</summary>
    public static DiagnosticDescriptor NotAnAccessor { get; } =
        Error("C3900", "'{0}': not allowed in current scope; a property or event holds accessors only");

    /// <summary>An event with accessors that lacks one.</summary>
    public static DiagnosticDescriptor EventAccessorMissing { get; } = Error("C3910", "'{0}': must define member '{1}'");

    /// <summary>A namespace named <c>cli</c>.</summary>
    public static DiagnosticDescriptor CliNamespace { get; } = Error("C3292", "the cli namespace cannot be reopened");

    /// <summary>A property at namespace scope or in a native class.</summary>
    public static DiagnosticDescriptor PropertyOutsideOfManagedType { get; } =
        Error("C3813", "a property declaration can only appear within the definition of a managed type");

    /// <summary>An event at namespace scope or in a native class.</summary>
    public static DiagnosticDescriptor EventOutsideOfManagedType { get; } =
        Error("C3909", "a managed event declaration must occur in a managed type");

    /// <summary><c>literal</c> or <c>initonly</c> in a native class.</summary>
    public static DiagnosticDescriptor ManagedFieldInNativeType { get; } =
        Error("C3898", "'{0}' data members can only be members of managed types");

    /// <summary>A managed type inside a function.</summary>
    public static DiagnosticDescriptor LocalManagedType { get; } =
        Error("C3156", "'{0}': you cannot have a local definition of a managed type");

    /// <summary>A native class defined in a member of a managed type.</summary>
    public static DiagnosticDescriptor LocalNativeType { get; } =
        Error("C3923", "'{0}': local class, struct or union definitions are not allowed in a member function of a managed class");

    /// <summary>A delegate with a body.</summary>
    public static DiagnosticDescriptor DelegateBody { get; } = Error("C3755", "'{0}': a delegate may not be defined");

    /// <summary>A managed type without a name.</summary>
    public static DiagnosticDescriptor UnnamedManagedType { get; } = Error("C3179", "an unnamed managed type is not allowed");

    /// <summary><c>abstract</c> or <c>sealed</c> at a declaration without body.</summary>
    public static DiagnosticDescriptor ModifierOfDeclaration { get; } = Error("C3197", "'{0}': can only be used in definitions");

    /// <summary>A union nested in a managed type.</summary>
    public static DiagnosticDescriptor NestedUnion { get; } = Error("C3126", "cannot define a union '{0}' inside of managed type '{1}'");

    /// <summary>A native enum nested in a managed type.</summary>
    public static DiagnosticDescriptor NestedNativeEnum { get; } =
        Error("C3277", "cannot define an unmanaged enum '{0}' inside managed '{1}'; write 'enum class'");

    /// <summary><c>pin_ptr</c> as a parameter.</summary>
    public static DiagnosticDescriptor PinnedParameter { get; } =
        Error("C3824", "'{0}': this type cannot appear in this context (function parameter, return type, or a static member)");

    /// <summary>A static constructor with a result type.</summary>
    public static DiagnosticDescriptor StaticConstructorResult { get; } =
        Error("C3264", "'{0}': a class-constructor cannot have a return type");

    /// <summary>A constructor with a result type.</summary>
    public static DiagnosticDescriptor ConstructorResult { get; } = Error("C2533", "'{0}': constructors not allowed a return type");

    /// <summary>A destructor or finalizer with a result type.</summary>
    public static DiagnosticDescriptor DestructorResult { get; } = Error("C2577", "'{0}': a destructor/finalizer cannot have a return type");

    /// <summary>A function of a managed type that is defaulted or deleted.</summary>
    public static DiagnosticDescriptor DefaultedOrDeleted { get; } =
        Error("C2684", "'{0}': deleted and defaulted functions are not supported in managed classes");

    /// <summary>A data member with the name of its class.</summary>
    public static DiagnosticDescriptor NamedLikeItsClass { get; } =
        Error("C2380", "type(s) preceding '{0}' (constructor with return type, or illegal redefinition of current class-name?)");

    /// <summary>Two words of access that do not go together.</summary>
    public static DiagnosticDescriptor UnknownAccess { get; } = Error("C3418", "access specifier '{0}' is not supported");

    /// <summary>The declaration of a managed enumeration without its enumerators.</summary>
    public static DiagnosticDescriptor ForwardEnum { get; } =
        Error("C2599", "'{0}': the forward declaration of a managed enum is not allowed");

    /// <summary>A managed type that is declared with two keywords.</summary>
    public static DiagnosticDescriptor OtherKind { get; } =
        Error("C3816", "'{0}' was previously declared or defined with a different managed modifier");

    /// <summary>A static data member of a managed type that is defined outside of its class.</summary>
    public static DiagnosticDescriptor StaticMemberDefinition { get; } =
        Error("C3366", "'{0}': static data members of managed types must be defined within the class definition");

    /// <summary>The definition of a member that its class does not declare.</summary>
    public static DiagnosticDescriptor NotAMember { get; } = Error("C2039", "'{0}': is not a member of '{1}'");

    /// <summary>An enumerator of <c>bool</c> without a value.</summary>
    public static DiagnosticDescriptor EnumeratorNeedsValue { get; } =
        Error("C3062", "'{0}': enumerator requires value since the underlying type is '{1}'");

    /// <summary><c>[]</c> before a declaration.</summary>
    public static DiagnosticDescriptor EmptyAttributeSection { get; } = Error("C3409", "empty attribute block is not allowed");

    /// <summary>A target specifier that does not exist.</summary>
    public static DiagnosticDescriptor UnknownAttributeTarget { get; } = Error("C3100", "'{0}': unknown attribute qualifier");

    /// <summary>A <c>finally</c> block that follows neither <c>try</c> nor <c>catch</c>.</summary>
    public static DiagnosticDescriptor FinallyWithoutTry { get; } = Error("C3274", "finally without matching try");

    /// <summary>A data member with a storage class that members cannot have.</summary>
    public static DiagnosticDescriptor StorageOfMember { get; } = Error("C2071", "'{0}': illegal storage class");

    /// <summary>A static operator without operands.</summary>
    public static DiagnosticDescriptor StaticOperatorWithoutParameters { get; } = Error("C2802", "static member '{0}' has no formal parameters");

    /// <summary>A namespace among the members of a managed type.</summary>
    public static DiagnosticDescriptor NamespaceInClass { get; } =
        Error("C2870", "'{0}': a namespace definition must appear either at file scope or immediately within another namespace definition");

    /// <summary>A handler behind a <c>finally</c> block.</summary>
    public static DiagnosticDescriptor HandlerWithoutTry { get; } = Error("C2318", "no try block associated with this catch handler");

    /// <summary>A managed type that is to be found in a native library.</summary>
    public static DiagnosticDescriptor ImportedType { get; } = Error("C3386", "__declspec({0}) cannot be applied to a managed type");

    /// <summary>A member of a managed type that is to be found in a native library.</summary>
    public static DiagnosticDescriptor ImportedMember { get; } =
        Error("C3387", "__declspec({0}) cannot be applied to a member of a managed type");

    /// <summary><c>__declspec(align(n))</c> of something managed.</summary>
    public static DiagnosticDescriptor AlignmentOfManaged { get; } = Error("C3839", "cannot change alignment in a managed type");

    /// <summary>A generic event.</summary>
    public static DiagnosticDescriptor GenericEvent { get; } = Error("C3722", "a generic event is not allowed");

    /// <summary>A generic property.</summary>
    public static DiagnosticDescriptor GenericProperty { get; } = Error("C3753", "a generic property is not allowed");

    /// <summary>A delegate with a calling convention.</summary>
    public static DiagnosticDescriptor ConventionOfDelegate { get; } = Error("C3737", "'{0}': a delegate may not have an explicit calling convention");

    /// <summary><c>__thiscall</c> of a free function or a managed member.</summary>
    public static DiagnosticDescriptor ConventionOfMember { get; } = Error("C3865", "'{0}': can only be used on native member functions");

    /// <summary><c>__clrcall</c> under <c>#pragma unmanaged</c>.</summary>
    public static DiagnosticDescriptor ManagedConventionOfNative { get; } =
        Error("C3645", "'{0}': __clrcall cannot be used on functions compiled to native code");

    /// <summary>A <c>__clrcall</c> function that is exported, also one that is <c>__clrcall</c> because managed types stand in its signature.</summary>
    public static DiagnosticDescriptor ExportOfManagedConvention { get; } =
        Error("C3395", "'{0}': __declspec(dllexport) cannot be applied to a function with the __clrcall calling convention");

    /// <summary>A member function of a managed type under <c>#pragma unmanaged</c>.</summary>
    public static DiagnosticDescriptor UnmanagedMember { get; } =
        Error("C3280", "'{0}': a member-function of a managed type cannot be compiled as an unmanaged function");

    /// <summary><c>#pragma managed</c> inside of a function.</summary>
    public static DiagnosticDescriptor PragmaInFunction { get; } = Error("C3295", "'#pragma {0}' can only be used at global or namespace scope");

    /// <summary><c>try … __finally</c>.</summary>
    public static DiagnosticDescriptor StructuredFinally { get; } = Error("C3273", "'__finally': not allowed on C++ try block");

    /// <summary><c>typeid&lt;T&gt;</c>.</summary>
    public static DiagnosticDescriptor OldTypeId { get; } = Error("C3189", "'typeid<{0}>': this syntax is no longer supported, use ::typeid instead");

    /// <summary><c>foreach (X x in c)</c>.</summary>
    public static DiagnosticDescriptor ForEachOfCSharp { get; } = Error("C3861", "'foreach': identifier not found; C++/CLI writes 'for each (T x in c)'");

    /// <summary><c>gcnew (p) R</c>.</summary>
    public static DiagnosticDescriptor PlacementGcNew { get; } =
        Error("C3828", "placement arguments cannot be specified for a 'gcnew' expression");

    /// <summary>An attribute in a function body.</summary>
    public static DiagnosticDescriptor AttributeInFunction { get; } = Error("C3749", "'{0}': a custom attribute may not be used inside a function");

    /// <summary>A named argument that is given twice.</summary>
    public static DiagnosticDescriptor NamedArgumentRepeated { get; } = Error("C3103", "'{0}': repeated named argument");

    /// <summary>An unnamed argument behind a named one.</summary>
    public static DiagnosticDescriptor UnnamedAfterNamed { get; } = Error("C3106", "'{0}': unnamed arguments must precede named arguments");

    /// <summary>An attribute in the brackets of an indexer.</summary>
    public static DiagnosticDescriptor AttributeOfIndex { get; } = Error("C3155", "attributes are not allowed in a property indexer");

    /// <summary>A <c>DllImport</c> function with a body.</summary>
    public static DiagnosticDescriptor ImportWithBody { get; } = Error("C3618", "'{0}': a method marked DllImport cannot be defined");

    /// <summary>A postfix increment or decrement.</summary>
    public static DiagnosticDescriptor PostfixOperator { get; } =
        Error("C3920", "'{0}': cannot define a postfix increment/decrement operator; the prefix operator serves both");

    /// <summary>A conversion between a value class and its boxes.</summary>
    public static DiagnosticDescriptor BoxingOperator { get; } =
        Error("C3638", "'{0}': the standard boxing and unboxing conversion operators cannot be redefined");

    /// <summary>Two events of one name.</summary>
    public static DiagnosticDescriptor EventOverloaded { get; } = Error("C3631", "'{0}': cannot overload managed events");

    /// <summary>A property and an event of one name.</summary>
    public static DiagnosticDescriptor PropertyAndEvent { get; } = Error("C3800", "'{0}': cannot mix properties and events");

    /// <summary><c>virtual void I::F() {}</c> in a class.</summary>
    public static DiagnosticDescriptor OldNamedOverride { get; } =
        Error("C3648", "this explicit override syntax is not supported; write '= {0}' behind the parameters");

    /// <summary>Something other than names in the list of overridden functions.</summary>
    public static DiagnosticDescriptor OverrideListSyntax { get; } = Error("C3654", "'{0}': syntax error in explicit override");

    /// <summary>A named override by a destructor or finalizer.</summary>
    public static DiagnosticDescriptor NamedOverrideByDestructor { get; } =
        Error("C3657", "a destructor/finalizer cannot explicitly override or be explicitly overridden");

    /// <summary><c>new</c> at a function of a native class.</summary>
    public static DiagnosticDescriptor SpecifierInNative { get; } =
        Error("C3662", "'{0}': override specifier 'new' only allowed on member functions of managed classes");

    /// <summary><c>&amp;</c> behind the parameters of a managed member.</summary>
    public static DiagnosticDescriptor RefQualifier { get; } =
        Error("C3843", "'{0}': ref-qualifiers on member functions of managed types are not supported");

    /// <summary><c>protected ref class</c> at namespace scope.</summary>
    public static DiagnosticDescriptor AssemblyAccess { get; } =
        Error("C3380", "'{0}': invalid assembly access specifier - only 'public' or 'private' are allowed");

    /// <summary>A private or protected base of an interface.</summary>
    public static DiagnosticDescriptor InterfaceBaseNotPublic { get; } = Error("C3141", "'{0}': interfaces only support public inheritance");

    /// <summary>A finalizer of a value class or a native class.</summary>
    public static DiagnosticDescriptor FinalizerOfNoReference { get; } =
        Error("C3077", "'{0}': a finalizer can only be a member of a reference type");

    /// <summary>A struct or union without a name in a managed type.</summary>
    public static DiagnosticDescriptor UnnamedInManaged { get; } =
        Error("C3183", "cannot define unnamed class, struct or union inside of managed type '{1}'");

    /// <summary><c>int n ... array&lt;int&gt;^ rest</c>.</summary>
    public static DiagnosticDescriptor EllipsisWithoutComma { get; } = Error("C3154", "expected ',' before the ellipsis of a parameter array");

    /// <summary>A template of a destructor.</summary>
    public static DiagnosticDescriptor TemplateOfDestructor { get; } = Error("C2897", "a destructor/finalizer cannot be a function template");

    /// <summary><c>property int P(int)</c>.</summary>
    public static DiagnosticDescriptor OldIndexedProperty { get; } =
        Error("C3917", "'{0}': obsolete property declaration style (did you mean to use '[' ']' instead?)");

    /// <summary><c>public public:</c>.</summary>
    public static DiagnosticDescriptor RepeatedAccess { get; } =
        Warning("C4376", 1, "access specifier '{0} {0}:' is no longer supported: please use '{0}:' instead");

    /// <summary>A literal field that is const, too.</summary>
    public static DiagnosticDescriptor ConstLiteral { get; } = Warning("C4393", 1, "'{0}': const has no effect on literal data member; ignored");

    /// <summary>A calling convention of a managed member or a generic function.</summary>
    public static DiagnosticDescriptor ConventionIgnored { get; } = Warning("C4441", 1, "calling convention of '{0}' ignored; '__clrcall' used instead");

    /// <summary>A native calling convention of a function with handles.</summary>
    public static DiagnosticDescriptor NativeConventionOfManaged { get; } =
        WarningAsError("C4439", "'{0}': function definition with a managed type in the signature must have a __clrcall calling convention");

    /// <summary><c>operator++</c> that changes its operand instead of returning the next value.</summary>
    public static DiagnosticDescriptor StepByReference { get; } =
        Warning("C4460", 4, "CLR operator '{0}' has parameter passed by reference; CLR operators have different semantics from those of C++, did you intend to pass by value?");

    /// <summary>A unary <c>operator*</c> that is an instance function.</summary>
    public static DiagnosticDescriptor InstanceDereference { get; } = Warning(
        "C4383", 1, "'{0}': the meaning of dereferencing a handle can change, when a user-defined '{0}' operator exists; write the operator as a static function to be explicit about the operand");

    /// <summary><c>[ParamArray]</c>.</summary>
    public static DiagnosticDescriptor ParamArrayAttribute { get; } = Warning("C4572", 1, "[ParamArray] attribute is deprecated under /clr, use '...' instead");

    /// <summary>A static <c>raise</c> of an event that is not static.</summary>
    public static DiagnosticDescriptor RaiseOtherwiseStored { get; } =
        Warning("C4803", 1, "'raise': the raise method has a different storage class from that of the event, '{0}'");

    /// <summary><c>const String^</c>.</summary>
    public static DiagnosticDescriptor QualifiedString { get; } = Warning("C4400", 4, "'{0}': const/volatile qualifiers on this type are not supported");

    /// <summary><c>const array&lt;T&gt;^</c>.</summary>
    public static DiagnosticDescriptor QualifiedArray { get; } = Warning("C4538", 3, "'{0}': const/volatile qualifiers on this type are not supported");

    /// <summary>A pragma in a namespace that is about the whole program.</summary>
    public static DiagnosticDescriptor PragmaOutsideGlobalScope { get; } = Warning("C4384", 1, "#pragma '{0}' should only be used at global scope");

    /// <summary><c>#pragma make_public</c> of a managed type or a template.</summary>
    public static DiagnosticDescriptor MakePublicOfManaged { get; } =
        Error("C2158", "'{0}': #pragma make_public directive is currently supported for native non-template types only");
}
