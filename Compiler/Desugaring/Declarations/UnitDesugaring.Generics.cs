using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Generics (ECMA-372 §31). Users of a generic see a template without bodies, its <em>view</em>; the bodies stand once, in an
/// explicit specialisation on placeholders of the type parameters, so that Clang checks them without knowing arguments:
/// <code>
/// generic&lt;typename T&gt; ref class Box { T v; T Get() { return v; } };
///   →  template&lt;class T&gt; struct Box : ::System::Object { static T v; T Get(); };
///      template&lt;&gt; struct Box&lt;clr::h&lt;generic$::p&lt;generic$::T$1&gt;&gt;&gt; : ::System::Object { … v; … Get() { return v; } };
/// </code>
/// A field of a view is static, because a class cannot have a field whose type needs the class itself.</summary>
internal sealed partial class UnitDesugaring
{
    private const string Placeholders = "generic$";

    private readonly List<GenericParameter> _parameters = [];

    /// <summary>Whether the view of a generic is being written.</summary>
    private bool _isView;

    /// <summary><c>p&lt;…&gt;</c>, the class that stands for a type parameter.</summary>
    private static string Placeholder(GenericParameterSyntax parameter) =>
        $"{Placeholders}::p<{Placeholders}::{parameter.Placeholder}>";

    /// <summary><c>template&lt;class T, class U&gt; </c>, or nothing.</summary>
    private string TemplateHead(GenericHeadNode? generic) => generic is null
        ? string.Empty
        : $"template<{string.Join(", ", generic.Parameters.Select(p => $"class {NameInView(p)}"))}> ";

    /// <summary><c>template&lt;clr::type_argument T&gt; </c>.</summary>
    private string FunctionHead(GenericHeadNode generic) =>
        $"template<{string.Join(", ", generic.Parameters.Select(p => $"clr::type_argument {NameInView(p)}"))}> ";

    /// <summary><c>&lt;T, U&gt;</c>, or nothing.</summary>
    private string OwnArguments(GenericHeadNode? generic) => generic is null
        ? string.Empty
        : $"<{string.Join(", ", generic.Parameters.Select(NameInView))}>";

    // generic<typename T> ref class A { generic<typename T> ref class B {…}; };   C++ has no template parameter that hides another.
    private string NameInView(GenericParameterNode parameter) => IsHiding(parameter)
        ? parameter.Declaration.Placeholder
        : parameter.Declaration.Name;

    private bool IsHiding(GenericParameterNode parameter) => _unit.GenericScopes.Any(scope =>
        scope.Tokens.Begin < parameter.Tokens.Begin && parameter.Tokens.End <= scope.Tokens.End
        && scope.Heads.Any(h => h.Parameters.Any(p => p.Declaration.Name == parameter.Declaration.Name && p.Declaration.Id != parameter.Declaration.Id)));

    private IEnumerable<KeyValuePair<string, string>> NamesInView(GenericHeadNode? generic) =>
        (generic?.Parameters ?? []).Where(IsHiding).Select(p => KeyValuePair.Create(p.Declaration.Name, NameInView(p)));

    private List<Piece> Head(TypeNode node) => node.Generic is null ? HeadWithoutDefaults(node.Template) : [TemplateHead(node.Generic)];

    private List<Piece> Self(TypeNode node) => node.Generic is null ? SelfArguments(node.Template) : [OwnArguments(node.Generic)];

    /// <summary>The placeholders as template arguments.</summary>
    private static string Specialisation(GenericHeadNode generic) =>
        $"<{string.Join(", ", generic.Parameters.Select(p => $"clr::h<{Placeholder(p.Declaration)}>"))}>";

    private static IEnumerable<KeyValuePair<string, string>> Substitutes(GenericHeadNode head, GenericHeadNode declared) =>
        head.Parameters.Zip(declared.Parameters, (name, parameter) =>
            KeyValuePair.Create(name.Declaration.Name, $"clr::h<{Placeholder(parameter.Declaration)}>"));

    /// <summary>The annotation of an operator in a mixin, which for a generic type is a template too.</summary>
    private string MixinAnnotation(GenericHeadNode? generic, DeclarationSyntax declaration) =>
        $"[[clang::annotate(\"{Label(declaration, _isView || generic is not null)}\")]]";

    /// <summary>Writes a declaration: plain, or a view and the specialisation with the bodies. Within a view there is only the view.</summary>
    /// <param name="generic">Its head, or null.</param>
    /// <param name="write">Writes it; gets what stands before the class key or result type, and behind the name.</param>
    /// <param name="isFunction">Whether arguments are deduced from calls.</param>
    private void Generic(GenericHeadNode? generic, Action<string, string> write, bool isFunction = false)
    {
        if (generic is null)
        {
            write(string.Empty, string.Empty);
            return;
        }

        var isInView = _isView;
        _isView = true;
        _writer.Substitute(NamesInView(generic), () => write(isFunction ? FunctionHead(generic) : TemplateHead(generic), string.Empty));
        _isView = isInView;
        if (!isInView)
        {
            _writer.Substitute(Substitutes(generic, generic), () => write("template<> ", Specialisation(generic)));
        }
    }

    private void DescribeParameters()
    {
        foreach (var (item, scope) in InNamespaces(_unit.Items, string.Empty))
        {
            Collect(item, scope, ImmutableDictionary<string, string>.Empty, _parameters);
        }

        foreach (var (node, _, _) in _parameters)
        {
            _writer.Line();
            _writer.Generated($"namespace {Placeholders} {{ struct {node.Declaration.Placeholder}; }}", node.Tokens.Begin);
        }

        _parameters.ForEach(Describe);
    }

    /// <summary>Type parameters that no code of the unit needed to know have constraints too.</summary>
    private void CompleteParameters()
    {
        foreach (var (node, _, _) in _parameters)
        {
            _writer.Line();
            _writer.Generated($"template struct {Placeholder(node.Declaration)};", node.Tokens.Begin);
        }
    }

    private void CheckBase(TokenRange range)
    {
        if (range.Length == 1 && _names.IsTypeParameter(_buffer[range.Begin].Text, range.Begin))
        {
            _diagnostics.Report(Descriptors.DerivedFromTypeParameter, _buffer[range.Begin].Location);
        }
    }

    private static IEnumerable<(SyntaxNode Item, string Scope)> InNamespaces(IEnumerable<SyntaxNode> items, string scope) =>
        items.SelectMany(item => item is NamespaceNode block
            ? InNamespaces(block.Items, NamespaceNode.Nest(scope, block.Name))
            : [(item, scope)]);

    private void Collect(SyntaxNode node, string scope, ImmutableDictionary<string, string> outer, List<GenericParameter> found)
    {
        var generic = HeadOf(node);
        var known = generic is null ? outer : outer.SetItems(Substitutes(generic, generic));
        found.AddRange((generic?.Parameters ?? []).Select(p => new GenericParameter(p, scope, known)));
        if (node is TypeNode type)
        {
            foreach (var member in type.Members)
            {
                if (member is MethodNode method && Inherited(type, method, known) is { IsEmpty: false } inherited)
                {
                    found.AddRange(inherited);
                    continue;
                }

                Collect(member, NamespaceNode.Nest(scope, type.Declaration.Name), known, found);
            }
        }

        foreach (var nested in (node as NativeNode)?.Nested ?? [])
        {
            Collect(nested.Type, NamespaceNode.Nest(scope, string.Join("::", nested.Classes)), known, found);
        }
    }

    private GenericHeadNode? HeadOf(SyntaxNode node) => node switch
    {
        TypeNode type => type.Generic,
        DelegateNode function => function.Generic,
        MethodNode method => method.Generic,
        FunctionNode { Declaration: not null } function when IsFirst(function) => function.Heads[^1],
        _ => null,
    };

    // template<class N$> requires __is_same(N$, T$7) struct p<N$> { using bases$ = clr::bl<C>; using members$ = clr::wrap<C>; … };
    // It is instantiated where T$7 is first used: then the classes that constraints are nested in are known.
    private void Describe(GenericParameter parameter)
    {
        var declaration = parameter.Node.Declaration;
        var constraints = parameter.Node.Constraints.Select(c => Constraint(c, parameter)).OfType<string>().ToList();
        var bases = string.Join(", ", declaration.IsValue ? constraints.Prepend("::System::ValueType") : constraints);
        var arguments = string.Join(", ", constraints.Prepend(declaration.IsReference ? "true" : "false"));
        _writer.Line();
        _writer.Generated(
            $"template<class N$> requires __is_same(N$, {Placeholders}::{declaration.Placeholder}) "
                + $"struct {Annotation(declaration)} {Placeholders}::p<N$> {{ using bases$ = clr::bl<{bases}>; "
                + $"using members$ = {Members(constraints)}; using class$ = clr::parameter_class<{arguments}>; }};",
            parameter.Node.Tokens.Begin);
    }

    private string? Constraint(TokenRange range, GenericParameter parameter)
    {
        if (_qualifier.QualifyLater(range, parameter.Scope, parameter.Known, "N$") is { } text)
        {
            return Unwrapped(text);
        }

        var name = string.Concat(Enumerable.Range(range.Begin, range.Length).Select(i => _buffer[i].Text));
        var isDeclared = _unit.Tree.ById.OfType<TypeDeclarationSyntax>().Any(t => t.Name == _buffer[range.End - 1].Text);
        _diagnostics.Report(isDeclared ? Descriptors.ConstraintNotFound : Descriptors.ConstraintUnknown, _buffer[range.Begin].Location, name);
        return null;
    }

    private static string Members(List<string> constraints) => constraints switch
    {
        [] => "clr::wrap<::System::Object>",
        [var only] => $"clr::wrap<{only}>",
        _ => $"clr::members_of<{string.Join(", ", constraints)}>",
    };

    // A constraint that is a type parameter: its class, not its values' type.
    private static string Unwrapped(string text) =>
        text.StartsWith($"clr::h<{Placeholders}::p<", StringComparison.Ordinal) ? text["clr::h<".Length..^1] : text;

    /// <summary>A type parameter, the scope of its declaration, and what names of type parameters mean there.</summary>
    private sealed record GenericParameter(GenericParameterNode Node, string Scope, ImmutableDictionary<string, string> Known);
}
