using System.Globalization;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Shims that take the parts of the hidden variable of a structured binding.</summary>
internal sealed partial class Cutter
{
    /// <summary>The address of what <c>get&lt;I&gt;</c> refers to.</summary>
    public BoundExpression ElementAddress(VarDecl whole, int index)
    {
        var draft = NewDraft();
        return Text(draft, "const volatile void*", $"return bridge::address({Element(draft, whole, index)});", Types.UIntPtr, true);
    }

    /// <summary>A scalar that <c>get&lt;I&gt;</c> returns.</summary>
    public BoundExpression ElementValue(VarDecl whole, VarDecl name, int index)
    {
        var draft = NewDraft();
        return Text(draft, CppType.Name(Unqualified(name.Type)), $"return {Element(draft, whole, index)};", binder.TypeOf(name.Type), true);
    }

    /// <summary>An object that <c>get&lt;I&gt;</c> returns, constructed into its slot.</summary>
    public BoundExpression ConstructElement(BoundExpression slot, RecordType type, VarDecl whole, int index)
    {
        var draft = NewDraft();
        var target = draft.Add("void*", Types.IntPtr, slot);
        return Text(draft, "void", $"::new ({target}) {type.Declaration.Type.Spelling}({Element(draft, whole, index)});", Types.Void, true);
    }

    /// <summary>The address of a member or an element.</summary>
    public BoundExpression PartAddress(VarDecl whole, int index)
    {
        var draft = NewDraft();
        return Text(draft, "const volatile void*", $"{Parts(draft, whole)} return bridge::address({Part(index)});", Types.UIntPtr, false);
    }

    /// <summary>The value of a scalar member.</summary>
    public BoundExpression PartValue(VarDecl whole, VarDecl name, int index)
    {
        var draft = NewDraft();
        return Text(
            draft, CppType.Name(Unqualified(name.Type)), $"{Parts(draft, whole)} return {Part(index)};", binder.TypeOf(name.Type), false);
    }

    private string Element(ShimDraft draft, VarDecl whole, int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"bridge::element<{index}>(static_cast<bridge::type<{whole.Type.Spelling}>&&>({AddVariable(draft, whole, binder.PlaceOf(whole)!)}))");

    private string Parts(ShimDraft draft, VarDecl whole) =>
        $"auto& [{string.Join(", ", whole.Bindings.Select((_, i) => Part(i)))}] = {AddVariable(draft, whole, binder.PlaceOf(whole)!)};";

    private static string Part(int index) => string.Create(CultureInfo.InvariantCulture, $"part{index}");
}
