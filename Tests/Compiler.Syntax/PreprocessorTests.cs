using System.Text;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>What goes to the preamble, and sources in other encodings.</summary>
public sealed class PreprocessorTests
{
    [Test]
    public void Native_headers_are_hoisted_and_managed_ones_stay()
    {
        using var sources = new Sources();
        sources.Add("native.h", "#pragma once\nint native(int a, int b);\ninline int mix(int a, int b) { return a ^ b; }\n");
        sources.Add("managed.h", "#pragma once\n#include \"native.h\"\n#include <stddef.h>\nnamespace N { public ref class M { int f; }; }\n");
        sources.Add("test.cpp", "#include \"managed.h\"\n#include \"native.h\"\nint main() { return native(1, 2); }\n");
        var unit = sources.Run("test.cpp")!;
        Assert.Multiple(() =>
        {
            Assert.That(unit.PreambleText, Does.Contain("int native(int a, int b);").And.Contain("native.h\"").And.Contain("size_t"));
            Assert.That(unit.PreambleText, Does.Not.Contain("namespace N").And.Not.Contain("main"));
            Assert.That(unit.CheckText, Does.Contain("struct").And.Contain("main").And.Not.Contain("size_t"));
            Assert.That(unit.Syntax.Types.Single().Location.Path, Does.EndWith("managed.h"));
        });
    }

    [Test]
    public void A_header_with_handles_is_managed()
    {
        using var sources = new Sources();
        sources.Add("handles.h", "inline System::String^ twice(System::String^ s) { return s + s; }\n");
        sources.Add("test.cpp", "#include \"handles.h\"\n");
        Assert.That(sources.Run("test.cpp")!.CheckText, Does.Contain("clr::h<System::String> twice(clr::h<System::String> s)"));
    }

    [Test]
    public void A_native_header_inside_braces_stays_in_place()
    {
        using var sources = new Sources();
        sources.Add("inside.h", "int inside(int);\n");
        sources.Add("test.cpp", "namespace n {\n#include \"inside.h\"\n}\n");
        var unit = sources.Run("test.cpp")!;
        Assert.Multiple(() =>
        {
            Assert.That(unit.PreambleText, Is.Empty);
            Assert.That(Words.Normalise(unit.CheckText), Is.EqualTo("namespace n { int inside ( int ) ; }"));
        });
    }

    [Test]
    public void A_native_header_that_needs_the_text_before_it_stays_behind_it()
    {
        using var sources = new Sources();
        sources.Add("needy.h", "inline int read(const config& c) { return c.value; }\n");
        sources.Add("later.h", "int later(int);\n");
        sources.Add("first.h", "int first(int);\n");
        sources.Add("test.cpp", "#include \"first.h\"\nstruct config { int value; };\n#include \"needy.h\"\n#include \"later.h\"\n");
        var unit = sources.Run("test.cpp")!;
        Assert.Multiple(() =>
        {
            Assert.That(unit.PreambleText, Does.Contain("first").And.Not.Contain("config"));
            Assert.That(unit.CheckText.IndexOf("struct config", StringComparison.Ordinal), Is.LessThan(unit.CheckText.IndexOf("read", StringComparison.Ordinal)));
            Assert.That(unit.CheckText, Does.Contain("later"));
        });
    }

    [Test]
    public void Macros_of_the_language_are_defined() => Assert.That(
        Sources.Desugar("#if __cplusplus_cli == 200406L && _MANAGED && _M_CEE && !defined(_MSC_VER)\nint yes;\n#endif\n").CheckText,
        Does.Contain("yes"));

    [Test]
    public void Sources_in_UTF_16_and_with_a_byte_order_mark_are_read([Values] bool wide)
    {
        using var sources = new Sources();
        sources.Add("near.h", "int near_by;\n");
        var path = sources.Add("test.cpp", "");
        File.WriteAllText(path, "#include \"near.h\"\nint a;\nint here;\n", wide ? Encoding.Unicode : new UTF8Encoding(true));
        var unit = sources.Run("test.cpp")!;
        var place = unit.Map.Map(unit.CheckText.IndexOf("here", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(unit.PreambleText, Does.Contain("near_by"));
            Assert.That((place.Path, place.Line), Is.EqualTo((path, 3)));
        });
    }

    [Test]
    public void Pragmas_about_layout_stay_and_others_go()
    {
        var text = Sources.Desugar("#pragma managed(push, off)\n#pragma pack(push, 1)\nstruct S { char c; int i; };\n#pragma pack(pop)\n").CheckText;
        Assert.That(text, Does.Contain("#pragma pack(push, 1)\n").And.Not.Contain("#pragma managed"));
    }

    [Test]
    public void Identifiers_may_be_keywords() => Assert.That(
        Sources.Desugar("int f(int __identifier(template), int __identifier(plain)) { return __identifier(template) + plain; }").CheckText,
        Does.Contain("int template$k, int plain) { return template$k + plain; }"));
}
