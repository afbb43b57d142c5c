using InsideIn.Kernel;

namespace InsideIn.Benchmarks;

/// <summary>Publishing a post so that it is on disk when the answer comes, beside a row that bare SQLite puts into the same folder.</summary>
internal static class Publishing
{
    private const string Publish = "mutation($input: PublishPostInput!) { publishPost(input: $input) { post { id publishedAt } errors { ... on Error { code } } } }";

    public static async Task MeasureAsync(GrownNetwork grown, Table table)
    {
        using var caller = new Caller(grown.Network.Address, grown.Network.Tenant.TokenFor(grown.Author.Alias));
        using var bare = new BareSqlite(grown.Network.Folder);
        var inserted = await Sample.OfAsync(200, number => bare.InsertAsync(Ids.Of($"bare.{number}")));
        var one = await Sample.OfAsync(200, number => PublishAsync("one", number));
        var many = await Sample.OfAsync(clients: 16, 1_600, number => PublishAsync("many", number));

        await table.BeginAsync("Publishing, durable");
        await table.AddAsync("one row inserted by bare SQLite (baseline)", inserted);
        await table.AddAsync("publishPost, 1 client", one, inserted);
        await table.AddAsync("publishPost, 16 clients", many, inserted);

        async Task PublishAsync(string run, int number)
        {
            var input = new { groupIds = new[] { grown.Groups[number % grown.Groups.Count] }, text = $"Published as number {number} of this run.", clientKey = Ids.Of($"{run}.{number}") };
            var answer = await caller.PostAsync("/graphql", Caller.Body(Publish, new { input }));
            if (answer.AsSpan().IndexOf("publishedAt"u8) < 0)
            {
                throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(answer));
            }
        }
    }
}
