using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The scope in which the shims of one function body are compiled: it stands where the body stood,
/// so that names mean the same.</summary>
public sealed class HostWriter(FunctionDecl? function)
{
    private readonly List<Shim> _shims = [];
    private readonly List<string> _declarations = [];

    /// <summary>The function whose body the host replaces; null for initialisers, whose shims stand at the end of the unit.</summary>
    public FunctionDecl? Function { get; } = function;

    /// <summary>Its shims in order of creation.</summary>
    public IReadOnlyList<Shim> Shims => _shims;

    /// <summary>Local types, aliases and using-directives of the body, as written.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>Adds a shim.</summary>
    public void Add(Shim shim) => _shims.Add(shim);

    /// <summary>Adds a local declaration other than a variable.</summary>
    public void AddDeclaration(string text) => _declarations.Add(text);
}
