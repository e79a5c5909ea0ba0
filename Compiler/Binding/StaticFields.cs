using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>The class whose fields are the static local variables of managed functions.</summary>
internal static class StaticFields
{
    private const string TypeName = "<Statics>";

    /// <summary>Adds a field.</summary>
    public static FieldDefinition Add(BindingContext context, string name, TypeReference type)
    {
        var holder = context.Module.GetType(TypeName) ?? AddHolder(context);
        var unique = holder.Fields.Any(f => f.Name == name) ? $"{name}${holder.Fields.Count}" : name;
        var field = new FieldDefinition(unique, FieldAttributes.Assembly | FieldAttributes.Static, type);
        holder.Fields.Add(field);
        return field;
    }

    private static TypeDefinition AddHolder(BindingContext context)
    {
        var holder = new TypeDefinition(
            string.Empty,
            TypeName,
            TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.BeforeFieldInit,
            context.Types.Object);
        context.Module.Types.Add(holder);
        return holder;
    }
}
