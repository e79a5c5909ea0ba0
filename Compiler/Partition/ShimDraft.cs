using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>A shim while it is being cut: parameters with their arguments, and the source text with holes replaced.</summary>
internal sealed class ShimDraft(string text, TypeSystem types)
{
    private List<(int Begin, int End, string Text)> _replacements = [];
    private readonly List<ShimParameter> _parameters = [];
    private readonly List<BoundExpression> _arguments = [];
    private readonly Dictionary<object, string> _known = [];
    private readonly List<BoundExpression> _before = [];
    private readonly HashSet<BoundExpression> _settled = new(ReferenceEqualityComparer.Instance);

    /// <summary>References that must outlive the call.</summary>
    public List<BoundExpression> KeepAlive { get; } = [];

    /// <summary>Effects that run before the arguments are evaluated.</summary>
    public IReadOnlyList<BoundExpression> Before => _before;

    /// <summary>What the shim constructs in the frame of its caller.</summary>
    public List<FrameTemporary> Temporaries { get; } = [];

    /// <summary>Parameters so far.</summary>
    public ImmutableArray<ShimParameter> Parameters => [.. _parameters];

    /// <summary>Arguments so far.</summary>
    public ImmutableArray<BoundExpression> Arguments => [.. _arguments];

    /// <summary>Adds a parameter of a C++ type and its argument; the same <paramref name="key"/> is passed once.</summary>
    public string Add(string cppType, TypeReference type, BoundExpression argument, object? key = null)
    {
        if (key is not null && _known.TryGetValue(key, out var known))
        {
            return known;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"p{_parameters.Count}");
        _parameters.Add(new ShimParameter(CppType.Declare(cppType, name), type));
        _arguments.Add(argument);
        if (key is not null)
        {
            _known.Add(key, name);
        }

        return name;
    }

    /// <summary>Where further effects are added. The arguments so far come before them: they are evaluated into locals.</summary>
    public List<BoundExpression> AfterArguments()
    {
        for (var i = 0; i < _arguments.Count; i++)
        {
            if (!IsSettled(_arguments[i]))
            {
                var place = new LocalPlace(new LocalSymbol(string.Empty, _arguments[i].Type));
                _before.Add(new BoundStore(place, _arguments[i], false, types.Void));
                _arguments[i] = new BoundLoad(place);
                _settled.Add(_arguments[i]);
            }
        }

        return _before;
    }

    private bool IsSettled(BoundExpression argument) => argument switch
    {
        BoundConstant => true,
        BoundAddress { Place: LocalPlace or ArgumentPlace } => true,
        BoundConvert convert => IsSettled(convert.Operand),
        _ => _settled.Contains(argument),
    };

    /// <summary>The check text.</summary>
    public string Text => text;

    /// <summary>Puts text between two characters of the check text.</summary>
    public void Insert(int place, string insertion) => _replacements.Add((place, place, insertion));

    /// <summary>Makes a text with replacements that hold for it alone.</summary>
    public string Separately(Action replace, Func<string> write)
    {
        var outer = _replacements;
        _replacements = [];
        replace();
        var result = write();
        _replacements = outer;
        return result;
    }

    /// <summary>Replaces a range of the check text by other text.</summary>
    public void Replace(int begin, int end, string replacement)
    {
        if (begin >= 0 && end > begin)
        {
            // The operator that p->m calls on p has "p->" as its text.
            end -= text.AsSpan(begin, end - begin).EndsWith("->", StringComparison.Ordinal) ? "->".Length : 0;
            _replacements.Add((begin, end, replacement));
        }
    }

    /// <summary>The check text of a range with the replacements in it.</summary>
    public string Slice(int begin, int end)
    {
        var result = new StringBuilder();
        var position = begin;
        foreach (var (from, to, replacement) in _replacements.Where(r => r.Begin >= begin && r.End <= end).OrderBy(r => r.Begin))
        {
            if (from < position)
            {
                continue;
            }

            result.Append(text, position, from - position).Append(replacement);
            position = to;
        }

        return result.Append(text, position, end - position).ToString();
    }
}
