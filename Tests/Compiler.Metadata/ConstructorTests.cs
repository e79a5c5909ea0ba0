using System.Reflection;
using Bridge.Compiler.Syntax;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Constructors that throw dispose what was built.</summary>
public sealed class ConstructorTests
{
    private const string Text = """
        using namespace System;
        namespace My {
        struct Part; clr::bl<Object> clr$bases(clr::tag<Part>*);
        struct [[clang::annotate("bridge:1")]] Part : Object { using bases$ = clr::bl<Object>;
          [[clang::annotate("bridge:0")]] void dtor$() {}
        };
        struct Whole; clr::bl<Part> clr$bases(clr::tag<Whole>*);
        struct [[clang::annotate("bridge:4")]] Whole : Part { using bases$ = clr::bl<Part>;
          [[clang::annotate("bridge:2")]] Part member;
          [[clang::annotate("bridge:3")]] explicit Whole(int built) {}
        };
        }
        """;

    [TestCase(0, 1, TestName = "BaseAloneWhenNoMemberIsBuilt")]
    [TestCase(1, 2, TestName = "MemberAndBase")]
    public void WhatIsBuiltIsDisposed(int built, int disposed)
    {
        var whole = Build().GetType("My.Whole")!;
        Assert.That(() => Activator.CreateInstance(whole, built), Throws.InstanceOf<TargetInvocationException>()
            .With.InnerException.InstanceOf<NullReferenceException>());
        Assert.That(whole.BaseType!.GetField("destroyed")!.GetValue(null), Is.EqualTo(disposed));
    }

    [Test]
    public void ConstructorThatReturnsDisposesNothing()
    {
        var whole = Build().GetType("My.Whole")!;
        Assert.That(() => Activator.CreateInstance(whole, 2), Throws.Nothing);
        Assert.That(whole.BaseType!.GetField("destroyed")!.GetValue(null), Is.Zero);
    }

    private static Assembly Build()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.RefClass, "Part", [s.Method(MethodKind.Destructor, "~Part")]);
        s.Top(ManagedTypeKind.RefClass, "Whole", [s.Field("member"), s.Method(MethodKind.Constructor)]);
        var emitted = Emitted.Declare((Text, s));
        emitted.CountCalls(emitted.Type("Part").Methods.Single(m => m.Name == "~Part"), "destroyed");
        EmitConstructor(emitted.Type("Whole"), emitted.Type("Part"));
        emitted.FillBodies();
        emitted.Symbols.ProtectConstructors();
        return emitted.Load();
    }

    // Base(); if (built == 2) return; if (built == 1) member = new Part(); throw null;
    private static void EmitConstructor(TypeDefinition whole, TypeDefinition part)
    {
        var constructor = whole.Methods.Single(m => m is { IsConstructor: true, HasParameters: true });
        var partConstructor = part.Methods.Single(m => m.IsConstructor);
        var il = constructor.Body.GetILProcessor();
        var goOn = il.Create(OpCodes.Nop);
        var fail = il.Create(OpCodes.Ldnull);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, partConstructor);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4_2);
        il.Emit(OpCodes.Bne_Un_S, goOn);
        il.Emit(OpCodes.Ret);
        il.Append(goOn);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Brfalse_S, fail);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, partConstructor);
        il.Emit(OpCodes.Stfld, whole.Fields.Single(f => f.Name == "member"));
        il.Append(fail);
        il.Emit(OpCodes.Throw);
    }
}
