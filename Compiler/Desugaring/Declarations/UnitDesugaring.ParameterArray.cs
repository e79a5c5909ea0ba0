using Bridge.Compiler.Desugaring.ErrorDriven;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    /// <summary>How many elements the view of a function with a parameter array takes one by one.</summary>
    private const int LongestExpansion = 8;

    // generic<typename T> T Largest(... array<T>^ a);  →  template<class T, int = 0> T Largest();
    //                                                      template<class T, int = 0> T Largest(T); …
    // Users of a view cannot be given the element type by a rewriting of their text: it depends on their arguments.
    private void Expansions(MethodNode node, string arguments)
    {
        if (!_isView || node.Declaration.ParameterArrays.IsEmpty)
        {
            return;
        }

        var prefix = node.Parameters.Parameters[..node.Declaration.ParameterArrays[0]];
        for (var count = 0; count <= LongestExpansion && Element(node.Parameters.Parameters[^1]) is { } element; count++)
        {
            MethodHead(node, TieBroken(node.Generic));
            _writer.Generated(arguments, node.Name.Begin);
            _writer.Pieces(node.Name.Begin, ["(", .. Separated(prefix.Concat(Enumerable.Repeat(element, count))), ");"]);
        }
    }

    // template<class T> ref class C { void F(... array<T>^ a); };   →   using elements$7 = T;   see TemplateElements
    private void ElementAlias(MethodNode node)
    {
        if (_templates > 0 && !_isView && !node.Template.IsPresent && !node.Declaration.ParameterArrays.IsEmpty
            && Element(node.Parameters.Parameters[^1]) is { } element)
        {
            _writer.Pieces(node.Name.Begin, [$" using {TemplateElements.AliasOf(node.Declaration)} = ", element, ";"]);
        }
    }

    private void Expansions(FunctionNode node)
    {
        for (var i = node.Parameters.Begin + 1; i < node.Parameters.End; i = _buffer.Next(i))
        {
            if (IsParameterArray(i) && Element(new TokenRange(i + 1, node.Parameters.End)) is { } element)
            {
                var prefix = new TokenRange(node.Parameters.Begin, i);
                for (var count = 0; count <= LongestExpansion; count++)
                {
                    WriteFunction(node, TieBroken(node.Heads[^1]), Label(node.Declaration!, isView: true), string.Empty, [
                        prefix, .. Separated(Enumerable.Repeat(element, count)), ")"]);
                    _writer.Generated(";", node.Tokens.End - 1);
                }
            }
        }
    }

    private string TieBroken(GenericHeadNode? generic) =>
        generic is null ? "template<int = 0> " : FunctionHead(generic)[..^2] + ", int = 0> ";

    private TokenRange? Element(TokenRange parameter)
    {
        for (var i = parameter.Begin; i < parameter.End; i++)
        {
            if (_buffer[i].Is("array") && _buffer.AfterAngles(i + 1) is var after and > 0)
            {
                return new TokenRange(i + 2, after - 1);
            }
        }

        return null;
    }
}
