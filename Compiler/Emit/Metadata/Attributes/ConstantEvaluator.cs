using System.Globalization;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Projection;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Evaluates the constant expressions that attribute arguments may be (ECMA-372 §29.3).</summary>
internal sealed class ConstantEvaluator(TypeMapper mapper, IProjectionIndex index)
{
    /// <summary>The value, or null when the expression is no constant.</summary>
    public ConstantValue? Evaluate(ClangNode? node) => node?.Kind switch
    {
        NodeKind.IntegerLiteral or NodeKind.CharacterLiteral or NodeKind.BoolLiteral or NodeKind.Constant =>
            new ConstantValue.Integer(node.Value, node.Type!),
        NodeKind.FloatingLiteral => new ConstantValue.Real(double.Parse(node.Text, CultureInfo.InvariantCulture), node.Type!),
        NodeKind.StringLiteral => new ConstantValue.Text(LiteralConstant.Decode(node)),
        NodeKind.NullPtrLiteral => new ConstantValue.Text(null),
        NodeKind.DeclRef or NodeKind.Member => Declared(node),
        NodeKind.Unary => Unary(node),
        NodeKind.OperatorCall when node.Children.Length == 1 => Unary(node),
        NodeKind.Binary => Binary(node.Operator, node.Children[0], node.Children[1], node.Type!),
        NodeKind.OperatorCall when node.Children.Length == 2 =>
            Binary(node.Operator, node.Children[0], node.Children[1], node.Type!),
        NodeKind.Call => Call(node),
        NodeKind.ImplicitCast or NodeKind.CStyleCast or NodeKind.FunctionalCast or NodeKind.StaticCast or NodeKind.ConstCast =>
            Cast(node),
        NodeKind.Construct or NodeKind.InitList when node.Children.Length == 1 => Evaluate(node.Children[0]),
        NodeKind.Construct or NodeKind.InitList or NodeKind.ImplicitValueInit or NodeKind.ScalarValueInit => Empty(node),
        NodeKind.Paren or NodeKind.ExprWithCleanups or NodeKind.MaterializeTemporary or NodeKind.BindTemporary
            or NodeKind.DefaultArg => Evaluate(node.Children.FirstOrDefault()),
        _ => null,
    };

    // h<String>() is the null reference, int() is zero.
    private ConstantValue? Empty(ClangNode node) =>
        node.Type is null ? null
        : mapper.IsHandle(node.Type) ? new ConstantValue.Text(null)
        : node.Type is BuiltinType or EnumType ? new ConstantValue.Integer(0, node.Type)
        : null;

    private ConstantValue? Cast(ClangNode node)
    {
        var value = Evaluate(node.Children[0]);
        return (value, node.Type) switch
        {
            (ConstantValue.Integer integer, BuiltinType { Kind: BuiltinKind.Float or BuiltinKind.Double }) =>
                new ConstantValue.Real(integer.Value, node.Type),
            (ConstantValue.Real real, EnumType or BuiltinType { Kind: not (BuiltinKind.Float or BuiltinKind.Double) }) =>
                new ConstantValue.Integer((long)real.Value, node.Type),
            (ConstantValue.Integer integer, EnumType or BuiltinType) => integer with { Type = node.Type },
            (ConstantValue.Real real, BuiltinType) => real with { Type = node.Type },
            _ => value,
        };
    }

    private ConstantValue? Declared(ClangNode node) => node.Decl switch
    {
        EnumConstantDecl constant => new ConstantValue.Integer(constant.Value, constant.Type),
        VarDecl { ConstantValue: { } text } variable => Parsed(text, variable.Type),
        VarDecl { Initializer: { } initializer } variable when mapper.IsHandle(variable.Type) => Evaluate(initializer),
        VarDecl variable when index.Find(variable)?.Member is FieldDefinition { HasConstant: true } field =>
            Projected(field.Constant, variable.Type),
        _ => null,
    };

    private static ConstantValue? Parsed(string text, ClangType type) => LiteralConstant.Scalar(type, text) switch
    {
        null => null,
        float or double => new ConstantValue.Real(double.Parse(text, CultureInfo.InvariantCulture), type),
        char character => new ConstantValue.Integer(character, type),
        ulong large => new ConstantValue.Integer(unchecked((long)large), type),
        IConvertible integer => new ConstantValue.Integer(integer.ToInt64(CultureInfo.InvariantCulture), type),
        _ => null,
    };

    private static ConstantValue? Projected(object? value, ClangType type) => value switch
    {
        null => new ConstantValue.Text(null),
        string text => new ConstantValue.Text(text),
        float or double => new ConstantValue.Real(Convert.ToDouble(value, CultureInfo.InvariantCulture), type),
        ulong large => new ConstantValue.Integer(unchecked((long)large), type),
        char character => new ConstantValue.Integer(character, type),
        IConvertible integer => new ConstantValue.Integer(integer.ToInt64(CultureInfo.InvariantCulture), type),
        _ => null,
    };

    private ConstantValue? Unary(ClangNode node) => (node.Operator, Evaluate(node.Children[0])) switch
    {
        ("-", ConstantValue.Integer value) => value with { Value = unchecked(-value.Value), Type = node.Type! },
        ("~", ConstantValue.Integer value) => value with { Value = ~value.Value, Type = node.Type! },
        ("!", ConstantValue.Integer value) => value with { Value = value.Value == 0 ? 1 : 0, Type = node.Type! },
        ("-", ConstantValue.Real value) => value with { Value = -value.Value },
        ("+", var value) => value,
        _ => null,
    };

    private ConstantValue? Binary(string operation, ClangNode? left, ClangNode? right, ClangType type)
    {
        if (Evaluate(left) is not ConstantValue.Integer { Value: var a } || Evaluate(right) is not ConstantValue.Integer { Value: var b })
        {
            return null;
        }

        long? result = operation switch
        {
            "|" => a | b,
            "&" => a & b,
            "^" => a ^ b,
            "+" => unchecked(a + b),
            "-" => unchecked(a - b),
            "*" => unchecked(a * b),
            "<<" => a << (int)b,
            ">>" => a >> (int)b,
            "/" when b != 0 => a / b,
            "%" when b != 0 => a % b,
            _ => null,
        };
        return result is { } value ? new ConstantValue.Integer(value, type) : null;
    }

    private ConstantValue? Call(ClangNode node)
    {
        if (node.Decl is not FunctionDecl { TemplateArguments: [{ Type: { } type }, ..] } function)
        {
            return null;
        }

        return function.QualifiedName switch
        {
            "clr::expr::tid" => new ConstantValue.TypeOf(mapper.HandleTarget(type) ?? mapper.Map(type)),
            "clr::expr::gcarray_of" => Elements(node, type),
            "clr::expr::lit" => Evaluate(node.Children[1]),
            _ => null,
        };
    }

    private ConstantValue.Elements? Elements(ClangNode node, ClangType element)
    {
        var values = node.Children[1..].Select(Evaluate).ToList();
        return values.Contains(null) ? null : new ConstantValue.Elements(mapper.Map(element), [.. values.OfType<ConstantValue>()]);
    }
}
