using InsideIn.People;

namespace InsideIn.Groups;

/// <summary>How the parts of a rule go together.</summary>
public enum RuleMatch
{
    /// <summary>A person fits each part that is given.</summary>
    All,

    /// <summary>A person fits one of them.</summary>
    Any,
}

/// <summary>Who belongs to a group by what the directory says. Within a part one of the values is enough.</summary>
/// <param name="Match">How the parts go together.</param>
public sealed record GroupRule(RuleMatch Match)
{
    /// <summary>The most values of a rule.</summary>
    public const int Limit = 50;

    /// <summary>Departments, however they are written.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Offices, however they are written.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>People: each with everybody below them, at any depth.</summary>
    [ID<Person>]
    public IReadOnlyList<Guid> ManagerIds { get; init; } = [];

    /// <summary>The rule with each value once; or what is wrong with it.</summary>
    public FieldResult<GroupRule, RuleInvalidError> Check()
    {
        var rule = this with
        {
            Departments = [.. Departments.Select(RichText.Clean).Where(text => Names.Fold(text).Length > 0).DistinctBy(Names.Fold)],
            Offices = [.. Offices.Select(RichText.Clean).Where(text => Names.Fold(text).Length > 0).DistinctBy(Names.Fold)],
            ManagerIds = [.. ManagerIds.Distinct()],
        };
        var count = rule.Departments.Count + rule.Offices.Count + rule.ManagerIds.Count;
        var longest = rule.Departments.Concat(rule.Offices).Select(text => text.Length).DefaultIfEmpty().Max();
        return count is 0 or > Limit || longest > TextRules.TitleLimit ? new RuleInvalidError(count, Limit) : rule;
    }

    /// <summary>Whether a person belongs to the group. <paramref name="above"/> are the person and whoever stands above them, in any order.</summary>
    public bool Holds(Person person, IReadOnlyCollection<Guid> above)
    {
        if (person.HasLeft)
        {
            return false;
        }

        var parts = new List<bool>();
        Add(Departments.Count, () => Departments.Any(text => Names.Fold(text) == person.DepartmentKey));
        Add(Offices.Count, () => Offices.Any(text => Names.Fold(text) == person.OfficeKey));
        Add(ManagerIds.Count, () => ManagerIds.Any(above.Contains));
        return Match == RuleMatch.Any ? parts.Contains(true) : parts.Count > 0 && !parts.Contains(false);

        void Add(int given, Func<bool> fits)
        {
            if (given > 0)
            {
                parts.Add(fits());
            }
        }
    }
}

/// <summary>A rule with nothing or too much in it.</summary>
/// <param name="Count">The values found.</param>
/// <param name="Limit">The most values allowed.</param>
public sealed record RuleInvalidError(int Count, int Limit) : IError
{
    /// <inheritdoc/>
    public string Message => $"The rule names {Count} departments, offices and managers; it needs 1 to {Limit}, each of at most {TextRules.TitleLimit} characters.";

    /// <inheritdoc/>
    public string Code => "RULE_INVALID";
}
