using System.Reflection;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>The public shape of emitted types, read back by reflection.</summary>
public sealed class ShapeTests
{
    private static readonly Lazy<Assembly> Loaded = new(Build);

    [Test]
    public void RefClassIsPublicWithItsBasesAndDefaultConstructor()
    {
        var type = Loaded.Value.GetType("My.Shape")!;
        Assert.Multiple(() =>
        {
            Assert.That(type.IsPublic && type.IsClass && type.IsAbstract, Is.True);
            Assert.That(type.BaseType, Is.EqualTo(typeof(object)));
            Assert.That(type.GetInterfaces().Select(i => i.Name), Is.EquivalentTo(["IShape", "IComparable"]));
            Assert.That(type.GetConstructor([]), Is.Not.Null);
        });
    }

    [Test]
    public void MethodsHaveTheirSignaturesAndFlags()
    {
        var type = Loaded.Value.GetType("My.Shape")!;
        var area = type.GetMethod("Area")!;
        var named = type.GetMethod("CompareAny", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var sum = type.GetMethod("Sum")!;
        Assert.Multiple(() =>
        {
            Assert.That(area.IsVirtual && area.IsAbstract && area.ReturnType == typeof(double), Is.True);
            Assert.That(named.IsPrivate && named.IsVirtual, Is.True);
            Assert.That(type.GetInterfaceMap(typeof(IComparable)).TargetMethods, Is.EqualTo([named]));
            Assert.That(sum.IsStatic, Is.True);
            Assert.That(sum.GetParameters()[0].ParameterType, Is.EqualTo(typeof(int[])));
            Assert.That(sum.GetParameters()[0].IsDefined(typeof(ParamArrayAttribute)), Is.True);
            Assert.That(type.GetMethod("Swap")!.GetParameters()[0].ParameterType, Is.EqualTo(typeof(int).MakeByRefType()));
            Assert.That(type.GetMethod("Matrix")!.ReturnType, Is.EqualTo(typeof(double[,])));
            Assert.That(type.GetMethod("Names")!.ReturnType, Is.EqualTo(typeof(List<string>)));
            Assert.That(type.GetMethod("Enumerate")!.ReturnType, Is.EqualTo(typeof(List<int>.Enumerator)));
            Assert.That(type.GetMethod("Later")!.GetParameters()[0].ParameterType, Is.EqualTo(typeof(Action<int, string>)));
            Assert.That(type.GetMethod("Later")!.GetParameters()[1].ParameterType, Is.EqualTo(typeof(Action)));
        });
    }

    [Test]
    public void DerivedClassOverridesTheBaseSlot()
    {
        var shape = Loaded.Value.GetType("My.Shape")!;
        var circle = Loaded.Value.GetType("My.Circle")!;
        var area = circle.GetMethod("Area")!;
        Assert.Multiple(() =>
        {
            Assert.That(circle.BaseType, Is.EqualTo(shape));
            Assert.That(circle.IsSealed, Is.True);
            Assert.That(area.GetBaseDefinition().DeclaringType, Is.EqualTo(shape));
            Assert.That(circle.GetMethod("ToString", [])!.DeclaringType, Is.EqualTo(circle));
        });
    }

    [Test]
    public void TrivialPropertiesWork()
    {
        var circle = Loaded.Value.GetType("My.Circle")!;
        dynamic instance = Activator.CreateInstance(circle)!;
        instance.Radius = 2.5;
        circle.GetProperty("Count")!.SetValue(null, 7);
        Assert.Multiple(() =>
        {
            Assert.That((double)instance.Radius, Is.EqualTo(2.5));
            Assert.That(circle.GetProperty("Count")!.GetValue(null), Is.EqualTo(7));
        });
    }

    [Test]
    public void IndexerIsTheDefaultMember()
    {
        var circle = Loaded.Value.GetType("My.Circle")!;
        Assert.Multiple(() =>
        {
            Assert.That(circle.GetCustomAttribute<DefaultMemberAttribute>()!.MemberName, Is.EqualTo("Item"));
            Assert.That(circle.GetProperty("Item")!.GetIndexParameters().Single().ParameterType, Is.EqualTo(typeof(string)));
            Assert.That(circle.GetProperty("Item")!.CanWrite, Is.False);
        });
    }

    [Test]
    public void TrivialEventsAddRemoveAndRaise()
    {
        var circle = Loaded.Value.GetType("My.Circle")!;
        var instance = Activator.CreateInstance(circle)!;
        var calls = new List<int>();
        var added = circle.GetEvent("Changed")!;
        var handler = Delegate.CreateDelegate(added.EventHandlerType!, calls, typeof(List<int>).GetMethod("Add")!);
        var raise = circle.GetMethod("raise_Changed", BindingFlags.Instance | BindingFlags.NonPublic)!;
        raise.Invoke(instance, [1]);
        added.AddEventHandler(instance, handler);
        raise.Invoke(instance, [2]);
        added.RemoveEventHandler(instance, handler);
        raise.Invoke(instance, [3]);
        Assert.Multiple(() =>
        {
            Assert.That(calls, Is.EqualTo([2]));
            Assert.That(raise.IsFamily, Is.True);
            Assert.That(added.GetRaiseMethod(nonPublic: true), Is.EqualTo(raise));
        });
    }

    [Test]
    public void DelegateCallsThroughInvoke()
    {
        var handler = Loaded.Value.GetType("My.Handler")!;
        Assert.Multiple(() =>
        {
            Assert.That(handler.BaseType, Is.EqualTo(typeof(MulticastDelegate)));
            Assert.That(handler.GetMethod("Invoke")!.GetParameters().Single().Name, Is.EqualTo("value"));
        });
    }

    [Test]
    public void EnumHasItsUnderlyingTypeAndValues()
    {
        var color = Loaded.Value.GetType("My.Color")!;
        Assert.Multiple(() =>
        {
            Assert.That(color.IsEnum, Is.True);
            Assert.That(color.GetEnumUnderlyingType(), Is.EqualTo(typeof(byte)));
            Assert.That(Enum.Parse(color, "Green"), Is.EqualTo(Enum.ToObject(color, 4)));
        });
    }

    [Test]
    public void ValueClassIsSequentialAndSealed()
    {
        var point = Loaded.Value.GetType("My.Point")!;
        Assert.Multiple(() =>
        {
            Assert.That(point.IsValueType && point.IsSealed && point.IsLayoutSequential, Is.True);
            Assert.That(point.GetField("X")!.FieldType, Is.EqualTo(typeof(int)));
            Assert.That(point.GetMethod("op_Addition")!.IsSpecialName, Is.True);
            Assert.That(point.GetConstructor([typeof(int)]), Is.Not.Null);
        });
    }

    [Test]
    public void FieldsKeepTheirKinds()
    {
        var circle = Loaded.Value.GetType("My.Circle")!;
        Assert.Multiple(() =>
        {
            Assert.That(circle.GetField("Limit")!.GetRawConstantValue(), Is.EqualTo(42));
            Assert.That(circle.GetField("Title")!.GetRawConstantValue(), Is.EqualTo("größe"));
            Assert.That(circle.GetField("Mask")!.GetRawConstantValue(), Is.EqualTo((byte)4));
            Assert.That(circle.GetField("Start")!.IsInitOnly, Is.True);
            Assert.That(circle.GetField("letter", BindingFlags.Instance | BindingFlags.NonPublic)!.FieldType, Is.EqualTo(typeof(sbyte)));
            Assert.That(
                circle.GetField("letter", BindingFlags.Instance | BindingFlags.NonPublic)!.GetOptionalCustomModifiers().Single().Name,
                Is.EqualTo("IsSignUnspecifiedByte"));
        });
    }

    [Test]
    public void NestedTypesAreNested()
    {
        var inner = Loaded.Value.GetType("My.Circle+Inner")!;
        Assert.That(inner.IsNestedPrivate, Is.True);
    }

    private static Assembly Build()
    {
        var emitted = Emitted.Declare((Texts.Shapes, Texts.ShapesSyntax()));
        Assert.That(emitted.Diagnostics, Is.Empty);
        return emitted.Load();
    }
}
