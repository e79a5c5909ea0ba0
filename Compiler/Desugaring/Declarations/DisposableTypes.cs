using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Finds the classes that are disposable without saying so: those with a destructor, or with a member of such a class
/// (not a handle to it).</summary>
internal static class DisposableTypes
{
    /// <summary>Their unqualified names.</summary>
    public static IReadOnlySet<string> Find(UnitNode unit)
    {
        var types = unit.Types.Where(t => t.Declaration.Kind == ManagedTypeKind.RefClass).ToList();
        var found = types.Where(HasDestructor).Select(t => t.Declaration.Name).ToHashSet();
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(types.Where(t => HoldsOne(t, found, unit.Buffer)).Select(t => t.Declaration.Name).ToList());
        }
        while (found.Count > before);

        return found;
    }

    private static bool HasDestructor(TypeNode type) =>
        type.Members.OfType<MethodNode>().Any(m => m.Declaration.Kind == MethodKind.Destructor);

    private static bool HoldsOne(TypeNode type, HashSet<string> disposable, TokenBuffer buffer) =>
        type.Members.OfType<FieldNode>().Any(f => !f.Declarators[0].Declaration.IsStatic
            && LastOfType(f) is >= 0 and var last && disposable.Contains(buffer[last].Text));

    private static int LastOfType(FieldNode field) => field.Type.IsEmpty ? field.TypeName : field.Type.End - 1;
}
