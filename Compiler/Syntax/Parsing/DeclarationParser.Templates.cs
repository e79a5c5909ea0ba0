using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Parsing;

public sealed partial class DeclarationParser
{
    private bool IsManagedTemplate() => IsManagedTypeWithHeads(AfterTemplateHeads());

    private bool IsManagedTypeWithHeads(int index)
    {
        while (index > _position && _buffer[index].Is("[") && !_buffer[index + 1].Is("["))
        {
            index = _buffer.After(index);
        }

        var type = SkipAccess(index);
        return index > _position && (IsManagedTypeAt(type) || IsDelegateAt(type) || (type > index && IsEnumAt(type)));
    }

    /// <summary>Index after <c>template&lt;…&gt;</c>, as often as it stands here; the position when it does not.</summary>
    private int AfterTemplateHeads()
    {
        var i = _position;
        while (_buffer.IsSequence(i, "template", "<") && _buffer.AfterParameters(i + 1) is var after and > 0)
        {
            i = after;
        }

        return i;
    }

    private TokenRange ReadTemplateHeads()
    {
        var heads = new TokenRange(_position, AfterTemplateHeads());
        _position = heads.End;
        return heads;
    }

    /// <summary>Whether some head has parameters: <c>template&lt;&gt;</c> begins a full specialisation.</summary>
    private bool HasParameters(TokenRange heads)
    {
        for (var i = heads.Begin; i < heads.End; i++)
        {
            if (_buffer.IsSequence(i, "template", "<") && !_buffer[i + 2].Is(">"))
            {
                return true;
            }
        }

        return false;
    }

    // managed-template: ('template' '<' … '>')+ attribute-section* managed-declaration
    private SyntaxNode? ParseManagedTemplate(string enclosing, ImmutableArray<AttributeNode> attributes, int start)
    {
        var heads = ReadTemplateHeads();
        attributes = attributes.AddRange(ParseAttributeSections());
        return IsClassTemplate() ? ParseManagedDeclaration(enclosing, attributes, start, heads) : null;
    }

    private bool IsClassTemplate()
    {
        if (IsManagedTypeAt(SkipAccess(_position)))
        {
            return true;
        }

        if (IsDelegateAt(SkipAccess(_position)))
        {
            Report(Descriptors.TemplateOfDelegate, Current);
        }
        else
        {
            Report(Descriptors.GenericEnum, Current);
        }

        Recover(_buffer.Count - 1);
        return false;
    }

    /// <summary>The arguments behind the name of a specialisation.</summary>
    private TokenRange ReadSpecialization(DeclarationContext context, int name)
    {
        var start = _position;
        if (!At("<") || _buffer.AfterAngles(start) is not (var after and > 0))
        {
            return TokenRange.None;
        }

        if (context.Heads.IsEmpty)
        {
            Report(Descriptors.SpecializationNeedsHead, _buffer[name], _buffer[name].Text);
        }

        _position = after;
        return new TokenRange(start, after);
    }

    private void RejectVirtualTemplate(MemberContext context, FunctionShape shape, MemberModifiers modifiers)
    {
        if (!context.Heads.IsEmpty && (modifiers & (MemberModifiers.Virtual | MemberModifiers.Abstract | MemberModifiers.Override)) != 0)
        {
            Report(Descriptors.VirtualTemplate, _buffer[shape.Name.Begin], shape.MetadataName);
        }
    }

    /// <summary>Reports a member that cannot be a template and goes behind it.</summary>
    private bool IsNoFunction(int end)
    {
        var start = _position;
        ReadModifiers();
        var what = IsContextual("property") ? "a property" : IsContextual("event") ? "an event" : null;
        if (what is null && !DeclaresFunction(end))
        {
            what = "a field";
        }

        _position = start;
        if (what is null)
        {
            return false;
        }

        Report(Descriptors.TemplateOfOtherType, Current, what);
        Recover(end);
        return true;
    }

    private bool DeclaresFunction(int end)
    {
        for (var i = _position; i < end && !_buffer[i].Is(";") && !_buffer[i].Is("{"); i = Next(i, end))
        {
            if (_buffer[i].Is("=") && !_buffer[i - 1].Is("operator"))
            {
                return false;
            }

            if (_buffer[i].Is("("))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExplicitInstantiation() => At("template") && IsManagedTypeAt(SkipAccess(_position + 1));

    // explicit-instantiation: 'template' ('public' | 'private')? class-key name '<' … '>' ';'
    private InstantiationNode ParseExplicitInstantiation(int end)
    {
        var start = _position;
        var name = SkipAccess(start + 1) + 2;
        Recover(end);
        return new InstantiationNode(new TokenRange(start, _position), new TokenRange(name, _position - 1));
    }
}
