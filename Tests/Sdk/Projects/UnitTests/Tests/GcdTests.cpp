#include "gcd.h"
#include <stdexcept>

using namespace System;
using namespace NUnit::Framework;
using NUnit::Framework::Legacy::ClassicAssert;

[TestFixture]
public ref class GcdTests {
    int calls_ = 0;

public:
    [SetUp]
    void Begin() { calls_ = 1; }

    [Test]
    void OfPrimesIsOne() { ClassicAssert::AreEqual(1, gcd(13, 7)); }

    [TestCase(12, 18, 6)]
    [TestCase(0, 5, 5)]
    void DividesBoth(int a, int b, int divisor) {
        ClassicAssert::AreEqual(divisor, gcd(a, b));
        ClassicAssert::AreEqual(1, calls_++);
    }

    [Test]
    void OfZerosIsAnError() {
        try {
            gcd(0, 0);
            Assert::Fail("no exception");
        } catch (const std::domain_error& error) {
            StringAssert::Contains("all numbers", gcnew String(error.what()));
        }
    }
};
