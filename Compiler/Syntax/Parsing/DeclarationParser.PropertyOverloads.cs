using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    // property T P[int] { T get(int); T get(String^); void set(int, T); }   accessors of an indexed property can be overloaded
    private PropertyNode WithOverloads(PropertyNode node, TypeScope scope)
    {
        var groups = node.Accessors.OfType<MethodNode>().GroupBy(a => IndexText(IndexTypes(a)), StringComparer.Ordinal).ToList();
        var own = groups.Find(g => g.Key == IndexText(node.Indexes)) ?? groups.FirstOrDefault();
        if (node.Indexes.IsEmpty || own is null || groups.Count == 1 || groups.Exists(g => IndexTypes(g.First()).Length != node.Indexes.Length))
        {
            return node;
        }

        var place = scope.Declarations.IndexOf(node.Declaration);
        var declaration = WithAccessors(node.Declaration, own);
        _declarations[declaration.Id] = declaration;
        scope.Declarations[place] = declaration;
        return node with
        {
            Declaration = declaration,
            Overloads = [.. groups.Where(g => g != own).Select(g => Overload(node, g, scope))],
        };
    }

    private PropertyNode Overload(PropertyNode node, IEnumerable<MethodNode> accessors, TypeScope scope)
    {
        var declaration = WithAccessors(node.Declaration, accessors) with { Id = Reserve() };
        _declarations[declaration.Id] = declaration;
        scope.Declarations.Add(declaration);
        return node with { Declaration = declaration, Indexes = IndexTypes(accessors.First()), Accessors = [.. accessors] };
    }

    private static PropertyDeclarationSyntax WithAccessors(PropertyDeclarationSyntax property, IEnumerable<MethodNode> accessors) => property with
    {
        GetterId = accessors.FirstOrDefault(a => a.Declaration.Kind == MethodKind.Getter)?.Declaration.Id ?? -1,
        SetterId = accessors.FirstOrDefault(a => a.Declaration.Kind == MethodKind.Setter)?.Declaration.Id ?? -1,
    };

    /// <summary>The types of an accessor's parameters, without that of the value.</summary>
    private ImmutableArray<TokenRange> IndexTypes(MethodNode accessor)
    {
        var parameters = accessor.Parameters.Parameters;
        var indexes = accessor.Declaration.Kind == MethodKind.Setter ? parameters.Length - 1 : parameters.Length;
        return [.. parameters.Take(indexes).Select(TypeOfParameter)];
    }

    private TokenRange TypeOfParameter(TokenRange parameter)
    {
        var (name, before) = (_buffer[parameter.End - 1], _buffer[parameter.End - 2]);
        var hasName = parameter.Length > 1 && name.IsIdentifier && !Keywords.IsBuiltinType(name.Text) && !before.Is("::") && !before.Is("const");
        return hasName ? parameter with { End = parameter.End - 1 } : parameter;
    }

    private string IndexText(ImmutableArray<TokenRange> types) => string.Join(
        ',', types.Select(type => string.Join(' ', Enumerable.Range(type.Begin, type.Length).Select(i => _buffer[i].Text))));
}
