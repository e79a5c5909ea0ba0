using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>What to do where Visual C++'s standard library has more than the standard says, and where text changes its world.</summary>
internal static partial class PortingHints
{
    private static readonly FrozenDictionary<string, string> Headers = new (string Header, string Names)[]
    {
        ("algorithm", "copy count count_if equal fill find find_if for_each max max_element min min_element remove remove_if replace reverse sort swap_ranges transform unique"),
        ("array", "array"),
        ("chrono", "chrono"),
        ("deque", "deque"),
        ("fstream", "fstream ifstream ofstream"),
        ("functional", "bind function greater hash less ref"),
        ("iomanip", "setfill setprecision setw"),
        ("iostream", "cerr cin clog cout"),
        ("iterator", "back_inserter inserter istream_iterator ostream_iterator"),
        ("limits", "numeric_limits"),
        ("list", "list"),
        ("map", "map multimap"),
        ("memory", "make_shared make_unique shared_ptr unique_ptr weak_ptr"),
        ("mutex", "lock_guard mutex unique_lock"),
        ("numeric", "accumulate iota"),
        ("queue", "priority_queue queue"),
        ("set", "multiset set"),
        ("sstream", "istringstream ostringstream stringstream"),
        ("stack", "stack"),
        ("stdexcept", "invalid_argument logic_error out_of_range runtime_error"),
        ("string", "getline stod stoi string to_string wstring"),
        ("thread", "thread"),
        ("tuple", "make_tuple tie tuple"),
        ("unordered_map", "unordered_map"),
        ("unordered_set", "unordered_set"),
        ("utility", "make_pair move pair"),
        ("vector", "vector"),
    }.SelectMany(e => e.Names.Split(' '), (e, name) => (name, e.Header)).ToFrozenDictionary(e => e.name, e => e.Header, StringComparer.Ordinal);

    /// <summary>The message, and where it helps what to do.</summary>
    public static string Apply(string message) =>
        Missing().Match(message) is { Success: true } missing && Headers.TryGetValue(missing.Groups[2].Value, out var header)
            ? $"{message}; is '#include <{header}>' missing?"
        : Undefined().Match(message) is { Success: true } undefined && Headers.TryGetValue(undefined.Groups[1].Value, out var definition)
            ? $"{message}; is '#include <{definition}>' missing?"
        : TextOfException().IsMatch(message)
            ? $"{message}; only Visual C++'s takes a text, std::runtime_error does everywhere"
        : message + TextConversions.Hint(message);

    [GeneratedRegex("^no (member|template|type) named '([^']*)' in namespace 'std'$")]
    private static partial Regex Missing();

    [GeneratedRegex("^implicit instantiation of undefined template '(?:std::)?(\\w+)")]
    private static partial Regex Undefined();

    [GeneratedRegex("^no matching (constructor for initialization of|conversion for functional-style cast from .* to) '(std::)?exception'")]
    private static partial Regex TextOfException();
}
