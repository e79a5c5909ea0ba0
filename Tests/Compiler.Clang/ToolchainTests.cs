using System.Runtime.InteropServices;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Precompiled headers, native compilation and linking.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ToolchainTests
{
    private DirectoryInfo _directory = null!;
    private DiagnosticBag _diagnostics = null!;

    private string Output => Path.Combine(_directory.FullName, "out");

    [SetUp]
    public void Create()
    {
        _directory = Directory.CreateTempSubdirectory("bridge-tests-");
        _diagnostics = new DiagnosticBag();
    }

    [TearDown]
    public void Delete() => _directory.Delete(recursive: true);

    [Test]
    public void AResultIsKeptByAllThatWentIntoIt()
    {
        var folder = Directory.CreateTempSubdirectory("bridge-results-");
        try
        {
            var (file, copy) = (Path.Combine(folder.FullName, "made"), Path.Combine(folder.FullName, "copy"));
            File.WriteAllText(file, "result");
            var cache = new ContentCache(Path.Combine(folder.FullName, "cache"));

            Assert.That(cache.TryCopy("key", copy), Is.False);
            cache.Add("key", file);
            Assert.That(cache.TryCopy("other key", copy), Is.False);
            Assert.That(cache.TryCopy("key", copy), Is.True);
            Assert.That(File.ReadAllText(copy), Is.EqualTo("result"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Native_files_and_archives_become_one_library()
    {
        var library = Build(Native("a.cpp", "int helper(); extern \"C\" int answer() { return helper() + VALUE; }") with
        {
            NativeFiles = [Write("a.cpp", "#include \"v.h\"\nint helper(); extern \"C\" int c_part(void); extern \"C\" int answer() { return helper() + c_part() + VALUE; }"), Write("b.cpp", "int helper() { return 1; }"), Write("c.c", "int c_part(void) { return 10; }")],
            IncludeDirectories = [Path.GetDirectoryName(Write("include/v.h", "#define VALUE EXTRA"))!],
            Defines = ["EXTRA=100"],
        });
        Assert.That(_diagnostics, Is.Empty);
        var handle = NativeLibrary.Load(library!);
        var answer = Marshal.GetDelegateForFunctionPointer<Func>(NativeLibrary.GetExport(handle, "answer"));
        Assert.That(answer(), Is.EqualTo(111));
        NativeLibrary.Free(handle);
        Assert.That(Directory.GetFiles(Output).Select(Path.GetFileName), Is.EqualTo(new[] { "libTest.native.so" }));
    }

    [Test]
    public void Undefined_symbols_name_the_symbol_the_user_and_the_line()
    {
        var request = Native("a.cpp", "namespace n { int missing(int); }\nextern \"C\" int user_of_it() {\n  return n::missing(1);\n}");
        Assert.That(Build(request), Is.Null);
        var message = _diagnostics.Single();
        Assert.Multiple(() =>
        {
            Assert.That(message.Code, Is.EqualTo("BR5030"));
            Assert.That(message.Message, Does.Contain("'n::missing(int)'").And.Contain("user_of_it"));
            Assert.That((Path.GetFileName(message.Location.Path), message.Location.Line), Is.EqualTo(("a.cpp", 3)));
            Assert.That(Directory.Exists(Output) ? Directory.GetFileSystemEntries(Output) : [], Is.Empty);
        });
    }

    [Test]
    public void Missing_libraries_are_named()
    {
        Assert.That(Build(Native("a.cpp", "int x;") with { Libraries = ["surely_missing"] }), Is.Null);
        Assert.That(_diagnostics.Select(d => (d.Code, d.Message.Contains("surely_missing", StringComparison.Ordinal))), Is.EqualTo(new[] { ("BR5031", true) }));
    }

    [Test]
    public void Duplicate_symbols_are_named()
    {
        var request = Native("a.cpp", "int twice() { return 1; }");
        Assert.That(Build(request with { NativeFiles = [.. request.NativeFiles, Write("b.cpp", "int twice() { return 2; }")] }), Is.Null);
        Assert.That(_diagnostics.Single(), Has.Property("Code").EqualTo("BR5032").And.Property("Message").Contain("twice()"));
    }

    [Test]
    public void Errors_in_native_files_stand_at_their_line()
    {
        Assert.That(Build(Native("a.cpp", "int f() {\n  return nope;\n}\nint g() { return 1 }")), Is.Null);
        Assert.That(
            _diagnostics.Select(d => (d.Code, Path.GetFileName(d.Location.Path), d.Location.Line, d.Location.Column)),
            Is.EqualTo(new[] { ("C2065", "a.cpp", 2, 10), ("C2143", "a.cpp", 4, 19) }));
    }

    [Test]
    public void Missing_native_files_are_reported()
    {
        Assert.That(Build(Native("a.cpp", string.Empty) with { NativeFiles = ["/nowhere/b.cpp"] }), Is.Null);
        Assert.That(_diagnostics.Single().Code, Is.EqualTo("BR5020"));
    }

    [Test]
    public void Standards_and_wide_characters_follow_the_project()
    {
        const string text = "static_assert(sizeof(wchar_t) == 2); static_assert(__cplusplus == STANDARD); int x;";
        Assert.That(Build(Native("a.cpp", text) with { Standard = "c++20", Defines = ["STANDARD=202002L"] }), Is.Not.Null);
        Assert.That(Build(Native("b.cpp", text) with { Defines = ["STANDARD=201703L"] }), Is.Not.Null);
    }

    [Test]
    public void Wide_strings_count_16_bit_characters()
    {
        var library = Build(Native("a.cpp", "#include <string>\nextern \"C\" int answer() { std::wstring s = L\"wide\"; s += L\" text\"; return (int)(s.size() * 100 + s.find(L't')); }"));
        Assert.That(_diagnostics, Is.Empty);
        var handle = NativeLibrary.Load(library!);
        Assert.That(Marshal.GetDelegateForFunctionPointer<Func>(NativeLibrary.GetExport(handle, "answer"))(), Is.EqualTo(905));
        NativeLibrary.Free(handle);
    }

    [Test]
    public void Broken_shims_are_our_own_mistake()
    {
        var request = new NativeBuildRequest { Name = "Test", OutputDirectory = Output, Shims = [new ShimUnit("user.cpp", "int f() { return nope; }", null)] };
        Assert.That(Build(request), Is.Null);
        Assert.That(_diagnostics.Single().Code, Does.StartWith("BR9"));
    }

    [Test]
    public void Shims_lead_linker_messages_to_the_users_lines()
    {
        var user = Write("user.cpp", "\n\n\nint missing();");
        var request = new NativeBuildRequest { Name = "Test", OutputDirectory = Output, Shims = [new ShimUnit(user, $"int missing();\n#line 4 \"{user}\"\nint shim() {{ return missing(); }}", null)] };
        Assert.That(Build(request), Is.Null);
        Assert.That(_diagnostics.Single().Location.ToString(), Is.EqualTo($"{user}(4,1)"));
    }

    [Test]
    public void No_native_code_needs_no_library() =>
        Assert.That(Build(new NativeBuildRequest { Name = "Test", OutputDirectory = Output }), Is.Null);

    [Test]
    public void Preambles_are_compiled_once_and_chained()
    {
        var basePch = BasePch();
        var cache = new PreambleCache(_directory.FullName, new PchBuilder(BuiltTools.Clang.Compiler));
        var pch = cache.Get("# 1 \"vec.h\" 1\nstruct Vec { Base b; };\n", basePch, _diagnostics)!;
        var written = File.GetLastWriteTimeUtc(pch);
        Assert.Multiple(() =>
        {
            Assert.That(cache.Get("# 1 \"vec.h\" 1\nstruct Vec { Base b; };\n", basePch, _diagnostics), Is.EqualTo(pch));
            Assert.That(File.GetLastWriteTimeUtc(pch), Is.EqualTo(written));
            Assert.That(cache.Get("  \n", basePch, _diagnostics), Is.EqualTo(basePch));
            Assert.That(cache.Get("struct Other { };", basePch, _diagnostics), Is.Not.EqualTo(pch));
        });
        var unit = Checked.Accepted("int f(Vec& v) { return v.b.n; }", pch);
        Assert.That(unit.First(Ast.NodeKind.Member).Decl!.Location.File, Does.EndWith("base.hpp"));
        Assert.That(_diagnostics, Is.Empty);
    }

    [Test]
    public void Errors_in_native_headers_stand_at_the_users_header()
    {
        var cache = new PreambleCache(_directory.FullName, new PchBuilder(BuiltTools.Clang.Compiler));
        Assert.That(cache.Get("# 7 \"/home/user/vec.h\" 1\nstruct Vec { Nope n; };\n", BasePch(), _diagnostics), Is.Null);
        Assert.That(_diagnostics.Select(d => $"{d.Location} {d.Code}"), Is.EqualTo(new[] { "/home/user/vec.h(7,14) C2065" }));
    }

    [Test]
    public void Stale_preambles_are_deleted()
    {
        var stale = Directory.CreateDirectory(Path.Combine(_directory.FullName, "preamble", "old"));
        Directory.SetLastWriteTimeUtc(stale.FullName, DateTime.UtcNow.AddDays(-31));
        var fresh = Directory.CreateDirectory(Path.Combine(_directory.FullName, "preamble", "new"));
        new PreambleCache(_directory.FullName, new PchBuilder(BuiltTools.Clang.Compiler)).Get("struct X { };", BasePch(), _diagnostics);
        Assert.That((Directory.Exists(stale.FullName), Directory.Exists(fresh.FullName)), Is.EqualTo((false, true)));
    }

    [Test]
    public void Preambles_used_last_stay_when_they_are_too_large_together()
    {
        foreach (var (name, age) in new[] { ("last", 1), ("older", 2), ("oldest", 3) })
        {
            var entry = Directory.CreateDirectory(Path.Combine(_directory.FullName, name)).FullName;
            File.WriteAllBytes(Path.Combine(entry, "preamble.pch"), new byte[1000]);
            Directory.SetLastWriteTimeUtc(entry, DateTime.UtcNow.AddHours(-age));
        }

        new FolderPruning(new(2500, TimeSpan.FromDays(1))).Prune(_directory.FullName);
        Assert.That(_directory.EnumerateDirectories().Select(d => d.Name), Is.EquivalentTo(new[] { "last", "older" }));
    }

    [Test]
    public void A_cache_that_cannot_be_written_is_reported()
    {
        var file = Write("file", string.Empty);
        Assert.That(new PreambleCache(file, new PchBuilder(BuiltTools.Clang.Compiler)).Get("struct X { };", BasePch(), _diagnostics), Is.Null);
        Assert.That(_diagnostics.Single().Code, Is.EqualTo("BR5014"));
    }

    [Test]
    public void Parallel_requests_for_one_preamble_all_succeed()
    {
        var basePch = BasePch();
        var cache = new PreambleCache(_directory.FullName, new PchBuilder(BuiltTools.Clang.Compiler));
        var results = new string?[6];
        Parallel.For(0, results.Length, i => results[i] = cache.Get("struct Shared { int n; };", basePch, _diagnostics));
        Assert.That(results.Distinct().Single(), Is.Not.Null);
        Checked.Accepted("int f(Shared s) { return s.n; }", results[0]);
    }

    [Test]
    public void A_foreign_plugin_is_explained()
    {
        var tools = BuiltTools.Clang with { Plugin = Write("plugin.so", "not a library") };
        Assert.That(new ClangCheck(tools).Run("a.cpp", "int x;", null, _diagnostics), Is.Null);
        Assert.That(_diagnostics.Single().Code, Is.EqualTo("BR5013"));
    }

    [Test]
    public void A_missing_precompiled_header_is_explained()
    {
        Assert.That(new ClangCheck(BuiltTools.Clang).Run("a.cpp", "int x;", "/nowhere.pch", _diagnostics), Is.Null);
        Assert.That(_diagnostics.Single(), Has.Property("Code").EqualTo("BR5016").And.Property("Message").Contain("/nowhere.pch"));
    }

    [Test]
    public void A_cancelled_tool_ends_at_once()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.That(() => ProcessRunner.Run("/bin/sh", ["-c", "exec sleep 600"], source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private delegate int Func();

    private string BasePch()
    {
        var header = Write("base.hpp", "struct Base { int n; };");
        var pch = Path.Combine(_directory.FullName, "base.pch");
        Assert.That(new PchBuilder(BuiltTools.Clang.Compiler).Build(header, null, pch, _diagnostics));
        return pch;
    }

    private NativeBuildRequest Native(string name, string text) =>
        new() { Name = "Test", OutputDirectory = Output, NativeFiles = [Write(name, text)] };

    private string? Build(NativeBuildRequest request) => new NativeBuilder(BuiltTools.Clang).Build(request, _diagnostics);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
