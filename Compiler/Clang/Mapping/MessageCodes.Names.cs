namespace Bridge.Compiler.Clang.Mapping;

/// <content>Names that are unknown, ambiguous, inaccessible or of another kind.</content>
public static partial class MessageCodes
{
    private static Row[] Names =>
    [
        New("C2275", "^'.*' does not refer to a value|^unexpected type name '.*': expected expression"),
        New("C2882", "^unexpected namespace name '.*': expected expression"),
        New("C3168", "is an invalid underlying type$"),
        New("C2065", "^use of undeclared identifier|^unknown type name|^no template named '[^']*'(;|$)"),
        New("C2231", "^no member named '.*' in 'clr::(h|ev)<|^member reference type '.*' is a pointer; did you mean to use '->'"),
        New("C2039", "^no (member|type|template|namespace) named|^no member '|^'.*' does not name a template"),
        New("C2955", "^use of (class|alias) template .* requires template arguments"),
        New("C2976", "^too few template arguments"),
        New("C2977", "^too many template arguments"),
        New("C2872", "^reference to '.*' is ambiguous"),
        New("C2385", "^member '.*' found in multiple base classes|^non-static member '.*' found in multiple base-class subobjects"),
        New("C2653", "^use of undeclared namespace|^'.*' is not a class, namespace|^expected namespace name|^'.*' cannot appear before '::' because"),
        New("C2825", "cannot be used prior to '::' because it has no members"),
        New("C2243", "^cannot cast '.*' to its (private|protected) base|^cannot cast (private|protected) base class"),
        New("C2248", "is a (private|protected) member of|^calling a (private|protected) (constructor|destructor)|has (private|protected) [a-z ]*(constructor|destructor)$"),
        New("C2094", "^use of undeclared label"),
        New("C2045", "^redefinition of label"),
        New("C2881", "^redefinition of '.*' as an alias for a different namespace"),
        New("C2885", "^using declaration cannot refer to class member"),
        New("C2873", "^using declaration cannot refer to a (namespace|template specialization)"),
        New("C2874", "^target of using declaration conflicts with declaration already in scope"),
        New("C2883", "^declaration conflicts with target of using declaration already in scope"),
        New("C2886", "^using declaration in class refers into '.*', which is not a class"),
        New("C3210", "^using declaration refers into '.*', which is not a base class"),
    ];

    private static Row[] Objects =>
    [
        New("C2327", "^use of non-static data member '.*' of '.*' from nested type"),
        New("C2597", "^invalid use of member '.*' in static member function|^invalid use of non-static data member"),
        New("C2352", "^call to non-static member function"),
        New("C2355", "^invalid use of 'this' outside"),
        New("C2228", "^member reference base type '.*' is not a structure or union"),
        New("C2819", "^member reference type '.*' is not a pointer; did you mean to use '\\.'"),
        New("C2227", "^member reference type '.*' is not a pointer"),
        New("C3699", "^blocks support disabled"),
        New("C2100", "^indirection (requires pointer|not permitted on) operand"),
        New("C2109", "^subscripted value is not an array"),
        New("C2108", "^array subscript is not an integer"),
        New("C2036", "^arithmetic on (a pointer|pointers) to (void|the function type|an incomplete type)|^subscript of pointer to (incomplete|function) type"),
        New("C2064", "^called object type '.*' is not a function"),
        New("C2664", "^no viable overloaded operator\\[\\]"),
        New("C3312", "^invalid range expression"),
    ];
}
