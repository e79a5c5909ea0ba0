using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Writes what stands in the native unit for a body that has become IL: a call by number that passes on what the
/// native function got.</summary>
internal static class EntryCall
{
    /// <summary>The statement that takes the place of a function's body:
    /// <c>int C::f(int a, const T&amp; b)</c> → <c>return ::bridge::call&lt;int&gt;(7, (void*)this, a, (void*)&amp;b);</c></summary>
    public static string Write(NativeEntry entry, FunctionDecl function, Classifier classifier) =>
        Write(entry, NativeSignature.HasNativeThis(function) ? ["(void*)this"] : [], function, classifier);

    /// <summary>The same with other arguments before those of the function, which may have other names in the text.</summary>
    public static string Write(NativeEntry entry, IEnumerable<string> leading, FunctionDecl function, Classifier classifier, Func<VarDecl, string>? name = null)
    {
        var arguments = leading.Concat(function.Parameters.Select(p => Argument(p, classifier, name?.Invoke(p))));
        var list = string.Join(", ", arguments.Prepend(entry.Id.ToString(CultureInfo.InvariantCulture)));
        return function.Kind is FunctionKind.Constructor or FunctionKind.Destructor
            ? $"::bridge::call<void>({list});"
            : Return(function.ResultType, list, classifier);
    }

    /// <summary>How C++ sees a managed argument that it passes on: by value where the parameter is a reference to a temporary.</summary>
    public static string Managed(ClangType type) => type is ReferenceType { IsTracking: false, Referee: var referee, IsRValue: var isRValue } && (isRValue || referee.IsConst)
        ? $"::bridge::managed<{WithoutConst(referee.Spelling)}>"
        : $"::bridge::managed<{type.Spelling}>";

    private static string WithoutConst(string type) => type.StartsWith("const ", StringComparison.Ordinal) ? type["const ".Length..] : type;

    /// <summary>How C++ sees a managed result.</summary>
    public static string Rooted(ClangType type) => $"::bridge::rooted<{type.Spelling}>";

    /// <summary>What <c>bridge::told&lt;decltype(parameter)&gt;</c> is.</summary>
    public static string Told(ClangType type, Classifier classifier) => NativeSignature.IsCarried(type, classifier) ? Managed(type) : CppType.Name(type.Spelling);

    /// <summary>A return statement with the result of a managed function.</summary>
    public static string Return(ClangType result, string arguments, Classifier classifier) => result switch
    {
        _ when NativeSignature.IsKept(result, classifier) => $"return {Rooted(result)}(::bridge::call<void*>({arguments}));",
        BuiltinType { Kind: BuiltinKind.Void } => $"::bridge::call<void>({arguments});",
        ReferenceType { IsRValue: true } reference =>
            $"return static_cast<{CppType.Name(reference.Spelling)}>(*({CppType.Name(reference.Referee.Spelling)}*)::bridge::call<void*>({arguments}));",
        ReferenceType reference => $"return *({CppType.Name(reference.Referee.Spelling)}*)::bridge::call<void*>({arguments});",
        RecordType record => $"return ::bridge::create<{record.Declaration.Type.Spelling}>({arguments});",
        PointerType => $"return ({CppType.Name(result.Spelling)})::bridge::call<void*>({arguments});",
        _ => $"return ::bridge::call<{result.Spelling}>({arguments});",
    };

    /// <summary>The name of a parameter that is passed on.</summary>
    public static string Name(VarDecl parameter) =>
        parameter.Name.Length > 0 ? parameter.Name : string.Create(CultureInfo.InvariantCulture, $"unnamed${parameter.ParameterIndex}");

    /// <summary>What is passed for a parameter. One without a name is not used by the body either.</summary>
    public static string Argument(VarDecl parameter, Classifier classifier, string? name = null) => parameter.Type switch
    {
        _ when NativeSignature.IsCarried(parameter.Type, classifier) => $"{name ?? Name(parameter)}.slot",
        PointerType when parameter.Name.Length == 0 => "(void*)nullptr",
        PointerType => $"(void*){name ?? parameter.Name}",
        ReferenceType or RecordType when parameter.Name.Length == 0 => "(void*)nullptr",
        ReferenceType or RecordType => $"(void*)__builtin_addressof({name ?? parameter.Name})",
        _ when parameter.Name.Length == 0 => $"{parameter.Type.Spelling}()",
        _ => name ?? parameter.Name,
    };
}
