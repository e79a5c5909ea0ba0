using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Spells types with fully qualified names, so that they can stand before the using-directives of the unit.
/// For one unit; not thread-safe.</summary>
internal sealed class TypeQualifier(TokenBuffer buffer, UnitNames names, ImmutableArray<SyntaxNode> items)
{
    private readonly ImmutableArray<string> _directives = [.. Directives(items).Distinct()];
    private readonly ImmutableArray<TypeAlias> _aliases = [.. TypeAlias.Collect(buffer, items)];
    private ImmutableDictionary<string, string> _parameters = ImmutableDictionary<string, string>.Empty;
    private string? _later;

    /// <summary>The check text of the type <paramref name="range"/> as it is found from <paramref name="scope"/>; null when a
    /// name is not found, is ambiguous, or is nested in a class of the unit.</summary>
    /// <param name="range">The type.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="parameters">Type parameters that are known there, and what is written for them.</param>
    public string? Qualify(TokenRange range, string scope, ImmutableDictionary<string, string>? parameters = null)
    {
        _parameters = parameters ?? ImmutableDictionary<string, string>.Empty;
        return Whole(range, scope);
    }

    /// <summary>The same for text in a template that is instantiated after the classes of the unit are known: what is nested in one is
    /// a member of a class that depends on the template's parameter <paramref name="later"/>.</summary>
    public string? QualifyLater(TokenRange range, string scope, ImmutableDictionary<string, string> parameters, string later)
    {
        _later = later;
        var text = Qualify(range, scope, parameters);
        _later = null;
        return text;
    }

    /// <summary>The qualified name of the class or class template of the unit that a base names, without its arguments; else null.</summary>
    public string? OwnClass(TokenRange range, string scope)
    {
        var isAbsolute = buffer[range.Begin].Is("::");
        var path = string.Empty;
        for (var i = range.Begin + (isAbsolute ? 1 : 0); i < range.End && (buffer[i].IsIdentifier || buffer[i].Is("::")); i++)
        {
            path += buffer[i].Text;
        }

        return path.Length > 0 && FindQualified(path, scope, isAbsolute, isGeneric: true) is { } found && names.FindManagedExactly(found) is not null ? found : null;
    }

    private string? Whole(TokenRange range, string scope)
    {
        var position = range.Begin;
        var text = Type(ref position, range.End, scope);
        return position == range.End ? text : null;
    }

    private static IEnumerable<string> Directives(IEnumerable<SyntaxNode> nodes) => nodes.SelectMany(node => node switch
    {
        UsingNode { Namespace: { } name } => [name],
        NamespaceNode block => Directives(block.Items),
        _ => Enumerable.Empty<string>(),
    });

    // type: cv* name ('^' | '%' | '*' | '&' | cv)* declarator-name?
    private string? Type(ref int i, int end, string scope)
    {
        var qualifiers = Qualifiers(ref i, end);
        var text = Keywords.IsBuiltinType(buffer[i].Text) ? Builtin(ref i, end) : Name(ref i, end, scope);
        if (text is null)
        {
            return null;
        }

        for (; i < end; i++)
        {
            switch (buffer[i].Text)
            {
                case "^":
                    (text, qualifiers) = ($"clr::h<{text}>", "");
                    break;
                case "%":
                    (text, qualifiers) = ($"clr::trk<{qualifiers}{text}>", "");
                    break;
                case "*" or "&" or "const" or "volatile":
                    text += " " + buffer[i].Text;
                    break;
                default:
                    return qualifiers + text;
            }
        }

        return qualifiers + text;
    }

    private string Qualifiers(ref int i, int end)
    {
        var text = string.Empty;
        for (; i < end && buffer[i].Text is "const" or "volatile"; i++)
        {
            text += buffer[i].Text + " ";
        }

        return text;
    }

    private string Builtin(ref int i, int end)
    {
        var words = new List<string>();
        for (; i < end && Keywords.IsBuiltinType(buffer[i].Text); i++)
        {
            words.Add(buffer[i].Text);
        }

        var text = string.Join(' ', words);
        return text is "long" or "unsigned long" or "long int" ? text.Replace("long", "int", StringComparison.Ordinal) : text;
    }

    // name: '::'? simple ('::' simple)*;   simple: identifier ('<' type (',' type)* '>')?
    private string? Name(ref int i, int end, string scope)
    {
        var isAbsolute = i < end && buffer[i].Is("::");
        i += isAbsolute ? 1 : 0;
        var (path, text) = (string.Empty, string.Empty);
        while (i < end && buffer[i].IsIdentifier && !Keywords.IsCpp(buffer[i].Text))
        {
            var simple = buffer[i++].Text;
            path = path.Length == 0 ? simple : $"{path}::{simple}";
            if (i < end && buffer[i].Is("<"))
            {
                if (Arguments(ref i, end, scope) is not { } arguments)
                {
                    return null;
                }

                // Only the last name may have arguments here; Outer<int>::Inner stays for later.
                text = arguments;
                break;
            }

            if (i >= end || !buffer[i].Is("::"))
            {
                break;
            }

            i++;
        }

        return path.Length == 0 || (i < end && buffer[i].Is("::")) ? null : Resolve(path, text, isAbsolute ? string.Empty : scope, isAbsolute);
    }

    private string? Arguments(ref int i, int end, string scope)
    {
        var parts = new List<string>();
        i++;
        while (i < end)
        {
            var part = buffer[i].Kind == TokenKind.Number ? buffer[i++].Text : Type(ref i, end, scope);
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
            if (i < end && buffer[i].Is(">"))
            {
                i++;
                return $"<{string.Join(", ", parts)}>";
            }

            if (i >= end || !buffer[i].Is(","))
            {
                return null;
            }

            i++;
        }

        return null;
    }

    private string? Resolve(string path, string arguments, string scope, bool isAbsolute)
    {
        if (path is "array" or "cli::array" && arguments.Length > 0)
        {
            return "::cli::array" + arguments;
        }

        if (arguments.Length == 0 && !isAbsolute && _parameters.TryGetValue(path, out var parameter))
        {
            return parameter;
        }

        var found = FindQualified(path, scope, isAbsolute, arguments.Length > 0);
        if (found is null)
        {
            return arguments.Length == 0 && !isAbsolute ? Aliased(path, scope) : null;
        }

        var own = names.FindManagedExactly(found);
        if (own is { Declaration: { ParentId: >= 0 } or { IsTemplate: true } or { IsInNativeClass: true } })
        {
            return Later(own, arguments);
        }

        var isBareFamily = arguments.Length == 0 && own is null && names.Projection.IsArityFamily(found);
        return $"::{found}{(isBareFamily ? "<>" : arguments)}";
    }

    // Outer::Inner  →  typename clr::later<N, ::Outer>::type::Inner
    private string? Later(ManagedType type, string arguments)
    {
        if (_later is null || type.Declaration is { IsTemplate: true } or { IsInNativeClass: true })
        {
            return null;
        }

        var outer = type.Path.Length;
        for (var inner = type; inner.Declaration.ParentId >= 0; outer--)
        {
            if (names.FindManagedExactly(string.Join("::", inner.Path[..^1])) is not { Declaration: { GenericParameters: [], IsTemplate: false } } parent)
            {
                return null;
            }

            inner = parent;
        }

        var around = string.Concat(type.Path[outer..^1].Select(name => name + "::"));
        var last = arguments.Length > 0 ? $"template {type.Path[^1]}{arguments}" : type.Path[^1];
        return $"typename clr::later<{_later}, ::{string.Join("::", type.Path[..outer])}>::type::{around}{last}";
    }

    private string? Aliased(string name, string scope)
    {
        for (var outer = scope; ; outer = Parent(outer))
        {
            if (_aliases.FirstOrDefault(a => a.Name == name && a.Scope == outer) is { } alias)
            {
                return Whole(alias.Target, alias.Scope);
            }

            if (outer.Length == 0)
            {
                return null;
            }
        }
    }

    private string? FindQualified(string path, string scope, bool isAbsolute, bool isGeneric)
    {
        for (var outer = scope; ; outer = Parent(outer))
        {
            var candidate = outer.Length == 0 ? path : $"{outer}::{path}";
            if (IsType(candidate))
            {
                return candidate;
            }

            if (outer.Length == 0)
            {
                break;
            }
        }

        var candidates = isAbsolute ? [] : _directives.Select(d => $"{d}::{path}").Where(IsType).ToList();
        return candidates.Count == 1 ? candidates[0] : GenericPair.Choose(candidates, isGeneric);
    }

    private static string Parent(string scope) =>
        scope.LastIndexOf("::", StringComparison.Ordinal) is var index and >= 0 ? scope[..index] : string.Empty;

    private bool IsType(string name) => names.FindManagedExactly(name) is not null || names.IsForwardDeclared(name)
        || names.Projection.IsTypeName(name.Contains("::", StringComparison.Ordinal) ? name : "::" + name);
}
