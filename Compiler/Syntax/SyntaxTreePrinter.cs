using System.Collections.Immutable;
using System.Text;

namespace Bridge.Compiler.Syntax;

/// <summary>Prints the managed declarations of a unit as an indented tree (<c>--stop-after syntax</c>).</summary>
public static class SyntaxTreePrinter
{
    /// <summary>The tree as text, one declaration per line.</summary>
    public static string Print(SyntaxTree tree)
    {
        var text = new StringBuilder();
        foreach (var attribute in tree.AssemblyAttributes)
        {
            text.Append("assembly ").Append(Attribute(attribute)).Append('\n');
        }

        foreach (var type in tree.Types)
        {
            Print(type, 0, text);
        }

        return text.ToString();
    }

    private static void Print(DeclarationSyntax declaration, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append('#').Append(declaration.Id).Append(' ');
        text.Append(declaration.Accessibility).Append(' ').Append(Describe(declaration));
        text.AppendJoin(string.Empty, declaration.Attributes.Select(a => " " + Attribute(a)));
        text.Append(" @").Append(declaration.Location).Append('\n');
        if (declaration is TypeDeclarationSyntax type)
        {
            foreach (var member in type.Members)
            {
                Print(member, depth + 1, text);
            }
        }
    }

    private static string Parameters(ImmutableArray<GenericParameterSyntax> parameters) =>
        parameters.IsEmpty ? string.Empty : $"<{string.Join(", ", parameters.Select(p => p.Name))}>";

    private static string Attribute(AttributeSyntax attribute) =>
        $"[{(attribute.Target.Length == 0 ? "" : attribute.Target + ": ")}{attribute.Name} attr${attribute.Id}]";

    private static string Describe(DeclarationSyntax declaration) => declaration switch
    {
        TypeDeclarationSyntax type => Words(
            type.Kind.ToString(), (type.Namespace.Length == 0 ? type.Name : $"{type.Namespace}.{type.Name}") + Parameters(type.GenericParameters),
            Flag(type.IsAbstract, "abstract"), Flag(type.IsSealed, "sealed")),
        MethodDeclarationSyntax method => Words(
            method.Kind.ToString(), method.Name + Parameters(method.GenericParameters), Flag(method.IsStatic, "static"), Flag(method.IsVirtual, "virtual"),
            Flag(method.IsAbstract, "abstract"), Flag(method.IsOverride, "override"), Flag(method.IsNew, "new"),
            Flag(method.IsSealed, "sealed"), string.Join(' ', method.NamedOverrides.Select(o => "= " + o)),
            string.Join(' ', method.ParameterArrays.Select(i => $"params({i})"))),
        FieldDeclarationSyntax field => Words(
            "Field", field.Name, Flag(field.IsStatic, "static"), Flag(field.IsLiteral, "literal"), Flag(field.IsInitOnly, "initonly")),
        PropertyDeclarationSyntax property => Words(
            "Property", property.Name, Flag(property.IsStatic, "static"), Flag(property.IsTrivial, "trivial"),
            Flag(property.IsDefaultIndexer, "default"), Flag(property.IsIndexed, "indexed"),
            Reference("get", property.GetterId), Reference("set", property.SetterId)),
        EventDeclarationSyntax node => Words(
            "Event", node.Name, Flag(node.IsStatic, "static"), Flag(node.IsTrivial, "trivial"),
            Reference("add", node.AdderId), Reference("remove", node.RemoverId), Reference("raise", node.RaiserId)),
        _ => declaration.Name,
    };

    private static string Words(params ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            text.Append(text.Length > 0 && word.Length > 0 ? " " : "").Append(word);
        }

        return text.ToString();
    }

    private static string Flag(bool value, string word) => value ? word : string.Empty;

    private static string Reference(string word, int id) => id < 0 ? string.Empty : $"{word}=#{id}";
}
