using System.Reflection;
using Bridge.Compiler.Syntax;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Destructors and finalizers as the CLI sees them (ECMA-372 §19.13).</summary>
public sealed class DestructorTests
{
    private const string Text = """
        using namespace System;
        namespace My {
        struct Base; clr::bl<Object> clr$bases(clr::tag<Base>*);
        struct [[clang::annotate("bridge:2")]] Base : Object { using bases$ = clr::bl<Object>;
          [[clang::annotate("bridge:0")]] void dtor$() {}
          [[clang::annotate("bridge:1")]] void fin$() {}
        };
        struct Derived; clr::bl<Base> clr$bases(clr::tag<Derived>*);
        struct [[clang::annotate("bridge:4")]] Derived : Base { using bases$ = clr::bl<Base>;
          [[clang::annotate("bridge:3")]] void dtor$() {}
        };
        struct Owner; clr::bl<Object> clr$bases(clr::tag<Owner>*);
        struct [[clang::annotate("bridge:7")]] Owner : Object { using bases$ = clr::bl<Object>;
          [[clang::annotate("bridge:5")]] Base first;
          [[clang::annotate("bridge:6")]] IO::MemoryStream second;
        };
        struct OnlyFinalizer; clr::bl<Object> clr$bases(clr::tag<OnlyFinalizer>*);
        struct [[clang::annotate("bridge:9")]] OnlyFinalizer : Object { using bases$ = clr::bl<Object>;
          [[clang::annotate("bridge:8")]] void fin$() {}
        };
        struct Pipe; clr::bl<IO::MemoryStream> clr$bases(clr::tag<Pipe>*);
        struct [[clang::annotate("bridge:12")]] Pipe : IO::MemoryStream { using bases$ = clr::bl<IO::MemoryStream>;
          [[clang::annotate("bridge:10")]] void dtor$() {}
          [[clang::annotate("bridge:11")]] void fin$() {}
        };
        }
        """;

    private static readonly Lazy<Assembly> Loaded = new(Build);

    [Test]
    public void DestructorRunsOnceHoweverOftenAndFromHoweverManyThreads()
    {
        var instance = New("Derived");
        Reset("Base", "Derived");
        Parallel.For(0, 50, _ => ((IDisposable)instance).Dispose());
        Assert.Multiple(() =>
        {
            Assert.That(Calls("Derived", "destroyed"), Is.EqualTo(1));
            Assert.That(Calls("Base", "destroyed"), Is.EqualTo(1));
            Assert.That(Calls("Base", "finalized"), Is.Zero);
        });
    }

    [Test]
    public void FinalizerRunsTheUserPartOfTheWholeChain()
    {
        Reset("Base", "Derived");
        Finalize(New("Derived"));
        Assert.Multiple(() =>
        {
            Assert.That(Calls("Base", "finalized"), Is.EqualTo(1));
            Assert.That(Calls("Derived", "destroyed"), Is.Zero);
        });
    }

    [Test]
    public void PatternHasTheMembersOtherLanguagesExpect()
    {
        const BindingFlags own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var baseType = Loaded.Value.GetType("My.Base")!;
        var derived = Loaded.Value.GetType("My.Derived")!;
        Assert.Multiple(() =>
        {
            Assert.That(baseType.GetInterfaces(), Is.EqualTo([typeof(IDisposable)]));
            Assert.That(baseType.GetMethod("Dispose", own, [])!.IsFinal, Is.True);
            Assert.That(baseType.GetMethod("Dispose", own, [typeof(bool)])!.IsFamily, Is.True);
            Assert.That(baseType.GetMethod("Finalize", own), Is.Not.Null);
            Assert.That(baseType.GetMethod("~Base", own)!.IsPrivate, Is.True);
            Assert.That(derived.GetMethod("Dispose", own, []), Is.Null);
            Assert.That(derived.GetMethod("Dispose", own, [typeof(bool)])!.GetBaseDefinition().DeclaringType, Is.EqualTo(baseType));
        });
    }

    [Test]
    public void MembersWithStackSemanticsAreDisposed()
    {
        var owner = New("Owner");
        Reset("Base");
        var stream = new MemoryStream();
        Set(owner, "first", New("Base"));
        Set(owner, "second", stream);
        ((IDisposable)owner).Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(Calls("Base", "destroyed"), Is.EqualTo(1));
            Assert.That(stream.CanRead, Is.False);
        });
    }

    [Test]
    public void MembersThatWereNeverBuiltAreSkipped()
    {
        Assert.That(() => ((IDisposable)New("Owner")).Dispose(), Throws.Nothing);
    }

    [Test]
    public void FinalizerAloneOverridesFinalizeAndWarns()
    {
        Reset("OnlyFinalizer");
        var instance = New("OnlyFinalizer");
        Finalize(instance);
        Assert.Multiple(() =>
        {
            Assert.That(instance, Is.Not.InstanceOf<IDisposable>());
            Assert.That(Calls("OnlyFinalizer", "finalized"), Is.EqualTo(1));
        });
    }

    [Test]
    public void DestructorJoinsTheDisposePatternOfAFrameworkBase()
    {
        Reset("Pipe");
        var pipe = (MemoryStream)New("Pipe");
        pipe.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(Calls("Pipe", "destroyed"), Is.EqualTo(1));
            Assert.That(pipe.CanRead, Is.False);
        });
        Finalize(New("Pipe"));
        Assert.That(Calls("Pipe", "finalized"), Is.EqualTo(1));
    }

    private static object New(string type) => Activator.CreateInstance(Loaded.Value.GetType("My." + type)!)!;

    // What the garbage collector calls.
    private static void Finalize(object instance) =>
        instance.GetType().GetMethod("Finalize", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(instance, null);

    private static void Set(object instance, string field, object value) =>
        instance.GetType().GetField(field, BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(instance, value);

    private static int Calls(string type, string counter) =>
        (int)Loaded.Value.GetType("My." + type)!.GetField(counter)!.GetValue(null)!;

    private static void Reset(params string[] types)
    {
        foreach (var field in types.SelectMany(t => Loaded.Value.GetType("My." + t)!.GetFields(BindingFlags.Static | BindingFlags.Public)))
        {
            field.SetValue(null, 0);
        }
    }

    private static Assembly Build()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "Base", [s.Method(MethodKind.Destructor, "~Base"), s.Method(MethodKind.Finalizer, "!Base")]);
        s.Top(ManagedTypeKind.RefClass, "Derived", [s.Method(MethodKind.Destructor, "~Derived")]);
        s.Top(ManagedTypeKind.RefClass, "Owner", [s.Field("first"), s.Field("second")]);
        s.Top(ManagedTypeKind.RefClass, "OnlyFinalizer", [s.Method(MethodKind.Finalizer, "!OnlyFinalizer")]);
        s.Top(ManagedTypeKind.RefClass, "Pipe", [s.Method(MethodKind.Destructor, "~Pipe"), s.Method(MethodKind.Finalizer, "!Pipe")]);
        var emitted = Emitted.Declare((Text, s));
        Assert.That(emitted.Codes, Is.EqualTo(["C4461"]));
        foreach (var method in emitted.Definition.MainModule.Types.SelectMany(t => t.Methods).Where(m => m.Name[0] is '~' or '!'))
        {
            emitted.CountCalls(method, method.Name[0] == '~' ? "destroyed" : "finalized");
        }

        return emitted.Load();
    }
}
