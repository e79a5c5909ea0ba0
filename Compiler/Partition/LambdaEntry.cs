using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The IL of a lambda's body, and what it takes before the parameters.</summary>
/// <param name="Closure">The lambda.</param>
/// <param name="Function">Its call operator, or one of its instances.</param>
/// <param name="Entry">The IL.</param>
/// <param name="Captured">Variables whose addresses are passed.</param>
/// <param name="HasThis">Whether the object of the enclosing member function is passed before them.</param>
internal sealed record LambdaEntry(Closure Closure, FunctionDecl Function, NativeEntry Entry, IReadOnlyList<VarDecl> Captured, bool HasThis)
{
    /// <summary>What the body passes on before the parameters.</summary>
    /// <param name="self">What <c>this</c> is called.</param>
    public IEnumerable<string> Leading(string self)
    {
        var captured = Captured.Select(v => $"(void*)__builtin_addressof({v.Name})");
        return HasThis ? captured.Prepend($"(void*){self}") : captured;
    }
}
