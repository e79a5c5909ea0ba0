using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Bridge.Compiler.Syntax;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Attributes with all kinds of arguments, and those that are flags in metadata.</summary>
public sealed class AttributeTests
{
    private const string Text = """
        using namespace System; using namespace System::Runtime::InteropServices;

        namespace My {
        struct Mark; clr::bl<Attribute> clr$bases(clr::tag<Mark>*);
        struct [[clang::annotate("bridge:7")]] Mark : Attribute { using bases$ = clr::bl<Attribute>;
          [[clang::annotate("bridge:0")]] explicit Mark(int n, clr::h<String> s, DayOfWeek d, clr::h<Type> t, clr::h<Object> o, clr::h<::cli::array<int>> a) {}
          [[clang::annotate("bridge:1")]] explicit Mark() {}
          [[clang::annotate("bridge:4")]] static double Weight;
          [[clang::annotate("bridge:2")]] double get_Weight();
          [[clang::annotate("bridge:3")]] void set_Weight(double value);
          [[clang::annotate("bridge:5")]] clr::h<String> Text;
          [[clang::annotate("bridge:6")]] ::cli::array<int>* unused;
        };
        struct Marked; clr::bl<Object> clr$bases(clr::tag<Marked>*);
        [[clang::annotate("bridge:attr:0")]] static void attr$0() { auto a = clr::gc(new Mark(-3, "größe", DayOfWeek::Friday, clr::tid<Collections::Generic::List<int>>(), DayOfWeek::Monday, clr::gcarray_of<int>(1, 2 + 3))); a->Weight = 1.5; a->Text = "t"; }
        [[clang::annotate("bridge:attr:1")]] static void attr$1() { auto a = clr::gc(new ObsoleteAttribute("old", true)); }
        [[clang::annotate("bridge:attr:2")]] static void attr$2() { auto a = clr::gc(new SerializableAttribute()); }
        struct [[clang::annotate("bridge:12")]] Marked : Object { using bases$ = clr::bl<Object>;
          [[clang::annotate("bridge:attr:3")]] static void attr$3() { auto a = clr::gc(new DllImportAttribute("c")); a->EntryPoint = "abs"; a->CallingConvention = CallingConvention::Cdecl; a->SetLastError = true; }
          [[clang::annotate("bridge:8")]] static int Absolute(int value);
          [[clang::annotate("bridge:attr:4")]] static void attr$4() { auto a = clr::gc(new OutAttribute()); }
          [[clang::annotate("bridge:9")]] bool TryGet(clr::trk<int> value) { return false; }
          [[clang::annotate("bridge:attr:5")]] static void attr$5() { auto a = clr::gc(new Diagnostics::DebuggerBrowsableAttribute(Diagnostics::DebuggerBrowsableState::Never)); }
          [[clang::annotate("bridge:10")]] int hidden;
          [[clang::annotate("bridge:attr:6")]] static void attr$6() { auto a = clr::gc(new Diagnostics::ConditionalAttribute("A")); }
          [[clang::annotate("bridge:attr:7")]] static void attr$7() { auto a = clr::gc(new Diagnostics::ConditionalAttribute("B")); }
          [[clang::annotate("bridge:11")]] void Traced() {}
        };
        struct Packed; clr::bl<ValueType> clr$bases(clr::tag<Packed>*);
        [[clang::annotate("bridge:attr:8")]] static void attr$8() { auto a = clr::gc(new StructLayoutAttribute(LayoutKind::Explicit)); a->Size = 16; }
        struct [[clang::annotate("bridge:14")]] Packed : ValueType { using bases$ = clr::bl<ValueType>;
          [[clang::annotate("bridge:attr:9")]] static void attr$9() { auto a = clr::gc(new FieldOffsetAttribute(8)); }
          [[clang::annotate("bridge:13")]] int X;
        };
        }
        [[clang::annotate("bridge:attr:10")]] static void attr$10() { auto a = clr::gc(new Reflection::AssemblyVersionAttribute("2.3.4.5")); }
        [[clang::annotate("bridge:attr:11")]] static void attr$11() { auto a = clr::gc(new Reflection::AssemblyTitleAttribute("Title")); }
        """;

    private static readonly Lazy<Assembly> Loaded = new(Build);

    [Test]
    public void ArgumentsOfAllKindsArriveAtReflection()
    {
        var data = Loaded.Value.GetType("My.Marked")!.GetCustomAttributesData().Single(a => a.AttributeType.Name == "Mark");
        var values = data.ConstructorArguments;
        Assert.Multiple(() =>
        {
            Assert.That(values[0].Value, Is.EqualTo(-3));
            Assert.That(values[1].Value, Is.EqualTo("größe"));
            Assert.That(values[2].Value, Is.EqualTo((int)DayOfWeek.Friday));
            Assert.That(values[3].Value, Is.EqualTo(typeof(List<int>)));
            Assert.That(values[4].ArgumentType, Is.EqualTo(typeof(DayOfWeek)));
            Assert.That(((IEnumerable<CustomAttributeTypedArgument>)values[5].Value!).Select(v => v.Value), Is.EqualTo(new object[] { 1, 5 }));
            Assert.That(data.NamedArguments.Select(n => (n.MemberName, n.IsField, n.TypedValue.Value)), Is.EquivalentTo(new (string, bool, object?)[]
            {
                ("Weight", false, 1.5), ("Text", true, "t"),
            }));
        });
    }

    [Test]
    public void FrameworkAttributesAreInstantiable()
    {
        var marked = Loaded.Value.GetType("My.Marked")!;
        Assert.Multiple(() =>
        {
            Assert.That(marked.GetCustomAttribute<ObsoleteAttribute>()!.Message, Is.EqualTo("old"));
            Assert.That(marked.GetCustomAttribute<ObsoleteAttribute>()!.IsError, Is.True);
            Assert.That(
                marked.GetField("hidden", BindingFlags.Instance | BindingFlags.NonPublic)!.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State,
                Is.EqualTo(DebuggerBrowsableState.Never));
            Assert.That(
                marked.GetMethod("Traced")!.GetCustomAttributes<ConditionalAttribute>().Select(c => c.ConditionString),
                Is.EquivalentTo(["A", "B"]));
        });
    }

    [Test]
    public void FlagsReplaceTheirAttributes()
    {
        var marked = Loaded.Value.GetType("My.Marked")!;
        var packed = Loaded.Value.GetType("My.Packed")!;
        Assert.Multiple(() =>
        {
            Assert.That(marked.Attributes.HasFlag((TypeAttributes)0x2000), Is.True, "serializable");
            Assert.That(marked.GetMethod("TryGet")!.GetParameters()[0].IsOut, Is.True);
            Assert.That(packed.IsExplicitLayout, Is.True);
            Assert.That(packed.StructLayoutAttribute!.Size, Is.EqualTo(16));
            Assert.That(packed.GetField("X")!.GetCustomAttribute<FieldOffsetAttribute>()!.Value, Is.EqualTo(8));
        });
    }

    [Test]
    public void DllImportIsCallable()
    {
        var absolute = Loaded.Value.GetType("My.Marked")!.GetMethod("Absolute")!;
        Assert.Multiple(() =>
        {
            Assert.That(absolute.GetCustomAttribute<DllImportAttribute>()!.SetLastError, Is.True);
            Assert.That(absolute.Invoke(null, [-5]), Is.EqualTo(5));
        });
    }

    [Test]
    public void AssemblyAttributesAreTheAssemblysIdentityAndAttributes()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Loaded.Value.GetName().Version, Is.EqualTo(new Version(2, 3, 4, 5)));
            Assert.That(Loaded.Value.GetCustomAttribute<AssemblyTitleAttribute>()!.Title, Is.EqualTo("Title"));
        });
    }

    [Test]
    public void ArgumentThatIsNoConstantIsAnErrorAtItsPlace()
    {
        const string text = """
            using namespace System;
            int value();
            namespace My {
            struct A; clr::bl<Object> clr$bases(clr::tag<A>*);
            [[clang::annotate("bridge:attr:0")]] static void attr$0() { auto a = clr::gc(new CLSCompliantAttribute(value() > 1)); }
            struct [[clang::annotate("bridge:0")]] A : Object { using bases$ = clr::bl<Object>; };
            }
            """;
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "A", [], t => t with { Attributes = [s.Attribute("CLSCompliant")] });
        Assert.That(Emitted.Declare((text, s)).Codes, Is.EqualTo(["C3104"]));
    }

    private static Assembly Build()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "Mark",
        [
            s.Method(MethodKind.Constructor),
            s.Method(MethodKind.Constructor),
            s.Method(MethodKind.Getter, "get_Weight"),
            s.Method(MethodKind.Setter, "set_Weight"),
            s.Property("Weight", p => p with { IsTrivial = true, GetterId = 2, SetterId = 3 }),
            s.Field("Text", f => f with { Accessibility = Accessibility.Public }),
            s.Field("unused"),
        ]);
        AttributeSyntax[] onType = [s.Attribute("Mark"), s.Attribute("Obsolete"), s.Attribute("Serializable")];
        s.Top(ManagedTypeKind.RefClass, "Marked",
        [
            s.Method("Absolute", m => m with { IsStatic = true, Attributes = [s.Attribute("DllImport")] }),
            s.Method("TryGet", m => m with { ParameterAttributes = m.ParameterAttributes.Add(0, [s.Attribute("Out")]) }),
            s.Field("hidden", f => f with { Attributes = [s.Attribute("DebuggerBrowsable")] }),
            s.Method("Traced", m => m with { Attributes = [s.Attribute("Conditional"), s.Attribute("Conditional")] }),
        ],
        t => t with { Attributes = [.. onType] });
        var layout = s.Attribute("StructLayout");
        s.Top(
            ManagedTypeKind.ValueClass,
            "Packed",
            [s.Field("X", f => f with { Accessibility = Accessibility.Public, Attributes = [s.Attribute("FieldOffset")] })],
            t => t with { Attributes = [layout] });
        s.AssemblyAttribute("AssemblyVersion");
        s.AssemblyAttribute("AssemblyTitle");
        var emitted = Emitted.Declare((Text, s));
        Assert.That(emitted.Diagnostics, Is.Empty);
        return emitted.Load();
    }
}
