namespace InsideIn.Documents.Tests.Sqlite;

/// <summary>A folder of its own per test, gone with it.</summary>
public sealed class SqliteFixture : StoreFixture
{
    public override string Connection { get; } = Directory.CreateTempSubdirectory("documents").FullName;

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(Connection, recursive: true);
        return ValueTask.CompletedTask;
    }
}
