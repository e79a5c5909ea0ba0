using System.Globalization;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

internal sealed partial class UnitDesugaring
{
    private void Function(FunctionNode node)
    {
        var owner = FindOwner(node.Qualifier, out var property);
        if (owner is not null)
        {
            ManagedDefinition(node, owner, property);
        }
        else if (node.Declaration is not null)
        {
            GenericFunction(node);
        }
        else
        {
            FreeFunction(node);
        }
    }

    /// <summary>The managed type whose member is defined as <c>A::B::name</c>; for accessors also the property's token.</summary>
    private ManagedType? FindOwner(TokenRange qualifier, out int property)
    {
        property = -1;
        var path = new List<string>();
        for (var i = qualifier.Begin; i < qualifier.End; i = _buffer.Next(i))
        {
            if (!_buffer[i].Is("::") && !_buffer[i].Is("<"))
            {
                path.Add(_buffer[i].Text);
            }
        }

        if (path.Count == 0)
        {
            return null;
        }

        if (_names.FindManaged(path.ToArray()) is { } owner)
        {
            return owner;
        }

        property = qualifier.End - 2;
        return _names.FindManaged(path.Take(path.Count - 1).ToArray());
    }

    // int main(array<String^>^ args)  →  int main$(…): Clang knows only its own signatures of main
    private void FreeFunction(FunctionNode node)
    {
        if (node.Qualifier.IsEmpty && _buffer[node.Name.Begin].Is("main") && HasHandle(node.Parameters))
        {
            _edits.Replace(node.Name.Begin, "main$");
            ReturnZero(node.Body);
        }

        PreferOperator(node);
        CleanParameters(node.Parameters);
        _code.Apply(node.Head, CodeContext.Signature);
        _code.Apply(node.Parameters, CodeContext.Signature);
        var code = CodeContext.Native with { Locals = LocalNames.Collect(_buffer, _names, node.Parameters, node.Body) };
        _code.Apply(node.Initializers, code);
        _code.Apply(node.Body, code);
        DeclareParameterArray(node);
        _writer.Range(node.Tokens);
    }

    // String^ operator+(String^ a, String^ b)  →  __attribute__((enable_if(true, ""))) clr::h<String> operator+(…)
    // What the prelude declares for the operands is what C++/CLI has built in; of two that are equal Clang prefers the marked one.
    private void PreferOperator(FunctionNode node)
    {
        if (node.Qualifier.IsEmpty && _buffer[node.Name.Begin].Is("operator") && !_buffer[node.Tokens.Begin].Is("template") && HasHandle(node.Parameters))
        {
            _edits.Before(node.Tokens.Begin, "__attribute__((enable_if(true, \"\"))) ");
        }
    }

    // double average(... array<int>^ a)  →  using average$params$0 = int; double average(clr::h<::cli::array<int>> a)
    // A call whose arguments are the elements is rewritten when Clang refuses it; it finds the type here.
    private void DeclareParameterArray(FunctionNode node)
    {
        var index = 0;
        for (var i = node.Parameters.Begin + 1; i < node.Parameters.End; i = _buffer.Next(i))
        {
            index += _buffer[i].Is(",") ? 1 : 0;
            if (IsParameterArray(i) && _buffer.After(i) is var type && _buffer[type].Is("array"))
            {
                _writer.LineOf(node.Tokens.Begin);
                _writer.Pieces(
                    i,
                    TemplateHeadOf(node),
                    $" using {_buffer[node.Name.Begin].Text}$params${index.ToString(CultureInfo.InvariantCulture)} = ",
                    new TokenRange(type + 2, _buffer.AfterAngles(type + 1) - 1), "; ");
            }
        }
    }

    private TokenRange TemplateHeadOf(FunctionNode node)
    {
        var begin = node.Tokens.Begin;
        return _buffer[begin].Is("template") && _buffer.AfterAngles(begin + 1) is var after and > 0 ? new TokenRange(begin, after) : TokenRange.None;
    }

    private bool IsParameterArray(int i) =>
        ((_buffer[i].Is("...") && !_buffer[i + 1].Is(")")) || _buffer.IsParamArrayAt(i)) && (_buffer[i - 1].Is("(") || _buffer[i - 1].Is(","));

    // Parameter arrays and attributes are the declaration's business.
    private void CleanParameters(TokenRange parameters)
    {
        for (var i = parameters.Begin + 1; i < parameters.End; i = _buffer.After(i))
        {
            var begins = _buffer[i - 1].Is("(") || _buffer[i - 1].Is(",") || _buffer[i - 1].Is("]");
            if (IsParameterArray(i) && _buffer[i].Is("..."))
            {
                _edits.Replace(i);
            }
            else if (begins && _buffer[i].Is("[") && !_buffer[i + 1].Is("["))
            {
                _edits.Replace(new TokenRange(i, _buffer.After(i)));
            }
        }
    }

    // The end of main returns 0; to Clang main$ is a function like any other.
    private void ReturnZero(TokenRange body)
    {
        var last = body.End - 3;
        while (last > body.Begin && !(_buffer[last].Kind == TokenKind.Punctuator && _buffer[last].Text is ";" or "{" or "}"))
        {
            last--;
        }

        if (!body.IsEmpty && !_buffer[last + 1].Is("return"))
        {
            _edits.Before(body.End - 1, "return 0; ");
        }
    }

    private bool HasHandle(TokenRange range)
    {
        for (var i = range.Begin; i < range.End; i++)
        {
            if (_buffer[i].Is("^"))
            {
                return true;
            }
        }

        return false;
    }

    // C::~C() {…}        →  void C::dtor$() {…}
    // T C::P::get() {…}  →  T C::get_P() {…}
    private void ManagedDefinition(FunctionNode node, ManagedType owner, int property)
    {
        var kind = owner.Declaration.Kind;
        AttributesOf(node.Definition);
        RenameDefinition(node, property, owner);
        CleanParameters(node.Parameters);
        KeepLongs(node, owner);
        Signature(node.Head, kind);
        Signature(node.Parameters, kind);
        var code = MemberContext(kind, node.Parameters, node.Body);
        _code.Apply(node.Initializers, code);
        _code.Apply(node.Body, code);
        DropSuffix(node);
        if (IsFriendDefinition(node, owner) && MissingNamespaces(owner.Declaration) is { Length: > 0 } missing)
        {
            _writer.LineOf(node.Tokens.Begin);
            _writer.Generated($"namespace {missing} {{ ", node.Tokens.Begin);
            GenericDefinition(node, owner);
            _writer.Generated(" }", node.Tokens.End - 1);
            return;
        }

        GenericDefinition(node, owner);
    }

    /// <summary>Static operators are friends in the check text: defined in the namespace of their class, without its name.</summary>
    private bool IsFriendDefinition(FunctionNode node, ManagedType owner)
    {
        var name = string.Concat(Enumerable.Range(node.Name.Begin, node.Name.Length).Select(i => _buffer[i].Text));
        var declared = owner.Declaration.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Kind == MethodKind.Operator && m.Name == name).ToList();
        return _buffer[node.Name.Begin].Is("operator") && !IsConversion(node) && (declared.Count == 0 || declared.Exists(m => m.IsStatic));
    }

    // namespace A { namespace B { ref class R … } }  using namespace A::B;  R^ R::operator+(…): A::B
    private string MissingNamespaces(TypeDeclarationSyntax type)
    {
        while (type.ParentId >= 0 && _unit.Tree.ById[type.ParentId] is TypeDeclarationSyntax parent)
        {
            type = parent;
        }

        return type.IsInNativeClass ? string.Empty : string.Join("::", type.Namespace.Split('.', StringSplitOptions.RemoveEmptyEntries).Skip(_namespaces.Count));
    }

    private void RenameDefinition(FunctionNode node, int property, ManagedType owner)
    {
        var name = _buffer[node.Name.Begin];
        if (property >= 0)
        {
            var holder = _buffer[property].Is("default") ? "Item" : Keywords.Unescape(_buffer[property].Text);
            _edits.Replace(new TokenRange(property, node.Name.End), $"{name.Text}_{holder}");
        }
        else if (name.Is("~") || name.Is("!"))
        {
            _edits.Before(node.Qualifier.Begin, "void ");
            _edits.Replace(node.Name, name.Is("~") ? "dtor$" : "fin$");
        }
        else if (IsStaticConstructor(node))
        {
            _edits.Delete(node.Head);
            _edits.Before(node.Qualifier.Begin, "void ");
            _edits.Replace(node.Name.Begin, "cctor$");
        }
        else if (name.Is("operator") && IsConversion(node))
        {
            RenameConversion(node, owner.Declaration);
        }
        else if (IsFriendDefinition(node, owner))
        {
            _edits.Delete(node.Qualifier);
        }
    }

    private bool IsConversion(FunctionNode node) => _buffer[node.Name.Begin + 1].IsIdentifier || _buffer[node.Name.Begin + 1].Is("::");

    // V::operator T(V v) {…}  →  V::to$T$type V::to$T(V v) {…};   one without parameter is C++'s own
    private void RenameConversion(FunctionNode node, TypeDeclarationSyntax owner)
    {
        if (node.Parameters.Length == 2)
        {
            Signature(TargetOf(node.Name), owner.Kind);
            return;
        }

        var name = ConversionName(node.Name, owner.Name);
        var qualifier = string.Concat(Enumerable.Range(node.Qualifier.Begin, node.Qualifier.Length).Select(i => _buffer[i].Text));
        _edits.Before(node.Qualifier.Begin, $"{qualifier}{name}$type ");
        _edits.Replace(node.Name, name);
    }

    private bool IsStaticConstructor(FunctionNode node) =>
        node.Head.Length == 1 && _buffer[node.Head.Begin].Is("static")
        && FindOwner(node.Qualifier, out _)?.Declaration.Name == _buffer[node.Name.Begin].Text;

    private void DropSuffix(FunctionNode node)
    {
        var end = node.Initializers.IsEmpty ? node.Body.IsEmpty ? node.Tokens.End - 1 : node.Body.Begin : node.Initializers.Begin;
        for (var i = node.Parameters.End; i < end; i++)
        {
            if (_buffer[i].Text is "override" or "sealed" or "new" or "abstract" or "const")
            {
                _edits.Replace(i);
            }
        }
    }
}
