using System.Text;

namespace Bridge.Runtime.Tests;

[TestFixture, NonParallelizable]
public sealed class StringTests
{
    private static readonly string[] Samples =
    [
        "", "a", "hello", new string('x', 15), new string('x', 16), new string('x', 17), new string('y', 5000), "a\0b", "\0",
        "grüße €", "日本語テキスト", "😀", "x😀y", "\uD800", "\uDC00", "\uDC00\uD800", "a\uD83D", "\uD83Da\uDE00", "\uFFFD\uFFFE\uFFFF",
        new string('x', 15) + "ä", new string('x', 16) + "\uD83D", new string('x', 340) + "€", new string('€', 341), new string('€', 342),
    ];

    [TestCaseSource(nameof(Samples))]
    public void Strings_go_in_as_UTF8_does(string s)
    {
        Fixture.Hold(s);
        Assert.That(Fixture.Held(), Is.EqualTo(Encoding.UTF8.GetBytes(s)));
    }

    [TestCaseSource(nameof(Samples))]
    public void Strings_come_back(string s)
    {
        Fixture.Hold(s);
        var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(s));
        Assert.That(Fixture.BorrowHeld(), Is.EqualTo(expected));
        Assert.That(Fixture.CopyHeld(), Is.EqualTo(expected));
    }

    [Test]
    public void Random_strings_go_in_as_UTF8_does()
    {
        var random = new Random(20_260);
        for (var i = 0; i < 20_000; i++)
        {
            var s = RandomString(random);
            Fixture.Hold(s);
            if (!Fixture.Held().AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(s)))
                Assert.Fail($"Differs for {string.Join(' ', s.Select(c => ((int)c).ToString("X4")))}");
        }
    }

    [TestCase(0, null)]
    [TestCase(1, "literal ä")]
    [TestCase(2, "wide €😀")]
    [TestCase(3, "utf-16 €")]
    [TestCase(4, "utf-32 😀")]
    [TestCase(6, "/tmp/ä")]
    [TestCase(7, "")]
    [TestCase(10, "a\0b")]
    [TestCase(11, null)]
    [TestCase(12, "bad \uFFFD byte")]
    public void Every_kind_of_native_string_becomes_a_managed_one(int kind, string? expected) =>
        Assert.That(Fixture.Text(kind), Is.EqualTo(expected));

    [TestCase(5, 'x', 300)]
    [TestCase(8, 'y', 228)]
    [TestCase(9, 'z', 229)]
    public void Strings_may_be_longer_than_the_buffer(int kind, char c, int length) =>
        Assert.That(Fixture.Text(kind), Is.EqualTo(new string(c, length)));

    [TestCase("", 0)]
    [TestCase("abc", 3_003_003)]
    [TestCase("ä😀", 2_003_006)]
    public void Other_encodings_have_the_right_lengths(string s, int sizes) => Assert.That(Fixture.Sizes(s), Is.EqualTo(sizes));

    [Test]
    public void A_lone_surrogate_is_one_character_in_every_encoding() => Assert.That(Fixture.Sizes("\uD800"), Is.EqualTo(1_001_003));

    [Test]
    public void A_null_string_is_refused_by_name()
    {
        Assert.That(() => ThrowHelper.NotNull(null), Throws.ArgumentNullException.With.Message.Contains("String^"));
        Assert.That(ThrowHelper.NotNull("a"), Is.EqualTo("a"));
    }

    private static string RandomString(Random random)
    {
        var chars = new char[random.Next(80)];
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)(random.Next(8) switch
            {
                0 => random.Next(0x80, 0x800),
                1 => random.Next(0x800, 0xD800),
                2 => random.Next(0xD800, 0xE000),
                3 => random.Next(0xE000, 0x10000),
                _ => random.Next(0x80),
            });
        }

        return new string(chars);
    }
}
