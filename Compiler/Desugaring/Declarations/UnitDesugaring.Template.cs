using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Class templates stay class templates: Clang instantiates them.</summary>
internal sealed partial class UnitDesugaring
{
    private const string EagerAnnotation = "[[clang::annotate(\"bridge:eager\")]]";

    private readonly List<string> _nested = [];
    private readonly HashSet<string> _templatesOverTypes = new(StringComparer.Ordinal);
    private int _templates;

    private bool HasTemplates => _unit.Tree.ById.Any(d => d is TypeDeclarationSyntax { IsTemplate: true });

    /// <summary>Writes <c>template&lt;…&gt;</c> as the user has it.</summary>
    private void TemplateHeads(TemplateNode template)
    {
        if (template.IsPresent)
        {
            _code.Apply(template.Heads, CodeContext.Signature);
            _writer.LineOf(template.Heads.Begin);
            _writer.Range(template.Heads);
        }
    }

    /// <summary>The last head for a declaration ahead of the definition: without defaults, which stand in one place only.</summary>
    private List<Piece> HeadWithoutDefaults(TemplateNode template)
    {
        if (!template.IsPresent)
        {
            return [];
        }

        _code.Apply(template.Heads, CodeContext.Signature);
        var pieces = new List<Piece>();
        foreach (var parameter in TemplateParameter.Read(_buffer, template.Heads))
        {
            pieces.Add(pieces.Count == 0 ? "template<" : ", ");
            pieces.Add(parameter.Declaration);
            pieces.Add(parameter.IsNamed ? "" : " " + parameter.Name);
        }

        return [.. pieces.Count == 0 ? ["template<"] : pieces, "> "];
    }

    /// <summary>The arguments that make a type of the template's name: <c>&lt;T, Rest...&gt;</c>, or those of the specialisation.</summary>
    private List<Piece> SelfArguments(TemplateNode template)
    {
        if (template.IsSpecialization)
        {
            _code.Apply(template.Arguments, CodeContext.Signature);
            return [template.Arguments];
        }

        return template.IsPresent
            ? ["<" + string.Join(", ", TemplateParameter.Read(_buffer, template.Heads).Select(p => p.Argument)) + ">"]
            : [];
    }

    // tag<C>, tag<C<T, 5>>, template_tag<C, T>: see announce.h
    private List<Piece> Tag(TypeNode node)
    {
        var name = _buffer[node.NameToken].Text;
        var template = node.Template;
        var parameters = template.IsPresent ? TemplateParameter.Read(_buffer, template.Heads) : [];
        if (template is { IsPresent: true, IsSpecialization: false } && parameters.All(p => _buffer[p.Declaration.Begin].Text is "class" or "typename"))
        {
            _templatesOverTypes.Add(name);
        }

        if (!template.IsPresent || !_templatesOverTypes.Contains(name))
        {
            return [$"clr::tag<{name}", .. Self(node), ">"];
        }

        Piece arguments = template.IsSpecialization
            ? new TokenRange(template.Arguments.Begin + 1, template.Arguments.End - 1)
            : string.Join(", ", parameters.Select(p => p.Argument));
        return [$"clr::template_tag<{name}, ", arguments, ">"];
    }

    /// <summary>Whether it is a full specialisation: a type like any other.</summary>
    private bool IsFull(TemplateNode template) =>
        template.IsSpecialization && TemplateParameter.Read(_buffer, template.Heads).Count == 0;

    private List<Piece> Arguments(TemplateNode template) => template.IsSpecialization ? SelfArguments(template) : [];

    /// <summary>The definition of a template that is declared ahead.</summary>
    private TypeNode? FindTemplate(IEnumerable<SyntaxNode> items, ForwardNode forward) => items
        .Select(item => item switch
        {
            NamespaceNode block => FindTemplate(block.Items, forward),
            TypeNode { Template: { IsPresent: true, IsSpecialization: false } } type
                when _buffer[type.NameToken].Is(_buffer[forward.NameToken].Text) => type,
            _ => null,
        })
        .FirstOrDefault(found => found is not null);

    // template ref class X<int>;  →  template struct X<int>;   nothing of it belongs into the native unit
    private void Instantiation(InstantiationNode node)
    {
        _code.Apply(node.Type, CodeContext.Signature);
        _writer.Line();
        _writer.Pieces(node.Tokens.Begin, "#ifndef BRIDGE_SHIM\ntemplate struct ", node.Type, ";\n#endif\n");
    }

    // template int add<int>(int, int);  →  a mark before it: the native unit has none of it when the function is managed
    private void MarkInstantiation(SyntaxNode item)
    {
        if (item is NativeNode or FunctionNode && _buffer[item.Tokens.Begin].Is("template") && !_buffer[item.Tokens.Begin + 1].Is("<"))
        {
            _writer.Line();
            _writer.Generated(ExplicitInstantiations.Mark, item.Tokens.Begin);
        }
    }

    /// <summary>In templates, the search for the announcement of a nested class completes that class. Its own fields may be
    /// handles to it, so it must begin before any handle does: each class asks for all that are nested around it.</summary>
    private int CompleteNested(TypeNode node)
    {
        if (_templates == 0)
        {
            return 0;
        }

        var names = node.Members.OfType<TypeNode>().Where(t => !t.Template.IsPresent).Select(t => _buffer[t.NameToken].Text).ToList();
        _nested.AddRange(names);
        foreach (var name in _nested)
        {
            _writer.Generated($" static_assert(requires {{ sizeof({name}); }} || true);", node.NameToken);
        }

        return names.Count;
    }

    /// <summary>Marks the end of a unit with templates: there the plugin instantiates what nothing but the CLI asks for.</summary>
    private void EndOfUnit()
    {
        if (HasTemplates)
        {
            _writer.Line();
            _writer.Generated("struct end$;\n", _buffer.Count - 1);
        }
    }

    /// <summary>Members that the runtime calls, or that C++ refers to by another name, as <c>for each</c> does: needed in every
    /// instantiation.</summary>
    private string Eager(MethodDeclarationSyntax method) =>
        _templates > 0 && !method.IsTemplate
        && (method.Kind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.Operator)
            || method.IsVirtual || method.IsOverride || method.NamedOverrides.Length > 0
            || method.Name is "GetEnumerator" or "MoveNext")
            ? EagerAnnotation
            : string.Empty;
}
