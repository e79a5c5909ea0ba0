using System.Text.RegularExpressions;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary>Functions that C++ calls although they have managed types in their signature: in C++ a parameter is the address of a
    /// variable of the IL frame, a result a word that keeps the object.
    /// <c>virtual clr::h&lt;String&gt; f(clr::h&lt;String&gt; name, int n)</c> →
    /// <c>virtual ::bridge::rooted&lt;clr::h&lt;System::String&gt;&gt; f(::bridge::managed&lt;clr::h&lt;System::String&gt;&gt; name, int n)</c>.</summary>
    private IEnumerable<Edit> SignatureEdits() => unit.Ast.Records
        .Where(r => !classifier.IsManaged(r))
        .SelectMany(r => r.Members)
        .OfType<FunctionDecl>()
        .Where(f => !f.IsImplicit && NativeSignature.CarriesManaged(f, classifier))
        .SelectMany(SignatureEdits);

    private IEnumerable<Edit> SignatureEdits(FunctionDecl function)
    {
        var edits = NamedEdits(function, function.Location.Offset);
        if (function.BodyBegin >= 0 && !function.IsDefinedInClass)
        {
            var name = new Regex($@"\b{Regex.Escape(function.Name)}\s*\(").Match(_text, function.DefinitionBegin);
            edits = edits.Concat(NamedEdits(function, name.Index));
        }

        return edits;
    }

    private IEnumerable<Edit> NamedEdits(FunctionDecl function, int name)
    {
        var begin = _text.IndexOf('(', name + function.Name.Length) + 1;
        var parts = ParameterList.Split(_text, begin);
        if (function.Parameters.Any(p => NativeSignature.IsCarried(p.Type, classifier)))
        {
            yield return new Edit(begin, parts[^1].End.Value, () => _output.Append(ParameterList.Carried(_text, parts, function, classifier)));
        }

        if (NativeSignature.IsCarried(function.ResultType, classifier))
        {
            var range = ResultBefore(name);
            yield return new Edit(range.Start.Value, range.End.Value, () => _output.Append(EntryCall.Rooted(function.ResultType)));
        }
    }

    /// <summary>The result type, a name with or without template arguments, before the qualified name of a function.</summary>
    private Range ResultBefore(int name)
    {
        var end = SkipSpaceBefore(name);
        while (_text.AsSpan(0, end).EndsWith("::"))
        {
            end = NameBefore(SkipSpaceBefore(end - 2));
            end = SkipSpaceBefore(end);
        }

        var begin = NameBefore(end);
        while (_text.AsSpan(0, begin).EndsWith("::"))
        {
            begin = NameBefore(begin - 2);
        }

        return begin..end;
    }

    private int SkipSpaceBefore(int end)
    {
        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the name that ends at a place begins, template arguments included.</summary>
    private int NameBefore(int end)
    {
        for (var depth = 0; ; end--)
        {
            var c = _text[end - 1];
            depth += c == '>' ? 1 : c == '<' ? -1 : 0;
            if (depth == 0 && c != '<' && !(char.IsLetterOrDigit(c) || c is '_' or '$'))
            {
                return end;
            }
        }
    }
}
