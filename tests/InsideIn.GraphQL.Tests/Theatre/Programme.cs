namespace InsideIn.GraphQL.Tests.Theatre;

[ObjectType<Play>, Schema("theatre")]
public static partial class PlayFields
{
    [NodeResolver]
    public static Task<Play?> FindAsync(PlayId id, IPlayDataLoader plays, CancellationToken cancellationToken) => plays.LoadAsync(id, cancellationToken);

    [UsePaging(MaxPageSize = 3, DefaultPageSize = 2, IncludeTotalCount = true)]
    public static Task<Connection<string>> GetEveningsAsync([Parent(requires: nameof(Play.Id))] Play play, PagingArguments paging, IEveningsByPlayDataLoader pages, CancellationToken cancellationToken) =>
        pages.With(paging).LoadAsync(play.Id, cancellationToken).ToConnectionAsync();

    public static async Task<int> GetPriceAsync([Parent] Play play, string currency, int? rebate, IPriceOfPlayDataLoader prices, CancellationToken cancellationToken) =>
        await prices.SetState("currency", currency).SetState("rebate", rebate).LoadAsync(play.Id, cancellationToken);

    public static Task<int> GetBarePriceAsync([Parent] Play play, IPriceOfPlayDataLoader prices) => prices.LoadAsync(play.Id);

    [BindMember(nameof(Play.Minutes))]
    public static string GetLength([Parent] Play play) => $"{play.Minutes} min";
}

[ObjectType<Rehearsal>, Schema("theatre")]
public static partial class RehearsalFields
{
    [NodeResolver, GraphQLIgnore]
    public static Rehearsal? Find([ID] short number) => new(number, $"Rehearsal {number}", 0);

    [ID]
    [GraphQLName("id")]
    public static short GetKey([Parent] Rehearsal rehearsal) => rehearsal.Number;
}

[QueryType, Schema("theatre"), AllowAnonymous]
public static partial class Programme
{
    /// <summary>A play, or why there is none.</summary>
    [Error<ClosedException>]
    public static async Task<FieldResult<Play, PlayNotFoundError>> GetPlayAsync([ID<Play>] PlayId id, string? day, IPlayDataLoader plays, CancellationToken cancellationToken)
    {
        if (day == "monday") throw new ClosedException(day);
        if (day == "thrown") throw new GraphQLException(new PlayNotFoundError(id));
        return await plays.LoadAsync(id, cancellationToken) is { } play ? play : new PlayNotFoundError(id);
    }

    [Error(typeof(ClosedException))]
    public static Seat? SeatOf(string day) => day switch { "monday" => throw new ClosedException(day), "sold out" => null, _ => new Seat(1, 2) };

    public static IReadOnlyList<Play> Plays(Stage stage, [Argument("count")] int wanted = 3) => [.. stage.Plays.Take(wanted)];

    public static IReadOnlyList<IProgramme?> Everything(Stage stage) => [stage.Plays[0], new Rehearsal(1, "Rehearsal 1", 0)];

    public static IEnumerable<IPart?> Parts([Service] Stage stage)
    {
        stage.Journal.Enqueue("parts");
        yield return stage.Plays[0];
        yield return new Rehearsal(1, "Rehearsal 1", 0);
        yield return new Diary("ann", "Dear diary");
        yield return new Diary("bob", "My diary");
    }

    public static Rehearsal? Rehearsal() => new(7, "Rehearsal 7", 0);

    [Authorize(Roles = ["staff", "guest"]), Authorize(Roles = ["staff", "critic"])]
    public static string Lounge() => "open";

    [Authorize("Slow")]
    public static string Slow(Stage stage)
    {
        stage.Journal.Enqueue("slow");
        return "at last";
    }

    [Authorize("Owner", ApplyPolicy.AfterResolver)]
    public static string DiaryOf(string owner, Stage stage)
    {
        stage.Journal.Enqueue($"diary of {owner}");
        return owner;
    }

    [Authorize("Staff", ApplyPolicy.Validation)]
    public static string Office(Stage stage)
    {
        stage.Journal.Enqueue("office");
        return "office";
    }

    public static string Note(Stage stage)
    {
        stage.Journal.Enqueue("note");
        return "note";
    }

    public static async Task<string> HallsAsync(IReadOnlyList<string> names, IRowsOfHallDataLoader rows) => string.Join(",", await rows.LoadAsync(names));

    public static async Task<string> ActorsAsync(IReadOnlyList<string> names, IPlaysByActorDataLoader plays) => string.Join(",", (await plays.LoadAsync(names)).Select(found => found!.Length));

    public static string Wanted(PlayFilter filter) => $"{filter.Title} {filter.MinMinutes} {string.Join('+', filter.Cast)} {(filter.MaxMinutes.HasValue ? filter.MaxMinutes.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null" : "absent")}";

    public static string Defaults([DefaultValue("x")] string text, [DefaultValue(new[] { 1, 2 })] IReadOnlyList<int> numbers, [DefaultValue(2.5)] double ratio) => $"{text} {string.Join('+', numbers)} {ratio.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public static string Where(IResolverContext context, int depth) => $"{context.FieldName} {context.ResponseName} {string.Join('/', context.Path)} {context.ArgumentValue<int>("depth") == depth}";

    public static int NumberOf([ID] short id) => id;

    [GraphQLName("whereNoArgument"), GraphQLIgnore]
    public static string Hidden() => "hidden";
}

[MutationType, Schema("theatre"), AllowAnonymous]
public static partial class BoxOffice
{
    [UseMutationConvention(InputTypeName = "TicketOrder", InputArgumentName = "order", PayloadTypeName = "Ticket", PayloadFieldName = "seat", PayloadErrorTypeName = "NoTicket", PayloadErrorsFieldName = "reasons")]
    [Error<ClosedException>]
    public static Seat Buy(string day, int row = 1) => day == "monday" ? throw new ClosedException(day) : new Seat(row, 1);

    [UseMutationConvention(Disable = true)]
    public static int Applaud(int times) => times;
}
