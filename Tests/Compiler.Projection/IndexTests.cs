using Bridge.Compiler.Clang.Ast;
using Bridge.Tests.Shared;
using Mono.Cecil;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Kinds and forms of what the side table answers, and lookup by metadata name.</summary>
public sealed class IndexTests
{
    private static IProjectionIndex Index => FrameworkProjection.Loaded.Index;

    [TestCase("System.Object")]
    [TestCase("System.Int32")]
    [TestCase("System.Collections.Generic.List`1")]
    [TestCase("System.Collections.Generic.List`1/Enumerator")]
    [TestCase("System.Action`3")]
    [TestCase("System.DayOfWeek")]
    public void FindsTypesByMetadataName(string name) => Assert.That(Index.FindType(name)?.FullName, Is.EqualTo(name));

    [TestCase("System.Missing")]
    [TestCase("")]
    public void UnknownNamesGiveNull(string name) => Assert.That(Index.FindType(name), Is.Null);

    [Test]
    public void DefinitionsAreUnique() =>
        Assert.That(Index.FindType("System.String"), Is.SameAs(Index.FindType("System.Object")!.Module.GetType("System.String")));

    [TestCase("System::Console::WriteLine(5)", ProjectedKind.Method, ProjectedForm.Plain)]
    [TestCase("System::Console::WriteLine(\"x\")", ProjectedKind.Method, ProjectedForm.Twin)]
    [TestCase("System::Console::WriteLine(5L)", ProjectedKind.Method, ProjectedForm.Twin)]
    [TestCase("System::String::Format(\"x\", 1, 2, 3, 4)", ProjectedKind.Method, ProjectedForm.Expanded)]
    [TestCase("new System::Exception(\"x\")", ProjectedKind.Constructor, ProjectedForm.Plain)]
    [TestCase("System::Environment::NewLine", ProjectedKind.Property, ProjectedForm.Plain)]
    [TestCase("text[0]", ProjectedKind.Indexer, ProjectedForm.Plain)]
    [TestCase("System::String::Empty", ProjectedKind.Field, ProjectedForm.Plain)]
    [TestCase("System::DayOfWeek::Monday", ProjectedKind.Field, ProjectedForm.Plain)]
    [TestCase("System::Console::CancelKeyPress", ProjectedKind.Event, ProjectedForm.Plain)]
    [TestCase("action()", ProjectedKind.Invoke, ProjectedForm.Plain)]
    [TestCase("new System::Action<>(&function)", ProjectedKind.DelegateConstructor, ProjectedForm.Plain)]
    [TestCase("number += 1", ProjectedKind.Method, ProjectedForm.Twin)]
    [TestCase("(int)number", ProjectedKind.Method, ProjectedForm.Plain)]
    public void TellsKindAndForm(string expression, ProjectedKind kind, ProjectedForm form)
    {
        var entities = Entities(expression).Where(e => e.Kind != ProjectedKind.Method || e.Member.Name != "op_Implicit");
        Assert.That(entities.Select(e => (e.Kind, e.Form)), Has.Member((kind, form)));
    }

    [Test]
    public void EveryArityOfAFamilyIsItsOwnType()
    {
        var text = "void f(clr::h<System::Action<>>, clr::h<System::Action<int>>, System::Action<int, int>*) {}";
        var function = FrameworkProjection.Check(text).Unit!.Functions.Single();
        var names = function.Parameters.Select(p => TypeName(p.Type));
        Assert.That(names, Is.EqualTo(new[] { "System.Action", "System.Action`1", "System.Action`2" }));
    }

    [TestCase("System::Collections::Generic::List<int>", "System.Collections.Generic.List`1")]
    [TestCase("System::Collections::Generic::List<clr::h<System::String>>::Enumerator", "System.Collections.Generic.List`1/Enumerator")]
    [TestCase("System::Action<int>", "System.Action`1")]
    [TestCase("System::Action<>", "System.Action")]
    [TestCase("System::Exception", "System.Exception")]
    public void CompleteTypesAreFoundToo(string type, string fullName)
    {
        var function = FrameworkProjection.Check($"void f({type}* p) {{ int size = sizeof({type}); }}").Unit!.Functions.Single();
        Assert.That(TypeName(function.Parameters[0].Type), Is.EqualTo(fullName));
    }

    [Test]
    public void WrappersOfScalarsAreThePrimitives()
    {
        var entities = Entities("System::Int32$::Parse(\"5\")").Select(e => e.Member.DeclaringType).OfType<TypeDefinition>();
        Assert.That(entities.Select(t => t.FullName), Has.Member("System.Int32"));
    }

    private static IEnumerable<ProjectedEntity> Entities(string expression)
    {
        var text = "void function(); void f(clr::h<System::String> text, clr::h<System::Action<>> action, System::Decimal number) { "
            + expression + "; }";
        var result = FrameworkProjection.Check(text);
        Assert.That(result.Diagnostics.Where(d => d.IsError).Select(d => d.Message), Is.Empty);
        return ReferenceCollector.Nodes(result.Unit!.Functions.Single(f => f.Name == "f").Body)
            .Select(n => n.Decl)
            .OfType<ClangDecl>()
            .Select(Index.Find)
            .OfType<ProjectedEntity>();
    }

    // h<T> and T* alike
    private static string? TypeName(ClangType type)
    {
        var target = type is Clang.Ast.PointerType pointer ? pointer.Pointee : ((RecordType)type).Declaration.TemplateArguments[0].Type;
        return (Index.Find(((RecordType)target!).Declaration)?.Member as TypeDefinition)?.FullName;
    }
}
