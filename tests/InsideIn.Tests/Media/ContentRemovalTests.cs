using InsideIn.Documents;
using InsideIn.Kit;
using InsideIn.Media;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Media;

/// <summary>A content that one removes while another brings it: whatever the order of their steps, nobody is left with a file whose content is gone.</summary>
[Collection(NetworkCollection.Name)]
public class ContentRemovalTests(RunningNetwork running)
{
    private const int Steps = 4;

    private readonly Network network = running.Network;

    private Employee Owner => network.Cast.Author;

    private DocumentStore Store => network.Store;

    private ContentRemovals Removals => network.Services.GetRequiredService<ContentRemovals>();

    [Fact]
    public async Task In_every_order_of_the_steps_of_remover_and_uploader_the_uploaded_file_has_its_content()
    {
        var (removed, stayed) = (0, 0);
        foreach (var order in Orders())
        {
            var ended = await RunAsync(order, waits: true);
            Assert.True(ended.HasContent, $"The content is gone after {order}.");
            removed += ended.WasRemoved ? 1 : 0;
            stayed += ended.WasRemoved ? 0 : 1;
        }

        Assert.Equal(70, removed + stayed);
        Assert.InRange(removed, 10, 60);
    }

    [Fact]
    public async Task An_uploader_who_did_not_wait_would_lose_the_content_in_some_order()
    {
        var lost = 0;
        foreach (var order in Orders())
        {
            lost += (await RunAsync(order, waits: false)).HasContent ? 0 : 1;
        }

        Assert.InRange(lost, 1, 60);
    }

    [Fact]
    public async Task An_upload_of_what_is_being_removed_waits_and_arrives()
    {
        var content = MediaDoings.NewPicture();
        var remover = await Remover.OfForgottenAsync(this, content);
        await remover.StepAsync();
        await remover.StepAsync();
        var path = await Owner.AddressAsync(content.Length);
        var id = Guid.Parse(path["/media/".Length..]);

        var upload = Owner.PutAsync(path, new ByteArrayContent(content));
        while ((await Store.GetAsync(MediaStore.Files, id))!.Document.Hash is null)
        {
            await Task.Yield();
        }

        Assert.False((await Store.GetAsync(MediaStore.Files, id))!.Document.IsHere);
        await remover.StepAsync();
        Assert.False(await network.HoldsAsync(content));
        await remover.StepAsync();

        Assert.Equal(201, (await upload).Status);
        Assert.True(await network.HoldsAsync(content));
    }

    [Fact]
    public async Task A_removal_that_a_crash_stopped_is_ended_by_the_next_one_after_an_hour()
    {
        var content = MediaDoings.NewPicture();
        var crashed = await Remover.OfForgottenAsync(this, content);
        await crashed.StepAsync();

        await network.ForgetUploadsAsync();
        Assert.True(await network.HoldsAsync(content));
        network.Clock.Advance(ContentRemoval.StoppedAfter + TimeSpan.FromSeconds(1));
        await network.ForgetUploadsAsync();

        Assert.False(await network.HoldsAsync(content));
        Assert.False(await Removals.IsRunningAsync(MediaDoings.HashOf(content)));
    }

    [Fact]
    public async Task A_remover_who_was_held_up_until_another_took_over_removes_nothing()
    {
        var content = MediaDoings.NewPicture();
        var late = await Remover.OfForgottenAsync(this, content);
        await late.StepAsync();
        network.Clock.Advance(ContentRemoval.DeletesWithin);

        await Removals.FinishAsync(late.Removal);

        Assert.True(await network.HoldsAsync(content));
        Assert.True(await Removals.IsRunningAsync(MediaDoings.HashOf(content)));
    }

    /// <summary>Every order of four steps of each: R for the remover, U for the uploader.</summary>
    private static IEnumerable<string> Orders() =>
        from number in Enumerable.Range(0, 1 << (2 * Steps))
        where System.Numerics.BitOperations.PopCount((uint)number) == Steps
        select string.Concat(Enumerable.Range(0, 2 * Steps).Select(at => (number >> at & 1) == 1 ? 'R' : 'U'));

    private async Task<(bool HasContent, bool WasRemoved)> RunAsync(string order, bool waits)
    {
        var content = MediaDoings.NewPicture(64);
        var remover = await Remover.OfForgottenAsync(this, content);
        var uploader = await Uploader.OfAsync(this, content, waits);
        foreach (var turn in order)
        {
            await (turn == 'R' ? remover.StepAsync() : uploader.StepAsync());
        }

        // Whoever had to wait catches up.
        await remover.ToEndAsync();
        await uploader.ToEndAsync();
        return (await network.HoldsAsync(content), remover.HasRemoved);
    }

    private async Task<Stored<MediaFile>> AwaitedAsync(int length)
    {
        var (id, owner) = (network.NewClientKey(), network.NewClientKey());
        var file = MediaFile.Await(id, owner, new FileAnnouncement("boat.png", "image/png", length, Hash: null), network.Clock.GetUtcNow());
        await Store.CommitAsync(new Batch().Insert(MediaStore.Files, file));
        return (await Store.GetAsync(MediaStore.Files, id))!;
    }

    private async Task KeepAsync(byte[] content)
    {
        await using var draft = await Store.Blobs.BeginAsync();
        await draft.WriteAsync(content);
        await draft.KeepAsync();
    }

    /// <summary>Removes the content of a file that never came, one step at a time.</summary>
    private sealed class Remover(ContentRemovalTests test, Stored<MediaFile> forgotten)
    {
        private int done;
        private bool isUnused;

        public ContentRemoval Removal { get; } = ContentRemoval.Of(forgotten.Document.Hash!, test.network.Clock.GetUtcNow());

        public bool HasRemoved { get; private set; }

        /// <summary>A file as a crash left it: its content is kept, and it is not here.</summary>
        public static async Task<Remover> OfForgottenAsync(ContentRemovalTests test, byte[] content)
        {
            var awaited = await test.AwaitedAsync(content.Length);
            await test.Store.CommitAsync(new Batch().Replace(MediaStore.Files, awaited, awaited.Document with { Hash = MediaDoings.HashOf(content) }));
            await test.KeepAsync(content);
            return new Remover(test, (await test.Store.GetAsync(MediaStore.Files, awaited.Id))!);
        }

        public async Task ToEndAsync()
        {
            while (done < Steps)
            {
                await StepAsync();
            }
        }

        public async Task StepAsync()
        {
            switch (done++)
            {
                case 0:
                    Assert.IsType<Committed>(await test.Store.CommitAsync(new Batch().Delete(MediaStore.Files, forgotten).Insert(MediaStore.Removals, Removal)));
                    break;
                case 1:
                    isUnused = await test.Removals.IsUnusedAsync(Removal.Hash);
                    break;
                case 2 when isUnused:
                    await test.Store.Blobs.DeleteAsync(BlobId.Parse(Removal.Hash));
                    HasRemoved = true;
                    break;
                case 3:
                    await test.Removals.EndAsync((await test.Store.GetAsync(MediaStore.Removals, Removal.Id))!);
                    break;
            }
        }
    }

    /// <summary>Brings the same content for another file, one step at a time.</summary>
    private sealed class Uploader(ContentRemovalTests test, Stored<MediaFile> awaited, byte[] content, bool waits)
    {
        private int done;

        public static async Task<Uploader> OfAsync(ContentRemovalTests test, byte[] content, bool waits) => new(test, await test.AwaitedAsync(content.Length), content, waits);

        public async Task ToEndAsync()
        {
            while (done < Steps)
            {
                await StepAsync();
            }
        }

        public async Task StepAsync()
        {
            var named = awaited.Document with { Hash = MediaDoings.HashOf(content) };
            switch (done)
            {
                case 0:
                    Assert.IsType<Committed>(await test.Store.CommitAsync(new Batch().Replace(MediaStore.Files, awaited, named)));
                    break;
                case 1 when waits && await test.Removals.IsRunningAsync(named.Hash!):
                    return;
                case 2:
                    await test.KeepAsync(content);
                    break;
                case 3:
                    Assert.IsType<Committed>(await test.Store.CommitAsync(
                        new Batch().Replace(MediaStore.Files, (await test.Store.GetAsync(MediaStore.Files, awaited.Id))!, named.Arrive(5_000, size: null, test.network.Clock.GetUtcNow()))));
                    break;
            }

            done++;
        }
    }
}
