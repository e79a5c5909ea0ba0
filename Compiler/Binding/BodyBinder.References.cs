using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>The address that a reference to <paramref name="referee"/> is bound to. A property has none: for Clang it is a
    /// variable, but what is written through the reference would be lost.</summary>
    private BoundExpression BindReferenceTo(ClangNode node, ClangType referee) => BindReferenceTo(BindPlace(node), referee, node);

    private BoundExpression BindReferenceTo(Place place, ClangType referee, ClangNode node)
    {
        if (referee.IsConst)
        {
            return AddressOf(place, node);
        }

        return place is PropertyPlace property
            ? Error(Descriptors.PropertyToReference, node, MemberName((property.Getter ?? property.Setter)!))
            : RejectInitOnly(place, node) ?? AddressOf(place, node);
    }
}
