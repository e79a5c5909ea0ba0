using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class ShimUnitWriter
{
    /// <summary>Functions that C++ calls although they have managed types in their signature: in C++ a parameter is the address of a
    /// variable of the IL frame, a result a word that keeps the object.
    /// <c>virtual clr::h&lt;String&gt; f(clr::h&lt;String&gt; name, int n)</c> →
    /// <c>virtual ::bridge::rooted&lt;clr::h&lt;System::String&gt;&gt; f(::bridge::managed&lt;clr::h&lt;System::String&gt;&gt; name, int n)</c>.</summary>
    private IEnumerable<Edit> SignatureEdits() => _nativeMembers.SelectMany(group => group)
        .Where(f => !f.IsImplicit && NativeSignature.CarriesManaged(f, classifier))
        .OrderBy(f => f.BodyBegin < 0)
        .DistinctBy(f => f.Location.Offset)
        .SelectMany(SignatureEdits);

    private IEnumerable<Edit> SignatureEdits(FunctionDecl function)
    {
        var edits = NamedEdits(function, function.Location.Offset);
        if (function.BodyBegin >= 0 && !IsWrittenInClass(function))
        {
            edits = edits.Concat(NamedEdits(function, NameOf(function)));
        }

        return edits;
    }

    private IEnumerable<Edit> NamedEdits(FunctionDecl function, int name)
    {
        var written = WrittenParameters.Behind(_text, _text.IndexOf('(', name + function.Name.Length));
        for (var i = 0; i < written.Count; i++)
        {
            if (i != written.Pack && IsCarried(function, function.Parameters[i]) && !IsDeduced(function, written[i]))
            {
                var carried = Carried(written[i], function, function.Parameters[i]);
                yield return new Edit(written.Ranges[i].Start.Value, written.Ranges[i].End.Value, () => _output.Append(carried));
            }
        }

        if (Instances(function).Any(f => NativeSignature.IsKept(f.ResultType, classifier)))
        {
            var range = ResultBefore(name);
            var result = NativeSignature.IsInTemplate(function) ? $"::bridge::returned<{_text[range]}>" : EntryCall.Rooted(function.ResultType);
            yield return new Edit(range.Start.Value, range.End.Value, () => _output.Append(result));
        }
    }

    private string Carried(string written, FunctionDecl function, VarDecl parameter) =>
        NativeSignature.IsInTemplate(function) ? ParameterList.CarriedInTemplate(written, parameter, IsCarried(function, parameter, isAlways: true))
        : ParameterList.Carried(written, parameter, classifier, DefaultOf(function, parameter));

    /// <summary>Whether the type of a parameter of a member template is <c>T</c> or <c>const T&amp;</c>: C++ deduces the carried form then.</summary>
    private static bool IsDeduced(FunctionDecl function, string written) =>
        !function.TemplateArguments.IsEmpty && !written.Contains("::", StringComparison.Ordinal) && !written.Contains('<', StringComparison.Ordinal);

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
