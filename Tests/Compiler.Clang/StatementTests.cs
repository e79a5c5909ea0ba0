using Bridge.Compiler.Clang.Ast;
using NUnit.Framework;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>The children of statements stand in the order that NodeKind documents.</summary>
public sealed class StatementTests
{
    [TestCase("{ a; ; }", "Compound(DeclRef, Null)")]
    [TestCase("if (a) b;", "If(-, -, DeclRef, DeclRef, -)")]
    [TestCase("if (int k = a; k) b; else a;", "If(DeclStmt, -, DeclRef, DeclRef, DeclRef)")]
    [TestCase("if (int k = a) b;", "If(-, DeclStmt, DeclRef, DeclRef, -)")]
    [TestCase("if constexpr (true) a; else b;", "If(-, -, BoolLiteral, DeclRef, DeclRef)")]
    [TestCase("while (a) b;", "While(-, DeclRef, DeclRef)")]
    [TestCase("while (int k = a) b;", "While(DeclStmt, DeclRef, DeclRef)")]
    [TestCase("do a; while (b);", "Do(DeclRef, DeclRef)")]
    [TestCase("for (;;) break;", "For(-, -, -, -, Break)")]
    [TestCase("for (int i = 0; i < a; i++) continue;", "For(DeclStmt, -, Binary<(DeclRef, DeclRef), Unary++(DeclRef), Continue)")]
    [TestCase("for (; int k = a;) b;", "For(-, DeclStmt, DeclRef, -, DeclRef)")]
    [TestCase("switch (a) { case 1: b; default: break; }", "Switch(-, -, DeclRef, Compound(Case(DeclRef), Default(Break)))")]
    [TestCase("switch (int k = a; int j = k) { }", "Switch(DeclStmt, DeclStmt, DeclRef, Compound)")]
    [TestCase("return a;", "Return(DeclRef)")]
    [TestCase("[[likely]] a;", "DeclRef")]
    [TestCase("try { a; } catch (int e) { b; } catch (...) { throw; }", "Try(Compound(DeclRef), Catch(Compound(DeclRef)), Catch(Compound(Throw(-))))")]
    public void Statements_have_the_documented_children(string text, string shape) =>
        Assert.That(Checked.Shape(Checked.Body(text).FirstStatement), Is.EqualTo(shape));

    [Test]
    public void Range_for_shows_its_eight_parts()
    {
        var loop = Checked.Body("int v[3] = {}; for (int x : v) a += x;").First(NodeKind.RangeFor);
        Assert.That(
            Checked.Shape(loop),
            Is.EqualTo("RangeFor(-, DeclStmt, DeclStmt, DeclStmt, Binary!=(DeclRef, DeclRef), Unary++(DeclRef), DeclStmt, CompoundAssign+=(DeclRef, DeclRef))"));
        Assert.That(loop.Children[6]!.Decls[0].Name, Is.EqualTo("x"));
    }

    [Test]
    public void Jumps_name_their_label()
    {
        var body = Checked.Body("again: if (a--) goto again;");
        Assert.Multiple(() =>
        {
            Assert.That(body.First(NodeKind.Label).Text, Is.EqualTo("again"));
            Assert.That(body.First(NodeKind.Goto).Text, Is.EqualTo("again"));
        });
    }

    [Test]
    public void Catch_declares_its_variable()
    {
        var handlers = Checked.Body("try { a; } catch (const int& e) { } catch (...) { }").Nodes.Where(n => n.Kind == NodeKind.Catch).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(((VarDecl)handlers[0].Decls[0]).Type.Spelling, Is.EqualTo("const int &"));
            Assert.That(handlers[1].Decls, Is.Empty);
        });
    }

    [TestCase("int x;", "", "-")]
    [TestCase("int x = a;", "copy", "DeclRef")]
    [TestCase("int x(a);", "direct", "DeclRef")]
    [TestCase("int x{a};", "list", "InitList(DeclRef)")]
    [TestCase("T x;", "", "Construct")]
    [TestCase("T x(a);", "direct", "Construct(DeclRef)")]
    [TestCase("T x{a};", "list", "Construct(DeclRef)")]
    [TestCase("T x = T(a);", "copy", "FunctionalCast(Construct(DeclRef))")]
    public void Variables_tell_how_they_are_initialised(string text, string style, string shape)
    {
        var body = Checked.Body(text, "struct T { T(); T(int); };");
        var variable = (VarDecl)body.First(NodeKind.DeclStmt).Decls[0];
        Assert.Multiple(() =>
        {
            Assert.That(variable.InitStyle, Is.EqualTo(style));
            Assert.That(Checked.Shape(variable.Initializer), Is.EqualTo(shape));
            Assert.That(body.Text[variable.Begin..variable.End] + ";", Is.EqualTo(text));
        });
    }

    [Test]
    public void Structured_bindings_tell_what_their_names_stand_for()
    {
        var body = Checked.Body("P p; auto& [x, y] = p; x = y;", "struct P { int x, y; };");
        var whole = (VarDecl)body.Nodes.Where(n => n.Kind == NodeKind.DeclStmt).ElementAt(1).Decls[0];
        Assert.Multiple(() =>
        {
            Assert.That(whole.Bindings.Select(b => b.Name), Is.EqualTo(new[] { "x", "y" }));
            Assert.That(whole.Bindings.Select(b => Checked.Shape(b.Initializer)), Is.All.EqualTo("Member(DeclRef)"));
            Assert.That(body.First(NodeKind.Binary).Children[0]!.Decl, Is.SameAs(whole.Bindings[0]));
        });
    }
}
