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
        Assert.That(Fixture.KeepHeld(), Is.EqualTo(expected));
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
    [TestCase(14, "view")]
    public void Every_kind_of_native_string_becomes_a_managed_one(int kind, string? expected) =>
        Assert.That(Fixture.Text(kind), Is.EqualTo(expected));

    [TestCase(5, 'x', 300)]
    [TestCase(8, 'y', 216)]
    [TestCase(9, 'z', 217)]
    [TestCase(16, 'c', 300)]
    public void Strings_may_be_longer_than_the_buffer(int kind, char c, int length) =>
        Assert.That(Fixture.Text(kind), Is.EqualTo(new string(c, length)));

    [Test]
    public void Results_by_value_may_be_paths_and_wide_strings()
    {
        Assert.That(Fixture.Text(13), Is.EqualTo("/tmp/" + new string('p', 300)));
        Assert.That(Fixture.Text(15), Is.EqualTo(string.Concat(Enumerable.Repeat("😀", 100))));
    }

    // Unicode, table 3-7: overlong forms, surrogates, what lies beyond U+10FFFF, truncated sequences, stray continuations.
    [TestCase("C0 80"), TestCase("C1 BF"), TestCase("E0 80 80"), TestCase("E0 9F BF"), TestCase("ED A0 80"), TestCase("ED BF BF")]
    [TestCase("F0 80 80 80"), TestCase("F0 8F BF BF"), TestCase("F4 90 80 80"), TestCase("F5 80 80 80"), TestCase("FF"), TestCase("80")]
    [TestCase("C3"), TestCase("E2 82"), TestCase("F0 9F 98"), TestCase("E2 41 41"), TestCase("F0 9F 41 41"), TestCase("BF BF BF")]
    public void Malformed_UTF8_becomes_replacement_characters(string hex)
    {
        var bad = Convert.FromHexString(hex.Replace(" ", ""));
        foreach (var before in new[] { "", "a", new string('x', 40), "ü" + new string('y', 300) })
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(before), .. bad, .. "end"u8];
            Fixture.HoldBytes(bytes);
            Assert.That(Fixture.BorrowHeld(), Is.EqualTo(Encoding.UTF8.GetString(bytes)));
            Fixture.HoldBytes(bytes.AsSpan()[..^3]);
            Assert.That(Fixture.BorrowHeld(), Is.EqualTo(Encoding.UTF8.GetString(bytes.AsSpan()[..^3])));
        }
    }

    [Test]
    public void Random_strings_come_back_as_UTF8_has_them()
    {
        var random = new Random(20_261);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(RandomString(random));
            if (bytes.Length != 0 && random.Next(3) == 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Fixture.HoldBytes(bytes);
            if (Fixture.BorrowHeld() != Encoding.UTF8.GetString(bytes))
                Assert.Fail($"Differs for {Convert.ToHexString(bytes)}");
        }
    }

    [Test]
    public void Strings_of_100_MB_pass_both_ways()
    {
        var text = string.Create(100_000_000, 0, (chars, _) => chars.Fill('x'));
        Fixture.Hold(text);
        Assert.That(Fixture.BorrowHeld(), Is.EqualTo(text));
        text = "ü" + text[..50_000_000] + "€";
        Fixture.Hold(text);
        Assert.That(Fixture.BorrowHeld(), Is.EqualTo(text));
        Fixture.HoldBytes([]);
    }

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
        // Vectors are for texts without surrogates; every length up to theirs, and some beyond the stack's buffer.
        var chars = new char[random.Next(random.Next(8) == 0 ? 800 : 80)];
        var hasSurrogates = random.Next(2) == 0;
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)(random.Next(8) switch
            {
                0 => random.Next(0x80, 0x800),
                1 => random.Next(0x800, 0xD800),
                2 when hasSurrogates => random.Next(0xD800, 0xE000),
                3 => random.Next(0xE000, 0x10000),
                _ => random.Next(0x80),
            });
        }

        return new string(chars);
    }
}
