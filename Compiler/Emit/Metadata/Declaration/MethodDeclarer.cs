using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares functions, constructors, operators, accessors, destructors and finalizers (ECMA-372 §19.4 to §19.13).</summary>
internal sealed class MethodDeclarer(DeclarationContext context)
{
    private readonly GenericParameterDeclarer _parameters = new(context);

    /// <summary>Declares one function member; accessors that the check text leaves to the compiler are not declared here.</summary>
    public void Declare(MemberScope scope, MethodDeclarationSyntax syntax)
    {
        if (syntax.IsTemplate)
        {
            DeclareInstances(scope, syntax);
        }
        else if (FunctionOf(scope, syntax) is { } function)
        {
            if (!scope.Index.IsInstance || IsNeeded(syntax, function))
            {
                Declare(scope, syntax, function);
            }
        }
        else if (!scope.Index.IsInstance || syntax.Kind != MethodKind.Operator)
        {
            // Operators are friends; Clang knows only those that are used.
            RequireSupplied(scope, syntax);
        }
    }

    /// <summary>Of an instantiated class only those functions exist that are referred to, and those that the CLI calls.</summary>
    private static bool IsNeeded(MethodDeclarationSyntax syntax, FunctionDecl function) =>
        function.Body is not null || syntax.IsAbstract || syntax.IsVirtual
        || syntax.Kind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.Operator);

    private void Declare(MemberScope scope, MethodDeclarationSyntax syntax, FunctionDecl function)
    {
        var method = Create(scope, syntax, function);
        var declared = scope.Add(Key(method), syntax, method, scope.Type.Definition.Methods.Add);
        if (declared is not null && declared != method)
        {
            _parameters.Bind(scope.Index, declared, syntax.GenericParameters);
        }

        if (declared is not null && scope.IsFirst)
        {
            Remember(scope.Type, syntax, declared);
        }
    }

    // A static conversion function is declared twice: as the conversion that Clang chooses, and as what it does.
    private static FunctionDecl? FunctionOf(MemberScope scope, MethodDeclarationSyntax syntax) =>
        syntax is { Kind: MethodKind.Conversion, IsStatic: true }
            ? scope.Index.Find(syntax.Id).OfType<FunctionDecl>().FirstOrDefault(f => f.Kind == FunctionKind.Method && f.Name.StartsWith("to$", StringComparison.Ordinal))
            : scope.Index.Find<FunctionDecl>(syntax.Id);

    /// <summary>The key under which a method is merged between units.</summary>
    public static string Key(MethodDefinition method) => $"{method.Name}{Signatures.ExactKey(method)}{(method.HasGenericParameters ? "`" + method.GenericParameters.Count : "")}";

    private MethodDefinition Create(MemberScope scope, MethodDeclarationSyntax syntax, FunctionDecl function)
    {
        var isDelegate = syntax.Kind == MethodKind.DelegateInvoke;
        var flags = isDelegate ? DelegateDeclarer.InvokeFlags : MethodFlags.Of(syntax, scope.Type.Kind);
        var method = new MethodDefinition(Name(scope, syntax, function), flags, context.Module.TypeSystem.Void)
        {
            HasThis = !flags.HasFlag(MethodAttributes.Static),
        };
        CheckResult(scope, syntax, function);
        if (isDelegate)
        {
            method.ImplAttributes = MethodImplAttributes.Runtime | MethodImplAttributes.Managed;
        }

        GenericParameterDeclarer.Add(method, syntax.GenericParameters);
        _parameters.Bind(scope.Index, method, syntax.GenericParameters);
        _parameters.Constrain(scope.Index, method.GenericParameters, syntax.GenericParameters);
        context.Types.Apply(method, function);
        AddParameterArrays(context, method, syntax);
        return method;
    }

    // Neither can the runtime return through a pointer to a function, nor an object of C++ from a library.
    private void CheckResult(MemberScope scope, MethodDeclarationSyntax syntax, FunctionDecl function)
    {
        if (syntax.Kind == MethodKind.DelegateInvoke && function.ResultType is MemberPointerType or Clang.Ast.PointerType { Pointee: Clang.Ast.FunctionType })
        {
            context.Diagnostics.Report(Descriptors.ResultOfDelegate, syntax.Location, scope.Type.Definition.Name, MessageWording.Apply(function.ResultType.Spelling));
        }
        else if (context.Mapper.IsNativeClass(function.ResultType) && syntax.Attributes.Any(a => a.Name.Split("::")[^1] is "DllImport" or "DllImportAttribute"))
        {
            context.Diagnostics.Report(Descriptors.ImportedResult, syntax.Location, function.QualifiedName);
        }
    }

    /// <summary>Marks parameter arrays, for C# too.</summary>
    public static void AddParameterArrays(DeclarationContext context, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        foreach (var index in syntax.ParameterArrays)
        {
            method.Parameters[index].CustomAttributes.Add(
                new CustomAttribute(context.Framework.Method("System.ParamArrayAttribute", ".ctor")));
        }
    }

    private static string Name(MemberScope scope, MethodDeclarationSyntax syntax, FunctionDecl function) => syntax.Kind switch
    {
        MethodKind.Constructor => ".ctor",
        MethodKind.StaticConstructor => ".cctor",
        MethodKind.Destructor => "~" + scope.Syntax.Name,
        MethodKind.Finalizer => "!" + scope.Syntax.Name,
        MethodKind.DelegateInvoke => "Invoke",
        MethodKind.Operator => OperatorName(syntax, function),
        MethodKind.Conversion => syntax.IsExplicit ? "op_Explicit" : "op_Implicit",
        MethodKind.Ordinary => syntax.Name,
        _ => function.Name,
    };

    /// <summary>A member template: each instantiation with a body is a method. Constructors have one name only.</summary>
    private void DeclareInstances(MemberScope scope, MethodDeclarationSyntax syntax)
    {
        foreach (var function in scope.Index.Find(syntax.Id).OfType<FunctionDecl>().Where(f => f.Body is not null))
        {
            var method = Create(scope, syntax, function);
            method.Name += syntax.Kind == MethodKind.Constructor ? string.Empty : TemplateNames.Suffix(function.TemplateArguments);
            scope.AddInstance(Key(method), syntax, function, method);
        }
    }

    private static string OperatorName(MethodDeclarationSyntax syntax, FunctionDecl function)
    {
        var operands = function.Parameters.Length + (syntax.IsStatic || function.Kind == FunctionKind.Free ? 0 : 1);
        return OperatorNames.Of(syntax.Name, operands) ?? syntax.Name;
    }

    private static void Remember(TypeSymbol type, MethodDeclarationSyntax syntax, MethodDefinition method)
    {
        if (syntax.Kind == MethodKind.Destructor)
        {
            type.Destructor = method;
        }
        else if (syntax.Kind == MethodKind.Finalizer)
        {
            type.Finalizer = method;
        }
    }

    private void RequireSupplied(MemberScope scope, MethodDeclarationSyntax syntax)
    {
        if (syntax.Kind is not (MethodKind.Getter or MethodKind.Setter or MethodKind.Adder or MethodKind.Remover or MethodKind.Raiser))
        {
            context.RequireErrors(syntax);
            context.Soundness.AddMember(scope.Type.Definition, syntax.Name, syntax);
        }
    }
}
