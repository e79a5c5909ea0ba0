using Bridge.Sdk.Tasks;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Options of MSVC in the words of clang, and platform expressions of vcpkg.</summary>
[TestFixture]
public sealed class OptionTests
{
    [TestCase("/utf-8", ExpectedResult = "")]
    [TestCase("/Zc:__cplusplus", ExpectedResult = "")]
    [TestCase("/wd4251", ExpectedResult = "")]
    [TestCase("/Dx=1", ExpectedResult = "-Dx=1")]
    [TestCase("/FIforced.h", ExpectedResult = "-includeforced.h")]
    [TestCase("/std:c++20", ExpectedResult = "-std=c++20")]
    [TestCase("/std:c++latest", ExpectedResult = "-std=c++23")]
    [TestCase("/O2", ExpectedResult = "-O2")]
    [TestCase("/Od", ExpectedResult = "-O0")]
    [TestCase("/Zp4", ExpectedResult = "-fpack-struct=4")]
    [TestCase("/arch:AVX2", ExpectedResult = "-mavx2")]
    [TestCase("-ffast-math", ExpectedResult = "-ffast-math")]
    [TestCase("/analyze", ExpectedResult = null)]
    [TestCase("/unheard-of", ExpectedResult = null)]
    public string? AnOptionIsTranslated(string option) => OptionTable.Translate(option);

    [TestCase("/W4", ExpectedResult = true)]
    [TestCase("/WX-", ExpectedResult = true)]
    [TestCase("/wd4461", ExpectedResult = true)]
    [TestCase("/w14461", ExpectedResult = true)]
    [TestCase("/wdx", ExpectedResult = false)]
    [TestCase("/O2", ExpectedResult = false)]
    public bool AnOptionIsAboutWarnings(string option) => WarningFlags.Contain(option);

    [Test]
    public void OptionsArePartedOutsideOfQuotationMarks() =>
        Assert.That(
            OptionTable.Split("/D \"TEXT=a b\"  /I include /utf-8 -include x.h"),
            Is.EqualTo(new[] { "/DTEXT=a b", "/Iinclude", "/utf-8", "-includex.h" }));

    [TestCase("linux", true)]
    [TestCase("windows", false)]
    [TestCase("!windows", true)]
    [TestCase("windows | linux", true)]
    [TestCase("windows, osx", false)]
    [TestCase("linux & x64", true)]
    [TestCase("!(windows & static) & !uwp", true)]
    [TestCase("linux & arm64 | x64 & !linux", false)]
    public void APlatformIsThisOne(string expression, bool holds) => Assert.That(Platform.IsLinux(expression), Is.EqualTo(holds));
}
