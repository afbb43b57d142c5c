namespace InsideIn.DevTenant;

/// <summary>What a call does and which permission it needs: any of one list when an application calls by itself, any of the other for a person.</summary>
internal sealed record Operation(Func<GraphCall, DevelopmentTenant, GraphAnswer> Answer)
{
    public IReadOnlyList<string> ForApplication { get; init; } = [];

    public IReadOnlyList<string> ForPerson { get; init; } = [];

    /// <summary>Every call that this slice of Graph knows. Shape: null for any other.</summary>
    public static Operation? Of(string method, IReadOnlyList<string> path) => (method, path) switch
    {
        ("GET", ["users", "delta" or "delta()" or "microsoft.graph.delta()" or "microsoft.graph.delta"]) => ReadsPeople(Delta.Answer),
        ("GET", ["users", var id]) => ReadsPeople((call, tenant) => Users.One(id, call, tenant)),
        ("GET", ["users", var id, "manager"]) => ReadsPeople((call, tenant) => Users.Manager(id, call, tenant)),
        ("GET", ["users", var id, "directReports"]) => ReadsPeople((call, tenant) => Users.DirectReports(id, call, tenant)),
        ("GET", ["users", var id, "photo"]) => ReadsPhotos((call, tenant) => PhotoAnswers.Describe(id, call, tenant)),
        ("GET", ["users", var id, "photo", "$value"]) => ReadsPhotos((call, tenant) => PhotoAnswers.Bytes(id, size: null, call, tenant)),
        ("GET", ["users", var id, "photos", var size, "$value"]) => ReadsPhotos((call, tenant) => PhotoAnswers.Bytes(id, size, call, tenant)),
        ("POST", ["users", var id, "sendMail" or "microsoft.graph.sendMail"]) =>
            new((call, tenant) => Mailing.Send(id, call, tenant)) { ForApplication = [Permissions.SendMail] },
        ("POST", ["users", var id, "teamwork", "sendActivityNotification" or "microsoft.graph.sendActivityNotification"]) =>
            new((call, tenant) => TeamsNotices.Send(id, call, tenant)) { ForApplication = [Permissions.NotifyInTeams, Permissions.NotifyInTeamsByOwner] },
        ("GET", ["me"]) => new(Users.Oneself) { ForPerson = [Permissions.ReadOneself] },
        ("GET", ["me", "events"]) => WritesCalendar(EventAnswers.List),
        ("POST", ["me", "events"]) => WritesCalendar(EventAnswers.Create),
        ("GET", ["me", "events", var id]) => WritesCalendar((call, tenant) => EventAnswers.Read(id, call, tenant)),
        ("PATCH", ["me", "events", var id]) => WritesCalendar((call, tenant) => EventAnswers.Change(id, call, tenant)),
        ("DELETE", ["me", "events", var id]) => WritesCalendar((call, tenant) => EventAnswers.Delete(id, call, tenant)),
        _ => null,
    };

    /// <summary>Why this caller is refused. Shape: null when it holds one of the permissions.</summary>
    public GraphAnswer? Refusal(Caller caller)
    {
        var needed = caller.PersonId is null ? ForApplication : ForPerson;
        return caller.Permissions.Intersect(needed).Any() ? null
            : GraphAnswer.Denied(needed.Count == 0
                ? $"{(caller.PersonId is null ? "An application by itself" : "An application for a person")} may never do this."
                : $"Needed is {string.Join(" or ", needed)}; the token holds {(caller.Permissions.Count == 0 ? "nothing" : string.Join(", ", caller.Permissions))}.");
    }

    private static Operation ReadsPeople(Func<GraphCall, DevelopmentTenant, GraphAnswer> answer) =>
        new(answer) { ForApplication = [Permissions.ReadPeople], ForPerson = [Permissions.ReadPeople] };

    private static Operation ReadsPhotos(Func<GraphCall, DevelopmentTenant, GraphAnswer> answer) =>
        ReadsPeople(answer) with { ForApplication = [Permissions.ReadPeople, Permissions.ReadPhotos] };

    private static Operation WritesCalendar(Func<GraphCall, DevelopmentTenant, GraphAnswer> answer) =>
        new(answer) { ForPerson = [Permissions.WriteCalendar] };
}
