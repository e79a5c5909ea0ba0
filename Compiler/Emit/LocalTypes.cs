using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Emit;

/// <summary>Finds types that are declared inside of functions among template arguments.</summary>
internal static class LocalTypes
{
    /// <summary>The first local type that <paramref name="function"/> or a class around it is instantiated with, or null.</summary>
    public static RecordDecl? In(ClangUnit unit, FunctionDecl function)
    {
        var arguments = function.TemplateArguments.AsEnumerable();
        for (var parent = function.Parent; parent is not null; parent = parent.Parent)
        {
            arguments = arguments.Concat(parent.TemplateArguments);
        }

        return arguments.Select(a => Find(unit, a.Type)).FirstOrDefault(found => found is not null);
    }

    private static RecordDecl? Find(ClangUnit unit, ClangType? type) => type switch
    {
        PointerType pointer => Find(unit, pointer.Pointee),
        ReferenceType reference => Find(unit, reference.Referee),
        RecordType { Declaration: var record } => IsLocal(unit, record)
            ? record
            : record.TemplateArguments.Select(a => Find(unit, a.Type)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsLocal(ClangUnit unit, RecordDecl record) => record is { Parent: null, IsInCheckText: true }
        && unit.Functions.Any(f => f.BodyBegin >= 0 && record.Location.Offset > f.BodyBegin && record.Location.Offset < f.DefinitionEnd);
}
