using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using ReferenceType = Bridge.Compiler.Clang.Ast.ReferenceType;

namespace Bridge.Compiler.Partition;

/// <summary>Walks a native sub-expression and makes a parameter of everything in it that lives in IL.</summary>
/// <param name="binder">Binds the managed parts.</param>
/// <param name="context">The assembly.</param>
/// <param name="classifier">Managed or native.</param>
/// <param name="draft">Receives parameters and replacements.</param>
/// <param name="kept">Which temporaries outlive the shim.</param>
internal sealed partial class HoleFinder(
    BodyBinder binder, BindingContext context, Classifier classifier, ShimDraft draft, KeptTemporaries kept)
{
    private readonly HashSet<ClangNode> _ownHoles = [];
    private readonly HashSet<VarDecl> _changed = [];

    /// <summary>Finds the holes of what a shim is cut from.</summary>
    public void Find(ClangNode root)
    {
        NoteChanged(root);
        Visit(root);
    }

    /// <summary>Finds the holes of a sub-tree.</summary>
    public void Visit(ClangNode node)
    {
        if (node.Kind is NodeKind.DefaultArg or NodeKind.DefaultInit)
        {
            // C++ evaluates it; it has no text where it is used.
            return;
        }

        if (_ownHoles.Contains(node))
        {
            OperandHole(node);
            return;
        }

        if (node.Kind == NodeKind.Lambda)
        {
            VisitLambda(node);
            return;
        }

        if (node is { Kind: NodeKind.Unknown, Text: "StmtExpr" } && HoldsManaged(node))
        {
            Reject(node, Descriptors.NotSupportedYet, "managed code in a statement expression, ({ … })");
            return;
        }

        if (classifier.Values.LaidOutByCli(node) is { } value && classifier.HomeOf(node) != Home.Managed)
        {
            Reject(node, Descriptors.LaidOutByCli, MessageWording.Apply(value.Spelling));
        }
        else if (Choice.IsWithoutMiddle(node, classifier))
        {
            Reject(node.Children[1]!, Descriptors.ConditionalManagedOperand);
        }
        else if (Choice.IsInIl(node, classifier))
        {
            ChoiceHole(node);
        }
        else if (binder.Packs is { } packs && packs.IsFoldOperation(node))
        {
            WriteFold(node);
        }
        else if (binder.IsSizeOfManaged(node))
        {
            ValueHole(node);
        }
        else if (node.Kind == NodeKind.Constant)
        {
            ConstantOperand(node);
        }
        else if (node.Kind is NodeKind.Unary or NodeKind.ImplicitCast && NativeSignature.ManagedPointee(node.Type, classifier) is not null
            && Intrinsics.Peel(node.Children[0]!).Decl is FunctionDecl callee && classifier.IsManaged(callee))
        {
            ValueHole(node);
        }
        else if (ManagedMemberAsFunction(node) is { } member)
        {
            Reject(
                node,
                Descriptors.NotSupportedYet,
                $"the native address of '{member.QualifiedName}', a member of a managed class (take a function outside of it, or a delegate and Marshal::GetFunctionPointerForDelegate)");
        }
        else if (IsAddressOfFrame(node))
        {
            ValueHole(node);
        }
        else if (IsAddressOfManaged(node))
        {
            Reject(node, Descriptors.GcLvalueToNative);
        }
        else if (HeapForReference(node) is { } moving)
        {
            Reject(moving, Descriptors.GcLvalueToNative);
        }
        else if (classifier.IsMarshalToNative(node))
        {
            MarshalHole(node);
        }
        else if (LoadedVariable(node) is { } variable && node.Type is not MemberPointerType)
        {
            LoadHole(node, variable);
        }
        else if (node is { Kind: NodeKind.DeclRef, Decl: VarDecl local } && binder.PlaceOf(local) is { } place)
        {
            ReferenceHole(node, local, place);
        }
        else if (node.Kind == NodeKind.This && binder.NativeThis is not null)
        {
            draft.Replace(node.Begin, node.End, ThisHole(node));
        }
        else if (node.Kind == NodeKind.Member && Intrinsics.ImplicitThis(node.Children[0]!) is { } self && binder.NativeThis is not null)
        {
            draft.Replace(node.Begin, node.End, $"{ThisHole(self)}->{draft.Slice(node.Begin, node.End)}");
        }
        else if (classifier.LoadsManaged(node) || classifier.AssignsManaged(node))
        {
            ValueHole(node);
        }
        else if (classifier.HomeOf(node) == Home.Managed)
        {
            ManagedHole(node);
        }
        else if (node.Kind == NodeKind.StdInitializerList && IsListOfFrame(node))
        {
            TemporaryHole(node, node);
        }
        else if (IsExtendedScalar(node))
        {
            ScalarTemporary(node);
        }
        else if (IsKept(node))
        {
            KeepTemporary(node);
        }
        else if (node.Kind == NodeKind.New && node.Children[0] is { } initializer && Intrinsics.Peel(initializer) is var created
            && Intrinsics.RootOperation(created.Decl) is not null)
        {
            NewRootHole(created);
        }
        else if (node is { Kind: NodeKind.New, AllocatedType: { } allocated, Children: [{ } given, ..] } && classifier.Values.HaveNativeLayout(allocated))
        {
            NewValueHole(node, given);
        }
        else if (node is { Kind: NodeKind.Construct or NodeKind.MemberCall or NodeKind.OperatorCall, Decl: FunctionDecl called } && NativeSignature.CarriesManaged(called, classifier))
        {
            VisitArguments(node, called);
        }
        else if (IsAssignment(node))
        {
            VisitAssignment(node);
        }
        else
        {
            SequenceOperands(node);
            VisitChildren(node);
            KeepDefaultArguments(node);
        }
    }

    // sizeof and its like may name variables that the shim does not have. NULL converts to pointers, a number would not.
    private void ConstantOperand(ClangNode node)
    {
        if (draft.Slice(node.Begin, node.End) != "__null")
        {
            draft.Replace(node.Begin, node.End, string.Create(CultureInfo.InvariantCulture, $"static_cast<{Plain(node.Type!)}>({node.Value})"));
        }
    }

    /// <summary>Managed arguments of a function that C++ calls: it gets the addresses of variables that hold them.</summary>
    private void VisitArguments(ClangNode node, FunctionDecl called)
    {
        var arguments = node.Children;
        if (node.Kind != NodeKind.Construct)
        {
            SequenceOperands(node);
            Visit(node.Children[0]!);
            arguments = node.Children[1..];
        }

        DropEmptyExpansions(node);
        for (var i = 0; i < Math.Min(arguments.Length, called.Parameters.Length); i++)
        {
            if (binder.Packs?.CountAt(node, arguments, i) is > 0 and var count)
            {
                var first = i;
                WriteExpansion([.. arguments.Skip(i).Take(count).OfType<ClangNode>()], n => Carried(n, called.Parameters[first++]) ?? Alone(n));
                i += count - 1;
            }
            else if (Carried(arguments[i]!, called.Parameters[i]) is { } carried)
            {
                draft.Replace(arguments[i]!.Begin, arguments[i]!.End, carried);
            }
            else
            {
                Visit(arguments[i]!);
            }
        }
    }

    /// <summary>What is passed in the place of a managed argument, or null for others.</summary>
    private string? Carried(ClangNode argument, VarDecl parameter)
    {
        if (argument.Kind == NodeKind.DefaultArg || !NativeSignature.IsCarried(parameter.Type, classifier))
        {
            return null;
        }

        var effects = draft.AfterArguments();
        var address = parameter.Type is ReferenceType ? binder.PinnedAddress(argument, effects) : binder.AddressOfCopy(argument, parameter.Type);
        return $"{EntryCall.Managed(parameter.Type)}{{{draft.Add("void*", context.Types.IntPtr, address)}}}";
    }

    private void VisitChildren(ClangNode node)
    {
        DropEmptyExpansions(node);
        for (var i = 0; i < node.Children.Length; i++)
        {
            if (binder.Packs?.CountAt(node, node.Children, i) is > 0 and var count)
            {
                WriteExpansion([.. node.Children.Skip(i).Take(count).OfType<ClangNode>()], Alone);
                i += count - 1;
            }
            else if (node.Children[i] is { } child)
            {
                Visit(child);
            }
        }
    }

    // Macros of the C libraries for GNU compilers have such expressions, whose declarations have no holes.
    private bool HoldsManaged(ClangNode node) => node.Parts.Any(p => classifier.HasManaged(p) || HoldsManaged(p));

    private void Reject(ClangNode node, DiagnosticDescriptor descriptor, params object?[] arguments) =>
        binder.Report(descriptor, node, arguments);

    /// <summary>Replaces a prvalue by its parameter, as a prvalue.</summary>
    private void Pass(ClangNode node, string name) =>
        draft.Replace(node.Begin, node.End, node.Type is Clang.Ast.PointerType ? name : $"static_cast<{Plain(node.Type!)}>({name})");

    private static string Plain(ClangType type) =>
        type.Spelling.StartsWith("const ", StringComparison.Ordinal) && type is not Clang.Ast.PointerType ? type.Spelling[6..] : type.Spelling;
}
