using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Rules on elements of arrays and arguments of generic types (ECMA-372 §24.1, §31.2):
/// C++ templates accept native classes there, the CLI does not.</summary>
internal sealed class TypeArgumentRules(DeclarationContext context)
{
    private readonly HashSet<string> _instances = new(StringComparer.Ordinal);

    /// <summary>Checks the types a member's signature is made of.</summary>
    public void Check(ClangDecl declaration, SourceLocation location)
    {
        switch (declaration)
        {
            case FieldDecl field:
                CheckHandle(field.Type, location);
                Check(field.Type, location);
                break;
            case VarDecl variable:
                Check(variable.Type, location);
                break;
            case FunctionDecl function:
                CheckHandle(function.ResultType, location);
                Check(function.ResultType, location);
                foreach (var parameter in function.Parameters)
                {
                    CheckHandle(parameter.Type, location);
                    Check(parameter.Type, location);
                }

                break;
        }
    }

    /// <summary>Checks the type of a local variable.</summary>
    public void CheckLocal(VarDecl variable, SourceLocation location)
    {
        CheckHandle(variable.Type, location, isLocal: true);
        Check(!IsWritten(variable) && variable.Type is ReferenceType { Referee: var referee } ? referee : variable.Type, location);
    }

    // Not the auto&& of a loop, C++'s or ours.
    private static bool IsWritten(VarDecl variable) => !variable.Name.Contains('$', StringComparison.Ordinal) && !variable.Name.StartsWith("__", StringComparison.Ordinal);

    // Objects of these types exist behind handles only.
    private void CheckHandle(ClangType type, SourceLocation location, bool isLocal = false)
    {
        if (type is RecordType record && !context.Mapper.IsHandle(type) && context.Mapper.IsManagedType(type)
            && context.Hierarchy.Definition(context.Mapper.Map(type)) is { } definition
            && ((definition.IsInterface && !isLocal) || definition.FullName == "System.String" || definition.BaseType?.FullName == "System.MulticastDelegate"
                || PreludeTypes.Array(record) is not null))
        {
            context.Diagnostics.Report(Descriptors.NeedsHandle, location, MessageWording.Apply(type.Spelling));
        }
    }

    private void Check(ClangType type, SourceLocation location)
    {
        switch (type)
        {
            case PointerType pointer when IsReferenceClass(pointer.Pointee):
                Report(Descriptors.PointerToManaged, location, "*", pointer.Pointee);
                break;
            case PointerType pointer when PreludeTypes.InteriorPointee(pointer.Pointee) is not null:
                context.Diagnostics.Report(Descriptors.PointerToInterior, location, MessageWording.Apply(pointer.Spelling));
                break;
            case PointerType { Pointee: var element } when PreludeTypes.HandleElement(element) is not null: // String^ names[]
                context.Diagnostics.Report(Descriptors.ManagedElementInNativeArray, location, MessageWording.Apply(element.Spelling));
                break;
            case PointerType pointer:
                Check(pointer.Pointee, location);
                break;
            case RecordType when PreludeTypes.InteriorPointee(type) is { } pointee && IsReferenceClass(pointee):
                context.Diagnostics.Report(Descriptors.PointerTarget, location, MessageWording.Apply(type.Spelling));
                break;
            case ReferenceType { IsTracking: false } reference when IsReferenceClass(reference.Referee):
                Report(Descriptors.PointerToManaged, location, reference.IsRValue ? "&&" : "&", reference.Referee);
                break;
            case ReferenceType reference:
                Check(reference.Referee, location);
                break;
            case RecordType when IsTemplateOfParameter(type):
                context.Diagnostics.Report(Descriptors.TemplateOfTypeParameter, location, MessageWording.Apply(type.Spelling));
                break;
            case RecordType when TemplateRules.Indirection(type, context.Mapper) is { } found && _instances.Add(type.Spelling):
                Report(Descriptors.PointerToManaged, location, found.Indirection, found.Target);
                break;
            case RecordType record when PreludeTypes.HandleElement(record) is { } element:
                if (element is PointerType || (context.Mapper.IsNativeClass(element) && !IsTemplateOfParameter(element) && context.Mapper.Map(element) is not Mono.Cecil.GenericParameter))
                {
                    Report(Descriptors.PointerToManaged, location, "^", element);
                }

                Check(element, location);
                break;
            case RecordType record when PreludeTypes.Array(record) is { } array:
                CheckElement(array.Element, location);
                break;
            case RecordType record when context.Mapper.IsManagedType(record):
                foreach (var argument in record.Declaration.TemplateArguments)
                {
                    CheckArgument(record.Declaration, argument.Type, location);
                }

                break;
        }
    }

    private bool IsTemplateOfParameter(ClangType type) =>
        type is RecordType { Declaration: { TemplateArguments.IsEmpty: false } template } && TemplateRules.IsTemplateOfParameter(template, context.Mapper);

    // Native pointers are elements that the CLI can hold.
    private void CheckElement(ClangType element, SourceLocation location)
    {
        if (context.Mapper.IsNativeClass(element))
        {
            context.Diagnostics.Report(Descriptors.ForbiddenElement, location, MessageWording.Apply(element.Spelling));
        }
        else if (IsReferenceClass(element))
        {
            context.Diagnostics.Report(Descriptors.NeedsHandle, location, MessageWording.Apply(element.Spelling));
        }
        else
        {
            Check(element, location);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceLocation location, string indirection, ClangType type) =>
        context.Diagnostics.Report(descriptor, location, indirection, MessageWording.Apply(type.Spelling));

    private bool IsReferenceClass(ClangType type) =>
        type is RecordType record && !PreludeTypes.IsPrelude(record.Declaration)
        && context.Mapper.IsManagedType(type) && !context.Mapper.IsManagedValue(type);

    // An object itself, without a handle, is nothing that a type parameter can stand for.
    private bool IsObject(ClangType type) =>
        IsReferenceClass(type) && context.Mapper.Map(type) is { IsValueType: false, IsPrimitive: false, IsGenericParameter: false };

    private void CheckArgument(RecordDecl generic, ClangType? argument, SourceLocation location)
    {
        var isGeneric = context.Mapper.ManagedDefinition(generic) is { HasGenericParameters: true };
        if (isGeneric && (argument is PointerType or ReferenceType || (argument is not null && (context.Mapper.IsNativeClass(argument) || IsObject(argument)))))
        {
            context.Diagnostics.Report(
                Descriptors.ForbiddenArgument,
                location,
                MessageWording.Apply(generic.QualifiedName),
                MessageWording.Apply(argument.Spelling));
        }
        else if (argument is not null)
        {
            Check(argument, location);
        }
    }
}
