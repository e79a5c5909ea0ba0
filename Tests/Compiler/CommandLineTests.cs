using System.Reflection;
using System.Security.Cryptography;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests;

/// <summary>The compiler's command line: what it leaves behind, and what it says when something is wrong.</summary>
[Parallelizable(ParallelScope.Self)]
[TestFixture]
public sealed class CommandLineTests
{
    private const string Program = "int main() { System::Console::WriteLine(\"hello\"); return 0; }\n";

    private string _folder = null!;

    [SetUp]
    public void CreateFolder() =>
        _folder = Directory.CreateDirectory(Path.Combine(Repository.Scratch, "cli", Guid.NewGuid().ToString("N"))).FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task TheVersionAndTheHelpGoToTheOutput()
    {
        Assert.That((await BridgecAsync("--version")).Output, Does.Match(@"^bridgec \d+\.\d+\.\d+\n$"));
        Assert.That((await BridgecAsync("--help")).Output, Does.Contain("bridgec build FILE"));
    }

    [Test]
    public async Task AProgramIsNamedAfterItsFirstFileAndRuns()
    {
        Write("first.cpp", Program);
        Write("second.cpp", "private ref class Second {};\n");

        Command result = await BridgecAsync("build", "first.cpp", "second.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That(Products, Is.SupersetOf(new[] { "first.dll", "first.pdb", "first.runtimeconfig.json" }));
        Assert.That(Products, Does.Not.Contain("libfirst.native.so"));
        Command run = await Command.RunAsync("dotnet", _folder, "out/first.dll");
        Assert.That(run.Output, Is.EqualTo("hello\n"), run.Errors);
    }

    [Test]
    public async Task AGenericMemberOfAHeaderIsDefinedInTheSecondFile()
    {
        Write("pair.h", """
            ref struct Shape;
            value struct Pair { generic<typename T> where T : Shape T First(); };
            """);
        Write("first.cpp", "#include \"pair.h\"\n");
        Write("second.cpp", """
            #include "pair.h"
            ref struct Shape { int corners = 4; };
            generic<typename T> where T : Shape T Pair::First() { return (T)gcnew Shape(); }
            int main() { return Pair().First<Shape^>()->corners; }
            """);

        Command result = await BridgecAsync("build", "first.cpp", "second.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That((await Command.RunAsync("dotnet", _folder, "out/first.dll")).ExitCode, Is.EqualTo(4));
    }

    [Test]
    public async Task WithoutMainTheResultIsALibrary()
    {
        Write("shapes.cpp", "public ref class Shape {};\n");

        Command result = await BridgecAsync("build", "shapes.cpp", "-o", "out", "--name", "Geometry");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That(Products, Does.Contain("Geometry.dll"));
        Assert.That(Products, Does.Not.Contain("Geometry.runtimeconfig.json"));
    }

    [Test]
    public async Task ALibraryOfOursIsAReferenceForTheNextProgram()
    {
        Write("shapes.cpp", "public ref class Shape { public: static int Corners() { return 4; } };\n");
        Write("user.cpp", "int main() { return Shape::Corners(); }\n");

        Command library = await BridgecAsync("build", "shapes.cpp", "-o", "out");
        Assert.That(library.ExitCode, Is.Zero, library.Errors);
        Command user = await BridgecAsync("build", "user.cpp", "-o", "out", "-r", "out/shapes.dll");
        Assert.That(user.ExitCode, Is.Zero, user.Errors);

        Assert.That((await Command.RunAsync("dotnet", _folder, "out/user.dll")).ExitCode, Is.EqualTo(4));
    }

    [Test]
    public async Task TheSameSourcesGiveTheSameBytes()
    {
        Write("first.cpp", Program);
        await BridgecAsync("build", "first.cpp", "-o", "out");
        byte[] once = File.ReadAllBytes(Path.Combine(_folder, "out", "first.dll"));

        await BridgecAsync("build", "first.cpp", "-o", "out");

        Assert.That(File.ReadAllBytes(Path.Combine(_folder, "out", "first.dll")), Is.EqualTo(once));
    }

    [Test]
    public async Task FunctionsOfOtherSourcesAreCalled()
    {
        Write("first.cpp", "#include <vector>\nint twice(int x);\nSystem::String^ name(int x);\nint native(const std::vector<int>& v) { return twice(v[0]); }\n"
            + "int main() { std::vector<int> v{5}; return twice(4) + native(v) + name(3)->Length; }\n");
        Write("second.cpp", "int twice(int x) { return x * 2; }\nSystem::String^ name(int x) { return gcnew System::String(L'x', x); }\n");

        Command result = await BridgecAsync("build", "first.cpp", "second.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That((await Command.RunAsync("dotnet", _folder, "out/first.dll")).ExitCode, Is.EqualTo(21));
    }

    [Test]
    public async Task InstantiationsInSeveralSourcesAreOneType()
    {
        Write("cell.h", "#pragma once\n#include <vector>\ntemplate<class T> ref class Cell {\n  std::vector<T>* items_ = new std::vector<T>();\n"
            + "public:\n  ~Cell() { delete items_; }\n  void Add(T item);\n  int Count() { return static_cast<int>(items_->size()); }\n};\n"
            + "template<class T> void Cell<T>::Add(T item) { items_->push_back(item); }\n"
            + "ref class Filler { public: static Cell<int>^ Fill(Cell<int>^ cell); };\n");
        Write("first.cpp", "#include \"cell.h\"\nint main() { Cell<int>^ cell = gcnew Cell<int>(); cell->Add(1); return Filler::Fill(cell)->Count(); }\n");
        Write("second.cpp", "#include \"cell.h\"\nCell<int>^ Filler::Fill(Cell<int>^ cell) { cell->Add(2); (gcnew Cell<double>())->Add(0.5); return cell; }\n");

        Command result = await BridgecAsync("build", "first.cpp", "second.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That((await Command.RunAsync("dotnet", _folder, "out/first.dll")).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task LambdasThatTemplatesOfHeadersReturnAreUsedInEachSource()
    {
        Write("made.h", "#pragma once\n#include <vcclr.h>\n"
            + "template<class H> auto made(H^ h) { gcroot<H^> r = h; return [r](int n) { return r->ToString()->Length + n; }; }\n"
            + "template<class F> auto twice(F f) { return [f](int x) { return f(f(System::Math::Abs(x))); }; }\nint other();\n");
        Write("first.cpp", "#include \"made.h\"\nint main() {\n  auto f = made(gcnew System::Version(1, 2));\n"
            + "  auto g = twice([](int x) { return x + 1; });\n  return f(3) + g(1) + other();\n}\n");
        Write("second.cpp", "#include \"made.h\"\nint other() {\n  auto f = made(gcnew System::Version(1, 2));\n"
            + "  auto g = twice([](int x) { return x * 3; });\n  return f(10) + g(-2);\n}\n");

        Command result = await BridgecAsync("build", "first.cpp", "second.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That((await Command.RunAsync("dotnet", _folder, "out/first.dll")).ExitCode, Is.EqualTo(40));
    }

    [Test]
    public async Task ASourceMayHaveOptionsOfItsOwn()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "own"));
        Write("own/own.h", "#define LEVEL 1\n");
        Write("forced.h", "inline int forced() { return 4; }\n");
        Write("second.h", "public ref class Second { public: static int Level(); };\n");
        Write("first.cpp", "#include \"second.h\"\nint main() { return Second::Level() * 100 + LEVEL * 10 + forced(); }\n#ifdef BOTH\n#error BOTH\n#endif\n");
        Write("second.cpp", "#include \"own.h\"\n#include \"second.h\"\nint Second::Level() { return LEVEL + BOTH - 1; }\n");
        Write("arguments.rsp", "first.cpp\n-DBOTH=1\n--for\nfirst.cpp\n-U\nBOTH\n-DLEVEL=2\n--include\nforced.h\n\n--for\nsecond.cpp\n-I\nown\n");

        Command result = await BridgecAsync("build", "-o", "out", "@arguments.rsp", "--dependencies", "out/headers.txt");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assert.That((await Command.RunAsync("dotnet", _folder, "out/first.dll")).ExitCode, Is.EqualTo(124));
        Assert.That(
            File.ReadLines(Path.Combine(_folder, "out", "headers.txt")).Where(h => h.StartsWith(_folder, StringComparison.Ordinal)),
            Is.EqualTo(new[] { Path.Combine(_folder, "forced.h"), Path.Combine(_folder, "own", "own.h"), Path.Combine(_folder, "second.h") }));
    }

    [Test]
    public async Task ResourcesAndStrongNamesAreReadByOthers()
    {
        using RSACryptoServiceProvider key = new(2048);
        File.WriteAllBytes(Path.Combine(_folder, "pair.snk"), key.ExportCspBlob(includePrivateParameters: true));
        Write("greeting.txt", "hello");
        Write("shapes.cpp", "public ref class Shape {};\n");

        Command result = await BridgecAsync("build", "shapes.cpp", "-o", "out", "--key", "pair.snk", "--resource", "greeting.txt,Shapes.Greeting");

        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        Assembly shapes = Assembly.LoadFile(Path.Combine(_folder, "out", "shapes.dll"));
        Assert.That(shapes.GetName().GetPublicKeyToken(), Has.Length.EqualTo(8));
        using StreamReader greeting = new(shapes.GetManifestResourceStream("Shapes.Greeting")!);
        Assert.That(await greeting.ReadToEndAsync(), Is.EqualTo("hello"));
    }

    [TestCase("", "BR5000")]
    [TestCase("frobnicate", "BR5000")]
    [TestCase("build", "BR5000")]
    [TestCase("build first.cpp --bogus", "BR5000")]
    [TestCase("build first.cpp /clr:netcore", "BR5000")]
    [TestCase("build first.cpp --std c++03", "BR5000")]
    [TestCase("build first.cpp --stop-after nowhere", "BR5000")]
    [TestCase("build first.cpp -j many", "BR5000")]
    [TestCase("build nothere.cpp -o out", "C1083")]
    [TestCase("build out -o out", "C1083")]
    [TestCase("build first.cpp -o out -r nothere.dll", "BR4001")]
    [TestCase("build first.cpp -o out -r first.cpp", "BR4002")]
    [TestCase("build library.cpp -o out --exe", "LNK1561")]
    [TestCase("build unresolved.cpp -o out", "BR5030")]
    [TestCase("build sorted.cpp -o out", "BR5037")]
    [TestCase("build first.cpp -o out --native broken.native.cpp", "C2065")]
    [TestCase("build first.cpp -o out --key nothere.snk", "BR5003")]
    [TestCase("build first.cpp -o out --key first.cpp", "BR5003")]
    [TestCase("build first.cpp -o out --resource nothere.txt", "BR5004")]
    [TestCase("build first.cpp -o out --resource first.cpp --resource first.cpp", "BR5004")]
    [TestCase("build @nothere.rsp", "BR5000")]
    public async Task AMistakeIsNamedAndLeavesNothingBehind(string arguments, string code)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "out"));
        Write("first.cpp", Program);
        Write("library.cpp", "public ref class Shape {};\n");
        Write("sorted.cpp", """
            #include <algorithm>
            value struct Part { static bool operator<(Part, Part) { return false; } };
            int main() { Part* parts = new Part[2]; std::sort(parts, parts + 2); }
            """);
        Write("unresolved.cpp", "int missing(double);\nint main() { return missing(1); }\n");
        Write("broken.native.cpp", "int broken() { return nowhere; }\n");

        Command result = await BridgecAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(result.Errors, Does.Contain($"error {code}: "));
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Errors);
        Assert.That(Products, Is.Empty);
    }

    [Test]
    public async Task AMissingClangIsNamedWithItsPackage()
    {
        Write("first.cpp", Program);

        Command result = await Command.RunAsync(
            "/usr/bin/env", _folder, "BRIDGE_CLANG=/nowhere/clang++", Repository.Compiler, "build", "first.cpp", "-o", "out");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Errors, Does.Contain("error BR5010: ").And.Contain("clang-19"));
    }

    private IEnumerable<string?> Products =>
        Directory.EnumerateFiles(Path.Combine(_folder, "out")).Select(Path.GetFileName);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private Task<Command> BridgecAsync(params string[] arguments) => Command.RunAsync(Repository.Compiler, _folder, arguments);
}
