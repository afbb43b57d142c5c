namespace InsideIn.GraphQL.Tests.Theatre;

/// <summary>Something on the programme.</summary>
[InterfaceType, Authorize(Roles = ["guest", "staff"])]
public interface IProgramme
{
    string Title { get; }

    [Authorize("Staff")]
    int Takings { get; }
}

[UnionType]
public interface IPart;

/// <summary>A play, seen by guests and staff because its interface says so.</summary>
public sealed record Play(PlayId Id, string Title, int Takings) : IProgramme, IPart
{
    [GraphQLDeprecated("Use length.")]
    public int Minutes { get; init; } = 90;

    [GraphQLDescription("The names of those who act.")]
    public IReadOnlyList<string> Cast { get; init; } = [];
}

/// <summary>A rehearsal, seen by staff alone.</summary>
[Authorize(Policy = "Staff")]
public sealed record Rehearsal(short Number, string Title, int Takings) : IProgramme, IPart;

/// <summary>A diary that is shown to its owner.</summary>
[Authorize("Owner", ApplyPolicy.AfterResolver)]
public sealed record Diary(string Owner, string Text) : IPart
{
    // All count as equal, and still each is shown to its own owner only.
    public bool Equals(Diary? other) => other is not null;

    public override int GetHashCode() => 0;
}

/// <summary>An id with a form of its own.</summary>
public readonly record struct PlayId(int Number) : IParsable<PlayId>
{
    public static PlayId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no play.");

    public static bool TryParse(string? s, IFormatProvider? provider, out PlayId result)
    {
        var isOne = int.TryParse(s?.TrimStart('p'), System.Globalization.CultureInfo.InvariantCulture, out var number);
        result = new PlayId(number);
        return isOne;
    }

    public override string ToString() => $"p{Number}";
}

public sealed record PlayNotFoundError([property: ID<Play>] PlayId Id) : IError
{
    public string Message => $"There is no play {Id}.";

    public string Code => "PLAY_NOT_FOUND";
}

public sealed class ClosedException(string day) : Exception($"The theatre is closed on {day}.")
{
    public string Day { get; } = day;
}

public sealed record Seat(int Row, int Number);

/// <summary>Which plays are wanted.</summary>
public sealed record PlayFilter
{
    public string Title { get; init; } = "Faust";

    public int MinMinutes { get; init; } = 2 * 30;

    public IReadOnlyList<string> Cast { get; init; } = [];

    public Optional<int?> MaxMinutes { get; init; }
}
