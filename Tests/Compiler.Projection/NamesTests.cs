using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

public sealed class NamesTests
{
    private static IProjectionNames Names => FrameworkProjection.Loaded.Names;

    [TestCase("String")]
    [TestCase("System::String")]
    [TestCase("Int32")]
    [TestCase("List")]
    [TestCase("Action")]
    [TestCase("Enumerator")]
    [TestCase("System::Collections::Generic::List::Enumerator")]
    public void KnowsTypeNames(string name) => Assert.That(Names.IsTypeName(name), Is.True);

    [TestCase("Strng")]
    [TestCase("Int32$")]
    [TestCase("System")]
    [TestCase("")]
    public void KnowsNoOtherNames(string name) => Assert.That(Names.IsTypeName(name), Is.False);

    [TestCase("Action", true)]
    [TestCase("System::IComparable", true)]
    [TestCase("System::Threading::Tasks::Task", true)]
    [TestCase("List", false)]
    [TestCase("System::Collections::IEnumerable", true)]
    [TestCase("System::Collections::Generic::IEnumerable", true)]
    [TestCase("ArrayList", false)]
    public void TellsArityFamilies(string name, bool expected) => Assert.That(Names.IsArityFamily(name), Is.EqualTo(expected));

    [TestCase("System", true)]
    [TestCase("System::Collections", true)]
    [TestCase("System::Collections::Generic", true)]
    [TestCase("Generic", false)]
    public void KnowsNamespaces(string name, bool expected) => Assert.That(Names.IsNamespace(name), Is.EqualTo(expected));
}
