namespace Bridge.Compiler.Diagnostics;

public static partial class Descriptors
{
    /// <summary>Any error of the preprocessor that has no number of its own.</summary>
    public static DiagnosticDescriptor Preprocessing { get; } = Error("BR1000", "{0}");

    /// <summary>A source file that cannot be opened.</summary>
    public static DiagnosticDescriptor CannotReadSource { get; } = Error("BR1001", "cannot read '{0}': {1}");

    /// <summary>The preprocessor ended without saying why.</summary>
    public static DiagnosticDescriptor PreprocessorFailed { get; } = Error("BR1002", "the preprocessor failed with exit code {0}");

    /// <summary>The preprocessor cannot be started.</summary>
    public static DiagnosticDescriptor CannotRunPreprocessor { get; } =
        Error("BR1003", "cannot run '{0}' ({1}); install the package clang-19");

    /// <summary><c>#import</c> of a type library.</summary>
    public static DiagnosticDescriptor TypeLibrary { get; } =
        Error("BR1004", "#import of '{0}': type libraries of COM exist on Windows only; declare what you need of it, or leave it to '#ifdef _WIN32'");

    /// <summary>An include that is not found.</summary>
    public static DiagnosticDescriptor MissingInclude { get; } =
        Error("C1083", "cannot open include file: '{0}': no such file or directory");

    /// <summary><c>#using</c> of an assembly that is nowhere.</summary>
    public static DiagnosticDescriptor AssemblyNotFound { get; } =
        Error("C1107", "could not find assembly '{0}': it is no assembly of the framework, stands not beside the source, and no --using or -r leads to it");

    /// <summary>A template of a delegate.</summary>
    public static DiagnosticDescriptor TemplateOfDelegate { get; } =
        Error("C3755", "a delegate cannot be a template; declare it in a class template, or as generic");

    /// <summary>A template of something other than a class.</summary>
    public static DiagnosticDescriptor TemplateOfOtherType { get; } =
        Error("BR1102", "{0} cannot be a template; only classes and functions can");

    /// <summary>A member template that is virtual, as all members of interfaces are.</summary>
    public static DiagnosticDescriptor VirtualTemplate { get; } = Error("C2898", "'{0}': member function templates cannot be virtual");

    /// <summary>A specialisation without <c>template&lt;&gt;</c>.</summary>
    public static DiagnosticDescriptor SpecializationNeedsHead { get; } =
        Error("C2906", "'{0}': explicit specialisation requires 'template <>'");

    /// <summary>An initialiser of a multi-dimensional array without a list for each row.</summary>
    public static DiagnosticDescriptor NoListOfLists { get; } =
        Error("C2440", "an array of {0} dimensions is initialised by lists within lists");

    /// <summary>A managed type nested in a native class template.</summary>
    public static DiagnosticDescriptor ManagedTypeInNativeTemplate { get; } =
        Error("BR1127", "'{0}': a managed type nested in a native class template is not supported; declare it outside");

    /// <summary><c>DllImport</c> on a member function that is not static.</summary>
    public static DiagnosticDescriptor ImportOfInstanceFunction { get; } =
        Error("BR1128", "'{0}': a function with DllImport must be static");

    /// <summary><c>ref class Outer::Inner {…}</c> where <c>Outer</c> is a native or generic class, or a namespace.</summary>
    public static DiagnosticDescriptor NestedOutside { get; } =
        Error("BR1130", "'{0}': a managed class can be defined outside of the ref, value or interface class around it, but not of a namespace, a native or a generic class; define it inside");

    /// <summary>A native type nested in a managed one.</summary>
    public static DiagnosticDescriptor NestedNativeType { get; } =
        Error("C2814", "'{0}': a native type cannot be nested within a managed type '{1}'; declare it outside and keep a pointer to it");

    /// <summary>A member of a managed type declared <c>const</c> or <c>volatile</c>.</summary>
    public static DiagnosticDescriptor QualifiedMember { get; } =
        Error("C3842", "'{0}': 'const' and 'volatile' qualifiers on member functions of managed types are not supported");

    /// <summary>A friend of a managed type.</summary>
    public static DiagnosticDescriptor FriendInManagedType { get; } =
        Error("C3809", "'{0}': a managed type cannot have any friend functions, classes or interfaces");

    /// <summary>A token that is missing.</summary>
    public static DiagnosticDescriptor MissingToken { get; } = Error("C2143", "syntax error: missing '{0}' before '{1}'");

    /// <summary><c>using namespace A.B;</c>.</summary>
    public static DiagnosticDescriptor DotInNamespace { get; } =
        Error("C2143", "syntax error: missing ';' before '.'; members of types and namespaces are named with '::'");

    /// <summary>A token that does not belong there.</summary>
    public static DiagnosticDescriptor UnexpectedToken { get; } = Error("C2059", "syntax error: '{0}'");

    /// <summary>An opening bracket that is never closed.</summary>
    public static DiagnosticDescriptor UnmatchedBracket { get; } = Error("C1075", "'{0}': no matching token found");

    /// <summary>A string or character literal that ends with its line.</summary>
    public static DiagnosticDescriptor NewlineInConstant { get; } = Error("C2001", "newline in constant");

    /// <summary>A word after a member function's parameters that means nothing there.</summary>
    public static DiagnosticDescriptor UnknownOverrideSpecifier { get; } = Error("C3646", "'{0}': unknown override specifier");

    /// <summary>A member without a type.</summary>
    public static DiagnosticDescriptor MissingType { get; } =
        Error("C4430", "missing type specifier - int assumed. Note: C++ does not support default-int");

    /// <summary>A declaration that needs the name of what it declares.</summary>
    public static DiagnosticDescriptor MissingName { get; } = Error("BR1120", "{0} needs a name before '{1}'");

    /// <summary>A literal field without a value.</summary>
    public static DiagnosticDescriptor LiteralNeedsValue { get; } =
        Error("C3886", "'{0}': a literal data member must be initialized");

    /// <summary>A property with accessors other than get and set, or an event with others than add, remove and raise.</summary>
    public static DiagnosticDescriptor BadAccessor { get; } =
        Error("BR1121", "'{0}' is no accessor of {1}; expected {2}");

    /// <summary>A property block without accessors.</summary>
    public static DiagnosticDescriptor EmptyAccessorBlock { get; } =
        Error("C3903", "'{0}': does not have set or get method");

    /// <summary>An event whose type is no handle.</summary>
    public static DiagnosticDescriptor EventNeedsHandle { get; } =
        Error("C3149", "'{0}': the type of an event is a delegate handle; write '{0}^'");

    /// <summary><c>for each</c> without its parts.</summary>
    public static DiagnosticDescriptor BadForEach { get; } =
        Error("BR1123", "'for each' is written: for each (TYPE NAME in COLLECTION) STATEMENT");

    /// <summary><c>enum class</c> without accessibility is the native one.</summary>
    public static DiagnosticDescriptor NativeEnumClass { get; } =
        Warning("C4472", 1, "'{0}' is a native enum: add an access specifier (private/public) to declare a managed enum");

    /// <summary>A pragma that is not written as it should be.</summary>
    public static DiagnosticDescriptor PragmaSyntax { get; } = Warning("C4081", 1, "expected '{0}'; found '{1}'");

    /// <summary><c>#pragma warning(pop)</c> without a push.</summary>
    public static DiagnosticDescriptor UnmatchedWarningPop { get; } =
        Warning("C4193", 3, "#pragma warning(pop): no matching '#pragma warning(push)'");

    /// <summary>A specifier of <c>#pragma warning</c> that does not exist.</summary>
    public static DiagnosticDescriptor UnknownWarningSpecifier { get; } = Warning("C4615", 1, "#pragma warning: unknown user warning type '{0}'");

    /// <summary>A number that is no warning's.</summary>
    public static DiagnosticDescriptor NoWarningNumber { get; } =
        Warning("C4616", 1, "#pragma warning: warning number '{0}' not a valid compiler warning");
}
