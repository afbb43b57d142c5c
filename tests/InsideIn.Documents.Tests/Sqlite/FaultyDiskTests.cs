using InsideIn.Documents.Tests.Sqlite.Disk;

namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>One call of the disk fails, each once: in the middle of a commit, of a checkpoint, of an opening.</summary>
public sealed class FaultyDiskTests : IDisposable
{
    private const int Sittings = 2;
    private const int Batches = 4;

    private readonly string root = Directory.CreateTempSubdirectory("documents").FullName;

    public static TheoryData<DiskDeed, DiskFault> Faults => new()
    {
        { DiskDeed.Sync, DiskFault.Error },
        { DiskDeed.Write, DiskFault.Error },
        { DiskDeed.Write, DiskFault.Short },
        { DiskDeed.Write, DiskFault.Full },
        { DiskDeed.Truncate, DiskFault.Error },
    };

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whichever_call_fails_nothing_acknowledged_is_lost_and_nothing_is_there_by_half(DiskDeed deed, DiskFault fault)
    {
        var calls = 1;
        for (var failing = 1; failing <= calls; failing++)
        {
            calls = await RunAsync(deed, failing, fault);
        }

        // Too few calls would mean that the disk is not under the store.
        Assert.InRange(calls, deed == DiskDeed.Truncate ? 0 : 2 * Batches, 10_000);
    }

    /// <summary>Opens, writes and closes a store twice on a disk whose n-th such call fails, then looks at what is there. Returns the number of such calls.</summary>
    private async Task<int> RunAsync(DiskDeed deed, int failing, DiskFault fault)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, $"{failing}")).FullName;
        var asked = 0;
        var sitting = new Sitting(folder);
        using (var disk = new FaultyDisk(folder))
        {
            disk.Fails(call => call.Deed == deed && ++asked == failing ? fault : DiskFault.None);
            for (var count = 0; count < Sittings; count++)
            {
                await sitting.WriteAsync(Batches, isFlush: deed == DiskDeed.Sync);
            }
        }

        await sitting.AssertKeptAsync();
        return asked;
    }

    /// <summary>Somebody who writes one board after the other and remembers which were acknowledged.</summary>
    private sealed class Sitting
    {
        private readonly string folder;
        private readonly Collection<Board> boards = new("boards", board => board.Id);
        private readonly Index<Board> byCount;
        private readonly HashSet<int> acknowledged = [];
        private int tried;

        public Sitting(string folder)
        {
            this.folder = folder;
            byCount = boards.Index("byCount", index => index.Ascending(board => board.Count));
        }

        public async Task WriteAsync(int count, bool isFlush)
        {
            DocumentStore store;
            try
            {
                store = await OpenAsync();
            }
            catch (StoreUnavailableException refused)
            {
                // Nothing was acknowledged by a store that did not open.
                Assert.Contains(folder, refused.Message, StringComparison.Ordinal);
                return;
            }

            await using (store)
            {
                StoreUnavailableException? fault = null;
                for (var batch = 0; batch < count; batch++)
                {
                    fault = await TryWriteAsync(store) ?? fault;
                    // After a flush that failed the disk would take more, and the store does not.
                    Assert.Equal(fault is not null && isFlush, store.Fault is not null);
                    await AssertReadAsync(store);
                }
            }
        }

        public async Task AssertKeptAsync()
        {
            await using var store = await OpenAsync();
            await AssertReadAsync(store);
            var facts = await store.Tail(0).Take((int)await store.LastPositionAsync()).ToListAsync();
            var told = facts.Select(fact => ((NoteRead)fact.Fact).NoteId).ToHashSet();
            for (var number = 1; number <= tried; number++)
            {
                var isKept = await store.GetAsync(boards, Ids.Of(number)) is not null;
                Assert.True(isKept || !acknowledged.Contains(number), $"Board {number} was acknowledged and is gone.");
                Assert.Equal(isKept, told.Contains(Ids.Of(number)));
                Assert.Equal(isKept ? 1 : 0, await store.CountAsync(byCount.At(number)));
            }
        }

        private Task<DocumentStore> OpenAsync() => DocumentStore.OpenAsync(
            new StoreOptions { Connection = folder, Collections = [boards], Facts = Notes.Facts }, TimeProvider.System);

        private async Task<StoreUnavailableException?> TryWriteAsync(DocumentStore store)
        {
            var number = ++tried;
            try
            {
                Assert.IsType<Committed>(await store.CommitAsync(new Batch().Insert(boards, new Board(Ids.Of(number), number)).Append(new NoteRead(Ids.Of(number)))));
                Assert.Null(store.Fault);
                acknowledged.Add(number);
                return null;
            }
            catch (StoreUnavailableException refused)
            {
                Assert.Contains(folder, refused.Message, StringComparison.Ordinal);
                return refused;
            }
        }

        private async Task AssertReadAsync(DocumentStore store)
        {
            var found = await store.GetAsync(boards, [.. acknowledged.Select(Ids.Of)]);
            Assert.Equal(acknowledged.Count, found.Count);
        }
    }
}
