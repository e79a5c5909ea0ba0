using System.Diagnostics;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Code over large standard headers in a precompiled preamble.</summary>
public sealed class StandardLibraryTests
{
    private const string Headers = """
        #include <algorithm>
        #include <chrono>
        #include <filesystem>
        #include <functional>
        #include <iostream>
        #include <map>
        #include <memory>
        #include <optional>
        #include <regex>
        #include <string>
        #include <string_view>
        #include <unordered_map>
        #include <variant>
        #include <vector>
        """;

    private const string Code = """
        struct Sample { long time; double value; std::string label; };
        struct Sink { virtual ~Sink() = default; virtual void put(const Sample&) = 0; };
        template<class T> struct Bag {
          std::vector<T> items;
          void add(T item) { items.push_back(std::move(item)); }
          auto begin() const { return items.begin(); }
          auto end() const { return items.end(); }
        };
        struct Store : Sink {
          std::map<std::string, std::vector<Sample>> series;
          std::unordered_map<int, std::shared_ptr<Sink>> sinks;
          std::function<void(const Sample&)> alert;
          std::optional<std::filesystem::path> path;
          std::variant<int, std::string> state = 3;
          std::string (*format)(double, int) = nullptr;
          explicit Store(std::filesystem::path p = "x") : path(std::move(p)) { }
          void put(const Sample& s) override {
            series[s.label].push_back(s);
            if (alert && s.value > 1.5e3) alert(s);
            for (const auto& entry : sinks) if (auto sink = entry.second) sink->put(s);
          }
          int total() const {
            int sum = 0;
            for (const auto& [name, samples] : series) sum += static_cast<int>(samples.size() + name.size());
            return sum;
          }
        };
        int use(int n) {
          Store store;
          Bag<std::unique_ptr<Sink>> bag;
          std::string text = "a" + std::to_string(n) + std::string(3, 'x');
          std::vector<int> numbers{3, 1, 2};
          std::sort(numbers.begin(), numbers.end(), [&](int a, int b) { return a + n < b; });
          std::regex pattern("[a-z]+");
          auto now = std::chrono::system_clock::now();
          try {
            store.put({1, 2.5, text});
            std::cout << text << ' ' << numbers[0] << std::endl;
            if (std::regex_match(text, pattern)) throw std::invalid_argument("no " + text);
          } catch (const std::exception& e) {
            text += e.what();
          }
          const char* p = text.c_str();
          std::string_view view(p, 2);
          std::wstring wide = L"wide";
          switch (auto i = numbers.size(); i) { case 3: n++; [[fallthrough]]; default: n--; }
          return n > 3 ? static_cast<int>(view.size()) : *std::max_element(numbers.begin(), numbers.end());
        }
        """;

    private static readonly string[] Unknown = ["CXXPseudoDestructorExpr"];

    private DirectoryInfo _directory = null!;
    private string _pch = null!;
    private Checked _unit = null!;

    [OneTimeSetUp]
    public void Check()
    {
        _directory = Directory.CreateTempSubdirectory("bridge-tests-");
        var header = Path.Combine(_directory.FullName, "preamble.hpp");
        _pch = Path.Combine(_directory.FullName, "preamble.pch");
        File.WriteAllText(header, Headers);
        Assert.That(new PchBuilder(BuiltTools.Clang.Compiler).Build(header, null, _pch, new DiagnosticBag()));
        _unit = Checked.Accepted(Code, _pch);
    }

    [OneTimeTearDown]
    public void Delete() => _directory.Delete(recursive: true);

    [Test]
    public void Every_construct_has_a_kind()
    {
        var unknown = _unit.Nodes.Where(n => n.Kind == NodeKind.Unknown).Select(n => n.Text).Distinct();
        Assert.That(unknown, Is.SubsetOf(Unknown));
    }

    [Test]
    public void Only_the_text_itself_is_exported()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_unit.Unit.Functions.Select(f => f.Location.Offset), Has.All.GreaterThanOrEqualTo(0));
            Assert.That(_unit.Unit.Records.Select(r => r.Location.Offset), Has.All.GreaterThanOrEqualTo(0));
            Assert.That(_unit.Unit.Records.Select(r => r.Name), Is.EquivalentTo(new[] { "Sample", "Sink", "Bag", "Store" }));
        });
    }

    [Test]
    public void Ranges_lie_inside_their_function()
    {
        foreach (var function in _unit.Unit.Functions)
        {
            var arguments = Checked.Below(function.Body!).Where(n => n.Kind == NodeKind.DefaultArg).SelectMany(Checked.Below).ToHashSet();
            var stray = Checked.Below(function.Body!)
                .Where(n => !arguments.Contains(n))
                .Where(n => n.Begin >= 0 && (n.Begin < function.DefinitionBegin || n.End > function.DefinitionEnd))
                .Select(n => $"{n.Kind} {_unit.Slice(n)}");
            Assert.That(stray, Is.Empty, function.QualifiedName);
        }
    }

    /// <summary>Writes back every spelling, size, alignment and offset of the model and lets Clang compare.</summary>
    [Test]
    public void Spellings_and_layouts_are_what_Clang_itself_says()
    {
        var types = Types().Where(t => t.Size > 0 && IsNamed(t)).DistinctBy(t => t.Spelling).ToList();
        var lines = types.Select(t => $"static_assert(sizeof({t.Spelling}) == {SizeOf(t)} && alignof({t.Spelling}) == {AlignmentOf(t)});");
        var offsets = _unit.Record("Store").Fields.Select(f => $"static_assert(__builtin_offsetof(Store, {f.Name}) == {f.Offset});");
        TestContext.Out.WriteLine($"{types.Count} types");
        Assert.That(types, Has.Count.GreaterThan(60));
        Checked.Accepted($"{Code}\n{string.Join('\n', lines)}\n{string.Join('\n', offsets)}", _pch);
    }

    [Test]
    public void Times_are_printed()
    {
        var functions = string.Concat(Enumerable.Range(0, 40).Select(i => $"namespace n{i} {{ {Code[Code.IndexOf("int use", StringComparison.Ordinal)..]} }}\n"));
        var text = $"{Code}\n{functions}";
        var watch = Stopwatch.StartNew();
        var unit = Checked.Accepted(text, _pch);
        TestContext.Out.WriteLine($"{text.Count(c => c == '\n')} lines, {unit.Nodes.Count()} nodes: {watch.ElapsedMilliseconds} ms");
        Assert.That(unit.Unit.Functions.Count(f => f.Name == "use"), Is.EqualTo(41));
    }

    private IEnumerable<ClangType> Types() => _unit.Nodes
        .SelectMany(n => new[] { n.Type, n.AllocatedType, (n.Type as PointerType)?.Pointee, (n.Decl?.Parent)?.Type })
        .OfType<ClangType>();

    private static bool IsNamed(ClangType type) =>
        !type.Spelling.Contains("(lambda", StringComparison.Ordinal) && !type.Spelling.Contains("(unnamed", StringComparison.Ordinal);

    /// <summary>sizeof and alignof look through references.</summary>
    private static long SizeOf(ClangType type) => type is ReferenceType reference ? reference.Referee.Size : type.Size;

    private static long AlignmentOf(ClangType type) => type is ReferenceType reference ? reference.Referee.Alignment : type.Alignment;
}
