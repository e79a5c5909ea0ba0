using System.Runtime.InteropServices;

namespace Bridge.Runtime.Tests;

[TestFixture]
public sealed class NativeExceptionTests
{
    [TestCase(Thrown.RuntimeError, "std::runtime_error", "plain failure")]
    [TestCase(Thrown.Derived, "fixture::derived_error", "abgeleitet ä€")]
    [TestCase(Thrown.VectorAt, "std::out_of_range", null)]
    [TestCase(Thrown.BadBytes, "std::runtime_error", "bad \uFFFD byte")]
    public void A_standard_exception_keeps_type_and_text(Thrown kind, string type, string? what)
    {
        var e = Fixture.Catch(kind);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(e.TypeName, Is.EqualTo(type));
            Assert.That(e.What, what is null ? Is.Not.Empty : Is.EqualTo(what));
            Assert.That(e.Message, Is.EqualTo(e.What));
            Assert.That(e.Code, Is.Null);
            Assert.That(e.InnerException, Is.Null);
        }
    }

    [TestCase(Thrown.Int, "int", "C++ exception of type int: 42")]
    [TestCase(Thrown.Literal, "char const*", "literal")]
    [TestCase(Thrown.NoException, "fixture::no_exception", "C++ exception of type fixture::no_exception")]
    [TestCase(Thrown.IntPointer, "int*", "C++ exception of type int*")]
    [TestCase(Thrown.NullPointer, "decltype(nullptr)", "C++ exception of type decltype(nullptr)")]
    [TestCase(Thrown.String, "std::string", "owned text")]
    [TestCase(Thrown.Double, "double", "C++ exception of type double: 2.500000")]
    public void Any_object_can_be_thrown(Thrown kind, string type, string message)
    {
        var e = Fixture.Catch(kind);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(e.TypeName, Is.EqualTo(type));
            Assert.That(e.What, Is.Null);
            Assert.That(e.Message, Is.EqualTo(message));
        }
    }

    [Test]
    public void A_system_error_keeps_its_code()
    {
        var e = Fixture.Catch(Thrown.SystemError);
        Assert.That(e.Code, Is.EqualTo(new NativeErrorCode("generic", 2, "No such file or directory")));
        Assert.That(e.What, Is.EqualTo("open settings: No such file or directory"));
    }

    [Test]
    public void Nested_causes_become_inner_exceptions()
    {
        var e = Fixture.Catch(Thrown.Nested);
        var chain = new List<string>();
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
            chain.Add(cause.Message);
        Assert.That(chain, Is.EqualTo(new[] { "outermost", "middle", "innermost" }));
        Assert.That(e.TypeName, Is.EqualTo("std::runtime_error"));
        Assert.That(e.ToString(), Does.Contain("---> Bridge.Runtime.NativeException").And.Contain("innermost"));
    }

    [Test]
    public void An_exception_of_another_runtime_is_no_success()
    {
        var e = Fixture.Catch(Thrown.Foreign);
        Assert.That(e.Message, Does.Contain("another language's runtime"));
        Assert.That(e.NativeStackTrace, Is.Empty);
    }

    [Test]
    public void Handlers_of_managed_base_types_see_it()
    {
        Assert.That(() => Fixture.Raise(Thrown.RuntimeError), Throws.InstanceOf<SEHException>().And.InstanceOf<ExternalException>());
        Assert.That(Fixture.Catch(Thrown.RuntimeError).HResult, Is.EqualTo(new SEHException().HResult));
    }

    [TestCase(Thrown.SystemError, 0x80070002)]
    [TestCase(Thrown.VectorAt, 0x80131502)]
    [TestCase(Thrown.Int, 0x80004005)]
    public void The_HRESULT_is_that_of_dotNET_for_the_same_failure(Thrown kind, uint hresult) =>
        Assert.That((uint)Fixture.Catch(kind).HResult, Is.EqualTo(hresult));

    [Test]
    public void The_text_has_type_code_and_stack() =>
        Assert.That(Fixture.Catch(Thrown.SystemError).ToString(), Does
            .StartWith("Bridge.Runtime.NativeException (std::system_error, generic 2): open settings: No such file or directory")
            .And.Contain("   at fixture::raise(int)"));

    [Test]
    public void Results_arrive_when_nothing_is_thrown() =>
        Assert.That(Fixture.RaiseDeep(Thrown.Nothing, 3), Is.EqualTo(4));

    [Test]
    public unsafe void The_word_is_cleared_before_throwing()
    {
        nint pending = 0;
        ((delegate* unmanaged<int, nint*, byte>)Fixture.Address(Shim.RaiseForBool))((int)Thrown.Int, &pending);
        Assert.That((long)pending, Is.Not.Zero);
        CatchPending(ref pending);
        Assert.That((long)pending, Is.Zero);
    }

    [Test]
    public unsafe void A_shim_that_throws_returns_zero()
    {
        nint pending = 0;
        var result = ((delegate* unmanaged<int, nint*, nint>)Fixture.Address(Shim.RaiseForPointer))((int)Thrown.Int, &pending);
        Assert.That((long)result, Is.Zero);
        CatchPending(ref pending);
    }

    [Test]
    public void Native_code_in_a_handler_can_ask_for_the_current_exception() =>
        Assert.That(Fixture.WhatInHandler(Fixture.Catch(Thrown.RuntimeError)), Is.EqualTo("plain failure"));

    private static void CatchPending(ref nint pending)
    {
        try
        {
            throw NativeException.Take(ref pending);
        }
        catch (NativeException e)
        {
            Assert.That(e.TypeName, Is.EqualTo("int"));
        }
    }

    [Test]
    public void Exceptions_arrive_when_there_is_no_memory_for_their_objects()
    {
        for (var round = 0; round < 3; round++)
        {
            // An exception that finds memory fills the reserve for those that do not.
            Fixture.Catch(Thrown.RuntimeError);
            var kept = Enumerable.Range(0, 16).Select(_ => Fixture.CatchWithoutMemory(Thrown.VectorAt)).ToList();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(kept.Distinct().Count(), Is.EqualTo(16));
                Assert.That(kept, Has.All.Property(nameof(NativeException.TypeName)).EqualTo("std::out_of_range"));
                Assert.That(kept.ConvertAll(e => (uint)e!.HResult), Has.All.EqualTo(0x80131502));
                Assert.That(kept, Has.All.Property(nameof(NativeException.NativeStackTrace)).Contains("fixture::raise"));
            }

            Assert.That(Fixture.CatchWithoutMemory(Thrown.VectorAt), Is.Null);
        }
    }
}
