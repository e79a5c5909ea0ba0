using Mono.Cecil;

namespace Bridge.Compiler.Projection;

/// <summary>What a line of the projection header declares.</summary>
public enum ProjectedKind
{
    /// <summary>A type definition or forward declaration.</summary>
    Type,

    /// <summary>A method (also operators, conversions, indexer-free accessors).</summary>
    Method,

    /// <summary>A constructor.</summary>
    Constructor,

    /// <summary>A property declared as a static data member.</summary>
    Property,

    /// <summary>A default indexer declared as <c>operator[]</c>.</summary>
    Indexer,

    /// <summary>A field or literal.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A delegate's <c>operator()</c>: calls Invoke.</summary>
    Invoke,

    /// <summary>The <c>(object, &amp;T::M)</c> or <c>(&amp;f)</c> constructor of a delegate.</summary>
    DelegateConstructor,
}

/// <summary>How a declaration differs from the metadata signature it stands for.</summary>
public enum ProjectedForm
{
    /// <summary>As in metadata.</summary>
    Plain,

    /// <summary>The parameter array is passed element by element (through an ellipsis or fixed parameters).</summary>
    Expanded,

    /// <summary>A literal, long or tie-break twin: arguments still need the conversion to the metadata parameter type.</summary>
    Twin,
}

/// <summary>A metadata entity behind a declaration of the projection.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Form">How it is declared.</param>
/// <param name="Member">The Cecil definition: TypeDefinition, MethodDefinition, PropertyDefinition, FieldDefinition or EventDefinition.</param>
public sealed record ProjectedEntity(ProjectedKind Kind, ProjectedForm Form, IMemberDefinition Member);
