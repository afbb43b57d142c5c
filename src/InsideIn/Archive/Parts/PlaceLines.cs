namespace InsideIn.Archive;

/// <summary>A door that was opened when something had been said behind it already.</summary>
internal sealed record OpeningLine(Guid GroupId, Guid WideningId, DateTimeOffset At)
{
    public static IReadOnlyList<OpeningLine> Of(IReadOnlyList<Opening> openings) => [.. openings.Select(opening => new OpeningLine(opening.GroupId, opening.WideningId, opening.At))];

    public static IReadOnlyList<Opening> Read(IReadOnlyList<OpeningLine> lines, ReadingStep step) => [.. lines.Select(line => new Opening(step.Here(line.GroupId), step.Here(line.WideningId), line.At))];
}

/// <summary>Where something stood before its thread was moved: those who read it there read its words, and others once its author agrees, whom nobody asks here.</summary>
internal sealed record PlaceLine(Guid WideningId, DateTimeOffset LeftAt, IReadOnlyList<Guid> GroupIds, IReadOnlyList<OpeningLine> Openings)
{
    public DateTimeOffset? WrittenAt { get; init; }

    public static IReadOnlyList<PlaceLine> Of(IReadOnlyList<FormerPlace> places) =>
        [.. places.Select(place => new PlaceLine(place.WideningId, place.LeftAt, place.Doors, OpeningLine.Of(place.Openings)) { WrittenAt = place.WrittenAt })];

    public static IReadOnlyList<FormerPlace> Read(IReadOnlyList<PlaceLine> lines, ReadingStep step) =>
        [.. lines.Select(line => new FormerPlace(step.Here(line.WideningId), line.LeftAt, [.. line.GroupIds.Select(id => step.Here(id))], line.WrittenAt, OpeningLine.Read(line.Openings, step)))];
}
