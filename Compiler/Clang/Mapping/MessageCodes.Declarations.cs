namespace Bridge.Compiler.Clang.Mapping;

/// <content>Declarations of variables, functions and types.</content>
public static partial class MessageCodes
{
    private static Row[] Declarations =>
    [
        New("C2888", "^cannot define or redeclare '.*' here because namespace"),
        New("C2655", "^definition or redeclaration of '.*' (not allowed inside a function|cannot name the global scope)"),
        New("C3445", "^chosen constructor is explicit in copy-initialization"),
        New("C3874", "^'main' must return 'int'"),
        New("C2680", "^invalid target type '.*' for dynamic_cast"),
        New("C2133", "^definition of variable with array type needs an explicit size"),
        New("C2182", "^variable has incomplete type 'void'|^argument may not have 'void' type|^array has incomplete element type 'void'|^field has incomplete type 'void'"),
        New("C2860", "^'void' must be the first and only parameter"),
        New("C2375", "^(non-)?static declaration of '.*' follows"),
        New("C2732", "^declaration of '.*' has a different language linkage"),
        New("C2382", "^exception specification in declaration does not match|is missing exception specification"),
        New("C2365", "^redefinition of '.*' as different kind of symbol"),
        New("C2371", "^redeclaration of '.*' with a different type|^(typedef|type alias) redefinition with different types|^definition of type '.*' conflicts with"),
        New("C2466", "^'.*' declared as an array with a negative size|^array size is negative"),
        New("C2572", "^redefinition of default argument"),
        New("C2548", "^missing default argument on parameter"),
        New("C2587", "^default argument references (local variable|parameter)"),
        New("C2383", "^default arguments can only be specified for parameters in a function declaration"),
        New("C2601", "^function definition is not allowed here"),
        New("C2267", "^function declared in block scope cannot have 'static'"),
        New("C2870", "^namespaces can only be defined in global or namespace scope"),
        New("C4430", "^a type specifier is required for all declarations"),
        New("C2632", "^cannot combine with previous '.*' declaration specifier"),
        New("C3697", "^restrict requires a pointer or reference \\('(const )?clr::h<"),
        New("C2082", "^redefinition of parameter"),
        New("C2371", "^redefinition of '.*' with a different type"),
        New("C2365", "^redefinition of enumerator"),
        New("C2086", "^redefinition of|^duplicate member"),
        New("C2556", "^functions that differ only in their return type|^return type of out-of-line definition"),
        New("C2530", "^declaration of reference variable|must explicitly initialize the reference member"),
        New("C2734", "^default initialization of an object of const type"),
        New("C2078", "^excess elements in"),
        New("C3880", "^constexpr variable cannot have non-literal type"),
        New("C3615", "^constexpr (function|constructor) never produces a constant expression"),
        New("C2051", "^case value is not a constant expression"),
        New("C2131", "constant expression"),
        New("C3430", "^scoped enumeration requires a name"),
        New("C3431", "^enumeration previously declared as"),
        New("C3432", "forbids forward references to 'enum' types"),
        New("C3433", "^enumeration redeclared with different underlying type|^enumeration previously declared with"),
        New("C3699", "^static assertion failed.*: a handle to a handle"),
        New("C2338", "^static assertion failed"),
    ];

    private static Row[] Types =>
    [
        New("C2528", "declared as a pointer to a reference"),
        New("C2529", "declared as a reference to a reference"),
        New("C2234", "declared as array of references"),
        New("C2092", "declared as array of functions"),
        New("C2090", "^function cannot return array type"),
        New("C2091", "^function cannot return function type"),
        New("C2687", "^cannot catch (pointer to |reference to )?incomplete type"),
        New("C3425", "^cannot throw pointer to object of incomplete type"),
        New("C3426", "^cannot throw object of incomplete type"),
        New("C2027", "^member access into incomplete type|^allocation of incomplete type|^incomplete (result )?type '.*' |^calling '.*' with incomplete return type|^argument type '.*' is incomplete|^incomplete definition of type|^'typeid' of incomplete type|^'.*' is an incomplete type"),
        New("C2079", "has incomplete (element )?type|^implicit instantiation of undefined template"),
    ];
}
