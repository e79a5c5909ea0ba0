namespace Pulse.Interop.Tests;

/// <summary>What a crash or a failing medium leaves is found, named, and costs nothing that can still be read.</summary>
internal sealed class RecoveryTests
{
    private const int FileHeader = 16;
    private const int SingleRecord = 48;
    private const int LastRecord = 80;

    /// <summary>A key, a record of one sample and a record of three samples.</summary>
    private static byte[] WholeFile()
    {
        using var folder = new TemporaryStore();
        using (Store store = folder.Open())
        {
            Series series = store.Open(new SeriesKey("å"));
            series.Append(1, 1);
            series.AppendBatch([new Sample(2, 2), new Sample(3, 3), new Sample(4, 4)]);
        }

        return File.ReadAllBytes(folder.FirstSegment);
    }

    [Test]
    public void TornTailsAreDroppedAndReported([Values] bool zeros)
    {
        byte[] whole = WholeFile();
        for (int length = whole.Length - LastRecord + 1; length < whole.Length; length++)
        {
            using var folder = new TemporaryStore();
            byte[] torn = whole[..length];
            if (zeros)
                Array.Resize(ref torn, whole.Length);
            File.WriteAllBytes(folder.FirstSegment, torn);

            using (Store reader = folder.Open(OpenMode.ReadOnly))
                Assert.That(reader.Recovery.HasTornTail, Is.True);
            Assert.That(File.ReadAllBytes(folder.FirstSegment), Is.EqualTo(torn), "reading changes nothing");

            using Store store = folder.Open();
            RecoveryReport recovery = store.Recovery;
            Assert.Multiple(() =>
            {
                Assert.That(recovery.HasTornTail, Is.True);
                Assert.That(recovery.TornFile, Is.EqualTo(folder.FirstSegment));
                Assert.That(recovery.TornOffset, Is.EqualTo(whole.Length - LastRecord));
                Assert.That(recovery.TornBytes, Is.EqualTo(torn.Length - (whole.Length - LastRecord)));
                Assert.That(recovery.Samples, Is.EqualTo(1));
            });
            store.Append("å", new Sample(9, 9));
            store.Flush();
            Assert.That(Store.Verify(folder.Path).Samples, Is.EqualTo(2));
        }
    }

    [Test]
    public void FlippedBitsAreNamedAndLoseNothingElse()
    {
        byte[] whole = WholeFile();
        int middle = whole.Length - LastRecord - SingleRecord;
        for (int at = 0; at < whole.Length; at++)
        {
            using var folder = new TemporaryStore();
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(1 << (at % 8));
            File.WriteAllBytes(folder.FirstSegment, damaged);
            int record = at < FileHeader ? 0 : at < middle ? FileHeader : at < middle + SingleRecord ? middle : middle + SingleRecord;
            int lost = record == 0 ? 0 : record == FileHeader ? 4 : record == middle ? 1 : 3;

            CorruptionException error = Assert.Throws<CorruptionException>(() => folder.Open());
            using Store salvaged = folder.Open(OpenMode.Salvage);
            Assert.Multiple(() =>
            {
                Assert.That(error.File, Is.EqualTo(folder.FirstSegment));
                Assert.That(error.Offset, Is.EqualTo(record));
                Assert.That(salvaged.Recovery.Samples, Is.EqualTo(4 - lost));
                Assert.That(salvaged.Statistics.Samples, Is.EqualTo(4 - lost));
                Assert.That(salvaged.Mode, Is.EqualTo(OpenMode.Salvage));
                Assert.That(File.ReadAllBytes(folder.FirstSegment), Is.EqualTo(damaged));
            });
        }
    }

    [Test]
    public void DamageIsDescribed()
    {
        byte[] damaged = WholeFile();
        damaged[^20] ^= 1;
        using var folder = new TemporaryStore();
        File.WriteAllBytes(folder.FirstSegment, damaged);

        Damage damage = Store.Verify(folder.Path).Damages.Single();

        Assert.Multiple(() =>
        {
            Assert.That(damage.File, Is.EqualTo(folder.FirstSegment));
            Assert.That(damage.Offset, Is.EqualTo(damaged.Length - LastRecord));
            Assert.That(damage.Reason, Is.EqualTo("the record's checksum is wrong"));
            Assert.That(damage.ToString(), Is.EqualTo($"{damage.File} at offset {damage.Offset}: {damage.Reason}"));
        });
    }

    [Test]
    public void SoundStoreVerifies()
    {
        using var folder = new TemporaryStore();
        File.WriteAllBytes(folder.FirstSegment, WholeFile());
        RecoveryReport report = Store.Verify(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(report.Damages, Is.Empty);
            Assert.That(report.HasTornTail, Is.False);
            Assert.That(report.TornBytes, Is.Zero);
            Assert.That(report.TornOffset, Is.Zero);
            Assert.That(report.Segments, Is.EqualTo(1));
            Assert.That(report.Records, Is.EqualTo(3));
            Assert.That(report.Samples, Is.EqualTo(4));
        });
    }
}
