using Bridge.Compiler.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Overriding;

/// <summary>A member name as a named override writes it.</summary>
/// <param name="Scopes">Namespace and type names without template arguments, outermost first.</param>
/// <param name="Member">The metadata name of the function: <c>P::get</c> is <c>get_P</c>.</param>
/// <param name="Arguments">The template arguments that stand last, as written, without qualifiers.</param>
internal sealed partial record QualifiedMember(IReadOnlyList<string> Scopes, string Member, string Arguments)
{
    /// <summary>Splits <c>System::Collections::Generic::IEnumerator&lt;double&gt;::Current::get</c>.</summary>
    public static QualifiedMember Parse(string written)
    {
        var parts = WithoutArguments(written).Split("::", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [.. var scopes, var property, "get" or "set" or "add" or "remove" or "raise"] && scopes.Length > 0)
        {
            return new QualifiedMember(scopes, $"{parts[^1]}_{(property == "default" ? "Item" : property)}", LastArguments(written));
        }

        return new QualifiedMember(parts[..^1], parts[^1], LastArguments(written));
    }

    /// <summary>Whether the scopes name this type: its own name, and as many enclosing names as are written.</summary>
    public bool Qualifies(TypeReference type)
    {
        var full = WithoutArguments(WithoutArity(type.GetElementType().FullName)).Split('.', '/');
        if (Scopes.Count > full.Length)
        {
            return false;
        }

        for (var i = 1; i <= Scopes.Count; i++)
        {
            if (Scopes[^i] != full[^i])
            {
                return false;
            }
        }

        return Scopes.Count > 0;
    }

    /// <summary>Whether the arguments are those of an instance, of a generic or of a template, whose name has them: <c>I&lt;int&gt;::F</c> is not the
    /// function of <c>I&lt;double&gt;</c>.</summary>
    public bool HasArgumentsOf(TypeReference type) => type is not GenericInstanceType { GenericArguments: var arguments }
        ? Arguments == LastArguments(type.Name)
        : (Arguments == Joined(arguments.Select(DisplayNames.Argument))
            || Arguments == Joined(arguments.Select(a => Scalars.For(a.FullName) ?? DisplayNames.Argument(a))));

    private static string Joined(IEnumerable<string> arguments) => Unqualified(string.Join(",", arguments));

    private static string LastArguments(string written)
    {
        var (depth, begin, result) = (0, 0, string.Empty);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '<' && depth++ == 0)
            {
                begin = i + 1;
            }
            else if (written[i] == '>' && --depth == 0)
            {
                result = written[begin..i];
            }
        }

        return Unqualified(result);
    }

    // System :: String ^, int  →  String^,int
    private static string Unqualified(string arguments) => Qualifier().Replace(arguments, string.Empty);

    [GeneratedRegex(@"\s+|(?:\w+\s*)?::")]
    private static partial Regex Qualifier();

    private static string WithoutArity(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '`')
            {
                while (i + 1 < name.Length && char.IsAsciiDigit(name[i + 1]))
                {
                    i++;
                }
            }
            else
            {
                result.Append(name[i]);
            }
        }

        return result.ToString();
    }

    private static string WithoutArguments(string written)
    {
        var result = new StringBuilder();
        var depth = 0;
        foreach (var character in written)
        {
            depth += character == '<' ? 1 : 0;
            if (depth == 0)
            {
                result.Append(character);
            }

            depth -= character == '>' ? 1 : 0;
        }

        return result.ToString();
    }
}
