using System.Text;
using Bridge.Compiler.Clang.Ast;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Kinds, children and data of expressions.</summary>
public sealed class ExpressionTests
{
    private const string Types = """
        struct T { int m; static int s; T(); T(int); ~T(); int get() const; virtual int v(); int operator[](int); T operator+(T); };
        struct D : T { int v() override; using T::T; };
        struct G { int x = 7; int y; };
        T make(); int def(int q = 3); T* ptr;
        """;

    [TestCase("a + b;", "Binary+(DeclRef, DeclRef)")]
    [TestCase("a = b;", "Binary=(DeclRef, DeclRef)")]
    [TestCase("a, b;", "Binary,(DeclRef, DeclRef)")]
    [TestCase("a <<= b;", "CompoundAssign<<=(DeclRef, DeclRef)")]
    [TestCase("a ? a : b;", "Conditional(DeclRef, DeclRef, DeclRef)")]
    [TestCase("a ?: b;", "BinaryConditional(DeclRef, DeclRef)")]
    [TestCase("(a);", "Paren(DeclRef)")]
    [TestCase("-a;", "Unary-(DeclRef)")]
    [TestCase("*&a;", "Unary*(Unary&(DeclRef))")]
    [TestCase("__extension__ a;", "DeclRef")]
    [TestCase("(long)a;", "CStyleCast(DeclRef)")]
    [TestCase("+long(a);", "Unary+(FunctionalCast(DeclRef))")]
    [TestCase("static_cast<long>(a);", "StaticCast(DeclRef)")]
    [TestCase("reinterpret_cast<char*>(&a);", "ReinterpretCast(Unary&(DeclRef))")]
    [TestCase("const_cast<const int&>(a);", "ConstCast(DeclRef)")]
    [TestCase("dynamic_cast<D*>(ptr);", "DynamicCast(DeclRef)")]
    [TestCase("sizeof(T);", "Constant")]
    [TestCase("__is_class(T);", "Constant")]
    [TestCase("noexcept(a);", "Constant")]
    [TestCase("nullptr;", "NullPtrLiteral")]
    [TestCase("int();", "ScalarValueInit")]
    [TestCase("def();", "Call(DeclRef, DefaultArg(IntegerLiteral))")]
    [TestCase("ptr->get();", "MemberCall(Member(DeclRef))")]
    [TestCase("(*ptr)[a];", "OperatorCall[](Paren(Unary*(DeclRef)), DeclRef)")]
    [TestCase("make();", "ExprWithCleanups(BindTemporary(Call(DeclRef)))")]
    [TestCase("make().m;", "ExprWithCleanups(Member(MaterializeTemporary(BindTemporary(Call(DeclRef)))))")]
    [TestCase("(T(a));", "ExprWithCleanups(Paren(FunctionalCast(BindTemporary(Construct(DeclRef)))))")]
    [TestCase("T();", "ExprWithCleanups(BindTemporary(Construct))")]
    [TestCase("new T(a);", "New(Construct(DeclRef), -)")]
    [TestCase("new T[a];", "New(Construct, DeclRef)")]
    [TestCase("new int;", "New(-, -)")]
    [TestCase("delete ptr;", "Delete(DeclRef)")]
    [TestCase("throw a;", "Throw(DeclRef)")]
    [TestCase("[&] { return a; };", "Lambda(Compound(Return(DeclRef)))")]
    [TestCase("__func__[0];", "ArraySubscript(StringLiteral, IntegerLiteral)")]
    [TestCase("(G{1});", "Paren(FunctionalCast(InitList(IntegerLiteral, ImplicitValueInit)))")]
    public void Expressions_have_the_documented_children(string text, string shape) =>
        Assert.That(Checked.Shape(Checked.Body(text, Types).FirstStatement), Is.EqualTo(shape));

    [TestCase("5;", 5)]
    [TestCase("0xffffffffffffffffull;", -1)]
    [TestCase("4000000000u;", 4000000000)]
    [TestCase("'a';", 97)]
    [TestCase(@"'\xff';", -1)]
    [TestCase(@"u'\xffff';", 0xffff)]
    [TestCase("true;", 1)]
    [TestCase("sizeof(G);", 8)]
    [TestCase("alignof(long);", 8)]
    public void Literals_and_constants_carry_their_value(string text, long value) =>
        Assert.That(Checked.Body(text, Types).FirstStatement.Value, Is.EqualTo(value));

    [TestCase("1.1;", 1.1)]
    [TestCase("1e300;", 1e300)]
    [TestCase("0.1f;", 0.1f)]
    [TestCase("2.5L;", 2.5)]
    public void Floating_literals_read_back_exactly(string text, double value) =>
        Assert.That(double.Parse(Checked.Body(text).FirstStatement.Text, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(value).Within(text.Contains('f') ? 1e-9 : 0));

    [Test]
    public void String_literals_carry_code_units()
    {
        var nodes = Checked.Body("\"é\\0x\"; L\"é\"; u\"𝄞\"; U\"é\";").Nodes.Where(n => n.Kind == NodeKind.StringLiteral).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(nodes.Select(n => n.Value), Is.EqualTo(new long[] { 1, 2, 2, 4 }));
            Assert.That(nodes[0].Bytes, Is.EqualTo(Encoding.UTF8.GetBytes("é\0x")));
            Assert.That(nodes[1].Bytes, Is.EqualTo(Encoding.Unicode.GetBytes("é")));
            Assert.That(nodes[2].Bytes, Is.EqualTo(Encoding.Unicode.GetBytes("𝄞")));
            Assert.That(nodes[3].Bytes, Is.EqualTo(Encoding.UTF32.GetBytes("é")));
        });
    }

    [Test]
    public void Calls_name_what_they_call()
    {
        var body = Checked.Body("def(1); ptr->get(); ptr->T::v(); *ptr + *ptr; T local(3);", Types);
        Assert.Multiple(() =>
        {
            Assert.That(body.First(NodeKind.Call).Decl!.QualifiedName, Is.EqualTo("def"));
            Assert.That(body.First(NodeKind.MemberCall).Decl!.QualifiedName, Is.EqualTo("T::get"));
            Assert.That(body.First(NodeKind.OperatorCall).Decl!.QualifiedName, Is.EqualTo("T::operator+"));
            Assert.That(body.Nodes.Where(n => n.Kind == NodeKind.Construct).Select(n => n.Decl!.QualifiedName), Has.Member("T::T"));
            Assert.That(body.Nodes.Where(n => n.Kind == NodeKind.Member).Select(n => (n.Decl!.Name, n.IsArrow, n.HasQualifier)),
                Is.EqualTo(new[] { ("get", true, false), ("v", true, true) }));
        });
    }

    [Test]
    public void Casts_say_what_happens()
    {
        var casts = Checked.Body("long l = a; double d = a; D* d2 = nullptr; T* t = d2; bool c = ptr;", Types).Nodes
            .Where(n => n.Kind == NodeKind.ImplicitCast).Select(n => n.CastKind).Distinct();
        Assert.That(casts, Is.EquivalentTo(new[] { "IntegralCast", "LValueToRValue", "IntegralToFloating", "NullToPointer", "DerivedToBase", "PointerToBoolean" }));
    }

    [Test]
    public void Temporaries_tell_how_long_they_live()
    {
        var temporaries = Checked.Body("make().get(); const T& r = make(); static const T& s = make();", Types).Nodes
            .Where(n => n.Kind == NodeKind.MaterializeTemporary).Select(n => n.Text);
        Assert.That(temporaries, Is.EqualTo(new[] { "full", "automatic", "static" }));
    }

    [Test]
    public void Rewritten_comparisons_show_what_is_called()
    {
        var body = Checked.Accepted("struct E { bool operator==(const E&) const; }; bool f(E x, E y) { return x != y; }");
        Assert.That(Checked.Shape(body.FirstStatement), Is.EqualTo("Return(Rewritten(Unary!(OperatorCall==(DeclRef, DeclRef))))"));
    }

    [Test]
    public void Compound_assignment_tells_its_computation_type()
    {
        var node = Checked.Body("short s = 1; s += a;").First(NodeKind.CompoundAssign);
        Assert.That((node.Type!.Spelling, node.ComputationType!.Spelling), Is.EqualTo(("short", "int")));
    }

    [Test]
    public void Postfix_and_implicit_this_are_marked()
    {
        var unit = Checked.Accepted("struct S { int n; int f() { return n++; } int g() { return ++this->n; } };");
        var f = Checked.Below(unit.Function("S::f").Body!).ToList();
        var g = Checked.Below(unit.Function("S::g").Body!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(f.Single(n => n.Kind == NodeKind.Unary).IsPostfix);
            Assert.That(f.Single(n => n.Kind == NodeKind.This).IsImplicit);
            Assert.That(g.Single(n => n.Kind == NodeKind.Unary).IsPostfix, Is.False);
            Assert.That(g.Single(n => n.Kind == NodeKind.This).IsImplicit, Is.False);
        });
    }

    [Test]
    public void Non_type_template_arguments_are_replaced() =>
        Assert.That(
            Checked.Shape(Checked.Accepted("template<int N> int g() { return N; } int f() { return g<5>(); }").Function("g").Body!.Children[0]),
            Is.EqualTo("Return(IntegerLiteral)"));
}
