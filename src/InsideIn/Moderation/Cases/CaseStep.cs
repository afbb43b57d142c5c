namespace InsideIn.Moderation;

/// <summary>One step of a case that is to be saved, with what it does to the thing.</summary>
/// <param name="Read">The case as it was read; null for one that is opened by this step.</param>
/// <param name="Before">The case before the step.</param>
/// <param name="After">The case after it.</param>
internal sealed record CaseStep(Stored<ModerationCase>? Read, ModerationCase Before, ModerationCase After)
{
    /// <summary>A step of a case that was read.</summary>
    public static CaseStep Of(Stored<ModerationCase> read, ModerationCase after) => new(read, read.Document, after);

    /// <summary>The batch of the step: the case, the thing withheld or given back where the step says so, and what happened.</summary>
    public async Task<Batch> SaveAsync(Withholdings withholdings, Guid actorId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var batch = await ChangeThingAsync(withholdings, actorId, at, cancellationToken);
        batch.Put(ModerationStore.Cases, Read, After);
        return After.Standing is not { } standing || ReferenceEquals(standing, Before.Standing) ? batch
            : After.State == CaseState.Final ? batch.Append(new AppealDecided(actorId, at, After.Id, After.Subject, standing.Outcome))
            : batch.Append(new CaseDecided(actorId, at, After.Id, After.Subject, standing.Outcome));
    }

    private async Task<Batch> ChangeThingAsync(Withholdings withholdings, Guid actorId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (CaseSteps.Withholds(Before, After) is not { } withholds || await withholdings.FindAsync(After.Subject, cancellationToken) is not { } thing)
        {
            return new Batch();
        }

        return withholds
            ? thing.Change(at).Append(new SubjectWithheld(actorId, at, After.Subject))
            : thing.Change(null).Append(new SubjectReleased(actorId, at, After.Subject));
    }
}
