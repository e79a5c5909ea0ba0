using System.Text.RegularExpressions;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary>Constructors of native classes with handles or managed values as parameters: in C++ these are addresses of variables of
    /// the IL frame. <c>C(clr::h&lt;String&gt; name, int n)</c> → <c>C(::bridge::managed&lt;clr::h&lt;System::String&gt;&gt; name, int n)</c>.</summary>
    private IEnumerable<Edit> SignatureEdits() => unit.Ast.Records
        .Where(r => !classifier.IsManaged(r))
        .SelectMany(r => r.Members)
        .OfType<FunctionDecl>()
        .Where(f => !f.IsImplicit && NativeSignature.TakesManaged(f, classifier))
        .SelectMany(SignatureEdits);

    private IEnumerable<Edit> SignatureEdits(FunctionDecl constructor)
    {
        yield return ParametersEdit(constructor, constructor.Location.Offset);
        if (constructor.BodyBegin >= 0 && !constructor.IsDefinedInClass)
        {
            var name = new Regex($@"\b{Regex.Escape(constructor.Name)}\s*\(").Match(_text, constructor.DefinitionBegin);
            yield return ParametersEdit(constructor, name.Index);
        }
    }

    private Edit ParametersEdit(FunctionDecl constructor, int name)
    {
        var begin = _text.IndexOf('(', name) + 1;
        var parts = SplitParameters(begin);
        var written = parts.Zip(constructor.Parameters, (part, parameter) => Parameter(_text[part], parameter));
        return new Edit(begin, parts[^1].End.Value, () => _output.AppendJoin(", ", written));
    }

    private string Parameter(string written, VarDecl parameter) => !classifier.IsManaged(parameter.Type) || parameter.Type is EnumType
        ? written
        : $"::bridge::managed<{parameter.Type.Spelling}> {parameter.Name}{(written.Contains('=', StringComparison.Ordinal) ? " = {}" : string.Empty)}";

    /// <summary>The parameters behind an opening parenthesis.</summary>
    private List<Range> SplitParameters(int begin)
    {
        var parts = new List<Range>();
        var depth = 0;
        for (var i = begin; ; i++)
        {
            var c = _text[i];
            if (depth == 0 && c is ',' or ')')
            {
                parts.Add(begin..i);
                begin = i + 1;
            }

            if (depth == 0 && c == ')')
            {
                return parts;
            }

            depth += c is '(' or '<' or '[' or '{' ? 1 : c is ')' or '>' or ']' or '}' ? -1 : 0;
        }
    }
}
