using Bridge.Compiler.Syntax;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>C++ types in signatures.</summary>
public sealed class SignatureTests
{
    private const string Native = """
        struct Big { long values[20]; Big(const Big&); ~Big(); };
        struct Later;
        enum Flags : short { None };
        """;

    [TestCase("bool", "System.Boolean")]
    [TestCase("char", "System.SByte modopt(System.Runtime.CompilerServices.IsSignUnspecifiedByte)")]
    [TestCase("signed char", "System.SByte")]
    [TestCase("wchar_t", "System.Char")]
    [TestCase("long", "System.Int64")]
    [TestCase("unsigned long long", "System.UInt64")]
    [TestCase("float", "System.Single")]
    [TestCase("Flags", "System.Int16")]
    [TestCase("int*", "System.Int32*")]
    [TestCase("const wchar_t**", "System.Char modopt(System.Runtime.CompilerServices.IsConst)**")]
    [TestCase("volatile int*", "System.Int32 modreq(System.Runtime.CompilerServices.IsVolatile)*")]
    [TestCase("const void*", "System.Void modopt(System.Runtime.CompilerServices.IsConst)*")]
    [TestCase("void*", "System.Void*")]
    [TestCase("void (*)(int)", "System.Void modopt(System.Runtime.CompilerServices.CallConvCdecl)*")]
    [TestCase("Big*", "Big*")]
    [TestCase("const Big&", "Big modopt(System.Runtime.CompilerServices.IsConst)* modopt(System.Runtime.CompilerServices.IsImplicitlyDereferenced)")]
    [TestCase("Big", "Big*")]
    [TestCase("Later*", "Later*")]
    [TestCase("int&", "System.Int32* modopt(System.Runtime.CompilerServices.IsImplicitlyDereferenced)")]
    [TestCase("clr::trk<int>", "System.Int32&")]
    [TestCase("clr::trk<const int>", "System.Int32 modopt(System.Runtime.CompilerServices.IsConst)&")]
    [TestCase("clr::trk<Version>", "System.Version modopt(System.Runtime.CompilerServices.IsImplicitlyDereferenced)")]
    [TestCase("Version", "System.Version modopt(System.Runtime.CompilerServices.IsByValue)")]
    [TestCase("clr::trk<clr::h<String>>", "System.String&")]
    [TestCase("clr::h<String>", "System.String")]
    [TestCase("clr::h<Object>", "System.Object")]
    [TestCase("IntPtr", "System.IntPtr")]
    [TestCase("Decimal", "System.Decimal")]
    [TestCase("DayOfWeek", "System.DayOfWeek")]
    [TestCase("clr::h<int>", "System.ValueType modopt(System.Int32) modopt(System.Runtime.CompilerServices.IsBoxed)")]
    [TestCase("clr::h<DayOfWeek>", "System.Enum modopt(System.DayOfWeek) modopt(System.Runtime.CompilerServices.IsBoxed)")]
    [TestCase("clr::h<cli::array<unsigned char>>", "System.Byte[]")]
    [TestCase("clr::h<cli::array<clr::h<cli::array<int>>>>", "System.Int32[][]")]
    [TestCase("clr::h<cli::array<int, 3>>", "System.Int32[0...,0...,0...]")]
    [TestCase("clr::h<cli::array<Big*>>", "Big*[]")]
    [TestCase("cli::interior_ptr<int>", "System.Int32& modopt(System.Runtime.CompilerServices.IsExplicitlyDereferenced)")]
    [TestCase("Nullable<int>", "System.Nullable`1<System.Int32>")]
    [TestCase("clr::h<Func<int>>", "System.Func`1<System.Int32>")]
    [TestCase("clr::h<Func<int, clr::h<String>, bool>>", "System.Func`3<System.Int32,System.String,System.Boolean>")]
    [TestCase("clr::h<IComparable<>>", "System.IComparable")]
    [TestCase("clr::h<IComparable<int>>", "System.IComparable`1<System.Int32>")]
    [TestCase("clr::h<Threading::Tasks::Task<>>", "System.Threading.Tasks.Task")]
    [TestCase("Collections::Generic::Dictionary<int, clr::h<String>>::Enumerator",
        "System.Collections.Generic.Dictionary`2/Enumerator<System.Int32,System.String>")]
    [TestCase("clr::h<Collections::Generic::IEnumerable<Collections::Generic::KeyValuePair<int, double>>>",
        "System.Collections.Generic.IEnumerable`1<System.Collections.Generic.KeyValuePair`2<System.Int32,System.Double>>")]
    [TestCase("Environment::SpecialFolder", "System.Environment/SpecialFolder")]
    public void ParameterHasItsCliType(string cpp, string cli)
    {
        var method = Declare($"[[clang::annotate(\"bridge:0\")]] void F({Declarator(cpp)}) {{}}", "F").Single();
        Assert.That(method.Parameters.Single().ParameterType.FullName, Is.EqualTo(cli));
    }

    [Test]
    public void NativeClassIsReturnedThroughALastParameter()
    {
        var method = Declare("[[clang::annotate(\"bridge:0\")]] Big F(int i) { throw 0; }", "F").Single();
        Assert.Multiple(() =>
        {
            Assert.That(method.ReturnType.FullName, Is.EqualTo("System.Void"));
            Assert.That(method.Parameters.Select(p => p.Name), Is.EqualTo(["i", "result$"]));
            Assert.That(method.Parameters[1].ParameterType.FullName, Is.EqualTo("Big*"));
        });
    }

    [Test]
    public void NativeStandInHasTheNativeSize()
    {
        var emitted = Emit("[[clang::annotate(\"bridge:0\")]] void F(Big& b) {}", "F");
        Assert.That(emitted.Definition.MainModule.GetType("Big").ClassSize, Is.EqualTo(160));
    }

    [Test]
    public void OverloadsThatOnlyCppTellsApartAreBothThere()
    {
        var methods = Declare(
            """
            [[clang::annotate("bridge:0")]] void F(const Big*) {}
            [[clang::annotate("bridge:1")]] void F(Big*) {}
            [[clang::annotate("bridge:2")]] void F(Big&) {}
            """,
            "F", "F", "F").ToList();
        Assert.That(methods.Select(m => m.FullName).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public void FreeFunctionsAreModuleMethodsOfTheirOwn()
    {
        const string functions = """
            namespace Tools { static int f(Big*) { return 1; } static int f(const Big*) { return 2; } Big g() { throw 0; } }
            int main$(clr::h<cli::array<clr::h<String>>>) { return 0; }
            """;
        var emitted = Emitted.Declare((functions.Insert(0, "using namespace System;\n" + Native), new SyntaxBuilder()));
        var declared = emitted.Units[0].Ast.Functions.Where(f => f.Body is not null).Select(emitted.Symbols.DeclareGlobal).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(declared.Select(m => m.Name), Is.EqualTo(["Tools.f", "Tools.f", "Tools.g", "main"]));
            Assert.That(declared.Select(m => m.DeclaringType.Name).Distinct(), Is.EqualTo(["<Module>"]));
        });
        Assert.That(() => emitted.Load(), Throws.Nothing);
    }

    private static string Declarator(string type) =>
        type.Contains("(*)", StringComparison.Ordinal) ? type.Replace("(*)", "(*p)", StringComparison.Ordinal) : type + " p";

    private static IEnumerable<Mono.Cecil.MethodDefinition> Declare(string members, params string[] names) =>
        Emit(members, names).Type("A").Methods.Where(m => names.Contains(m.Name));

    private static Emitted Emit(string members, params string[] names)
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [.. names.Select(n => s.Method(n))]);
        var text = $$"""
            using namespace System;
            {{Native}}
            namespace My {
            struct A; clr::bl<Object> clr$bases(clr::tag<A>*);
            struct [[clang::annotate("bridge:{{names.Length}}")]] A : Object { using bases$ = clr::bl<Object>;
              {{members}}
            };
            }
            """;
        var emitted = Emitted.Declare((text, s));
        Assert.That(emitted.Diagnostics, Is.Empty);
        return emitted;
    }
}
