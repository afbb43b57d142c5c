namespace InsideIn.GraphQL.Generator.Tests;

public sealed class SubscriptionTests
{
    private const string Source = """
        [assembly: Module("SampleTypes")]

        namespace Sample.Chats;

        public sealed record Message(Guid Id, string Text);

        [SubscriptionType]
        public static partial class ChatSubscriptions
        {
            /// <summary>Each message of a chat.</summary>
            /// <param name="chatId">The chat.</param>
            [Authorize(Policy = "Member"), Subscribe, Topic("messages:{chatId}")]
            public static Message OnMessageSent([ID<Message>] Guid chatId, [EventMessage] Message message) => message;

            [Authorize, Subscribe]
            public static Message OnAnything([EventMessage] Message message) => message;

            [AllowAnonymous, Subscribe(With = nameof(ListenAsync), SkipNull = true)]
            public static Task<Message?> OnRead([EventMessage] Guid id, string name, CancellationToken cancellationToken) => Task.FromResult<Message?>(null);

            public static ValueTask<ISourceStream<Guid>> ListenAsync(string name, int? last, ITopicEventReceiver events, CancellationToken cancellationToken) =>
                events.SubscribeAsync<Guid>(name, cancellationToken);
        }

        [QueryType, AllowAnonymous]
        public static partial class ChatQueries
        {
            public static Message? Find() => null;
        }
        """;

    [Fact]
    public void Subscriptions_are_written_readably_with_their_sources()
    {
        var run = new GeneratorRun(Source);
        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems);
        Snapshot.Matches("Sample.Chats.ChatSubscriptions.g.cs", run.Files["Sample.Chats.ChatSubscriptions.g.cs"]);
    }

    [Theory]
    [InlineData("[AllowAnonymous] public static string Happened([EventMessage] string text) => text;", "it has no [Subscribe]")]
    [InlineData("[AllowAnonymous, Subscribe] public static string Happened(string text) => text;", "it has 0 parameters with [EventMessage]")]
    [InlineData("[AllowAnonymous, Subscribe] public static string Happened([EventMessage] string text, [EventMessage] string more) => text;", "it has 2 parameters with [EventMessage]")]
    [InlineData("[AllowAnonymous, Subscribe, Topic(\"a:{id}\")] public static string Happened([EventMessage] string text) => text;", "its topic names 'id', which is none of its arguments")]
    [InlineData("[AllowAnonymous, Subscribe, Topic(\"a:{text}\")] public static string Happened([EventMessage] string text) => text;", "its topic names 'text', which is none of its arguments")]
    [InlineData("[AllowAnonymous, Subscribe(With = \"Open\")] public static string Happened([EventMessage] string text) => text;", "'Open' is no static method of Things")]
    [InlineData("[AllowAnonymous, Subscribe(With = \"Open\")] public static string Happened([EventMessage] string text) => text; public static string Open() => \"\";", "Open returns string, which is no stream")]
    [InlineData("[AllowAnonymous, Subscribe(With = \"Open\")] public static string Happened([EventMessage] string text) => text; public static IAsyncEnumerable<int> Open() => null!;", "Open gives int, its [EventMessage] takes string")]
    [InlineData("[AllowAnonymous, Subscribe(With = \"Open\"), Topic(\"a\")] public static string Happened([EventMessage] string text) => text; public static IAsyncEnumerable<string> Open() => null!;", "it has both [Topic] and With")]
    public void A_subscription_of_a_wrong_shape_is_refused(string method, string reason)
    {
        var (rule, message, at) = new GeneratorRun($"[SubscriptionType] public static partial class Things {{ {method} }}").Single();
        Assert.Equal("IIG020", rule);
        Assert.StartsWith($"Things.Happened is no subscription: {reason}.", message, StringComparison.Ordinal);
        Assert.Equal("Happened", at);
    }

    [Fact]
    public void A_subscription_is_authorized_or_anonymous()
    {
        var found = new GeneratorRun("[SubscriptionType] public static partial class Things { [Subscribe] public static string Happened([EventMessage] string text) => text; }").Single();
        Assert.Equal(("IIG005", "Things.Happened is open to everybody; put [Authorize] or [AllowAnonymous] on it or on its class", "Happened"), found);
    }
}
