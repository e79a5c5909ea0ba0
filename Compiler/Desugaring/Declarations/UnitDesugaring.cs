using System.Globalization;
using Bridge.Compiler.Desugaring.Code;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>Writes the declarations of a unit as standard C++; one file per construct. For one unit; not thread-safe.</summary>
internal sealed partial class UnitDesugaring
{
    private readonly UnitNode _unit;
    private readonly TokenBuffer _buffer;
    private readonly UnitNames _names;
    private readonly TokenEdits _edits = new();
    private readonly CheckTextWriter _writer;
    private readonly CodeDesugaring _code;
    private readonly TypeQualifier _qualifier;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlySet<string> _disposable;
    private readonly BaseMethods _baseMethods;
    private readonly LongOverloads _longOverloads;
    private readonly HashSet<int> _keptLongs = [];
    private readonly List<string> _namespaces = [];
    private readonly HashSet<int> _announced = [];
    private int _unnamedBlocks;

    /// <summary>Prepares the desugaring of <paramref name="unit"/>.</summary>
    public UnitDesugaring(UnitNode unit, UnitNames names, DiagnosticBag diagnostics)
    {
        _unit = unit;
        _buffer = unit.Buffer;
        _names = names;
        _diagnostics = diagnostics;
        _writer = new CheckTextWriter(_buffer, _edits, unit.Dropped);
        _code = new CodeDesugaring(_buffer, _edits, names, diagnostics);
        _disposable = DisposableTypes.Find(unit);
        _qualifier = new TypeQualifier(_buffer, names, unit.Items);
        _baseMethods = new BaseMethods(names, _qualifier, unit.Types);
        _longOverloads = new LongOverloads(_buffer, _baseMethods);
    }

    /// <summary>Writes everything.</summary>
    public (string Text, SourceMap Map) Write()
    {
        Announce();
        Items(_unit.Items);
        CompleteParameters();
        EndOfUnit();
        _writer.Line();
        return (_writer.Text, _writer.Map);
    }

    private void Items(IEnumerable<SyntaxNode> items)
    {
        foreach (var item in items)
        {
            Item(item);
        }
    }

    private void Item(SyntaxNode item)
    {
        MarkInstantiation(item);
        switch (item)
        {
            case NamespaceNode node: Namespace(node); break;
            case UsingNode node: Using(node); break;
            case NativeNode node: Native(node); break;
            case VariablesNode node: Variables(node); break;
            case FunctionNode node: Function(node); break;
            case ModeNode node: _writer.Generated(node.IsUnmanaged ? UnmanagedCode.Begin : UnmanagedCode.End, node.Tokens.Begin); break;
            case MakePublicNode: break;
            case ImportNode node: Import(node); break;
            case ForwardNode node: Forward(node); break;
            case TypeNode node: Class(node); break;
            case OutsideTypeNode node: Outside(node.Type, node.Type.Outer!); break;
            case InstantiationNode node: Instantiation(node); break;
            case EnumNode node: Enum(node); break;
            case DelegateNode node: Delegate(node, isNested: false); break;
            case AssemblyAttributesNode node: Attributes(node.Attributes, CodeContext.Native); break;
            default: throw new InvalidOperationException($"unknown item {item.GetType().Name}");
        }
    }

    private void Namespace(NamespaceNode node)
    {
        var names = node.Name.Split("::", StringSplitOptions.RemoveEmptyEntries);
        _namespaces.AddRange(names);
        _unnamedBlocks += names.Length == 0 ? 1 : 0;
        _writer.Range(node.Head);
        Items(node.Items);
        _writer.Range(new TokenRange(node.Tokens.End - 1, node.Tokens.End));
        _unnamedBlocks -= names.Length == 0 ? 1 : 0;
        _namespaces.RemoveRange(_namespaces.Count - names.Length, names.Length);
    }

    private void Using(UsingNode node)
    {
        _code.Apply(node.Tokens, CodeContext.Signature);
        _writer.Range(node.Tokens);
    }

    private void Native(TokenRange tokens)
    {
        _code.Apply(tokens, CodeContext.Native with { Locals = LocalNames.Collect(_buffer, _names, tokens) });
        _writer.Range(tokens);
    }

    // value class V {…} v;  →  struct V {…}; V v;
    private void Variables(VariablesNode node)
    {
        _code.Apply(node.Tokens, CodeContext.Native);
        _writer.LineOf(node.Tokens.Begin);
        _writer.Generated(_buffer[node.TypeName].Text + " ", node.TypeName);
        _writer.Range(node.Tokens);
    }

    private void Forward(ForwardNode node)
    {
        TemplateHeads(node.Template);
        _writer.Line();
        _writer.Pieces(node.NameToken, [$"{TemplateHead(node.Generic)}struct {_buffer[node.NameToken].Text}", .. Arguments(node.Template), ";"]);
        if (node.Template.IsPresent && !node.Template.IsSpecialization && FindTemplate(_unit.Items, node) is { } definition)
        {
            AnnounceInPlace(definition);
        }
    }

    private string Annotation(DeclarationSyntax declaration) => $"[[clang::annotate(\"{Label(declaration, _isView)}\")]]";

    private static string Label(DeclarationSyntax declaration, bool isView) =>
        string.Create(CultureInfo.InvariantCulture, $"bridge:{(isView ? "view:" : "")}{declaration.Id}");

    private CodeContext MemberContext(ManagedTypeKind owner, params ReadOnlySpan<TokenRange> ranges) =>
        new(owner, false, LocalNames.Collect(_buffer, _names, ranges));

    private static CodeContext SignatureOf(ManagedTypeKind owner) => new(owner, true, LocalNames.None);

    /// <summary>Rewrites types of a managed signature, where <c>long</c> is a 32-bit integer as on Windows.</summary>
    private void Signature(TokenRange range, ManagedTypeKind owner)
    {
        _code.Apply(range, SignatureOf(owner));
        ManagedLong.Apply(_buffer, _edits, range, _keptLongs.Contains);
    }
}
