using InsideIn.Access;
using InsideIn.People;

namespace InsideIn.Search;

/// <summary>The fields of a hit that need loading.</summary>
[ObjectType<SearchHit>]
public static partial class SearchHitType
{
    /// <summary>The thing, where people talk about it; null for a person.</summary>
    public static async Task<IReactable?> GetThingAsync([Parent] SearchHit hit, IReadableBySubjectDataLoader subjects, CancellationToken cancellationToken) =>
        hit.Type == SearchType.Person ? null : await subjects.LoadAsync(new Subject(Enum.Parse<SubjectKind>(hit.Type.ToString()), hit.ThingId), cancellationToken) as IReactable;

    /// <summary>Whose it is: the author, the owner of a page, the organiser of an event; of a person, the person.</summary>
    public static Task<Person?> GetPersonAsync([Parent] SearchHit hit, IPersonByIdDataLoader people, CancellationToken cancellationToken) => people.LoadAsync(hit.AuthorId, cancellationToken);
}
