using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary><c>int C::f(int a) { managed }</c> → <c>[[gnu::used]] int C::f(int a) { shims; return call(7, this, a); }</c>.
    /// Used, because the shims must be there even where nobody calls an inline function.</summary>
    private IEnumerable<Edit> EntryEdits(FunctionDecl function)
    {
        var host = hosts.GetValueOrDefault(function);
        var hasShims = host is not null && part.Contains(host);
        var isUsed = hasShims || initializers.Any(i => i.Constructor == function && i.Host.HasShims);
        yield return new Edit(function.DefinitionBegin, function.DefinitionBegin, () =>
        {
            WriteLine(function);
            _output.Append(isUsed ? "[[gnu::used]] " : string.Empty);
        });
        yield return new Edit(function.Body!.Begin, function.Body.End, () =>
        {
            _output.Append("{\n");
            if (hasShims)
            {
                WriteShims(host!);
            }

            _output.Append(EntryCall.Write(entries[function], function, classifier)).Append(" }");
        });
    }
}
