using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>What the signature of a function says about the border: which managed functions native code can call, and which
/// members of native classes exist in IL only.</summary>
internal static class NativeSignature
{
    /// <summary>Name of the parameter that holds <c>this</c> of a native object in the IL of its member function.</summary>
    public const string This = "this$";

    /// <summary>Whether the function is a member of a native class whose body may become IL.</summary>
    public static bool IsNativeMember(FunctionDecl function, Classifier classifier) =>
        function.Parent is { } parent && !classifier.IsManaged(parent) && !IsOfLambda(function) && (!IsInTemplate(function) || IsInstance(function));

    /// <summary>Whether the function is an instantiated member of a native class.</summary>
    public static bool IsInstance(FunctionDecl function) =>
        function is { Frame: not null, Parent.SyntaxId: < 0 } && !IsOfLambda(function);

    /// <summary>Whether a class around the function, or the function itself, is instantiated from a template.</summary>
    public static bool IsInTemplate(FunctionDecl function)
    {
        for (var parent = function.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.IsInstantiated)
            {
                return true;
            }
        }

        return !function.TemplateArguments.IsEmpty;
    }

    private static bool IsOfLambda(FunctionDecl function) => Closure.IsClosureType(function.Parent?.Type);

    /// <summary>Whether the arguments or the parameter types tell the instantiations of a member template apart.</summary>
    private static bool HasKey(FunctionDecl function) =>
        MemberTemplateKey.Of(function) is not null || TellsByParameters(function);

    private static bool TellsByParameters(FunctionDecl function) =>
        function.TemplateArguments.All(a => a.Type is { } type && function.Parameters.Any(p => p.Type.Spelling.Contains(type.Spelling, StringComparison.Ordinal)));

    /// <summary>Whether the function is called with an object of a native class.</summary>
    public static bool HasNativeThis(FunctionDecl function) =>
        function is { Parent: not null, IsStatic: false, Kind: not FunctionKind.Free };

    /// <summary>Whether a call in IL goes straight to the function's IL. Constructors, destructors and virtual functions go through
    /// C++, which knows of bases, members and overriders; so do operators, unless only IL knows their operands.</summary>
    public static bool IsCalledDirectly(FunctionDecl function, Classifier classifier) =>
        function is { IsVirtual: false, Kind: not (FunctionKind.Constructor or FunctionKind.Destructor) }
        && (HasManagedTypes(function, classifier) || !IsMemberOperator(function));

    private static bool IsMemberOperator(FunctionDecl function) =>
        function.Parent is not null
        && (function.Kind == FunctionKind.Conversion || function.Name.StartsWith("operator", StringComparison.Ordinal));

    /// <summary>Whether handles, tracking references or managed types stand in the signature.</summary>
    public static bool HasManagedTypes(FunctionDecl function, Classifier classifier) =>
        IsManaged(function.ResultType, classifier) || function.Parameters.Any(p => IsManaged(p.Type, classifier));

    /// <summary>Whether only IL could call the free function, which has no definition here.</summary>
    public static bool IsManagedDeclaration(FunctionDecl function, Classifier classifier) =>
        function is { Kind: FunctionKind.Free, Parent: null, Body: null, IsInCheckText: true } && HasManagedTypes(function, classifier);

    /// <summary>Whether native code can pass the arguments and take the result. Of a function template only what IL calls is
    /// compiled, and members of managed classes are never called by native code.</summary>
    public static bool IsCallable(FunctionDecl function, Classifier classifier) =>
        !classifier.IsManaged(function.Parent) && (!IsInTemplate(function) || IsOfLambda(function) || (IsInstance(function) && HasKey(function))) && !function.Type.IsVariadic && !HasManagedTypes(function, classifier)
        && IsPassable(function.ResultType) && function.Parameters.All(p => IsPassable(p.Type));

    /// <summary>Whether C++ has to call the function although managed types stand in its signature: constructors, virtual functions
    /// and call operators of native classes, lambdas. Those of a library are C++ through and through, over value classes too.</summary>
    public static bool CarriesManaged(FunctionDecl function, Classifier classifier) =>
        function is { IsInCheckText: true, Parent: { } parent } && (function.Kind == FunctionKind.Constructor || function.IsVirtual || function.Name == "operator()")
        && !classifier.IsManaged(parent) && (function.TemplateArguments.IsEmpty || IsOfLambda(function) || (IsInstance(function) && HasKey(function)))
        && HasManagedTypes(function, classifier);

    /// <summary>Whether C++ passes on a word that stands for the argument or result: handles, values and tracking references.</summary>
    public static bool IsCarried(ClangType type, Classifier classifier) =>
        type is RecordType or ReferenceType && IsManaged(type, classifier);

    /// <summary>Whether a managed result comes as a word that keeps it: a handle, or a value that C++ cannot hold.</summary>
    public static bool IsKept(ClangType result, Classifier classifier) => IsCarried(result, classifier) && !classifier.Values.HaveNativeLayout(result);

    /// <summary>Whether a value goes straight to the memory that C++ has for the result.</summary>
    public static bool IsStored(ClangType result, Classifier classifier) => IsCarried(result, classifier) && classifier.Values.HaveNativeLayout(result);

    /// <summary>Whether C++ passes the arguments on to the body in IL: managed ones by the address of a variable of the caller's
    /// frame.</summary>
    public static bool IsEntered(FunctionDecl function, Classifier classifier) =>
        IsCallable(function, classifier)
        || (CarriesManaged(function, classifier) && !function.Type.IsVariadic
            && function.Parameters.All(p => IsPassable(p.Type) && (IsCarried(p.Type, classifier) || !IsManaged(p.Type, classifier)))
            && (function.ResultType is RecordType || !IsManaged(function.ResultType, classifier)) && IsPassable(function.ResultType));

    /// <summary>The function type behind a pointer to functions that only IL can call, or null.</summary>
    public static FunctionType? ManagedPointee(ClangType? type, Classifier classifier) =>
        type is PointerType { Pointee: FunctionType function }
        && (IsManaged(function.Result, classifier) || function.Parameters.Any(p => IsManaged(p, classifier)))
            ? function : null;

    private static bool IsManaged(ClangType type, Classifier classifier) =>
        type is ReferenceType { IsTracking: true } || (type is not EnumType && Core(type) is var core and not EnumType && classifier.IsManaged(core));

    /// <summary>What references and pointers lead to in the end.</summary>
    public static ClangType Core(ClangType type) => type switch
    {
        ReferenceType reference => Core(reference.Referee),
        PointerType pointer => Core(pointer.Pointee),
        _ => type,
    };

    /// <summary>Whether IL has a type for it.</summary>
    private static bool IsPassable(ClangType type) => type switch
    {
        BuiltinType builtin => builtin.Kind is not (BuiltinKind.LongDouble or BuiltinKind.Int128 or BuiltinKind.UInt128
            or BuiltinKind.Half or BuiltinKind.NullPtr or BuiltinKind.Other),
        PointerType or ReferenceType or EnumType or RecordType => true,
        _ => false,
    };
}
