using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Desugaring;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Every word of the source is found again at its place.</summary>
public sealed partial class SourceMapTests
{
    private const string Source = """
        using namespace System;
        #define TWICE(x) ((x) + (x))
        namespace    Outer
        {
            public   ref class Widget : Object {
            public:
                Widget(int w1)   : w2(w1) { }
                property String^ w3 {	String^ get() { return w4; } }
                void w5(array<String^>^ w6, int w7) {
                    for each (String^ w8 in w6) { Console::WriteLine(w8 + L"é" + w7.ToString()); }
                    try { w2 = TWICE(w7); } finally { w2 = 0; w5(nullptr, w2); }
                    Object^ w9 = gcnew Widget(w2 ^ w7); delete w9;
                }
            private:
                int w2;
                String^ w4;
            };
        }
        """;

    [Test]
    public void Words_map_to_their_lines_and_columns() => CheckAll(Sources.Desugar(Source));

    [Test]
    public void They_still_do_after_a_rewrite()
    {
        var unit = Sources.Desugar(Source);
        var at = unit.CheckText.IndexOf("w2 ^ w7", StringComparison.Ordinal);
        var error = new ClangDiagnostic(
            "", 0, 0, at + 2, [new TextRange(at, at + 2)], ClangSeverity.Error,
            "member reference base type 'int' is not a structure or union", [], "");
        var rewritten = ErrorDrivenRewriter.Rewrite(unit, [error])!;
        Assert.That(rewritten.CheckText, Does.Contain("clr::m(w2) ^ w7"));
        CheckAll(rewritten);
    }

    [Test]
    public void What_a_macro_made_maps_to_the_macro()
    {
        var unit = Sources.Desugar("#define MAKE(n) int made_##n = 1;\nint a;   MAKE(x)\nint b;\n");
        var place = unit.Map.Map(unit.CheckText.IndexOf("made_x", StringComparison.Ordinal));
        Assert.That((place.Line, place.Column), Is.EqualTo((2, 10)));
    }

    private static void CheckAll(DesugaredUnit unit)
    {
        var lines = Source.Split('\n');
        Assert.Multiple(() =>
        {
            foreach (Match match in Word().Matches(unit.CheckText))
            {
                var place = unit.Map.Map(match.Index);
                var there = lines[place.Line - 1][(place.Column - 1)..];
                Assert.That(there, Does.StartWith(match.Value).Or.StartsWith("TWICE"), $"{match.Value} at {place}");
            }
        });
    }

    [GeneratedRegex(@"\bw\d\b")]
    private static partial Regex Word();
}
