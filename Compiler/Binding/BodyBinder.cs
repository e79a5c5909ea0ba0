using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Partition;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Binds one function body: the typed AST becomes operations of the CLI and calls of native shims.
/// One partial file per construct; <see cref="BindStatement"/>, <see cref="BindValue"/>, <see cref="BindPlace"/> and
/// <see cref="BindEffect"/> only dispatch.</summary>
internal sealed partial class BodyBinder
{
    private readonly BindingContext _context;
    private readonly UnitContext _unit;
    private readonly Classifier _classifier;
    private readonly Cutter _cutter;
    private readonly HostWriter _host;
    private readonly MethodDefinition _method;
    private readonly Dictionary<VarDecl, Place> _variables = [];
    private SourceLocation _statement;

    /// <summary>Prepares to bind a body that becomes <paramref name="method"/>.</summary>
    public BodyBinder(BindingContext context, UnitContext unit, MethodDefinition method, HostWriter host)
    {
        _context = context;
        _unit = unit;
        _method = method;
        _host = host;
        _classifier = new Classifier(context, unit.ManagedFunctions);
        _lambdas = new LambdaCompiler(context, unit, _classifier, host);
        _cutter = new Cutter(this, _context, unit, _classifier, host);
    }

    private TypeSystem Types => _context.Types;

    private ClassLibrary Runtime => _context.Runtime;

    /// <summary>The CLI type of a C++ type.</summary>
    internal TypeReference TypeOf(ClangType type) => Checked(_context.Mapper.Map(type));

    /// <summary>The user's place of a node, or of the statement around it.</summary>
    internal SourceLocation LocationOf(ClangNode node) =>
        node.Begin >= 0 ? _unit.Desugared.Map.Map(node.Begin) : _statement;

    /// <summary>Where a variable of the body lives, when it lives in IL.</summary>
    internal Place? PlaceOf(VarDecl variable) => _variables.GetValueOrDefault(variable);

    /// <summary>Variables of the function that are declared before a place, also in blocks that have ended there.</summary>
    internal IEnumerable<VarDecl> VariablesNamed(string name, int place) =>
        _variables.Keys.Where(v => v.Name == name && v.Location.Offset < place);

    /// <summary>Whether <c>this</c> is an object on the GC heap.</summary>
    private bool HasObjectThis => _method.HasThis && !_method.DeclaringType.IsValueType;

    private BoundError Error(DiagnosticDescriptor descriptor, ClangNode node, params object?[] arguments)
    {
        Report(descriptor, node, arguments);
        return new BoundError(node.Type is null ? Types.Void : TypeOf(node.Type));
    }

    /// <summary>Reports a mistake at a node. Limits of ours are none in a body that has errors: we may see what these left.</summary>
    internal void Report(DiagnosticDescriptor descriptor, ClangNode node, params object?[] arguments)
    {
        if (!IsDamaged || !descriptor.Code.StartsWith("BR", StringComparison.Ordinal))
        {
            _context.Diagnostics.Report(descriptor, LocationOf(node), arguments);
        }
    }

    private bool IsDamaged => _function is { DefinitionBegin: >= 0 } function && _context.Diagnostics.HasErrorIn(
        _unit.Desugared.Map.Map(function.DefinitionBegin), _unit.Desugared.Map.Map(function.DefinitionEnd - 1));

    private void Warn(DiagnosticDescriptor descriptor, ClangNode node, params object?[] arguments) =>
        _context.Diagnostics.Report(descriptor, LocationOf(node), arguments);

    internal BoundError NotYet(string what, ClangNode node) => Error(Descriptors.NotSupportedYet, node, what);

    /// <summary>The value of an expression: of a prvalue itself, of a glvalue what it refers to.</summary>
    internal BoundExpression BindValue(ClangNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node.Kind == NodeKind.Recovery)
        {
            return new BoundError(Types.Void);
        }

        if (node is { Category: ValueCategory.PRValue, Type: BuiltinType { Kind: BuiltinKind.LongDouble or BuiltinKind.Int128 or BuiltinKind.UInt128 } })
        {
            return NotYet($"a value of type '{node.Type.Spelling}' in managed code", node); // the CLI has none of the kind
        }

        if (_cutter.IsCutAt(node))
        {
            return _cutter.CutValue(node);
        }

        return node.Category is ValueCategory.LValue or ValueCategory.XValue
            ? Load(BindPlace(node), node)
            : BindPrValue(node);
    }

    private BoundExpression BindPrValue(ClangNode node) => node.Kind switch
    {
        NodeKind.IntegerLiteral or NodeKind.CharacterLiteral or NodeKind.BoolLiteral
            or NodeKind.FloatingLiteral or NodeKind.NullPtrLiteral => BindLiteral(node),
        NodeKind.Constant => IsSizeOfManaged(node) ? BindSizeOf(node) : BindLiteral(node),
        NodeKind.ImplicitValueInit or NodeKind.ScalarValueInit => new BoundDefault(TypeOf(node.Type!)),
        NodeKind.DeclRef => BindConstantReference(node),
        NodeKind.This => BindThis(node),
        NodeKind.Call or NodeKind.MemberCall => BindCallValue(node),
        NodeKind.OperatorCall => ReturnedObject(node, BindOperatorCall(node)),
        NodeKind.Construct => BindConstruct(node),
        NodeKind.New => BindNew(node),
        NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.FunctionalCast or NodeKind.StaticCast
            or NodeKind.ReinterpretCast or NodeKind.ConstCast => BindCast(node),
        NodeKind.Unary => BindUnary(node),
        NodeKind.Binary => BindBinary(node),
        NodeKind.CompoundAssign => BindCompoundAssignment(node, keepsValue: true),
        NodeKind.Conditional => _classifier.IsNativeClass(node.Type) ? MaterialiseTemporary(node) : BindConditional(node),
        NodeKind.BinaryConditional => Error(Descriptors.ConditionalManagedOperand, node),
        NodeKind.Paren or NodeKind.ExprWithCleanups or NodeKind.BindTemporary or NodeKind.MaterializeTemporary
            or NodeKind.DefaultArg or NodeKind.DefaultInit or NodeKind.Rewritten => BindValue(node.Children[0]!),
        NodeKind.InitList => BindInitList(node),
        _ => NotYet(Describe(node), node),
    };

    /// <summary>The place a glvalue refers to.</summary>
    internal Place BindPlace(ClangNode node)
    {
        if (node.Kind == NodeKind.Recovery)
        {
            return new ValuePlace(new BoundError(Types.Void));
        }

        if (_cutter.IsCutAt(node))
        {
            return _cutter.CutPlace(node);
        }

        return node.Kind switch
        {
            NodeKind.DeclRef => BindReference(node),
            NodeKind.Member => BindMember(node),
            NodeKind.Unary => BindUnaryPlace(node),
            NodeKind.ArraySubscript => BindSubscript(node),
            NodeKind.OperatorCall => BindOperatorPlace(node),
            NodeKind.Call or NodeKind.MemberCall => BindCallPlace(node),
            NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.StaticCast or NodeKind.FunctionalCast
                or NodeKind.ConstCast or NodeKind.ReinterpretCast => BindCastPlace(node),
            NodeKind.Paren or NodeKind.ExprWithCleanups or NodeKind.BindTemporary or NodeKind.DefaultArg or NodeKind.DefaultInit => BindPlace(node.Children[0]!),
            NodeKind.MaterializeTemporary => BindTemporary(node),
            NodeKind.Binary when node.Operator == "," && _classifier.IsNativeClass(node.Type) => BindCommaPlace(node),
            NodeKind.Binary when node.Operator == "," =>
                new ValuePlace(BindPrValue(node)),
            NodeKind.Binary => new ValuePlace(BindAssignment(node, keepsValue: true)),
            NodeKind.CompoundAssign => new ValuePlace(BindCompoundAssignment(node, keepsValue: true)),
            NodeKind.Conditional when IsConditionalPlace(node) => BindConditionalPlace(node),
            NodeKind.Conditional when _classifier.IsNativeClass(node.Type) => NativeObject(MaterialiseTemporary(node), node.Type!),
            NodeKind.Conditional => new ValuePlace(BindConditional(node)),
            _ when node.Category == ValueCategory.PRValue => new ValuePlace(BindValue(node)),
            _ => new ValuePlace(NotYet(Describe(node), node)),
        };
    }

    /// <summary>An expression whose value is not wanted.</summary>
    internal BoundExpression BindEffect(ClangNode node)
    {
        if (_cutter.IsCutAt(node))
        {
            return _cutter.CutEffect(node);
        }

        return node.Kind switch
        {
            NodeKind.Paren or NodeKind.ExprWithCleanups or NodeKind.BindTemporary or NodeKind.MaterializeTemporary =>
                BindEffect(node.Children[0]!),
            NodeKind.Binary when node.Operator == "=" => BindAssignment(node, keepsValue: false),
            NodeKind.CompoundAssign => BindCompoundAssignment(node, keepsValue: false),
            NodeKind.Unary when node.Operator is "++" or "--" => BindIncrement(node, keepsValue: false),
            NodeKind.OperatorCall => BindOperatorEffect(node),
            NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.StaticCast or NodeKind.FunctionalCast
                when node.CastKind is "ToVoid" or "NoOp" => BindEffect(node.Children[0]!),
            NodeKind.Call or NodeKind.MemberCall => BindCallValue(node),
            NodeKind.Conditional when node.Type is BuiltinType { Kind: BuiltinKind.Void } => BindConditionalEffect(node),
            NodeKind.Binary when node.Operator == "," => new BoundSequence(
                [BindEffect(node.Children[0]!), BindEffect(node.Children[1]!)], null, Types.Void),
            NodeKind.Throw => BindThrowExpression(node, Types.Void),
            _ => BindValue(node),
        };
    }

    private BoundExpression BindConditionalEffect(ClangNode node) => new BoundConditional(
        BindValue(node.Children[0]!), BindEffect(node.Children[1]!), BindEffect(node.Children[2]!), Types.Void);

    /// <summary>Names a construct for a message.</summary>
    private string Describe(ClangNode node)
    {
        var text = node.Begin >= 0 && node.End > node.Begin
            ? SourceQuotation.Find(_unit.Desugared, node.Begin, node.End) ?? _unit.Desugared.CheckText[node.Begin..node.End].ReplaceLineEndings(" ")
            : node.Kind == NodeKind.Unknown ? node.Text : node.Kind.ToString();
        return $"'{(text.Length > 60 ? string.Concat(text.AsSpan(0, 57), "...") : text)}'";
    }

    private static ImmutableArray<T> List<T>(params ReadOnlySpan<T> items) => [.. items];
}
