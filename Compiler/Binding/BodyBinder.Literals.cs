using System.Globalization;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Literals and constants that Clang computed.</summary>
    private BoundConstant BindLiteral(ClangNode node) => node.Kind switch
    {
        NodeKind.FloatingLiteral => Constant(TypeOf(node.Type!), ValueOf(node)),
        NodeKind.NullPtrLiteral => new BoundConstant(Types.IntPtr, null),
        _ => Constant(TypeOf(node.Type!), node.Value),
    };

    private static double ValueOf(ClangNode literal) => double.Parse(literal.Text, CultureInfo.InvariantCulture);

    /// <summary>Enumerators and constant variables.</summary>
    private BoundExpression BindConstantReference(ClangNode node) => node.Decl switch
    {
        EnumConstantDecl constant => Constant(TypeOf(constant.Type), constant.Value),
        _ => Load(BindReference(node), node),
    };

    private BoundExpression BindThis(ClangNode node) => NativeThis ?? new BoundThis(
        _method.DeclaringType.IsValueType ? new ByReferenceType(SelfType) : SelfType);

    private TypeReference SelfType => SelfReference.Of(_method.DeclaringType);

    /// <summary>Literals, and choices between literals, as System.String.</summary>
    private BoundExpression BindText(ClangNode text) => Intrinsics.Literal(text) is { } literal
        ? BindManagedLiteral(literal)
        : Intrinsics.Conditional(text) is { } choice
            ? new BoundConditional(
                BindValue(choice.Children[0]!), BindText(choice.Children[1]!), BindText(choice.Children[2]!), Types.String)
            : BindValue(text);

    /// <summary>A string literal as System.String: char is UTF-8, wchar_t and char16_t are UTF-16.</summary>
    private BoundConstant BindManagedLiteral(ClangNode literal) => new(Types.String, LiteralConstant.Decode(literal));

    /// <summary>A constant of a scalar or enumeration type from the widest representation.</summary>
    private static BoundConstant Constant(TypeReference type, object value)
    {
        var kind = Scalars.StackKind(type);
        return new BoundConstant(type, kind switch
        {
            StackKind.Int64 or StackKind.NativeInt => (object)Convert.ToInt64(value, CultureInfo.InvariantCulture),
            StackKind.Float32 => Convert.ToSingle(value, CultureInfo.InvariantCulture),
            StackKind.Float64 => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => unchecked((int)Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        });
    }

    private BoundConstant Constant(int value) => new(Types.Int32, value);
}
