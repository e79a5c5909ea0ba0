namespace Bridge.Compiler.Diagnostics;

/// <content>Generic types and functions (ECMA-372 §31).</content>
public static partial class Descriptors
{
    /// <summary>Two type parameters of one name.</summary>
    public static DiagnosticDescriptor ParameterNamedTwice { get; } =
        Error("C2991", "redefinition of type parameter '{0}'");

    /// <summary><c>generic&lt;int N&gt;</c>, or a parameter without a name.</summary>
    public static DiagnosticDescriptor GenericParameterNotType { get; } =
        Error("C3205", "a generic parameter is written: typename NAME or class NAME");

    /// <summary>A generic variable or field.</summary>
    public static DiagnosticDescriptor GenericOfNothing { get; } =
        Error("C3282", "generic parameter lists can only appear on managed classes, structs, or functions");

    /// <summary>A generic class, struct or enum that is not managed.</summary>
    public static DiagnosticDescriptor GenericNotManaged { get; } =
        Error("C3209", "generic classes must be managed, and only classes, delegates and functions can be generic");

    /// <summary>A generic field, constructor or operator.</summary>
    public static DiagnosticDescriptor GenericMemberNotFunction { get; } =
        Error("BR1125", "only functions and types can be generic members");

    /// <summary>A generic type with the name of a type that is not generic.</summary>
    public static DiagnosticDescriptor GenericAfterPlainType { get; } =
        Error("C2989", "'{0}': has already been declared as a type that is not generic, at {1}");

    /// <summary>A type with the name of a generic type.</summary>
    public static DiagnosticDescriptor PlainTypeAfterGeneric { get; } =
        Error("C2990", "'{0}': has already been declared as a generic type, at {1}");

    /// <summary>A generic type with the name of one with another number of type parameters.</summary>
    public static DiagnosticDescriptor OtherNumberOfTypeParameters { get; } =
        Error("C3855", "'{0}': has another number of type parameters than in its declaration at {1}");

    /// <summary>A type argument that does not fit.</summary>
    public static DiagnosticDescriptor ConstraintNotMet { get; } =
        Error("C3214", "'{0}': invalid type argument for generic parameter '{1}' of generic '{2}', does not meet constraint '{3}'");

    /// <summary>A constraint that names no type, or one that is nested in a generic class or a template.</summary>
    public static DiagnosticDescriptor ConstraintNotFound { get; } =
        Error("BR1126", "the constraint '{0}' is no type that is known here");

    /// <summary>An out-of-class definition whose <c>generic</c> heads fit no declaration.</summary>
    public static DiagnosticDescriptor GenericDefinitionWithoutDeclaration { get; } =
        Error("C3860", "the generic parameter lists of '{0}::{1}' do not match its declaration");

    /// <summary><c>where U : …</c> without a U in the parameter list.</summary>
    public static DiagnosticDescriptor ConstraintOfNoParameter { get; } =
        Error("C3216", "constraint must be a generic parameter, not '{0}'");

    /// <summary>A type that no argument could be constrained by.</summary>
    public static DiagnosticDescriptor TypeNotConstraint { get; } =
        Error("C3218", "'{0}': type not allowed as constraint");

    /// <summary>Two classes as constraints.</summary>
    public static DiagnosticDescriptor SeveralClassConstraints { get; } =
        Error("C3219", "'{0}': generic parameter cannot be constrained by multiple non-interfaces: '{1}'");

    /// <summary>Constraints that exclude each other.</summary>
    public static DiagnosticDescriptor ConstraintsExclude { get; } =
        Error("C3384", "'{0}': the value constraint and the ref constraint are mutually exclusive");

    /// <summary>A constraint twice.</summary>
    public static DiagnosticDescriptor ConstraintRepeated { get; } =
        Error("C3215", "'{0}': generic type parameter already constrained by '{1}'");

    /// <summary>A constraint that names nothing.</summary>
    public static DiagnosticDescriptor ConstraintUnknown { get; } =
        Error("C3393", "syntax error in constraint clause: '{0}' is not a type");

    /// <summary>A constraint that is no name.</summary>
    public static DiagnosticDescriptor ConstraintNotName { get; } =
        Error("C3394", "syntax error in constraint clause: found '{0}' expected a type");

    /// <summary><c>where T : interface class</c>.</summary>
    public static DiagnosticDescriptor KindNotConstraint { get; } =
        Error("C3388", "'{0}': not allowed as a constraint, assuming 'ref class' to continue parsing");

    /// <summary><c>where T : gcnew</c>.</summary>
    public static DiagnosticDescriptor ConstructorConstraint { get; } =
        Error("C3869", "gcnew constraint is missing empty parameter list '()'");

    /// <summary>Parameters that constrain each other.</summary>
    public static DiagnosticDescriptor CircularConstraint { get; } =
        Error("C3400", "circular constraint dependency involving '{0}' and '{1}'");

    /// <summary>A constraint by a parameter that is always a value.</summary>
    public static DiagnosticDescriptor ConstrainedByValue { get; } =
        Error("C3297", "'{0}': cannot use '{1}' as a constraint because '{1}' has the value constraint");

    /// <summary>A value that is constrained by a parameter that never is one.</summary>
    public static DiagnosticDescriptor ValueConstrainedByReference { get; } =
        Error("C3298", "'{0}': cannot use '{1}' as a constraint because '{1}' has the ref constraint and '{0}' has the value constraint");

    /// <summary>An override that repeats constraints.</summary>
    public static DiagnosticDescriptor ConstraintsOfOverride { get; } =
        Error("C3299", "'{0}': cannot specify constraints, they are inherited from the base method");

    /// <summary>A function with other constraints than the interface's that it implements.</summary>
    public static DiagnosticDescriptor ConstraintsOfImplementation { get; } =
        Error("C3284", "the constraints for the generic parameters of '{0}' must match those of '{1}'");

    /// <summary>Declarations of one type with other constraints.</summary>
    public static DiagnosticDescriptor OtherConstraints { get; } =
        Error("C3868", "'{0}': constraints on generic parameter '{1}' differ from those on the declaration");

    /// <summary><c>generic&lt;&gt;</c>.</summary>
    public static DiagnosticDescriptor GenericSpecialization { get; } =
        Error("C3235", "explicit or partial specialization of a generic class is not allowed");

    /// <summary><c>generic ref class R&lt;int&gt;;</c>.</summary>
    public static DiagnosticDescriptor GenericInstantiation { get; } =
        Error("C3236", "explicit instantiation of a generic is not allowed");

    /// <summary>A generic class that derives from <c>System::Attribute</c>.</summary>
    public static DiagnosticDescriptor GenericAttribute { get; } =
        Error("C3237", "'{0}': a generic class cannot be a custom attribute");

    /// <summary>A generic function with a C ellipsis.</summary>
    public static DiagnosticDescriptor GenericEllipsis { get; } =
        Error("C3268", "'{0}': a generic function cannot have a variable parameter list");

    /// <summary>A generic enumeration, or a template of one.</summary>
    public static DiagnosticDescriptor GenericEnum { get; } =
        Error("C3113", "an enum cannot be a template or generic");

    /// <summary>A type argument without a constructor that anyone may call.</summary>
    public static DiagnosticDescriptor ArgumentNotConstructible { get; } = Error(
        "C3392",
        "'{0}': invalid type argument for generic parameter '{1}' of generic '{2}', must have a public parameterless constructor");

    /// <summary><c>nullptr</c> for a type parameter that may be a value type.</summary>
    public static DiagnosticDescriptor NullOfTypeParameter { get; } =
        Error("C2440", "cannot convert from 'nullptr' to '{0}': the type parameter may be a value type; use {0}()");

    /// <summary><c>gcnew T()</c> without the constraint.</summary>
    public static DiagnosticDescriptor GcNewOfTypeParameter { get; } =
        Error("C3227", "'{0}': cannot use 'gcnew' to allocate a generic type without the constraint gcnew()");

    /// <summary><c>T^</c>, <c>T*</c>.</summary>
    public static DiagnosticDescriptor IndirectionOnTypeParameter { get; } =
        Error("C3229", "'{0}': indirections on a generic type parameter are not allowed");

    /// <summary>A call of a function template with a type parameter of a generic.</summary>
    public static DiagnosticDescriptor TemplateFunctionOfTypeParameter { get; } =
        Error("C3230", "'{0}': template type argument cannot contain a generic type parameter");

    /// <summary>An instance of a class template on a type parameter of a generic.</summary>
    public static DiagnosticDescriptor TemplateOfTypeParameter { get; } =
        Error("C3231", "'{0}': template type argument cannot use a generic type parameter");

    /// <summary><c>T::X</c>.</summary>
    public static DiagnosticDescriptor QualifiedByTypeParameter { get; } =
        Error("C3232", "'{0}': a generic type parameter cannot be used to form a qualified name");

    /// <summary>A type parameter as base.</summary>
    public static DiagnosticDescriptor DerivedFromTypeParameter { get; } =
        Error("C3234", "a generic class may not derive from a generic type parameter");

    /// <summary>A generic inside of a template.</summary>
    public static DiagnosticDescriptor GenericInTemplate { get; } =
        Error("C2959", "a generic class or function may not be a member of a template");

    /// <summary>A template inside of a generic.</summary>
    public static DiagnosticDescriptor TemplateInGeneric { get; } =
        Error("C3226", "a template declaration is not allowed inside a generic declaration");

    /// <summary>Two <c>where</c> clauses for one parameter.</summary>
    public static DiagnosticDescriptor ParameterConstrainedTwice { get; } =
        Error("C3233", "'{0}': already constrained generic type parameter");
}
