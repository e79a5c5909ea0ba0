using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Writes the names of the global namespace that managed declarations hide with <c>::</c>: a shim of
/// <c>Wrapped::Engine</c> means <c>::Engine</c> where the type of its parameter is spelled <c>Engine *</c>.</summary>
internal static class ShadowedNames
{
    /// <summary>Qualifies the spellings of all types.</summary>
    public static void Qualify(AstTables tables)
    {
        var hiding = tables.Decls.Where(d => d.SyntaxId >= 0 && d.QualifiedName.Contains("::", StringComparison.Ordinal)).Select(d => d.Name);
        var global = tables.Decls.Where(d => d.SyntaxId < 0 && d is RecordDecl or EnumDecl).Select(d => d.QualifiedName.Split("::")[0]);
        var names = hiding.Intersect(global).Where(n => n.Length > 0 && n.All(c => char.IsLetterOrDigit(c) || c == '_')).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var pattern = new Regex($@"(?<![\w:$])(?:{string.Join('|', names)})\b", RegexOptions.None, TimeSpan.FromSeconds(10));
        foreach (var type in tables.Types)
        {
            type.Spelling = pattern.Replace(type.Identity, "::$0");
        }
    }
}
