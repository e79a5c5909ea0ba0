using Bridge.Compiler.Clang.Ast;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Declarations: identity, places, annotations, layouts.</summary>
public sealed class DeclarationTests
{
    private const string Prelude = """
        namespace clr {
          template<class T> using trk = T&;
          template<class T> struct h { T* operator->() const; };
          template<class... B> struct bl { };
          template<class... B> struct ibl { };
        }
        struct Object { };

        """;

    [Test]
    public void Members_of_specialisations_stand_where_the_template_does()
    {
        var unit = Checked.Accepted("""
            template<class T> struct List {
              void Add(T);
              static int Count;
              List(int);
              template<class U> U Conv(T);
            };
            void f(List<int>& a, List<char>& b) {
              a.Add(1);
              b.Add(2);
              a.Count;
              a.Conv<long>(3);
              List<double> c(5);
            }
            """);
        var lines = unit.Nodes.Where(n => n.Decl is FunctionDecl or VarDecl { Storage: VarStorage.StaticMember } && n.Kind is NodeKind.Member or NodeKind.Construct)
            .Select(n => (n.Decl!.QualifiedName, n.Decl.Location.Line));
        Assert.That(lines, Is.EqualTo(new[] { ("List::Add", 2), ("List::Add", 2), ("List::Count", 3), ("List::Conv", 5), ("List::List", 4) }));
    }

    [Test]
    public void Partial_specialisations_have_places_of_their_own()
    {
        var unit = Checked.Accepted("template<class... T> struct A;\ntemplate<> struct A<> { void g(); };\ntemplate<class T> struct A<T> { void g(); };\nvoid f(A<>& a, A<int>& b) { a.g(); b.g(); }");
        var members = unit.Nodes.Where(n => n.Kind == NodeKind.Member).Select(n => n.Decl!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(members.Select(m => m.Location.Line), Is.EqualTo(new[] { 2, 3 }));
            Assert.That(members.Select(m => m.Parent!.Location.Line), Is.EqualTo(new[] { 2, 3 }));
        });
    }

    [Test]
    public void One_object_stands_for_all_redeclarations()
    {
        var unit = Checked.Accepted("int g(int); int f() { return g(1); } int g(int x) { return x; }");
        var called = unit.First(NodeKind.Call).Decl;
        Assert.That(called, Is.SameAs(unit.Function("g")));
        Assert.That(Checked.Below(unit.Function("g").Body!).Single(n => n.Kind == NodeKind.DeclRef).Decl, Is.SameAs(unit.Function("g").Parameters[0]));
    }

    [Test]
    public void Annotations_are_gathered_from_every_redeclaration()
    {
        var unit = Checked.Accepted("""
            struct [[clang::annotate("bridge:1")]] C {
              [[clang::annotate("bridge:2")]] void m();
              [[clang::annotate("bridge:3")]] static int P;
              [[clang::annotate("bridge:4"), clang::annotate("other")]] C() { }
              [[clang::annotate("bridge:5")]] int field;
            };
            [[clang::annotate("late")]] void C::m() { }
            """);
        var record = unit.Record("C");
        Assert.Multiple(() =>
        {
            Assert.That(record.SyntaxId, Is.EqualTo(1));
            Assert.That(record.Members.Select(m => (m.Name, m.SyntaxId)), Is.EqualTo(new[] { ("m", 2), ("P", 3), ("C", 4), ("field", 5) }));
            Assert.That(unit.Function("C::m").Annotations, Is.EquivalentTo(new[] { "bridge:2", "late" }));
            Assert.That(unit.Function("C::C").Annotations, Is.EquivalentTo(new[] { "bridge:4", "other" }));
        });
    }

    [Test]
    public void Announced_bases_are_listed_in_order()
    {
        var unit = Checked.Accepted(Prelude + "struct I { }; struct A : Object { using bases$ = clr::bl<Object, I>; }; struct B { using bases$ = clr::ibl<I>; };");
        Assert.Multiple(() =>
        {
            Assert.That(unit.Record("A").AnnouncedBases.Select(t => t.Spelling), Is.EqualTo(new[] { "Object", "I" }));
            Assert.That(unit.Record("A").Bases.Select(t => t.Spelling), Is.EqualTo(new[] { "Object" }));
            Assert.That(unit.Record("B").AnnouncedBases.Select(t => t.Spelling), Is.EqualTo(new[] { "I" }));
        });
    }

    [Test]
    public void Tracking_references_are_told_from_plain_ones()
    {
        var unit = Checked.Accepted(Prelude + "template<class T> struct G { clr::trk<T> get(clr::trk<T> a, T& b); }; clr::trk<int> f(clr::trk<int> a, int& b, G<long>& g) { long q; g.get(q, q); clr::trk<int> c = a; return c; }");
        var f = unit.Function("f");
        var get = (FunctionDecl)unit.First(NodeKind.MemberCall).Decl!;
        var local = unit.Nodes.SelectMany(n => n.Decls).OfType<VarDecl>().Single(v => v.Name == "c");
        Assert.Multiple(() =>
        {
            Assert.That(IsTracking(f.ResultType));
            Assert.That(f.Parameters.Select(p => IsTracking(p.Type)), Is.EqualTo(new[] { true, false, false }));
            Assert.That(IsTracking(local.Type));
            Assert.That(IsTracking(get.ResultType));
            Assert.That(get.Parameters.Select(p => IsTracking(p.Type)), Is.EqualTo(new[] { true, false }));
            Assert.That(get.Parameters[0].Type.Spelling, Is.EqualTo("long &"));
        });
    }

    [Test]
    public void Layouts_are_those_of_the_platform()
    {
        var unit = Checked.Accepted("struct P { char c; double d; short s[3]; }; struct alignas(32) A { int i; }; struct V { virtual ~V(); int i; }; union U { int i; long l; }; struct E; E* e;");
        Assert.Multiple(() =>
        {
            Assert.That((unit.Record("P").Type.Size, unit.Record("P").Type.Alignment), Is.EqualTo((24L, 8)));
            Assert.That(unit.Record("P").Fields.Select(f => f.Offset), Is.EqualTo(new[] { 0L, 8, 16 }));
            Assert.That((unit.Record("A").Type.Size, unit.Record("A").Type.Alignment), Is.EqualTo((32L, 32)));
            Assert.That(unit.Record("P").IsTriviallyDestructible && unit.Record("P").IsTriviallyCopyable && !unit.Record("P").IsPolymorphic);
            Assert.That(!unit.Record("V").IsTriviallyDestructible && unit.Record("V").IsPolymorphic);
            Assert.That(unit.Record("U").IsUnion);
            var pointer = (PointerType)unit.Unit.Globals.Single().Type;
            Assert.That(((RecordType)pointer.Pointee).Declaration.IsComplete, Is.False);
            Assert.That(pointer.Pointee.Size, Is.Zero);
        });
    }

    [Test]
    public void Members_are_listed_in_source_order()
    {
        var unit = Checked.Accepted("struct S { void m(); int f; static int s; struct N { }; enum E { X }; S(int); ~S(); operator int(); friend void g(S) { } using Q = int; int tail; };");
        Assert.Multiple(() =>
        {
            Assert.That(unit.Record("S").Members.Select(m => m.Name), Is.EqualTo(new[] { "m", "f", "s", "N", "E", "S", "~S", "operator int", "tail" }));
            Assert.That(unit.Record("S").Members.OfType<FunctionDecl>().Select(m => m.Kind), Is.EqualTo(new[] { FunctionKind.Method, FunctionKind.Constructor, FunctionKind.Destructor, FunctionKind.Conversion }));
            Assert.That(unit.Unit.Records.Select(r => r.QualifiedName), Is.EqualTo(new[] { "S", "S::N" }));
            Assert.That(unit.Function("g").Kind, Is.EqualTo(FunctionKind.Free));
        });
    }

    [Test]
    public void Names_leave_out_inline_and_unnamed_namespaces()
    {
        var unit = Checked.Accepted("namespace A { inline namespace V { struct X { enum class E { R }; }; } namespace { int g; } void f() { X x; X::E e = X::E::R; g = 1; } }");
        var names = unit.Nodes.Where(n => n.Decl is not null).Select(n => n.Decl!.QualifiedName);
        Assert.That(names, Is.SupersetOf(new[] { "A::X::X", "A::X::E::R", "A::g" }));
    }

    [Test]
    public void Enumerations_carry_values_and_underlying_types()
    {
        var unit = Checked.Accepted("enum class E : unsigned char { A = 3, B, C = 255 }; enum O { P = -1 };");
        Assert.Multiple(() =>
        {
            Assert.That(unit.Unit.Enums.Select(e => (e.Name, e.IsScoped, e.Underlying.Spelling)), Is.EqualTo(new[] { ("E", true, "unsigned char"), ("O", false, "int") }));
            Assert.That(unit.Unit.Enums[0].Constants.Select(c => (c.Name, c.Value)), Is.EqualTo(new[] { ("A", 3L), ("B", 4), ("C", 255) }));
            Assert.That(unit.Unit.Enums[1].Constants.Single().Value, Is.EqualTo(-1));
        });
    }

    [TestCase("static constexpr int X = 5;", "5")]
    [TestCase("static constexpr bool X = true;", "1")]
    [TestCase("static constexpr double X = 0.1;", "0.10000000000000001")]
    [TestCase("static constexpr unsigned long X = ~0ul;", "18446744073709551615")]
    [TestCase("static const long X = -3;", "-3")]
    [TestCase("static const int X;", null)]
    [TestCase("static int X;", null)]
    public void Constants_carry_their_value(string member, string? value) =>
        Assert.That(((VarDecl)Checked.Accepted($"struct S {{ {member} }};").Record("S").Members.Single()).ConstantValue, Is.EqualTo(value));

    [Test]
    public void Initialisers_run_in_the_order_of_members()
    {
        var unit = Checked.Accepted("struct B { B(int); }; struct S : B { int x; int y = 2; B z; S() : z(3), B(1), x(4) { } S(int) : S() { } };");
        var constructors = unit.Unit.Functions.Where(f => f.Kind == FunctionKind.Constructor).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(
                constructors[0].Initializers.Select(i => (i.Field?.Name ?? i.Base?.Spelling, i.IsWritten)),
                Is.EqualTo(new[] { ("B", true), ("x", true), ("y", false), ("z", true) }));
            Assert.That(constructors[1].Initializers.Single(), Has.Property("Base").Null.And.Property("Field").Null);
        });
    }

    [Test]
    public void Templates_show_their_instantiations()
    {
        var unit = Checked.Accepted("template<class T, int N> T twice(T t) { return t * N; } int f() { return twice<int, 2>(1) + (int)twice<long, 3>(1); }");
        Assert.That(
            unit.Unit.Functions.Where(f => f.Name == "twice").Select(f => (f.TemplateArguments[0].Type!.Spelling, f.TemplateArguments[1].Value)),
            Is.EqualTo(new[] { ("int", 2L), ("long", 3L) }));
    }

    [Test]
    public void Local_classes_are_exported() =>
        Assert.That(
            Checked.Accepted("int f() { struct L { int g() { return 1; } } l; return l.g(); }").Unit.Functions.Select(f => f.QualifiedName),
            Is.EqualTo(new[] { "f", "L::g" }));

    [Test]
    public void Implicit_members_appear_only_where_they_are_used()
    {
        var unit = Checked.Accepted("struct N { N(); ~N(); }; struct S { N n; }; void f() { S s; S t = s; }");
        var used = unit.Nodes.Where(n => n.Kind == NodeKind.Construct).Select(n => (FunctionDecl)n.Decl!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(used.TrueForAll(c => c.IsImplicit && c.Body is null));
            Assert.That(unit.Unit.Functions.Select(f => f.Name), Is.EqualTo(new[] { "f" }));
            Assert.That(unit.Record("S").Members.Select(m => m.Name), Is.EqualTo(new[] { "n" }));
        });
    }

    [Test]
    public void Linkage_and_virtuality_are_reported()
    {
        var unit = Checked.Accepted("extern \"C\" int c() { return 1; } static int s() { return 1; } namespace { int u() { return s(); } } struct V { virtual int v() { return u(); } static int w() { return 1; } };");
        Assert.Multiple(() =>
        {
            Assert.That(unit.Function("c").IsExternC);
            Assert.That(unit.Function("s").IsInternal && unit.Function("u").IsInternal && !unit.Function("c").IsInternal);
            Assert.That(unit.Function("V::v").IsVirtual);
            Assert.That(unit.Function("V::w").IsStatic);
        });
    }

    private static bool IsTracking(ClangType type) => ((ReferenceType)type).IsTracking;
}
