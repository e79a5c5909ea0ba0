using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    /// <summary>The managed types in the class that a native declaration defines. Metadata has no native class to nest them in:
    /// there they stand in a namespace of its name.</summary>
    private ImmutableArray<NestedNode> ParseNested(int start, NativeShape shape, string enclosing, ImmutableArray<string> outer)
    {
        if (shape.DeclaredType is not { } name || FindBody(start, shape.End) is not (var open and >= 0))
        {
            return [];
        }

        var nested = ImmutableArray.CreateBuilder<NestedNode>();
        var (classes, qualified, close) = (outer.Add(name), Combine(enclosing, name), _buffer.Partner(open));
        for (var i = open + 1; i < close;)
        {
            if (_buffer[i].Text is "public" or "protected" or "private" && _buffer[i + 1].Is(":"))
            {
                i += 2;
            }
            else if (IsNestedManagedAt(i))
            {
                nested.AddRange(ParseNestedType(i, qualified, classes, isInTemplate: _buffer[start].Is("template")));
                i = _position;
            }
            else
            {
                var member = new NativeShape(_buffer, i, close).Read();
                nested.AddRange(ParseNested(i, member, qualified, classes));
                i = member.End;
            }
        }

        return nested.ToImmutable();
    }

    // attribute-section* generic-head? attribute-section* (class | delegate)
    private bool IsNestedManagedAt(int i)
    {
        i = AfterAttributes(i);
        if (_buffer.IsSequence(i, "generic", "<"))
        {
            return true;
        }

        return IsManagedTypeAt(i) || IsDelegateAt(i);
    }

    private int AfterAttributes(int i)
    {
        while (_buffer[i].Is("[") && !_buffer[i + 1].Is("["))
        {
            i = _buffer.After(i);
        }

        return i;
    }

    private int FindBody(int start, int end)
    {
        for (var i = start; i < end; i = Next(i, end))
        {
            if (_buffer[i].Is("{"))
            {
                return i;
            }
        }

        return -1;
    }

    private ImmutableArray<NestedNode> ParseNestedType(int start, string enclosing, ImmutableArray<string> classes, bool isInTemplate)
    {
        _position = start;
        var attributes = ParseAttributeSections();
        var generic = AtGeneric() ? ParseGenericHead() : null;
        attributes = attributes.AddRange(ParseAttributeSections());
        var type = _position;
        var context = new DeclarationContext(
            start, enclosing.Replace("::", ".", StringComparison.Ordinal), Accessibility.Private, attributes, null, TokenRange.None)
        {
            Generic = generic,
            IsInNativeClass = true,
        };
        var node = ParseManagedType(context);
        if (generic is not null)
        {
            _genericScopes.Add(new GenericScopeNode(new TokenRange(start, _position), [generic]));
        }

        if (isInTemplate)
        {
            Report(Descriptors.ManagedTypeInNativeTemplate, _buffer[type + 2], _buffer[type + 2].Text);
        }

        AddType(node);
        return node is null ? [] : [new NestedNode(classes, node)];
    }
}
