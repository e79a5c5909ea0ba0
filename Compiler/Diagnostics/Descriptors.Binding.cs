namespace Bridge.Compiler.Diagnostics;

public static partial class Descriptors
{
    /// <summary>A construct that binding does not know yet.</summary>
    public static DiagnosticDescriptor NotSupportedYet { get; } =
        Error("BR2001", "{0} is not supported yet");

    /// <summary>GNU's operator without a middle operand in managed code.</summary>
    public static DiagnosticDescriptor ConditionalManagedOperand { get; } =
        Error("BR2002", "a managed operand behind '?:' without a middle operand is not supported; write all three operands");

    /// <summary>A managed object's field or an array element bound to a native reference or pointer.</summary>
    public static DiagnosticDescriptor GcLvalueToNative { get; } =
        Error("C2664", "an object from the gc heap cannot be converted to a native reference or pointer; copy it to a local variable or pin it with pin_ptr");

    /// <summary>A managed object's field or an array element that a local native reference is bound to.</summary>
    public static DiagnosticDescriptor GcLvalueToReference { get; } =
        Error("C2440", "cannot convert from '{0}' to '{0} &': an object from the gc heap cannot be converted to a native reference; use '{0}%'");

    /// <summary>An array of characters where a string is wanted.</summary>
    public static DiagnosticDescriptor CharactersAreNoString { get; } =
        Error("C2440", "cannot convert from '{0}' to '{1}': only a literal is a string; use gcnew String(characters)");

    /// <summary>A handle or managed object used by native code.</summary>
    public static DiagnosticDescriptor ManagedOperandInNative { get; } =
        Error("BR2003", "{0} cannot be used inside the native expression '{1}'");

    /// <summary>A ref class used by value.</summary>
    public static DiagnosticDescriptor CopyOfRefClass { get; } =
        Error("C3073", "'{0}': ref class does not have a user-defined copy constructor; use a handle or declare one");

    /// <summary>A native array whose elements are managed.</summary>
    public static DiagnosticDescriptor ManagedElementInNativeArray { get; } =
        Error("C2728", "'{0}': a native array cannot contain this managed type; use array<T>^");

    /// <summary>gcnew of a class with abstract functions.</summary>
    public static DiagnosticDescriptor CannotInstantiateAbstract { get; } =
        Error("C2259", "'{0}': cannot instantiate abstract class");

    /// <summary>A managed body in a member template that C++ would have to call.</summary>
    public static DiagnosticDescriptor ManagedBodyInClassTemplate { get; } =
        Error("BR2004", "'{0}': C++ cannot call managed code in this member template, as the types of its parameters do not tell its instantiations apart; call a function outside of it");

    /// <summary>A managed function that native code calls, with a signature that it cannot have.</summary>
    public static DiagnosticDescriptor UncallableFromNative { get; } =
        Error("BR2006", "'{0}': native code cannot call a managed function with a reference or pointer to a managed object in its signature");

    /// <summary>Managed code in a lambda expression that C++ cannot enter.</summary>
    public static DiagnosticDescriptor ManagedCodeInLambda { get; } =
        Error("BR2007", "managed code in {0} is not supported; write a function");

    /// <summary>Native code that stores or steps over objects of a value class whose layout C++ does not know.</summary>
    public static DiagnosticDescriptor LaidOutByCli { get; } =
        Error("BR2008", "native code cannot hold objects of '{0}' or step over them: only the CLI knows their layout (an attribute leaves it to the CLI, or .NET hides the fields); use a native struct there");

    /// <summary>A handle or another managed variable that a lambda captures.</summary>
    public static DiagnosticDescriptor ManagedCapture { get; } =
        Error("C3498", "'{0}': you cannot capture a variable that has a managed type; capture a gcroot");

    /// <summary>A lambda or a pointer where the constructor of a delegate wants the name of a function.</summary>
    public static DiagnosticDescriptor DelegateOfValue { get; } =
        Error("C3364", "'{0}': delegate constructor: argument must be pointer to member function of managed class or global function; write a function and pass its address");

    /// <summary>A lambda expression in a member of a managed type.</summary>
    public static DiagnosticDescriptor LambdaInManagedMember { get; } =
        Error("C3923", "a lambda expression is a local class: local class, struct or union definitions are not allowed in a member function of a managed class");

    /// <summary>Managed code under #pragma unmanaged.</summary>
    public static DiagnosticDescriptor ManagedInUnmanaged { get; } =
        Error("C3821", "'{0}': managed type or function cannot be used in an unmanaged function");

    /// <summary>A property without the accessor that is needed.</summary>
    public static DiagnosticDescriptor MissingAccessor { get; } =
        Error("C2039", "'{0}': the property has no '{1}' accessor");

    /// <summary>An instance member used without an object.</summary>
    public static DiagnosticDescriptor NeedsObject { get; } =
        Error("C2597", "illegal reference to non-static member '{0}'");

    /// <summary>An element behind the ellipsis of a parameter array that does not convert.</summary>
    public static DiagnosticDescriptor ArgumentDoesNotConvert { get; } =
        Error("C2664", "'{0}': cannot convert argument from '{1}' to '{2}'");

    /// <summary>A source that is not there.</summary>
    public static DiagnosticDescriptor SourceNotReadable { get; } =
        Error("C1083", "cannot open source file '{0}': {1}");

    /// <summary>A folder that cannot be written.</summary>
    public static DiagnosticDescriptor OutputNotWritable { get; } =
        Error("BR5002", "cannot write to '{0}': {1}");

    /// <summary>A file of <c>--key</c> that is missing or holds no key pair.</summary>
    public static DiagnosticDescriptor KeyNotReadable { get; } =
        Error("BR5003", "the key file '{0}' cannot be used: {1}");

    /// <summary>A file of <c>--resource</c> that is missing, or whose name is taken.</summary>
    public static DiagnosticDescriptor ResourceNotEmbedded { get; } =
        Error("BR5004", "the resource '{0}' cannot be embedded: {1}");

    /// <summary>A program without main.</summary>
    public static DiagnosticDescriptor NoEntryPoint { get; } =
        Error("LNK1561", "entry point must be defined: no file has a main function (use --library for a library)");

    /// <summary>Two main functions.</summary>
    public static DiagnosticDescriptor SeveralEntryPoints { get; } =
        Error("LNK2005", "main is already defined in another file");

    /// <summary>An object of a class that is declared abstract and has no abstract functions.</summary>
    public static DiagnosticDescriptor InstanceOfAbstract { get; } =
        Error("C3622", "'{0}': a class declared as 'abstract' cannot be instantiated");

    /// <summary>An object of an interface.</summary>
    public static DiagnosticDescriptor InstanceOfInterface { get; } =
        Error("C3153", "'{0}': you cannot create an instance of an interface");

    /// <summary>An initonly field that is written outside of a constructor of its class.</summary>
    public static DiagnosticDescriptor InitOnlyAssigned { get; } =
        Error("C3893", "'{0}': l-value use of initonly data member is only allowed in an instance constructor of class '{1}'");

    /// <summary>A static initonly field that is written outside of the static constructor.</summary>
    public static DiagnosticDescriptor InitOnlyStaticAssigned { get; } =
        Error("C3894", "'{0}': l-value use of initonly static data member is only allowed in the class constructor of class '{1}'");

    /// <summary>The address of a property.</summary>
    public static DiagnosticDescriptor AddressOfProperty { get; } =
        Error("C3142", "'{0}': you cannot take the address of a property");

    /// <summary>A property bound to a reference through which it could be written.</summary>
    public static DiagnosticDescriptor PropertyToReference { get; } =
        Error("C2664", "'{0}': a property is no variable that a reference can refer to; copy its value to a local variable");

    /// <summary>An event that is raised although it has no <c>raise</c>.</summary>
    public static DiagnosticDescriptor EventWithoutRaise { get; } =
        Error("C3728", "'{0}': event does not have a raise method");

    /// <summary>An event that is raised where its <c>raise</c> is not accessible.</summary>
    public static DiagnosticDescriptor RaiseNotAccessible { get; } =
        Error("C3767", "'{0}': candidate function(s) not accessible; only its class and derived classes raise this event");

    /// <summary>An event used like a data member.</summary>
    public static DiagnosticDescriptor EventAsData { get; } =
        Error("C3918", "usage requires '{0}' to be a data member; add a handler with '+=' or remove one with '-='");

    /// <summary>A qualified call of an abstract function.</summary>
    public static DiagnosticDescriptor DirectCallOfAbstract { get; } =
        Error("C3278", "direct call of interface or pure method '{0}' will fail at runtime");

    /// <summary>The address of a member function of a managed type outside of the creation of a delegate.</summary>
    public static DiagnosticDescriptor AddressOfFunction { get; } =
        Error("C3374", "can't take address of '{0}' unless creating delegate instance");

    /// <summary>A pointer to a data member of a managed type.</summary>
    public static DiagnosticDescriptor AddressOfInstanceMember { get; } =
        Error("C2843", "'{0}': cannot take the address of a non-static data member or method of a managed type");

    /// <summary>An object of a ref class that is initialised by another one.</summary>
    public static DiagnosticDescriptor NoCopyConstructor { get; } = Error("C3673", "'{0}': class does not have a copy-constructor");

    /// <summary>An assignment of an object of a ref class.</summary>
    public static DiagnosticDescriptor NoAssignmentOperator { get; } = Error("C2582", "'operator =' function is unavailable in '{0}'");

    /// <summary>The address of a literal field.</summary>
    public static DiagnosticDescriptor AddressOfLiteral { get; } = Error("C3890", "'{0}': you cannot take the address of a literal data member");

    /// <summary>Delegates with a result that are combined.</summary>
    public static DiagnosticDescriptor CombinedResults { get; } =
        Warning("C4358", 1, "'{0}': return type of combined delegates is not 'void'; returned value is undefined");

    /// <summary>A function called for the value of an initonly field.</summary>
    public static DiagnosticDescriptor CallOnCopy { get; } =
        Warning("C4395", 1, "'{0}': member function will be invoked on a copy of the initonly data member '{1}'");

    /// <summary>The literal 0 where a handle is wanted.</summary>
    public static DiagnosticDescriptor BoxedZero { get; } = Warning("C4965", 1, "implicit box of integer 0; use nullptr or explicit cast");

    /// <summary><c>reinterpret_cast</c> of a handle.</summary>
    public static DiagnosticDescriptor UnsafeHandleCast { get; } =
        Warning("C4669", 1, "'reinterpret_cast': unsafe conversion: '{0}' is a managed type object");

    /// <summary><c>delete</c> of a handle to a class whose destructor is not public.</summary>
    public static DiagnosticDescriptor DeleteWithoutEffect { get; } =
        WarningAsError("C4493", "delete expression has no effect as the destructor of '{0}' does not have 'public' accessibility");

    /// <summary>A member function of a managed type that unmanaged code calls.</summary>
    public static DiagnosticDescriptor MethodFromUnmanaged { get; } =
        Error("C3175", "'{0}': cannot call a method of a managed type from unmanaged function '{1}'");

    /// <summary>A function with managed types in its signature that unmanaged code calls.</summary>
    public static DiagnosticDescriptor ManagedFromNative { get; } =
        Error("C3642", "'{0}': cannot call a function with __clrcall calling convention from native code");

    /// <summary>A function with a C argument list, which IL cannot walk.</summary>
    public static DiagnosticDescriptor CompiledAsNative { get; } =
        Warning("C4793", 3, "'{0}': function compiled as native: functions with '...' must be; '#pragma unmanaged' says so");
}
