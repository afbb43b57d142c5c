namespace InsideIn.People;

/// <summary>People say something of themselves.</summary>
[MutationType]
public static partial class UpdateProfile
{
    /// <summary>The most characters of a person's own words.</summary>
    public const int AboutLimit = 2_000;

    /// <summary>Changes what the viewer says of themselves; empty or null takes it away.</summary>
    [Authorize]
    public static async Task<FieldResult<Person, TextTooLongError>> UpdateProfileAsync(string? about, [GlobalState] Viewer viewer, DocumentStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (TextRules.Check("about", about ?? "", AboutLimit) is TextTooLongError tooLong)
        {
            return tooLong;
        }

        var words = RichText.Clean(about ?? "");
        return await store.DecideAsync<Person>(
            async token =>
            {
                var read = await store.GetAsync(PeopleStore.People, viewer.PersonId, token)
                    ?? throw new InvalidOperationException($"The viewer {viewer.PersonId} is not among the people.");
                var changed = read.Document with { About = words.Length == 0 ? null : words };
                return changed == read.Document
                    ? (changed, null)
                    : (changed, new Batch().Replace(PeopleStore.People, read, changed).Append(new ProfileUpdated(changed.Id, time.GetUtcNow())));
            },
            cancellationToken);
    }
}
