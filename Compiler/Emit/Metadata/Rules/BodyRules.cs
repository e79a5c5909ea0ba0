using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Rules on the types that bodies use (ECMA-372 §12, §16): what a variable, <c>new</c>, <c>throw</c> and <c>catch</c> may
/// have. In the check text managed classes are classes like others.</summary>
internal sealed class BodyRules(DeclarationContext context)
{
    private readonly TypeArgumentRules _types = new(context);

    /// <summary>Checks all bodies of a unit.</summary>
    public void Check(UnitIndex index)
    {
        foreach (var function in index.Unit.Ast.Functions)
        {
            if (function is { Body: { } body, IsImplicit: false })
            {
                CheckSignature(index, function);
                Check(index, body, isManagedNew: false);
            }
        }
    }

    // Members of managed types are checked where they are declared; what templates make of their arguments is theirs.
    private void CheckSignature(UnitIndex index, FunctionDecl function)
    {
        var isNative = function.Parent is null || (!function.Parent.IsInstantiated && context.Symbols.FindType(function.Parent) is null && !Closure.IsClosureType(function.Parent.Type));
        if (isNative && function is { SyntaxId: < 0, TemplateArguments.IsEmpty: true } && !ManagedFunctions.IsAttribute(function)
            && index.Place(function.Location.Offset, SourceLocation.None) is { Line: > 0 } place)
        {
            _types.Check(function, place);
        }
    }

    // gcnew T(x)  →  clr::gc(new T(x))
    private void Check(UnitIndex index, ClangNode node, bool isManagedNew)
    {
        switch (node.Kind)
        {
            case NodeKind.DeclStmt: CheckVariables(index, node); break;
            case NodeKind.New when !isManagedNew && IsReferenceClass(node.AllocatedType):
                Report(Descriptors.NewOfManaged, Place(index, node), node.AllocatedType!);
                break;
            case NodeKind.New when !isManagedNew && node.AllocatedType is { } value && HoldsHandles(value):
                Report(Descriptors.NewOfManagedValue, Place(index, node), value);
                break;
            case NodeKind.Constant when IsReferenceClass(node.AllocatedType):
                Report(Descriptors.SizeOfManaged, Place(index, node), node.AllocatedType!);
                break;
            case NodeKind.Typeid when TypeOperand(node) is { } operand && (IsReferenceClass(operand) || context.Mapper.IsHandle(operand)):
                Report(Descriptors.NativeTypeIdOfManaged, Place(index, node), operand);
                break;
            case NodeKind.Unary when node is { Operator: "&", Children: [{ Kind: NodeKind.DeclRef, Decl: FieldDecl { Parent: { } owner } member }] } && context.Symbols.FindType(owner) is not null:
                context.Diagnostics.Report(Descriptors.AddressOfInstanceMember, Place(index, node), member.Name);
                break;
            case NodeKind.ImplicitCast or NodeKind.MaterializeTemporary when IsBoxedZero(node.Children[0]!):
                context.Diagnostics.Report(Descriptors.BoxedZero, Place(index, node));
                break;
            case NodeKind.Throw when node.Children is [{ Type: { } thrown }] && IsManagedObject(thrown):
                Report(Descriptors.ThrowOfObject, Place(index, node), thrown);
                break;
            case NodeKind.Catch when IsFinally(node):
                new FinallyRules(context, index).Check(node.Children[0]!);
                break;
            case NodeKind.Catch when node.Decls is [VarDecl { Type: var caught }] && IsManagedObject(caught.NonReference):
                Report(Descriptors.ThrowOfObject, Place(index, node), caught.NonReference);
                break;
        }

        // What is left of an erroneous gcnew looks like new.
        var isGcNew = node is { Kind: NodeKind.Recovery } or { Kind: NodeKind.Call, Decl: FunctionDecl { QualifiedName: "clr::expr::gc" } };
        foreach (var child in node.Children)
        {
            if (child is not null)
            {
                Check(index, child, isGcNew || (isManagedNew && node.Kind is NodeKind.ImplicitCast or NodeKind.Paren or NodeKind.ExprWithCleanups));
            }
        }
    }

    private void CheckVariables(UnitIndex index, ClangNode node)
    {
        foreach (var variable in node.Decls.OfType<VarDecl>())
        {
            if (variable.Initializer is not { Kind: NodeKind.New })
            {
                _types.CheckLocal(variable, index.Place(variable.Location.Offset, Place(index, node)));
            }

            if (variable.Initializer is { } initializer)
            {
                Check(index, initializer, isManagedNew: false);
            }
        }
    }

    private static ClangType? TypeOperand(ClangNode node) => node.AllocatedType ?? (node.Children is [{ } value] ? value.Type : null);

    private static bool IsFinally(ClangNode node) =>
        node.Decls is [VarDecl { Type: RecordType { Declaration.QualifiedName: "clr::finally_" } }];

    // Object^ o = 0; in the language before C++/CLI 0 was the null handle.
    private static bool IsBoxedZero(ClangNode node) =>
        node is { Kind: NodeKind.Construct, Decl: FunctionDecl { Parent: { } parent }, Children: [{ } value, ..] }
        && Intrinsics.IsHandleClass(parent) && Intrinsics.Peel(value) is { Kind: NodeKind.IntegerLiteral, Value: 0 };

    private bool IsManagedObject(ClangType type) =>
        type is RecordType record && !PreludeTypes.IsPrelude(record.Declaration) && context.Mapper.IsManagedType(type);

    private bool HoldsHandles(ClangType type) =>
        IsManagedObject(type) && context.Mapper.IsManagedValue(type) && HoldsHandles(context.Mapper.Map(type));

    private bool HoldsHandles(TypeReference type) =>
        context.Hierarchy.Definition(type)?.Fields.Any(f => !f.IsStatic && (f.FieldType is { IsValueType: false, IsPrimitive: false, IsPointer: false, IsFunctionPointer: false, IsGenericParameter: false }
            || (f.FieldType is { IsValueType: true, IsPrimitive: false } && f.FieldType.FullName != type.FullName && HoldsHandles(f.FieldType)))) == true;

    private bool IsReferenceClass(ClangType? type) => type is not null && IsManagedObject(type) && !context.Mapper.IsManagedValue(type);

    private static SourceLocation Place(UnitIndex index, ClangNode node) => index.Place(node.Begin, SourceLocation.None);

    private void Report(DiagnosticDescriptor descriptor, SourceLocation location, ClangType type) =>
        context.Diagnostics.Report(descriptor, location, MessageWording.Apply(type.Spelling));
}
