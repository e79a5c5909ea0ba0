using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>Rules on definitions outside of the class that they belong to (ECMA-372 §19.2.1, §19.4.1).</summary>
internal sealed class DefinitionRules(RuleContext context, SyntaxTree tree)
{
    private readonly ILookup<string, TypeDeclarationSyntax> _types = tree.ById.OfType<TypeDeclarationSyntax>().ToLookup(t => t.Name, StringComparer.Ordinal);

    /// <summary>Checks the definition of a member function: the class declares it, and not as abstract.</summary>
    public void Check(FunctionNode node)
    {
        if (IsUndeclared(node))
        {
            context.Report(Descriptors.NotAMember, node.Name.Begin, context.Buffer[node.Name.Begin].Text, context.Buffer[node.Qualifier.End - 2].Text);
        }

        if (context.IsUnmanaged && IsOfManagedType(node))
        {
            context.Report(Descriptors.UnmanagedMember, node.Name.Begin, context.Buffer[node.Name.Begin].Text);
        }

        var members = Members(node.Qualifier.End - 1, context.Buffer[node.Name.Begin].Text).OfType<MethodDeclarationSyntax>().ToList();
        if (!node.Body.IsEmpty && members.Count > 0 && members.TrueForAll(m => m.IsAbstract))
        {
            context.Report(Descriptors.AbstractWithBody, node.Name.Begin, members[0].Name);
        }
    }

    /// <summary>Checks the definition of a static data member: it stands in the class.</summary>
    public void Check(NativeNode node)
    {
        var name = context.Find(node.Tokens, "=") - 1;
        if (name < 0)
        {
            name = node.Tokens.End - 2;
        }

        if (context.Buffer[name].IsIdentifier && Members(name - 1, context.Buffer[name].Text).OfType<FieldDeclarationSyntax>().FirstOrDefault() is { } field)
        {
            context.Report(Descriptors.StaticMemberDefinition, name, field.Name);
        }
    }

    private bool IsOfManagedType(FunctionNode node) => !node.Qualifier.IsEmpty && _types[context.Buffer[node.Qualifier.End - 2].Text].Any();

    // Constructors and operators have other names in the tree.
    private bool IsUndeclared(FunctionNode node)
    {
        var (name, owner) = (context.Buffer[node.Name.Begin], context.Buffer[node.Qualifier.End - 2]);
        return IsOfManagedType(node) && node.Name.Length == 1 && name.IsIdentifier && name.Text != owner.Text
            && !IsAccessor(node) && !Members(node.Qualifier.End - 1, Keywords.Unescape(name.Text)).Any();
    }

    // Order::Item::get, where Item is a property of Order as well as a type
    private bool IsAccessor(FunctionNode node) =>
        node.Qualifier.Length > 3
        && Members(node.Qualifier.End - 3, context.Buffer[node.Qualifier.End - 2].Text).Any(m => m is PropertyDeclarationSyntax or EventDeclarationSyntax);

    // T::name, where "::" stands at the index
    private IEnumerable<DeclarationSyntax> Members(int colons, string name) =>
        context.Buffer[colons].Is("::") && context.Buffer[colons - 1].IsIdentifier
            ? _types[context.Buffer[colons - 1].Text].SelectMany(t => t.Members).Where(m => m.Name == name)
            : [];
}
