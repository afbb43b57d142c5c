namespace InsideIn.Answers;

/// <summary>A question that waits for an answer, until somebody is asked for one or the question is settled.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="DueAt">When it has waited for eight working hours.</param>
public sealed record OpenQuestion(Guid Id, DateTimeOffset DueAt)
{
    /// <summary>How long people may answer of themselves before somebody is asked. Unit: working hours of the company, in the asker's zone.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(8);
}
