using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Clang's raw messages: places, ranges, notes.</summary>
public sealed class DiagnosticTests
{
    [Test]
    public void Errors_carry_offsets_and_ranges()
    {
        var check = Checked.Any("int f(int count) {\n  return (count + 1).ToString();\n}");
        Assert.Multiple(() =>
        {
            Assert.That(check.Function("f").Body!.Children[0]!.Kind, Is.EqualTo(NodeKind.Return));
            Assert.That(check.Error.Message, Is.EqualTo("member reference base type 'int' is not a structure or union"));
            Assert.That((check.Error.Line, check.Error.Column), Is.EqualTo((2, 21)));
            Assert.That(check.Text[check.Error.Offset..], Does.StartWith(".ToString"));
            Assert.That(check.Error.Ranges.Select(r => check.Text[r.Begin..r.End]), Has.Member("(count + 1)"));
        });
    }

    [Test]
    public void Errors_leave_the_sound_part_of_the_tree()
    {
        var check = Checked.Any("struct A { Nope field; int good; };\nNope f() { return 1; }\nint g(int a) { return g(a, 2); }");
        Assert.Multiple(() =>
        {
            Assert.That(check.Record("A").Members.Where(m => !m.IsInvalid).Select(m => m.Name), Does.Contain("good").And.Not.Contain("field"));
            Assert.That(check.Unit.Functions.Select(f => f.Name), Is.EqualTo(new[] { "g" }));
            Assert.That(check.Unit.InvalidFunctions.Select(f => f.Name), Is.EqualTo(new[] { "f" }));
            Assert.That(check.First(NodeKind.Recovery).Children, Has.Some.Property("Type").Not.Null);
        });
    }

    [Test]
    public void Offsets_count_characters()
    {
        var check = Checked.Any("/* é𝄞 */ int f() { return nope; }");
        Assert.That(check.Text[check.Error.Offset..], Does.StartWith("nope"));
    }

    [Test]
    public void Notes_belong_to_their_message()
    {
        var check = Checked.Any("void g(int);\nvoid g(int, int);\nvoid f() { g(); nope; }");
        var errors = check.Result.Diagnostics;
        Assert.Multiple(() =>
        {
            Assert.That(errors, Has.Length.EqualTo(2));
            Assert.That(errors[0].Notes.Select(n => n.Line), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(errors[1].Notes, Is.Empty);
        });
    }

    [Test]
    public void Warnings_carry_their_option() =>
        Assert.That(Checked.Accepted("int f() { }").Result.Diagnostics.Single(), Has.Property("Option").EqualTo("return-type").And.Property("Severity").EqualTo(ClangSeverity.Warning));

    [Test]
    public void A_finally_block_does_not_reach_the_end_of_its_function()
    {
        const string text = "namespace clr { struct finally_ { }; } int f() { try { return 1; } catch (clr::finally_) { } } int g() { try { return 1; } catch (int) { } }";
        Assert.That(Checked.Accepted(text).Result.Diagnostics.Select(d => d.Offset), Is.EqualTo(new[] { text.Length - 1 }));
    }

    [Test]
    public void Many_errors_are_all_read()
    {
        var check = Checked.Any("void f() {\n" + string.Concat(Enumerable.Range(0, 150).Select(i => $"  nope{i};\n")) + "}");
        Assert.That(check.Result.Diagnostics.Count(d => d.IsError), Is.EqualTo(150));
    }

    [Test]
    public void Broken_texts_never_break_the_reader([Values("", "{", "}", "struct", "int f(", "#error no", "\"", "template<class T> struct X { X<X<X<T>>> x; }; X<int> y;", "/*")] string text) =>
        Assert.That(() => Checked.Any(text), Throws.Nothing);

    [Test]
    public void Printed_messages_are_read_back()
    {
        var messages = ClangTextParser.Parse(
            """
            /a/x.cpp:5:3:{5:3-5:7}{6:1-6:2}: error: use of undeclared identifier 'nope'
            /a/x.h:1:2: note: declared here
            /a/x.cpp:7:1: warning: unused variable 'x' [-Wunused-variable]
            In file included from /a/y.cpp:1:
            /a/y.cpp:1:10: fatal error: 'no.h' file not found
            clang++: error: no such file or directory: 'z.cpp'
            1 error generated.
            """);
        Assert.Multiple(() =>
        {
            Assert.That(messages.Select(m => (m.File, m.Line, m.Column, m.Severity)), Is.EqualTo(new[]
            {
                ("/a/x.cpp", 5, 3, ClangSeverity.Error),
                ("/a/x.cpp", 7, 1, ClangSeverity.Warning),
                ("/a/y.cpp", 1, 10, ClangSeverity.Fatal),
                (string.Empty, 0, 0, ClangSeverity.Error),
            }));
            Assert.That(messages[0].Notes.Single().Message, Is.EqualTo("declared here"));
            Assert.That(messages[1].Option, Is.EqualTo("unused-variable"));
            Assert.That(messages[3].Message, Is.EqualTo("no such file or directory: 'z.cpp'"));
        });
    }
}
