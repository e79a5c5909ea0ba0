using System.Collections.Immutable;
using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using PointerType = Mono.Cecil.PointerType;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Managed free functions, and managed bodies of members of native classes: static methods of <c>&lt;Module&gt;</c> (ECMA-335 §II.10.8). Safe for concurrent use.</summary>
internal sealed class GlobalFunctions(DeclarationContext context)
{
    private readonly HashSet<MethodDefinition> _imports = [];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, MethodDefinition> _external = new(StringComparer.Ordinal);
    private readonly GenericParameterDeclarer _parameters = new(context);
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);

    /// <summary>Declares a function on first use; a function with external linkage seen by several units is one method.</summary>
    public MethodDefinition Declare(FunctionDecl function)
    {
        lock (_lock)
        {
            if (context.Symbols.Find<MethodDefinition>(function) is not { } method)
            {
                method = function.IsInternal ? Add(function) : GetOrAdd(function);
                context.Symbols.Bind(function, method);
            }

            return method;
        }
    }

    /// <summary>Declares the function that computes a managed expression of a native initialiser.</summary>
    /// <param name="name">What is initialised.</param>
    /// <param name="self">The native class of the object under construction, or null.</param>
    /// <param name="constructor">The constructor whose parameters it gets, or null.</param>
    /// <param name="result">The type of the expression.</param>
    public MethodDefinition DeclareInitializer(string name, RecordDecl? self, FunctionDecl? constructor, ClangType result)
    {
        lock (_lock)
        {
            return AddPart($"{name}$init", self, constructor?.Parameters ?? [], result);
        }
    }

    /// <summary>Declares the function that runs the handlers of a native constructor's or destructor's function-try-block.</summary>
    public MethodDefinition DeclareHandlers(FunctionDecl function)
    {
        lock (_lock)
        {
            return AddPart($"{function.Name}$handlers", function.Parent, function.Parameters, null);
        }
    }

    /// <inheritdoc cref="ISourceSymbols.DeclareLambda"/>
    public MethodDefinition DeclareLambda(string name, RecordDecl? self, IReadOnlyList<VarDecl> captured, FunctionDecl function)
    {
        lock (_lock)
        {
            var method = New(name);
            AddThis(method, self);
            foreach (var variable in captured)
            {
                method.Parameters.Add(new ParameterDefinition(variable.Name, ParameterAttributes.None, context.Module.TypeSystem.UIntPtr));
            }

            context.Types.Apply(method, function);
            return Place(method);
        }
    }

    private MethodDefinition New(string name) =>
        new(name, MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig, context.Module.TypeSystem.Void);

    private MethodDefinition AddPart(string name, RecordDecl? self, ImmutableArray<VarDecl> parameters, ClangType? result)
    {
        var method = New(self is null ? name : $"{self.QualifiedName.Replace("::", ".", StringComparison.Ordinal)}.{name}");
        AddThis(method, self);
        context.Types.Apply(method, parameters, result);
        return Place(method);
    }

    /// <summary>Declares the generic functions of one unit, so that their instances are found.</summary>
    public void DeclareGeneric(UnitIndex index)
    {
        foreach (var syntax in index.Unit.Syntax.ById.OfType<MethodDeclarationSyntax>().Where(m => m.ParentId < 0 && !m.GenericParameters.IsEmpty))
        {
            if (index.Find<FunctionDecl>(syntax.Id) is { } function)
            {
                var method = GetOrAdd(function, m => DeclareParameters(index, m, syntax), m => MethodDeclarer.AddParameterArrays(context, m, syntax));
                _parameters.Bind(index, method, syntax.GenericParameters);
                context.Symbols.Bind(function, method);
                context.Symbols.BindSyntax(function, syntax);
            }
        }
    }

    /// <summary>Declares the functions of native libraries that a unit names; those that an earlier unit has named are left out.</summary>
    public IEnumerable<(MethodDefinition Method, MethodDeclarationSyntax Syntax)> Imports(UnitIndex index)
    {
        foreach (var syntax in index.Unit.Syntax.ById.OfType<MethodDeclarationSyntax>().Where(m => m.ParentId < 0 && !m.Attributes.IsEmpty))
        {
            if (index.Find<FunctionDecl>(syntax.Id) is { } function)
            {
                var method = GetOrAdd(function);
                context.Symbols.Bind(function, method);
                context.Symbols.BindSyntax(function, syntax);
                if (_imports.Add(method))
                {
                    yield return (method, syntax);
                }
            }
        }
    }

    private void DeclareParameters(UnitIndex index, MethodDefinition method, MethodDeclarationSyntax syntax)
    {
        GenericParameterDeclarer.Add(method, syntax.GenericParameters);
        _parameters.Bind(index, method, syntax.GenericParameters);
        _parameters.Constrain(index, method.GenericParameters, syntax.GenericParameters);
    }

    private MethodDefinition GetOrAdd(
        FunctionDecl function, Action<MethodDefinition>? begin = null, Action<MethodDefinition>? complete = null)
    {
        // Each unit numbers its placeholders in its own way.
        var key = MessageWording.Apply(NativeCallers.Key(function));
        if (!_external.TryGetValue(key, out var method))
        {
            method = Add(function, begin);
            complete?.Invoke(method);
            _external.Add(key, method);
        }

        return method;
    }

    // Overloads in C++ may have one signature in the CLI, and each unit may have its own static function of one name.
    private MethodDefinition Add(FunctionDecl function, Action<MethodDefinition>? begin = null)
    {
        var name = function.QualifiedName is "main$" ? "main" : function.QualifiedName.Replace("::", ".", StringComparison.Ordinal);
        name += begin is null ? TemplateNames.Suffix(function.TemplateArguments) : string.Empty;
        var method = New(name);
        begin?.Invoke(method);
        AddThis(method, NativeSignature.HasNativeThis(function) ? function.Parent : null);
        context.Types.Apply(method, function);
        return Place(method);
    }

    private void AddThis(MethodDefinition method, RecordDecl? self)
    {
        if (self is not null)
        {
            var type = new PointerType(context.Mapper.Map(self.Type));
            method.Parameters.Add(new ParameterDefinition(NativeSignature.This, ParameterAttributes.None, type));
        }
    }

    private MethodDefinition Place(MethodDefinition method)
    {
        var name = method.Name;
        for (var i = 1; !_signatures.Add(MethodDeclarer.Key(method)); i++)
        {
            method.Name = string.Create(CultureInfo.InvariantCulture, $"{name}${i}");
        }

        context.Module.GetType("<Module>").Methods.Add(method);
        return method;
    }
}
