using InsideIn.People;

namespace InsideIn.Outward;

/// <summary>The line that names an author outside, for one way of naming.</summary>
/// <param name="Attribution">The way of naming.</param>
/// <param name="Text">The line.</param>
public sealed record Byline(Attribution Attribution, string Text)
{
    /// <summary>Within how many characters every line says that an employee speaks (rule C-19).</summary>
    public const int DisclosureWithin = 100;

    /// <summary>The line for one way of naming. Shape: what the directory does not know is left out; a name too long for the disclosure comes behind it.</summary>
    public static Byline Of(Person author, Company company, Attribution attribution)
    {
        var employee = $"employee of {company.Name}";
        var who = attribution switch
        {
            Attribution.FullName => author.DisplayName,
            Attribution.FirstNameRole => string.Join(", ", new[] { author.DisplayName.Split(' ')[0], author.Title }.Where(part => !string.IsNullOrWhiteSpace(part))),
            Attribution.Team => author.Department,
            _ => null,
        };
        return new Byline(attribution, who switch
        {
            null or "" => $"An {employee}",
            _ when $"{who}, {employee}".Length <= DisclosureWithin => $"{who}, {employee}",
            _ => $"An {employee}: {who}",
        });
    }

    /// <summary>The lines for every way of naming, for the author to choose from.</summary>
    public static IReadOnlyList<Byline> AllOf(Person author, Company company) => [.. Enum.GetValues<Attribution>().Select(attribution => Of(author, company, attribution))];
}
