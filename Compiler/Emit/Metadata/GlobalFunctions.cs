using System.Globalization;
using Bridge.Compiler.Clang.Ast;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata;

/// <summary>Managed free functions: static methods of <c>&lt;Module&gt;</c> (ECMA-335 §II.10.8). Safe for concurrent use.</summary>
internal sealed class GlobalFunctions(DeclarationContext context)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, MethodDefinition> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _internal = new(StringComparer.Ordinal);

    /// <summary>Declares a function on first use; a function with external linkage seen by several units is one method.</summary>
    public MethodDefinition Declare(FunctionDecl function)
    {
        lock (_lock)
        {
            if (context.Symbols.Find<MethodDefinition>(function) is not { } method)
            {
                method = GetOrAdd(Create(function), function.IsInternal);
                context.Symbols.Bind(function, method);
            }

            return method;
        }
    }

    private MethodDefinition Create(FunctionDecl function)
    {
        var name = function.QualifiedName is "main$" ? "main" : function.QualifiedName.Replace("::", ".", StringComparison.Ordinal);
        var method = new MethodDefinition(
            name,
            MethodAttributes.Assembly | MethodAttributes.Static | MethodAttributes.HideBySig,
            context.Module.TypeSystem.Void);
        context.Types.Apply(method, function);
        return method;
    }

    private MethodDefinition GetOrAdd(MethodDefinition method, bool isInternal)
    {
        var key = MethodDeclarer.Key(method);
        if (isInternal)
        {
            MakeUnique(method);
        }
        else if (_byKey.TryGetValue(key, out var known))
        {
            return known;
        }
        else
        {
            _byKey.Add(key, method);
        }

        context.Module.GetType("<Module>").Methods.Add(method);
        return method;
    }

    // Each unit may have its own static function of one name and signature; a method must have its own.
    private void MakeUnique(MethodDefinition method)
    {
        var name = method.Name;
        for (var i = 1; _byKey.ContainsKey(MethodDeclarer.Key(method)) || !_internal.Add(MethodDeclarer.Key(method)); i++)
        {
            method.Name = string.Create(CultureInfo.InvariantCulture, $"{name}${i}");
        }
    }
}
