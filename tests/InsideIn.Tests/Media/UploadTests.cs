using System.Text;
using InsideIn.Documents;
using InsideIn.Kit;
using InsideIn.Media;

namespace InsideIn.Tests.Media;

/// <summary>Files come in as announced, whole, once, from the person who announced them, or not at all.</summary>
[Collection(NetworkCollection.Name)]
public class UploadTests(RunningNetwork running)
{
    private readonly Network network = running.Network;

    private Employee Owner => network.Cast.Author;

    [Fact]
    public async Task A_file_is_announced_then_awaited_then_here()
    {
        var picture = MediaDoings.NewPicture();
        var announced = (await Owner.AnnounceAsync(picture.Length, sha256: MediaDoings.HashOf(picture))).Expected();
        var id = announced.TextAt("createUpload.upload.file.id")!;
        var path = announced.TextAt("createUpload.upload.path")!;
        Assert.Null(announced.TextAt("createUpload.upload.file.path"));
        Assert.Equal(network.Clock.GetUtcNow().AddMinutes(15), announced.At("createUpload.upload.expiresAt").GetDateTimeOffset());

        var (status, body) = await Owner.PutAsync(path, new ByteArrayContent(picture), "image/png");

        Assert.Equal(201, status);
        Assert.Equal(MediaDoings.HashOf(picture), body.GetProperty("sha256").GetString());
        Assert.Equal(picture.Length, body.GetProperty("sizeInBytes").GetInt32());
        var node = (await Owner.AskAsync("query($id: ID!) { node(id: $id) { ... on MediaFile { fileName contentType sizeInBytes path uploadedAt } } }", new { id })).Expected();
        Assert.Equal(["boat.png", "image/png", path], new[] { "fileName", "contentType", "path" }.Select(field => node.TextAt("node." + field)));
        Assert.NotNull(node.TextAt("node.uploadedAt"));
        Assert.Equal(0, network.DraftCount());
    }

    [Fact]
    public async Task The_same_client_key_gives_the_same_address()
    {
        var key = network.NewClientKey();

        var first = await Owner.AnnounceAsync(100, clientKey: key);
        var again = await Owner.AnnounceAsync(200, clientKey: key);

        Assert.Equal(first.Expected().TextAt("createUpload.upload.path"), again.Expected().TextAt("createUpload.upload.path"));
    }

    [Theory]
    [InlineData(" \u202E ", "image/png", 10, null, "TEXT_EMPTY")]
    [InlineData("folder/", "image/png", 10, null, "TEXT_EMPTY")]
    [InlineData("page.html", "text/html", 10, null, "FILE_TYPE_NOT_ALLOWED")]
    [InlineData("drawing.svg", "image/svg+xml", 10, null, "FILE_TYPE_NOT_ALLOWED")]
    [InlineData("a.png", "image/png; charset=utf-8", 10, null, "FILE_TYPE_NOT_ALLOWED")]
    [InlineData("a.png", "image/png", 0, null, "FILE_SIZE_NOT_ALLOWED")]
    [InlineData("a.png", "image/png", FileRules.LargestSize + 1, null, "FILE_SIZE_NOT_ALLOWED")]
    [InlineData("a.png", "image/png", 10, "abc", "FILE_HASH_INVALID")]
    public async Task What_is_not_taken_is_refused_when_it_is_announced(string fileName, string contentType, int sizeInBytes, string? sha256, string code) =>
        Assert.Equal([code], (await Owner.AnnounceAsync(sizeInBytes, fileName, contentType, sha256)).Expected().RefusalsOf("createUpload"));

    [Fact]
    public async Task A_name_has_at_most_200_characters()
    {
        Assert.Empty((await Owner.AnnounceAsync(10, new string('x', 200))).Expected().RefusalsOf("createUpload"));
        Assert.Equal(["TEXT_TOO_LONG"], (await Owner.AnnounceAsync(10, new string('x', 201))).Expected().RefusalsOf("createUpload"));
    }

    [Fact]
    public async Task The_twenty_first_awaited_file_is_refused_until_the_others_have_come_or_expired()
    {
        var hoarder = network.Cast.Newcomer;
        for (var at = 0; at < FileRules.MostAwaited; at++)
        {
            await hoarder.AddressAsync(10);
        }

        var refused = (await hoarder.AnnounceAsync(10)).Expected();
        Assert.Equal(["TOO_MANY_UPLOADS"], refused.RefusalsOf("createUpload"));
        Assert.Contains("at most 20", refused.TextAt("createUpload.errors.0.message"), StringComparison.Ordinal);

        network.Clock.Advance(FileRules.AddressLifetime + TimeSpan.FromSeconds(1));
        Assert.Empty((await hoarder.AnnounceAsync(10)).Expected().RefusalsOf("createUpload"));
    }

    [Fact]
    public async Task An_address_takes_one_content()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.UploadAsync(picture);

        var (status, body) = await Owner.PutAsync(path, new ByteArrayContent(picture));

        Assert.Equal((409, "UPLOAD_USED"), (status, body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_address_takes_nothing_after_a_quarter_of_an_hour()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.AddressAsync(picture.Length);
        network.Clock.Advance(FileRules.AddressLifetime + TimeSpan.FromSeconds(1));

        var (status, body) = await Owner.PutAsync(path, new ByteArrayContent(picture));

        Assert.Equal((410, "UPLOAD_EXPIRED"), (status, body.GetProperty("code").GetString()));
        Assert.False(await network.HoldsAsync(picture));
    }

    // R2
    [Fact]
    public async Task An_address_takes_nothing_from_anybody_else_and_does_not_say_that_it_exists()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.AddressAsync(picture.Length);

        var other = await network.Cast.Admin.PutAsync(path, new ByteArrayContent(picture));
        var absent = await network.Cast.Admin.PutAsync(MediaPaths.Of(network.NewClientKey()), new ByteArrayContent(picture));

        Assert.Equal(404, other.Status);
        Assert.Equal((absent.Status, $"{absent.Body}"), (other.Status, $"{other.Body}"));
        Assert.False(await network.HoldsAsync(picture));
        Assert.Equal(201, (await Owner.PutAsync(path, new ByteArrayContent(picture))).Status);
    }

    [Fact]
    public async Task What_differs_from_what_was_announced_is_refused_and_leaves_nothing()
    {
        var picture = MediaDoings.NewPicture();
        var page = Encoding.UTF8.GetBytes($"<script>alert('{network.NewClientKey()}')</script>");
        var other = MediaDoings.NewPicture();

        await RefusedAsync(picture, picture.Length + 1, new ByteArrayContent(picture), 400, "UPLOAD_SIZE_DIFFERS");
        await RefusedAsync(picture, picture.Length + 1, new Chunked(picture), 400, "UPLOAD_SIZE_DIFFERS");
        await RefusedAsync(picture, picture.Length - 1, new Chunked(picture), 400, "UPLOAD_SIZE_DIFFERS");
        await RefusedAsync(picture, 1_000, new Chunked(picture), 400, "UPLOAD_SIZE_DIFFERS");
        await RefusedAsync(picture, picture.Length, new ByteArrayContent(picture), 415, "UPLOAD_TYPE_DIFFERS", header: "image/gif");
        await RefusedAsync(page, page.Length, new ByteArrayContent(page), 415, "UPLOAD_TYPE_DIFFERS");
        await RefusedAsync(page, page.Length, new ByteArrayContent(page), 415, "UPLOAD_TYPE_DIFFERS", header: "image/png");
        await RefusedAsync(picture, picture.Length, new ByteArrayContent(picture), 400, "UPLOAD_HASH_DIFFERS", sha256: MediaDoings.HashOf(other));
    }

    [Fact]
    public async Task A_refused_content_can_be_sent_again_to_the_same_address()
    {
        var picture = MediaDoings.NewPicture();
        var path = await Owner.AddressAsync(picture.Length, sha256: MediaDoings.HashOf(picture));

        Assert.Equal(400, (await Owner.PutAsync(path, new ByteArrayContent(MediaDoings.NewPicture()))).Status);
        Assert.Equal(201, (await Owner.PutAsync(path, new Chunked(picture), "image/png")).Status);
    }

    [Fact]
    public async Task An_upload_that_is_cut_leaves_nothing_and_can_begin_anew()
    {
        var picture = MediaDoings.NewPicture(3_000_000);
        var path = await Owner.AddressAsync(picture.Length);
        using var half = new HalfThenCut(picture);
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = half };
        var sent = Owner.SendAsync(request);
        await half.HalfSent;
        await UntilAsync(() => network.DraftCount() == 1);

        half.Cut();

        await Assert.ThrowsAnyAsync<Exception>(() => sent);
        await UntilAsync(() => network.DraftCount() == 0);
        Assert.False(await network.HoldsAsync(picture));
        Assert.Equal(201, (await Owner.PutAsync(path, new ByteArrayContent(picture))).Status);
    }

    [Fact]
    public async Task Of_two_contents_for_one_address_one_stays_and_the_other_is_dropped()
    {
        byte[][] pictures = [MediaDoings.NewPicture(900_000), MediaDoings.NewPicture(900_000)];
        var path = await Owner.AddressAsync(900_000);

        var answers = await Task.WhenAll(pictures.Select(picture => Owner.PutAsync(path, new ByteArrayContent(picture))));

        Assert.Equal([201, 409], answers.Select(answer => answer.Status).Order());
        using var stored = await Owner.GetFileAsync(path);
        var winner = answers[0].Status == 201 ? 0 : 1;
        Assert.Equal(pictures[winner], await stored.Content.ReadAsByteArrayAsync());
        Assert.False(await network.HoldsAsync(pictures[1 - winner]));
    }

    [Fact]
    public async Task What_never_came_is_cleared_away_after_a_day_and_what_others_share_stays()
    {
        var shared = MediaDoings.NewPicture();
        var lost = MediaDoings.NewPicture();
        await Owner.UploadAsync(shared);
        var forgotten = await StoppedHalfWayAsync(shared);
        var orphaned = await StoppedHalfWayAsync(lost);

        network.Clock.Advance(FileRules.Grace);
        await network.ForgetUploadsAsync();
        Assert.NotNull(await network.Store.GetAsync(MediaStore.Files, orphaned));

        network.Clock.Advance(FileRules.AddressLifetime + TimeSpan.FromSeconds(1));
        await network.ForgetUploadsAsync();
        Assert.Empty(await network.Store.GetAsync(MediaStore.Files, [forgotten, orphaned]));
        Assert.True(await network.HoldsAsync(shared));
        Assert.False(await network.HoldsAsync(lost));
    }

    /// <summary>A file as a crash leaves it when its content is durable and its arrival is not noted.</summary>
    private async Task<Guid> StoppedHalfWayAsync(byte[] content)
    {
        var id = Guid.Parse((await Owner.AddressAsync(content.Length))["/media/".Length..]);
        await using var draft = await network.Store.Blobs.BeginAsync();
        await draft.WriteAsync(content);
        var blob = await draft.KeepAsync();
        var read = await network.Store.GetAsync(MediaStore.Files, id);
        await network.Store.CommitAsync(new Batch().Replace(MediaStore.Files, read!, read!.Document with { Hash = $"{blob.Id}" }));
        return id;
    }

    private async Task RefusedAsync(byte[] content, int announced, HttpContent body, int status, string code, string? header = null, string? sha256 = null)
    {
        var path = await Owner.AddressAsync(announced, sha256: sha256);

        var answer = await Owner.PutAsync(path, body, header);

        Assert.Equal((status, code), (answer.Status, answer.Body.GetProperty("code").GetString()));
        Assert.False(await network.HoldsAsync(content));
        Assert.Equal(0, network.DraftCount());
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    /// <summary>Sends half of a content, and breaks off when it is told to.</summary>
    private sealed class HalfThenCut(byte[] content) : HttpContent
    {
        private readonly TaskCompletionSource half = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource cut = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HalfSent => half.Task;

        public void Cut() => cut.SetException(new IOException("The cable is out."));

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(content.AsMemory(0, content.Length / 2));
            await stream.FlushAsync();
            half.SetResult();
            await cut.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = content.Length;
            return true;
        }
    }
}
