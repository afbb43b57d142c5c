using InsideIn.Kit;

namespace InsideIn.Tests.Server;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("insidein-");

    private string Kept => Path.Combine(folder.FullName, "kept.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_text_that_changed_fails_with_its_first_difference_and_lies_beside_the_kept_one()
    {
        File.WriteAllText(Kept, "one\ntwo\n");

        var refused = Assert.Throws<InvalidOperationException>(() => Snapshot.Matches(Kept, "one\nthree\n", accept: false));

        Assert.Contains("line 2: kept \"two\", received \"three\"", refused.Message, StringComparison.Ordinal);
        Assert.Equal("one\nthree\n", File.ReadAllText(Kept + ".received"));
        Assert.Equal("one\ntwo\n", File.ReadAllText(Kept));
    }

    [Fact]
    public void An_accepted_text_is_kept_and_matches_from_then_on()
    {
        Snapshot.Matches(Kept, "one\n", accept: true);

        Snapshot.Matches(Kept, "one\n", accept: false);

        Assert.Equal(["kept.txt"], folder.GetFiles().Select(file => file.Name));
    }
}
