namespace Bridge.Compiler.Clang.Mapping;

/// <content>Templates, lambda expressions and deduced types.</content>
public static partial class MessageCodes
{
    private static Row[] Templates =>
    [
        New("C2974", "^template argument for template type parameter must be a type"),
        New("C2975", "^template argument for non-type template parameter must be an expression|^non-type template argument .*is not (a|an integral) constant expression"),
        New("C3200", "^template argument for template template parameter must be a class template"),
        New("C3201", "^template template argument has different template parameters"),
        New("C3747", "^template parameter missing a default argument"),
        New("C7527", "^declaration of '.*' shadows template parameter"),
        New("C7510", "^missing 'typename' prior to dependent type|^use 'template' keyword to treat '.*' as a dependent template name|^missing 'template' keyword prior to dependent template name"),
        New("C2906", "^template specialization requires 'template<>'"),
        New("C3856", "^explicit specialization of (undeclared|non-)template"),
        New("C3857", "^extraneous template parameter list"),
        New("C2912", "^no function template matches function template specialization"),
        New("C2768", "^function template partial specialization is not allowed"),
        New("C2752", "^ambiguous partial specializations of"),
        New("C2756", "^default template argument in a class template partial specialization"),
        New("C3113", "^enumeration cannot be a template"),
        New("C2823", "^a typedef cannot be a template"),
        New("C2892", "^templates cannot be declared inside of a local class"),
        New("C2894", "^templates must have C\\+\\+ linkage"),
        New("C2897", "^destructor cannot be declared as a template"),
        New("C2898", "^'virtual' cannot be specified on member function templates"),
        New("C3413", "^explicit instantiation of (undefined )?function template"),
        New("C2908", "^explicit specialization of .* after instantiation"),
        New("C1202", "^recursive template instantiation exceeded|^recursive type or function dependency"),
        New("C3520", "contains unexpanded parameter packs?"),
        New("C3525", "^template parameter pack must be the last template parameter"),
        New("C3528", "^pack expansion contains parameter packs? '.*' that ha(s|ve) "),
    ];

    private static Row[] Lambdas =>
    [
        New("C3480", "^'.*' cannot be captured because it does not have automatic storage duration|^'.*' in capture list does not name a variable|^class member '.*' cannot appear in capture list"),
        New("C3482", "^'this' cannot be (implicitly )?captured in this context"),
        New("C3483", "^'.*' can appear only once in a capture list"),
        New("C3488", "^'&' cannot precede a capture when"),
        New("C3489", "^'&' must precede a capture when"),
        New("C3493", "^variable '.*' cannot be implicitly captured in a lambda with no capture-default"),
        New("C3496", "^'this' cannot be captured by reference"),
        New("C3499", "^void block should not return a value"),
        New("C3629", "^capture default must be first"),
        New("C3639", "^lambda expression in default argument cannot capture"),
    ];

    private static Row[] Deduction =>
    [
        New("C3487", "^return type '.*' must match previous return type|in return type deduced as '.*' here but deduced as"),
        New("C3530", "^cannot combine with previous 'auto' declaration specifier|^'auto' cannot be combined with"),
        New("C3531", "^declaration of variable '.*' with deduced type '.*' requires an initializer"),
        New("C3532", "^cannot deduce actual type for variable '.*' with type '.*\\[\\d*\\]'"),
        New("C3539", "^'auto' not allowed in template argument"),
        New("C3535", "^variable '.*' with type '.*' has incompatible initializer"),
        New("C3536", "declared with deduced type '.*' cannot appear in its own initializer"),
        New("C3538", "^'.*' deduced as '.*' in declaration of '.*' and deduced as"),
        New("C3518", "^initializer for variable '.*' with type '.*' contains multiple expressions"),
        New("C3551", "^function with trailing return type must specify return type 'auto'"),
        New("C3779", "^function '.*' with deduced return type cannot be used before it is defined"),
        New("C2853", "^'auto' not allowed in (non-static )?(struct|class|union|interface) member"),
        New("C3448", "^type '.*' decomposes into"),
    ];
}
