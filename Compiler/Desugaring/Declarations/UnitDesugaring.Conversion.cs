using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Static conversion functions (ECMA-372 §19.7.3) take what they convert as argument; C++ has only conversion functions
/// of the source and constructors of the target. Each is declared as such for Clang to choose, under the number of the function
/// that holds the body. Conversions of a ref class belong to its handle, so they stand in the mixin.</summary>
internal sealed partial class UnitDesugaring
{
    // static operator T(V v) {…}  →  using to$T$type = T; static T to$T(V v) {…}  and  operator T() const;
    // static operator V(X x) {…}  →  using to$V$type = V; static V to$V(X x) {…}  and  template<int = 0> V(X);
    // static operator H^(V v) {…} →  using to$H_$type = H^; static H^ to$H_(V v) {…}  and  template<clr::converted<H^> N$> operator N$() const;
    private void Conversion(MethodNode node, TypeNode type)
    {
        var owner = type.Declaration.Kind;
        Attributes(node.Attributes, SignatureOf(owner));
        PrepareConversion(node, owner);
        var name = ConversionName(node.Name, type.Declaration.Name);
        _writer.LineOf(node.Name.Begin);
        _writer.Pieces(
            node.Name.Begin,
            [
                $"using {name}$type = ", TargetOf(node.Name), "; ", Annotation(node.Declaration), Eager(node.Declaration), " static ", TargetOf(node.Name), $" {name}",
                .. ParameterList(node.Parameters),
            ]);
        _writer.Range(node.Suffix);
        Body(node, owner);
        if (owner != ManagedTypeKind.RefClass)
        {
            _writer.Pieces(node.Name.Begin, [.. ValueConversion(node, type)]);
        }
    }

    private void PrepareConversion(MethodNode node, ManagedTypeKind owner)
    {
        Signature(TargetOf(node.Name), owner);
        Parameters(node.Parameters, owner);
        Signature(node.Suffix, owner);
    }

    private List<Piece> ValueConversion(MethodNode node, TypeNode type)
    {
        var specifier = node.Declaration.IsExplicit ? " explicit" : string.Empty;
        var annotation = " " + Annotation(node.Declaration);
        return IsConversionTo(node, type)
            ? [$" template<int = 0>{annotation}{specifier} {_buffer[type.NameToken].Text}(", SourceOf(node), ");"]
            : _buffer[node.Name.End - 1].Is("^")
                ? [" template<clr::converted<", TargetOf(node.Name), $"> N$>{annotation}{specifier} operator N$() const;"]
                : [$"{annotation}{specifier} operator ", TargetOf(node.Name), "() const;"];
    }

    /// <summary>The mixin's declaration, its types written by <paramref name="write"/>, or null when that cannot.</summary>
    private List<Piece>? HandleConversion(MethodNode node, TypeNode type, Func<TokenRange, Piece?> write)
    {
        List<Piece> self = [$"clr::tag<{_buffer[type.NameToken].Text}", .. Self(type), ">"];
        var isTo = IsConversionTo(node, type);
        if (write(isTo ? SourceOf(node) : TargetOf(node.Name)) is not { } other)
        {
            return null;
        }

        var (annotation, isExplicit) = (" " + MixinAnnotation(type.Generic, node.Declaration), node.Declaration.IsExplicit);
        return isTo
            ? [$"{annotation} static ", .. self, isExplicit ? " xconv$(" : " conv$(", .. self, ", ", other, ");"]
            : [$"{annotation}{(isExplicit ? " explicit" : "")} operator ", other, "() const;"];
    }

    private static IEnumerable<MethodNode> HandleConversions(TypeNode node) =>
        node.Declaration.Kind != ManagedTypeKind.RefClass
            ? []
            : node.Members.OfType<MethodNode>().Where(m => m.Declaration is { Kind: MethodKind.Conversion, IsStatic: true });

    private bool IsConversionTo(MethodNode node, TypeNode type)
    {
        var target = TargetOf(node.Name);
        var last = _buffer[target.End - 1].Is("^") ? target.End - 2 : target.End - 1;
        return _buffer[last].Is(_buffer[type.NameToken].Text) && !IsGlobal(target.Begin, last, type);
    }

    // operator ::V of a V in a namespace converts to what it is named after.
    private bool IsGlobal(int begin, int last, TypeNode type) =>
        last == begin + 1 && _buffer[begin].Is("::") && (type.Declaration.Namespace.Length > 0 || type.Declaration.ParentId >= 0);

    private static TokenRange TargetOf(TokenRange name) => name with { Begin = name.Begin + 1 };

    /// <summary>The type of the one parameter, without its name.</summary>
    private TokenRange SourceOf(MethodNode node)
    {
        var parameter = node.Parameters.Parameters.IsEmpty ? TokenRange.None : node.Parameters.Parameters[0];
        var hasName = parameter.Length > 1 && _buffer[parameter.End - 1].IsIdentifier && !_buffer[parameter.End - 2].Is("::")
            && !Keywords.IsBuiltinType(_buffer[parameter.End - 1].Text) && !_buffer[parameter.End - 2].Is("const");
        return hasName ? parameter with { End = parameter.End - 1 } : parameter;
    }

    /// <summary><c>operator array&lt;int&gt;^</c> → <c>to$array_int__</c>. A leading <c>::</c> tells two types apart only where the class
    /// that is converted, <paramref name="owner"/>, has the same name.</summary>
    private string ConversionName(TokenRange name, string owner)
    {
        var target = TargetOf(name);
        var begin = _buffer[target.Begin].Is("::") && !_buffer[target.Begin + 1].Is(owner) ? target.Begin + 1 : target.Begin;
        return "to$" + string.Concat(Enumerable.Range(begin, target.End - begin).Select(i => _buffer[i].IsIdentifier ? _buffer[i].Text : "_"));
    }
}
