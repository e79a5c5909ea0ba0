using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring.ErrorDriven;
using Bridge.Compiler.Partition;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    private bool? _declaresTypes;

    /// <summary>Local types, aliases and using-directives are nothing to IL; the shims of the block need them.</summary>
    private void DeclareInHost(ClangNode node)
    {
        DeclareConstants(node);
        if (node.Begin < 0 || node.Decls.All(d => d is VarDecl or OtherDecl { Kind: "StaticAssert" }))
        {
            return;
        }

        if (node.Decls.All(d => d is OtherDecl { Aliased.Length: > 0 }))
        {
            DeclareAliases(node.Decls.OfType<OtherDecl>());
            return;
        }

        var end = node.Decls.Any(d => d is VarDecl) ? AfterBraces(node) : node.End;
        var text = _unit.Desugared.CheckText[node.Begin..end];
        if (node.Decls.OfType<RecordDecl>().FirstOrDefault(r => LambdaText.IsUnnamed(r.Type)) is { } unnamed)
        {
            text = LambdaText.DeclareUnnamed(unnamed.Type, text);
        }

        _host.AddDeclaration(text.EndsWith(';') ? text : text + ";");
        foreach (var record in node.Decls.OfType<RecordDecl>())
        {
            TellType(record);
        }
    }

    /// <summary>What is written may name variables, which are not in the host: <c>using R = decltype(f(a[0]))</c> → <c>using R = int</c>.</summary>
    private void DeclareAliases(IEnumerable<OtherDecl> aliases)
    {
        foreach (var alias in aliases)
        {
            _host.AddDeclaration($"using {alias.Name} = {CppType.Name(alias.Aliased)};");
        }
    }

    /// <summary>Constants that a local type may name: <c>struct Row { int cells[N]; }</c>.</summary>
    private void DeclareConstants(ClangNode node)
    {
        var constants = node.Decls.OfType<VarDecl>().Where(v => v is { ConstantValue: not null, Type: BuiltinType or EnumType }).ToList();
        if (constants.Count > 0 && (_declaresTypes ??= _function?.Body is { } body && Closure.All(body).Any(DeclaresType)))
        {
            constants.ForEach(c => _host.AddDeclaration($"constexpr {c.Type.Spelling} {c.Name} = static_cast<{c.Type.Spelling}>({c.ConstantValue});"));
        }
    }

    private static bool DeclaresType(ClangNode node) => node.Decls.Any(d => d is RecordDecl);

    /// <summary>Tells the hosts of other functions a type that has a name from here on.</summary>
    private void TellType(RecordDecl type)
    {
        if (_unit.LocalTypes.NumberOf(type) is { } number)
        {
            _host.Tell(number, LocalTypes.NameOf(type));
        }
    }

    /// <summary>Asks for the local types that the function is instantiated with.</summary>
    private void AskForArguments(FunctionDecl function)
    {
        foreach (var type in function == _host.Function ? _unit.LocalTypes.ArgumentsOf(function) : [])
        {
            _host.Ask(_unit.LocalTypes.NumberOf(type)!.Value, type, function.Frame?.Place ?? function.DefinitionBegin);
        }
    }

    /// <summary>Sees to it that the host has a name for every lambda's type in a text.</summary>
    internal void NameTypes(string text, ClangNode node)
    {
        foreach (var name in _host.UnnamedTypesOf(text))
        {
            if (_unit.LocalTypes.Named(name).ToList() is [var type])
            {
                _host.Ask(_unit.LocalTypes.NumberOf(type)!.Value, type, node.Begin);
            }
            else if (_unit.Ast.Globals.Select(g => (g, (g.Type.NonReference as RecordType)?.Declaration)).FirstOrDefault(g => g.Declaration is { } d && LocalTypes.NameOf(d) == name)
                is (var variable, { } closure))
            {
                _host.Name(closure, variable);
            }
            else
            {
                NotYet("an object of a lambda's type that another function returns", node);
            }
        }
    }

    // struct P { int x; } p;  →  struct P { int x; }
    private int AfterBraces(ClangNode node)
    {
        var depth = 0;
        foreach (var token in CheckTextTokens.Read(_unit.Desugared.CheckText, node.Begin, node.End))
        {
            depth += token.Is("{") ? 1 : token.Is("}") ? -1 : 0;
            if (depth == 0 && token.Is("}"))
            {
                return token.Location.Column + 1;
            }
        }

        return node.End;
    }
}
