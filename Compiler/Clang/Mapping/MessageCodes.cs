using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Which documented number of MSVC a message of Clang corresponds to. The first row that matches wins.</summary>
public static class MessageCodes
{
    /// <summary>For messages without a corresponding number.</summary>
    public const string Other = "BR2000";

    private sealed record Row(string Code, Regex Pattern);

    private static ImmutableArray<Row> Rows { get; } =
    [
        // names
        New("C2275", "^'.*' does not refer to a value|^unexpected type name '.*': expected expression"),
        New("C3168", "is an invalid underlying type$"),
        New("C2065", "^use of undeclared identifier|^unknown type name|^no template named '[^']*'(;|$)"),
        New("C2231", "^no member named '.*' in 'clr::(h|ev)<|^member reference type '.*' is a pointer; did you mean to use '->'"),
        New("C2039", "^no (member|type|template) named|^no member '|^'.*' does not name a template"),
        New("C2955", "^use of (class|alias) template .* requires template arguments"),
        New("C2976", "^too few template arguments"),
        New("C2977", "^too many template arguments"),
        New("C2872", "^reference to '.*' is ambiguous"),
        New("C2385", "^member '.*' found in multiple base classes"),
        New("C2653", "^use of undeclared namespace|^'.*' is not a class, namespace|^expected namespace name"),
        New("C2248", "is a (private|protected) member of|^calling a (private|protected) (constructor|destructor)|^cannot cast .* to its private base"),
        New("C2094", "^use of undeclared label"),

        // members without an object
        New("C2597", "^invalid use of member '.*' in static member function"),
        New("C2352", "^call to non-static member function without an object argument"),
        New("C2355", "^invalid use of 'this' outside"),
        New("C2228", "^member reference base type '.*' is not a structure or union"),
        New("C2227", "^member reference type '.*' is not a pointer"),
        New("C2100", "^indirection requires pointer operand"),
        New("C2109", "^subscripted value is not an array"),
        New("C2064", "^called object type '.*' is not a function"),

        New("C2664", "^no viable overloaded operator\\[\\]"),
        New("C3312", "^invalid range expression"),

        // calls (no matching function: see NoMatch)
        New("C2662", "^'this' argument to member function"),
        New("C2668", "^call to .* is ambiguous|^ambiguous conversion"),
        New("C2593", "^use of overloaded operator '.*' is ambiguous"),
        New("C2660", "^too (few|many) arguments"),
        New("C2280", "^call to (implicitly-)?deleted|^attempt to use a deleted function|^call to implicitly-deleted"),
        New("C2512", "must explicitly initialize the (base class|member)|^no default constructor"),
        New("C2259", "is an abstract class|abstract class type"),

        // conversions
        New("C2664", "^cannot initialize a parameter of type"),
        New("C2683", "^'.*' is not polymorphic"),
        New("C2681", "^cannot use dynamic_cast to convert"),
        New("C2440", "^no viable conversion|^incompatible (pointer to integer|integer to pointer) conversion|^cannot initialize|^assigning to '|^no viable overloaded '='|_cast from '.*' to '|^cannot cast from|^C-style cast from|^no matching (conversion|literal) |^cannot convert|cannot bind to|^binding reference|^functional-style cast|^conversion from .* is ambiguous|^value of type .* is not implicitly convertible"),
        New("C2541", "^cannot delete expression of type"),
        New("C2446", "^incompatible operand types|^non-pointer operand type '.*' incompatible with nullptr"),
        New("C2451", "is not contextually convertible to 'bool'"),
        New("C2450", "^switch condition type '.*' requires|^statement requires expression of integer type"),
        New("C2679", "^no viable overloaded '"),
        New("C2801", "^overloaded 'operator.*' must be a non-static member function"),
        New("C2803", "must have at least one parameter of class or enumeration type"),
        New("C2806", "^overloaded 'operator(\\+\\+|--)' must be .*has [3-9] parameters"),
        New("C2807", "^parameter of overloaded post-(in|de)crement operator must have type 'int'"),
        New("C2830", "^parameter of 'operator new.*' cannot have a default argument"),
        New("C2831", "^parameter of overloaded 'operator.*' cannot have a default argument"),
        New("C2835", "^conversion function cannot have any parameters"),
        New("C2804", "must be a (unary or )?binary operator \\(has [3-9] parameters"),
        New("C2805", "must be a binary operator \\(has [01] parameter"),
        New("C2808", "must be a unary operator"),
        New("C2675", "^invalid argument type '.*' to unary"),
        New("C2845", "^cannot (in|de)crement value of type '(const )?clr::h<"),
        New("C2676", "^cannot (in|de)crement (value|expression) of|^invalid operands to binary expression|does not provide a (subscript|call) operator"),
        New("C2397", "cannot be narrowed"),
        New("C3491", "^cannot assign to a variable captured by copy in a non-mutable lambda"),
        New("C3854", "^non-object type '.*' is not assignable"),
        New("C3892", "^cannot assign to|^read-only variable is not assignable|^cannot modify"),
        New("C2106", "^expression is not assignable"),

        // declarations
        New("C3248", "^declaration of '.*' overrides a '(final|sealed)' function"),
        New("C3668", "marked 'override' but does not override any member|^only virtual member functions can be marked 'override'"),
        New("C2761", "^out-of-line declaration of a member must be a definition"),
        New("C2888", "^cannot define or redeclare '.*' here because namespace"),
        New("C2974", "^template argument for template type parameter must be a type"),
        New("C2975", "^template argument for non-type template parameter must be an expression"),
        New("C3445", "^chosen constructor is explicit in copy-initialization"),
        New("C3747", "^template parameter missing a default argument"),
        New("C7527", "^declaration of '.*' shadows template parameter"),
        New("C3856", "^explicit specialization of undeclared template"),
        New("C3857", "^extraneous template parameter list"),
        New("C3874", "^'main' must return 'int'"),
        New("C3531", "^declaration of variable '.*' with deduced type '.*' requires an initializer"),
        New("C3532", "^cannot deduce actual type for variable '.*' with type '.*\\[\\d*\\]'"),
        New("C3535", "^variable '.*' with type '.*' has incompatible initializer"),
        New("C3536", "declared with deduced type '.*' cannot appear in its own initializer"),
        New("C3538", "^'.*' deduced as '.*' in declaration of '.*' and deduced as"),
        New("C2680", "^invalid target type '.*' for dynamic_cast"),
        New("C2853", "^'auto' not allowed in (non-static )?(struct|class|union|interface) member"),
        New("C2071", "^storage class specified for a member declaration"),
        New("C3779", "^function '.*' with deduced return type cannot be used before it is defined"),
        New("C3480", "^'.*' cannot be captured because it does not have automatic storage duration"),
        New("C3482", "^'this' cannot be (implicitly )?captured in this context"),
        New("C3483", "^'.*' can appear only once in a capture list"),
        New("C3487", "^return type '.*' must match previous return type"),
        New("C3488", "^'&' cannot precede a capture when"),
        New("C3489", "^'&' must precede a capture when"),
        New("C3493", "^variable '.*' cannot be implicitly captured in a lambda with no capture-default"),
        New("C3448", "^type '.*' decomposes into"),
        New("C2133", "^definition of variable with array type needs an explicit size"),
        New("C2182", "^variable has incomplete type 'void'"),
        New("C2276", "^cannot create a non-constant pointer to member function"),
        New("C2365", "^redefinition of '.*' as different kind of symbol"),
        New("C2371", "^redeclaration of '.*' with a different type"),
        New("C2466", "^'.*' declared as an array with a negative size|^array size is negative"),
        New("C2572", "^redefinition of default argument"),
        New("C2601", "^function definition is not allowed here"),
        New("C2614", "^member initializer '.*' does not name a"),
        New("C2632", "^cannot combine with previous '.*' declaration specifier"),
        New("C2838", "^extra qualification on member|^non-friend class member '.*' cannot have a qualified name"),
        New("C2864", "^non-const static data member must be initialized out of line"),
        New("C3697", "^restrict requires a pointer or reference \\('(const )?clr::h<"),
        New("C2082", "^redefinition of parameter"),
        New("C2371", "^redefinition of '.*' with a different type"),
        New("C2535", "^class member cannot be redeclared"),
        New("C2365", "^redefinition of enumerator"),
        New("C2086", "^redefinition of|^duplicate member"),
        New("C2556", "^functions that differ only in their return type"),
        New("C2511", "^out-of-line definition of"),
        New("C2500", "^base class '.*' specified more than once"),
        New("C2504", "^base class has incomplete type|^unknown class name|^expected class name"),
        New("C2027", "^member access into incomplete type|^allocation of incomplete type|^incomplete type '.*' named"),
        New("C2079", "has incomplete type|^implicit instantiation of undefined template"),
        New("C2530", "^declaration of reference variable|must explicitly initialize the reference member"),
        New("C2734", "^default initialization of an object of const type"),
        New("C2078", "^excess elements in"),
        New("C3880", "^constexpr variable cannot have non-literal type"),
        New("C2131", "constant expression"),
        New("C3699", "^static assertion failed.*: a handle to a handle"),
        New("C2338", "^static assertion failed"),
        New("C3413", "^explicit instantiation of (undefined )?function template"),
        New("C2908", "^explicit specialization of .* after instantiation"),
        New("C1202", "^recursive template instantiation exceeded|^recursive type or function dependency"),

        // statements
        New("C3866", "^reference to destructor must be called"),
        New("C2561", "^non-void function '.*' should return a value"),
        New("C2562", "^void (function|method) '.*' should not return a value"),
        New("C4716", "^non-void function does not return a value$"),
        New("C4715", "^non-void function does not return a value in all control paths"),
        New("C4996", "^'.*' is deprecated"),
        New("C4018", "^comparison of integers of different signs"),
        New("C4101", "^unused variable"),
        New("C4244", "^implicit conversion turns floating-point number into integer"),
        New("C4309", "^implicit conversion from '.*' to '.*' changes value from"),
        New("C4390", "^if statement has empty body"),
        New("C4700", "^variable '.*' is uninitialized when"),
        New("C4701", "^variable '.*' is used uninitialized whenever"),
        New("C4706", "^using the result of an assignment as a condition"),
        New("C4717", "^all paths through this function will call itself"),
        New("C4834", "^ignoring return value of (function|temporary|type)"),
        New("C2043", "^'break' statement not in"),
        New("C2044", "^'continue' statement not in"),
        New("C2046", "^'case' statement not in"),
        New("C2047", "^'default' statement not in"),
        New("C2196", "^duplicate case value"),
        New("C2362", "^cannot jump from"),

        // syntax
        New("C2143", "^expected (';'|'\\)'|'\\}'|'\\('|'\\]'|'>'|'\\{'|'\\,'|function body|';')"),
        New("C2317", "^expected catch"),
        New("C2059", "^expected|^extraneous closing|^unexpected"),
    ];

    /// <summary>The number of <paramref name="message"/>, or <see cref="Other"/>.</summary>
    public static string Find(string message) => Rows.FirstOrDefault(row => row.Pattern.IsMatch(message))?.Code ?? Other;

    private static Row New(string code, string pattern) => new(code, new Regex(pattern, RegexOptions.CultureInvariant));
}
