using Bridge.Compiler.Emit.Metadata.Supplied;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Declares the members of a type in all its occurrences: those of the first are created, those of the others
/// must be the same and are bound to the same definitions.</summary>
internal sealed class MemberDeclarer
{
    private readonly DeclarationContext _context;
    private readonly MethodDeclarer _methods;
    private readonly FieldDeclarer _fields;
    private readonly PropertyDeclarer _properties;
    private readonly EventDeclarer _events;

    /// <summary>Creates the declarers of all kinds of members.</summary>
    public MemberDeclarer(DeclarationContext context)
    {
        _context = context;
        _methods = new MethodDeclarer(context);
        _fields = new FieldDeclarer(context);
        _properties = new PropertyDeclarer(context);
        _events = new EventDeclarer(context);
    }

    /// <summary>Static fields with initialisers, in order of declaration.</summary>
    public IReadOnlyList<StaticInitializer> StaticInitializers => _fields.StaticInitializers;

    /// <summary>Declares all members.</summary>
    public void Declare(TypeSymbol symbol)
    {
        foreach (var occurrence in symbol.Occurrences)
        {
            var scope = new MemberScope(_context, symbol, occurrence);
            foreach (var member in InOrder(occurrence.Syntax))
            {
                Declare(scope, member);
            }

            scope.CheckComplete();
        }
    }

    // Accessors before the properties and events that they belong to.
    private static IEnumerable<DeclarationSyntax> InOrder(TypeDeclarationSyntax type) =>
        type.Members.OrderBy(m => m is PropertyDeclarationSyntax or EventDeclarationSyntax ? 1 : 0);

    private void Declare(MemberScope scope, DeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                _methods.Declare(scope, method);
                break;
            case FieldDeclarationSyntax field:
                _fields.Declare(scope, field);
                break;
            case PropertyDeclarationSyntax property:
                _properties.Declare(scope, property);
                break;
            case EventDeclarationSyntax @event:
                _events.Declare(scope, @event);
                break;
        }
    }
}
