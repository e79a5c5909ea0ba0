namespace Bridge.Compiler.Projection;

/// <summary>Names the projection declares, for decisions that are made on tokens before Clang sees the text.
/// Immutable after loading and safe for concurrent use. Names are C++ spellings (<c>name$k</c> for keywords,
/// no template arguments); qualified names use <c>::</c> without a leading one, nested types as <c>Outer::Inner</c>.</summary>
public interface IProjectionNames
{
    /// <summary>Whether any projected type, nested ones included, has this simple or qualified name; <c>::name</c> is one outside of all
    /// namespaces.</summary>
    bool IsTypeName(string name);

    /// <summary>Whether the name belongs to an arity family (<c>Action</c>, <c>IComparable</c>): types of one name that differ
    /// in their number of type parameters, projected as one variadic template, whose non-generic member is written <c>Action&lt;&gt;</c>.</summary>
    bool IsArityFamily(string simpleOrQualifiedName);

    /// <summary>Whether a namespace of this qualified name holds projected types.</summary>
    bool IsNamespace(string qualifiedName);

    /// <summary>Whether the class of this qualified name, or one of its bases, has a method of this name that derived classes see.</summary>
    bool HasMethod(string qualifiedClass, string method);

    /// <summary>Whether one of those methods has a parameter of type <c>long</c>.</summary>
    bool HasLongOverload(string qualifiedClass, string method);
}
