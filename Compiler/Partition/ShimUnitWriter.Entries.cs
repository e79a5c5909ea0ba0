using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary><c>int C::f(int a) { managed }</c> → <c>[[gnu::used]] int C::f(int a) { shims; return call(7, this, a); }</c>.
    /// Used, because the shims must be there even where nobody calls an inline function, and so must what programs call.</summary>
    private IEnumerable<Edit> EntryEdits(FunctionDecl function)
    {
        var host = hosts.GetValueOrDefault(function);
        var caught = handlers.GetValueOrDefault(function);
        var isUsed = function.IsExported || IsWritten(host) || IsWritten(caught?.Host) || initializers.Any(i => i.Constructor == function && i.Host.HasShims);
        yield return new Edit(function.DefinitionBegin, function.DefinitionBegin, () =>
        {
            WriteLine(function);
            _output.Append(isUsed ? "[[gnu::used]] " : string.Empty);
        });
        if (FunctionTry.Of(function) is { } block && caught is not null)
        {
            yield return new Edit(block.Block.Begin, block.Block.End, () => WriteEntry(function, host, entries[function]));
            yield return new Edit(block.HandlersBegin, block.HandlersEnd, () => WriteHandlers(function, caught));
        }
        else
        {
            yield return new Edit(function.Body!.Begin, function.Body.End, () => WriteEntry(function, host, entries[function]));
        }
    }

    /// <summary><c>catch (E^ e) { managed }</c> → <c>catch (...) { shims; call(8, this, a); }</c>. The IL throws on at its end; that it
    /// returns, which C++ allows to a destructor's handlers, ends the exception.</summary>
    private void WriteHandlers(FunctionDecl function, NativeHandlers caught)
    {
        _output.Append("catch (...) ");
        WriteEntry(function, caught.Host, caught.Entry, function.Kind == FunctionKind.Destructor ? " return;" : string.Empty);
    }

    private void WriteEntry(FunctionDecl function, HostWriter? host, NativeEntry entry, string end = "")
    {
        _output.Append("{\n");
        if (IsWritten(host))
        {
            WriteShims(host);
        }
        else if (host is not null && part.Contains(host))
        {
            _output.Append('{').AppendJoin('\n', host.Early.Texts.Select(LambdaText.NameTypes)).Append("}\n");
        }

        NameResult(function);
        _output.Append(LambdaText.NameTypes(EntryCall.Write(entry, function, classifier))).Append(end).Append(" }");
    }

    // auto C::f() { return [this] { managed }; }   The call names the lambda's type, which the shims have told.
    private void NameResult(FunctionDecl function)
    {
        foreach (var type in LambdaText.TypesIn(function.ResultType.Spelling).SelectMany(unit.LocalTypes.Named))
        {
            _output.Append(CultureInfo.InvariantCulture, $"using {LocalTypes.NameOf(type)} = bridge::local_type<{unit.LocalTypes.NumberOf(type)}>;\n");
        }
    }
}
