using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>What the declarations say that the check text does not.</summary>
public sealed class SyntaxTreeTests
{
    [Test]
    public void Declarations_keep_what_cpp_has_no_words_for()
    {
        var tree = Sources.Desugar("""
            using namespace System;
            namespace A { namespace B {
            /// <summary>First.</summary>
            /// Second.
            public ref class C abstract sealed : Object {
            internal:
                static initonly int f1;
            public protected:
                literal int f2 = 1;
            private protected:
                virtual void m1(... array<Object^>^ a) = IDisposable::Dispose, I<int>::F;
            public:
                virtual void m2() override sealed;
                virtual void m3() new abstract;
                property int p { int get(); private: void set(int v); }
                event EventHandler^ e;
                ~C();
                !C();
                static C();
                C();
            private:
                value struct N { };
            };
            } }
            private interface class I { void f(); };
            [assembly: System::Reflection::AssemblyTitle("x")];
            """).Syntax;
        var text = SyntaxTreePrinter.Print(tree);
        var lines = text.Split('\n').Select(l => l.Contains('@', StringComparison.Ordinal) ? l[..l.LastIndexOf('@')].TrimEnd() : l);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('\n', lines).Trim(), Is.EqualTo("""
                assembly [assembly: System::Reflection::AssemblyTitle attr$0]
                #0 Public RefClass A.B.C abstract sealed
                  #1 Internal Field f1 static initonly
                  #2 PublicProtected Field f2 static literal
                  #3 PrivateProtected Ordinary m1 virtual = IDisposable::Dispose = I<int>::F params(0)
                  #4 Public Ordinary m2 virtual override sealed
                  #5 Public Ordinary m3 virtual abstract new
                  #6 Public Property p get=#7 set=#8
                  #7 Public Getter get_p
                  #8 Private Setter set_p
                  #9 Public Event e trivial add=#10 remove=#11 raise=#12
                  #10 Public Adder add_e
                  #11 Public Remover remove_e
                  #12 Public Raiser raise_e
                  #13 Public Destructor ~C
                  #14 Public Finalizer !C
                  #15 Public StaticConstructor .cctor static
                  #16 Public Constructor .ctor
                  #17 Private ValueClass N
                #18 Private InterfaceClass I
                  #19 Public Ordinary f abstract
                """));
            Assert.That(tree.Types[0].Documentation, Is.EqualTo("<summary>First.</summary>\nSecond."));
            Assert.That(tree.ById.Select(d => d.Id), Is.EqualTo(Enumerable.Range(0, tree.ById.Length)));
            Assert.That(tree.ById[8].ParentId, Is.Zero);
        });
    }

    [Test]
    public void Every_declaration_is_annotated_in_the_check_text()
    {
        var unit = Sources.Desugar("using namespace System; public delegate void D(int x); public enum class E { A }; ref class C { int f, g; property int p; void m(); };");
        Assert.Multiple(() =>
        {
            foreach (var declaration in unit.Syntax.ById)
            {
                Assert.That(unit.CheckText, Does.Contain($"\"bridge:{declaration.Id}\""), declaration.Name);
            }
        });
    }
}
