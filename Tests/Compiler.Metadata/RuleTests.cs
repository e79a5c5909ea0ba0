using Bridge.Compiler.Syntax;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Rules of C++/CLI that the check text cannot express: each violation has its code.</summary>
public sealed class RuleTests
{
    [Test]
    public void OverrideNeedsSomethingToOverride() => Check(
        "virtual double Weight() override", m => m with { IsVirtual = true, IsOverride = true }, "C3668");

    [Test]
    public void OverrideOfAnInheritedFunctionIsAccepted() => Check(
        "clr::h<String> ToString()", "ToString", m => m with { IsVirtual = true, IsOverride = true });

    [Test]
    public void OverrideCannotReduceAccess() => Check(
        "clr::h<String> ToString()", "ToString", m => m with { IsVirtual = true, IsOverride = true, Accessibility = Accessibility.Protected }, "C3252");

    [Test]
    public void HidingABaseFunctionSilentlyIsAWarning() => Check(
        "clr::h<String> ToString()", "ToString", m => m with { IsVirtual = true }, "C4485");

    [Test]
    public void HidingABaseFunctionWithNewIsAccepted() => Check(
        "clr::h<String> ToString()", "ToString", m => m with { IsVirtual = true, IsNew = true });

    [Test]
    public void FunctionThatNobodyDefinesIsAnError()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Method("F")]);
        Assert.That(Emitted.Declare((Class("[[clang::annotate(\"bridge:0\")]] void F();", 1), s)).Codes, Is.EqualTo(["LNK2020"]));
    }

    [Test]
    public void NamedOverrideMustExist() => Check(
        "int Compare(int)", m => m with { IsVirtual = true, NamedOverrides = ["IComparable::CompareTo"] }, "C3254");

    [Test]
    public void FinalizeIsReserved() => Check("void Finalize()", "Finalize", m => m, "C2605");

    [Test]
    public void AbstractFunctionMakesItsClassAbstractWithAWarning()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Method("F", m => m with { IsVirtual = true, IsAbstract = true })]);
        var emitted = Emitted.Declare((Class("[[clang::annotate(\"bridge:0\")]] void F();", 1), s));
        Assert.Multiple(() =>
        {
            Assert.That(emitted.Codes, Is.EqualTo(["C4570"]));
            Assert.That(emitted.Type("A").IsAbstract, Is.True);
        });
    }

    [Test]
    public void InterfaceFunctionsMustBeImplementedVirtually()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Method("CompareTo")]);
        const string text = "[[clang::annotate(\"bridge:0\")]] int CompareTo(clr::h<Object> o) { return 0; }";
        Assert.That(Emitted.Declare((Class(text, 1, "Object, IComparable<>"), s)).Codes, Is.EqualTo(["C4488"]));
    }

    [Test]
    public void SealedClassIsNoBase()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", []);
        var emitted = Emitted.Declare((Class(string.Empty, 0, "Text::StringBuilder"), s));
        Assert.That(emitted.Codes, Is.EqualTo(["C3246"]));
    }

    [Test]
    public void NativeClassIsNoField()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Field("n")]);
        var text = "struct N { int i; };\n" + Class("[[clang::annotate(\"bridge:0\")]] N n;", 1);
        Assert.That(Emitted.Declare((text, s)).Codes, Is.EqualTo(["C4368"]));
    }

    [Test]
    public void DefaultConstructorNeedsOneInTheBase()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", []);
        Assert.That(Emitted.Declare((Class(string.Empty, 0, "IO::StreamReader"), s)).Codes, Is.EqualTo(["C2512"]));
    }

    [TestCase("array of native objects", "clr::h<cli::array<N>> a;", "C2691")]
    [TestCase("generic argument that is native", "clr::h<Collections::Generic::List<N>> a;", "C3225")]
    [TestCase("generic argument that is a pointer", "clr::h<Action<int*>> a;", "C3225")]
    [TestCase("member with stack semantics of an abstract class", "IO::TextReader a;", "C2259")]
    public void FieldTypesAreChecked(string what, string field, string code)
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Field("a")]);
        var text = "struct N { int i; };\n" + Class($"[[clang::annotate(\"bridge:0\")]] {field}", 1);
        Assert.That(Emitted.Declare((text, s)).Codes, Does.Contain(code), what);
    }

    [Test]
    public void ValueClassHasNoFieldInitialisers()
    {
        const string text = """
            using namespace System;
            namespace My {
            struct V; clr::bl<ValueType> clr$bases(clr::tag<V>*);
            struct [[clang::annotate("bridge:1")]] V : ValueType { using bases$ = clr::bl<ValueType>;
              [[clang::annotate("bridge:0")]] int x = 3;
            };
            }
            """;
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.ValueClass, "V", [s.Field("x")]);
        Assert.That(Emitted.Declare((text, s)).Codes, Is.EqualTo(["C3446"]));
    }

    [TestCase("struct N : My::A {};", "C3625")]
    [TestCase("struct N { clr::h<My::A> a; };", "C3265")]
    [TestCase("struct N { static clr::h<My::A> a; };", "C3145")]
    [TestCase("clr::h<My::A> a;", "C3145")]
    [TestCase("struct N { Guid id; int* p; };", null)]
    public void NativeMemoryHoldsNoReferences(string native, string? code)
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", []);
        var emitted = Emitted.Declare((Class(string.Empty, 0) + "\n" + native, s));
        Assert.That(emitted.Codes, Is.EqualTo(code is null ? Array.Empty<string>() : [code]));
    }

    [Test]
    public void OneHeaderInTwoUnitsIsOneType()
    {
        const string text = "[[clang::annotate(\"bridge:0\")]] int F() { return 1; }";
        var emitted = Emitted.Declare((Class(text, 1), Header()), (Class(text, 1), Header()));
        Assert.Multiple(() =>
        {
            Assert.That(emitted.Diagnostics, Is.Empty);
            Assert.That(emitted.Type("A").Methods.Count(m => m.Name == "F"), Is.EqualTo(1));
        });
        Assert.That(() => emitted.Load(), Throws.Nothing);
    }

    [Test]
    public void DifferentMembersInTwoUnitsAreAnError()
    {
        var emitted = Emitted.Declare(
            (Class("[[clang::annotate(\"bridge:0\")]] int F() { return 1; }", 1), Header()),
            (Class("[[clang::annotate(\"bridge:0\")]] int F(int i) { return 1; }", 1), Header()));
        Assert.That(emitted.Codes, Is.EqualTo(["BR3001"]));
    }

    [Test]
    public void TypesOfOneNameInTwoFilesAreAnError()
    {
        var first = new SyntaxBuilder { File = "a.cpp" };
        first.Top(ManagedTypeKind.RefClass, "A", []);
        var second = new SyntaxBuilder { File = "b.cpp" };
        second.Top(ManagedTypeKind.RefClass, "A", []);
        var emitted = Emitted.Declare((Class(string.Empty, 0), first), (Class(string.Empty, 0), second));
        Assert.That(emitted.Codes, Is.EqualTo(["C2011"]));
    }

    private static SyntaxBuilder Header()
    {
        var s = new SyntaxBuilder { File = "a.h" };
        s.Top(ManagedTypeKind.RefClass, "A", [s.Method("F")]);
        return s;
    }

    private static void Check(
        string signature, Func<MethodDeclarationSyntax, MethodDeclarationSyntax> with, params string[] codes) =>
        Check(signature.Replace("virtual ", string.Empty, StringComparison.Ordinal).Replace(" override", string.Empty, StringComparison.Ordinal), "F", with, codes);

    private static void Check(
        string signature, string name, Func<MethodDeclarationSyntax, MethodDeclarationSyntax> with, params string[] codes)
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [s.Method(name, with)]);
        var text = $"[[clang::annotate(\"bridge:0\")]] {signature} {{ throw 0; }}";
        Assert.That(Emitted.Declare((Class(text, 1), s)).Codes, Is.EqualTo(codes));
    }

    private static string Class(string members, int id, string bases = "Object") => $$"""
        using namespace System;
        namespace My {
        struct A; clr::bl<{{bases}}> clr$bases(clr::tag<A>*);
        struct [[clang::annotate("bridge:{{id}}")]] A : clr::base_of<{{bases}}> { using bases$ = clr::bl<{{bases}}>;
          {{members}}
        };
        }
        """;
}
