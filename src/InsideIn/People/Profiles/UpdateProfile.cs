namespace InsideIn.People;

/// <summary>People say something of themselves.</summary>
[MutationType]
public static partial class UpdateProfile
{
    /// <summary>
    /// Changes what the viewer says of themselves. What is left out stays; null or an empty list takes it away.
    /// What the directory says (name, title, department) is changed there.
    /// </summary>
    [Authorize]
    public static async Task<FieldResult<Person, TextTooLongError, TooManyError, UnknownLanguageError, UnknownZoneError, WorkingHoursInvalidError>> UpdateProfileAsync(
        Optional<string?> about,
        Optional<IReadOnlyList<string>?> skills,
        Optional<IReadOnlyList<string>?> languages,
        Optional<WorkingHours?> workingHours,
        Optional<string?> timeZone,
        [GlobalState] Viewer viewer,
        DocumentStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var words = OwnWords.Parse(about, skills, languages, workingHours, timeZone);
        switch (words.Error)
        {
            case TextTooLongError tooLong: return tooLong;
            case TooManyError tooMany: return tooMany;
            case UnknownLanguageError unknown: return unknown;
            case UnknownZoneError unknown: return unknown;
            case WorkingHoursInvalidError invalid: return invalid;
        }

        return await store.DecideAsync<Person>(
            async token =>
            {
                var read = await store.GetAsync(PeopleStore.People, viewer.PersonId, token)
                    ?? throw new InvalidOperationException($"The viewer {viewer.PersonId} is not among the people.");
                var changed = words.Value!.Of(read.Document);
                return changed == read.Document
                    ? (changed, null)
                    : (changed, new Batch().Replace(PeopleStore.People, read, changed).Append(new ProfileUpdated(changed.Id, time.GetUtcNow())));
            },
            cancellationToken);
    }
}
