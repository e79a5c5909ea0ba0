namespace Bridge.Compiler.Clang.Mapping;

/// <content>Calls and conversions. "No matching function" has rules of its own, see <see cref="NoMatch"/>.</content>
public static partial class MessageCodes
{
    private static Row[] Calls =>
    [
        New("C2662", "^'this' argument to member function"),
        New("C3066", "^call to object of type '.*' is ambiguous"),
        New("C2594", "^ambiguous conversion from derived class"),
        New("C2668", "^call to .* is ambiguous|^ambiguous conversion"),
        New("C2593", "^use of overloaded operator '.*' is ambiguous"),
        New("C2568", "^reference to overloaded function could not be resolved"),
        New("C2660", "^too (few|many) arguments"),
        New("C2280", "^call to (implicitly-)?deleted|^attempt to use a deleted function|^call to implicitly-deleted|^overload resolution selected deleted operator|^object of type '.*' cannot be .* because its"),
        New("C2789", "must explicitly initialize the const member"),
        New("C2512", "must explicitly initialize the (base class|member)|^no default constructor"),
        New("C2259", "is an abstract class|abstract class type|^cannot throw an object of abstract type"),
    ];

    private static Row[] Conversions =>
    [
        New("C2664", "^cannot initialize a parameter of type"),
        New("C2683", "^'.*' is not polymorphic"),
        New("C2681", "^cannot use dynamic_cast to convert"),
        New("C3688", "^no matching literal operator|^invalid suffix '"),
        New("C2182", "^cannot form a reference to 'void'"),
        New("C2440", "^no viable conversion|^incompatible (pointer to integer|integer to pointer) conversion|^cannot initialize|^assigning to '|^no viable overloaded '='|_cast (from|to) '.*'|^cannot cast from|^C-style cast from|^no matching conversion|^cannot convert|cannot bind to|^binding reference|^functional-style cast|^conversion from .* is ambiguous|^value of type .* is not implicitly convertible|^address of overloaded function '.*' does not match|^array initializer must be an initializer list"),
        New("C2541", "^cannot delete expression of type"),
        New("C3447", "operand to \\? is void, but"),
        New("C2445", "^conditional expression is ambiguous"),
        New("C2446", "^incompatible operand types|^non-pointer operand type '.*' incompatible with nullptr|^comparison (between pointer and integer|of distinct pointer types)|^ordered comparison between pointer and zero"),
        New("C2451", "is not contextually convertible to 'bool'"),
        New("C2450", "^switch condition type '.*' requires|^statement requires expression of integer type"),
        New("C3434", "^enumerator value .*(cannot be narrowed|is not representable)"),
        New("C2397", "cannot be narrowed"),
        New("C2117", "^initializer-string for char array is too long"),
        New("C2552", "cannot be initialized with an initializer list|^initialization of non-aggregate type"),
    ];
}
