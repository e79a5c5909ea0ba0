using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    // void F(long x) beside void F(int x)  →  void F(__attribute__((annotate("bridge:long"))) long x)
    private void KeepLongs(MethodNode node, TypeNode owner)
    {
        if (node.Declaration.Kind is MethodKind.Ordinary or MethodKind.Constructor)
        {
            var name = node.Declaration.Kind == MethodKind.Constructor ? null : node.Declaration.Name;
            Keep(_longOverloads.Find(owner, name, node.Parameters.Parameters));
        }
    }

    // void C::F(long x) {…}
    private void KeepLongs(FunctionNode node, ManagedType owner)
    {
        if (_unit.Types.FirstOrDefault(t => t.Declaration == owner.Declaration) is { } type)
        {
            var name = _buffer[node.Name.Begin].Text;
            Keep(_longOverloads.Find(type, name == owner.Declaration.Name ? null : name, _longOverloads.Split(node.Parameters)));
        }
    }

    private void Keep(IEnumerable<int> tokens)
    {
        foreach (var token in tokens.Where(_keptLongs.Add))
        {
            _edits.Replace(token, "__attribute__((annotate(\"bridge:long\"))) long");
        }
    }

    // delegate void D(long x);  →  … the constructors for functions that are overloaded for int and long; Clang prefers the marked ones
    private List<Piece> LongConstructors(DelegateNode node)
    {
        const string Preferred = "__attribute__((enable_if(true, \"\"))) explicit ";
        var spellings = node.Parameters.Parameters.Select(_longOverloads.Spell).ToList();
        if (spellings.TrueForAll(s => s is null))
        {
            return [];
        }

        var name = _buffer[node.NameToken].Text;
        List<Piece> parameters = ["(", .. Separated(node.Parameters.Parameters.Select((p, i) => spellings[i] is { } text ? (Piece)text : p)), "))"];
        return
        [
            $"template<class T$> {Preferred}{name}(clr::h<T$>, ", node.ResultType, " (clr::id_t<T$>::*)", .. parameters, "; ",
            $"template<clr::value T$> {Preferred}{name}(const T$&, ", node.ResultType, " (clr::id_t<T$>::*)", .. parameters, "; ",
            $"{Preferred}{name}(", node.ResultType, " (*)", .. parameters, "; ",
        ];
    }
}
