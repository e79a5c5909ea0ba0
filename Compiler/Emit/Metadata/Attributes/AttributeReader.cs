using System.Collections.Immutable;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Syntax;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Reads an attribute from the function it is checked as:
/// <c>[A(x, N = y)]</c> → <c>{ auto a = clr::gc(new A(x)); a->N = y; }</c>.</summary>
internal sealed class AttributeReader(DeclarationContext context, IProjectionIndex index)
{
    private readonly ConstantEvaluator _evaluator = new(context.Mapper, index);
    private readonly AttributeArguments _arguments = new(context);

    /// <summary>The attribute, or null after an error.</summary>
    public AttributeData? Read(UnitIndex unit, AttributeSyntax syntax)
    {
        if (unit.AttributeFunction(syntax.Id)?.Body is not { } body || Creation(body) is not { } creation)
        {
            // After errors Clang leaves out members of class templates.
            if (!context.Diagnostics.HasErrors)
            {
                context.Diagnostics.Report(Descriptors.AttributeNotSupported, syntax.Location, syntax.Name, "this use");
            }

            return null;
        }

        if (Constructor(creation) is { } made && context.Hierarchy.Definition(made.DeclaringType) is { IsAbstract: true })
        {
            context.Diagnostics.Report(Descriptors.AbstractAttribute, syntax.Location, syntax.Name);
            return null;
        }

        return Constructor(creation) is { } constructor
            && Arguments(unit, syntax, creation, constructor) is { IsDefault: false } arguments
            && Assignments(unit, syntax, body) is { IsDefault: false } assignments
                ? new AttributeData(constructor, arguments, assignments, syntax.Location)
                : null;
    }

    private static ClangNode? Creation(ClangNode node) =>
        node.Kind == NodeKind.New ? node : node.Parts.Select(Creation).FirstOrDefault(found => found is not null);

    private MethodReference? Constructor(ClangNode creation) =>
        creation.Children.FirstOrDefault() is not { Decl: FunctionDecl function } ? null
        : context.Symbols.Find<MethodDefinition>(function) is { } own ? own
        : index.Find(function)?.Member is MethodDefinition projected ? context.Importer.Method(projected, null)
        : function.Parent is { } parent && context.Symbols.FindType(parent) is { } type
            ? type.Methods.FirstOrDefault(m => m is { IsConstructor: true, IsStatic: false, HasParameters: false })
            : null;

    private ImmutableArray<CustomAttributeArgument> Arguments(
        UnitIndex unit, AttributeSyntax syntax, ClangNode creation, MethodReference constructor)
    {
        var written = creation.Children[0]!.Children;
        var result = ImmutableArray.CreateBuilder<CustomAttributeArgument>(constructor.Parameters.Count);
        for (var i = 0; i < constructor.Parameters.Count; i++)
        {
            var type = constructor.Parameters[i].ParameterType;
            var isExpanded = i == constructor.Parameters.Count - 1 && type is Mono.Cecil.ArrayType && IsExpanded(creation, written, i);
            var value = isExpanded
                ? Expanded(type, written[i..])
                : _evaluator.Evaluate(written.ElementAtOrDefault(i));
            if (value is null || _arguments.Create(type, value) is not { } argument)
            {
                Report(unit, syntax, isExpanded ? creation : written.ElementAtOrDefault(i));
                return default;
            }

            if (DependsOnParameter(argument))
            {
                context.Diagnostics.Report(Descriptors.AttributeOfTypeParameter, unit.Place(written.ElementAtOrDefault(i)?.Begin ?? -1, syntax.Location), syntax.Name);
                return default;
            }

            result.Add(argument);
        }

        return result.MoveToImmutable();
    }

    // [A(T::typeid)], [A(List<T^>::typeid)]: metadata has one attribute for all T
    private static bool DependsOnParameter(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => type.ContainsGenericParameter,
        CustomAttributeArgument inner => DependsOnParameter(inner),
        CustomAttributeArgument[] elements => elements.Any(DependsOnParameter),
        _ => false,
    };

    private bool IsExpanded(ClangNode creation, ImmutableArray<ClangNode?> written, int last) =>
        written.Length != last + 1
        || creation.Children[0]!.Decl is { } declaration && index.Find(declaration)?.Form == ProjectedForm.Expanded;

    private ConstantValue.Elements? Expanded(TypeReference array, ImmutableArray<ClangNode?> written)
    {
        var values = written.Select(_evaluator.Evaluate).ToList();
        return values.Contains(null) ? null
            : new ConstantValue.Elements(((Mono.Cecil.ArrayType)array).ElementType, [.. values.OfType<ConstantValue>()]);
    }

    private ImmutableArray<AttributeAssignment> Assignments(UnitIndex unit, AttributeSyntax syntax, ClangNode body)
    {
        var result = ImmutableArray.CreateBuilder<AttributeAssignment>();
        foreach (var statement in body.Children.OfType<ClangNode>())
        {
            if (Unwrapped(statement) is not { Operator: "=", Children: [{ Decl: { } target }, var value] })
            {
                continue;
            }

            if (IsStatic(target))
            {
                context.Diagnostics.Report(Descriptors.StaticNamedArgument, unit.Place(value?.Begin ?? -1, syntax.Location), target.Name);
                return default;
            }

            if (Assignment(target, _evaluator.Evaluate(value)) is not { } assignment)
            {
                context.Diagnostics.Report(
                    Descriptors.NamedArgumentNotConstant, unit.Place(value?.Begin ?? -1, syntax.Location), target.Name);
                return default;
            }

            if (DependsOnParameter(assignment.Value))
            {
                context.Diagnostics.Report(Descriptors.AttributeOfTypeParameter, unit.Place(value?.Begin ?? -1, syntax.Location), syntax.Name);
                return default;
            }

            result.Add(assignment);
        }

        return result.ToImmutable();
    }

    private bool IsStatic(ClangDecl target) => (context.Symbols.Find<IMemberDefinition>(target) ?? index.Find(target)?.Member) switch
    {
        PropertyDefinition property => property.SetMethod is { IsStatic: true },
        FieldDefinition field => field.IsStatic,
        _ => false,
    };

    private AttributeAssignment? Assignment(ClangDecl target, ConstantValue? value)
    {
        var member = context.Symbols.Find<IMemberDefinition>(target) ?? index.Find(target)?.Member;
        var type = member switch
        {
            PropertyDefinition property => context.Importer.Type(property.PropertyType),
            FieldDefinition field => context.Importer.Type(field.FieldType),
            _ => null,
        };
        return type is not null && value is not null && _arguments.Create(type, value) is { } argument
            ? new AttributeAssignment(member!.Name, member is FieldDefinition, argument)
            : null;
    }

    private static ClangNode Unwrapped(ClangNode node) =>
        node is { Kind: NodeKind.ExprWithCleanups or NodeKind.Paren, Children: [{ } inner] } ? Unwrapped(inner) : node;

    private void Report(UnitIndex unit, AttributeSyntax syntax, ClangNode? node) =>
        context.Diagnostics.Report(
            Descriptors.AttributeArgumentNotConstant, unit.Place(node?.Begin ?? -1, syntax.Location), syntax.Name);
}
