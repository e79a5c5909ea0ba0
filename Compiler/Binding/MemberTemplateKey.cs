using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

/// <summary>Tells the instantiations of a member template of a native class apart by the arguments of its own template parameters.</summary>
/// <param name="Name">Means the argument in the template's text.</param>
/// <param name="Argument">The argument in an instantiation.</param>
internal sealed record MemberTemplateKey(string Name, string Argument)
{
    /// <summary>A key for each own parameter as a template type argument, or null where one has no name, is a pack or a template.</summary>
    public static IReadOnlyList<MemberTemplateKey>? Of(FunctionDecl function)
    {
        if (function.Frame is not { } frame || frame.Lists.Any(l => l.HasPack))
        {
            return null;
        }

        var (parameters, arguments) = (Items(frame, l => l.Parameters), Items(frame, l => l.Arguments));
        var own = function.TemplateArguments.Length;
        var keys = parameters.Zip(arguments, Of).ToList();
        return parameters.Count == arguments.Count && own <= keys.Count && keys.TakeLast(own).All(k => k is not null)
            ? [.. keys.TakeLast(own).OfType<MemberTemplateKey>()]
            : null;
    }

    /// <summary>The names of all parameters and what they stand for.</summary>
    public static IEnumerable<(string Name, string Argument)> Named(TemplateFrame frame) =>
        Items(frame, l => l.Parameters).Select(NameOf).Zip(Items(frame, l => l.Arguments));

    private static string NameOf(string parameter) => parameter[(parameter.LastIndexOfAny([' ', '*', '&', '>']) + 1)..];

    // class T: ::bridge::key<T>;   int N: ::bridge::constant<N>
    private static MemberTemplateKey? Of(string parameter, string argument)
    {
        var name = NameOf(parameter);
        return name.Length == 0 || name == parameter || parameter.StartsWith("template", StringComparison.Ordinal) ? null
            : parameter.StartsWith("class ", StringComparison.Ordinal) || parameter.StartsWith("typename ", StringComparison.Ordinal)
                ? new MemberTemplateKey($"::bridge::key<{name}>", argument)
            : new MemberTemplateKey($"::bridge::constant<{name}>", $"::bridge::constant<{argument}>");
    }

    private static List<string> Items(TemplateFrame frame, Func<TemplateList, string> text) =>
        [.. frame.Lists.Select(text).SelectMany(ParameterList.Items)];
}
