using InsideIn.Pages;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Answers;

/// <summary>Somebody who seems to know, and what speaks for it.</summary>
internal sealed record Knower(Guid PersonId, IReadOnlyList<AnswerProof> Proofs, int Weight);

/// <summary>Who seems to know the answer to a question, by what they have done and said; nobody's rights are asked here.</summary>
internal sealed class Knowers(DocumentStore store)
{
    private const int MostWords = 40;
    private const int ShortestWord = 3;
    private const int MostAnswers = 100;
    private const int MostPages = 5;
    private const int MostRevisions = 20;
    private const int MostOfSkill = 50;

    /// <summary>They, those for whom most speaks first; of equals, in the order of their ids.</summary>
    public async Task<IReadOnlyList<Knower>> OfAsync(Post question, CancellationToken cancellationToken)
    {
        var words = WordsOf($"{question.Title} {question.Body.ToPlainText()}");
        return Rank(
        [
            .. (await AnsweredAsync(question, cancellationToken)).Select(id => (id, AnswerProof.AcceptedAnswer)),
            .. (await AnsweredWithTagAsync(question, cancellationToken)).Select(id => (id, AnswerProof.SharedTag)),
            .. (await WroteAsync(question, words, cancellationToken)).Select(id => (id, AnswerProof.PageEdit)),
            .. (await SkilledAsync(words, cancellationToken)).Select(id => (id, AnswerProof.Skill)),
        ]);
    }

    /// <summary>Puts together what speaks for each: an accepted answer in the group, or to a question with the same tag, weighs three times as much as a skill that somebody named themselves, a page's edit twice; of each kind at most three count.</summary>
    internal static IReadOnlyList<Knower> Rank(IReadOnlyList<(Guid PersonId, AnswerProof Proof)> proofs) =>
    [
        .. proofs.GroupBy(proof => proof.PersonId)
            .Select(person => new Knower(
                person.Key,
                [.. person.Select(proof => proof.Proof).Distinct().Order()],
                person.GroupBy(proof => proof.Proof).Sum(kind => Math.Min(kind.Count(), 3) * WeightOf(kind.Key))))
            .OrderByDescending(knower => knower.Weight)
            .ThenBy(knower => knower.PersonId),
    ];

    /// <summary>The words of a question, and pairs of them, folded as skills are.</summary>
    internal static IReadOnlyList<string> WordsOf(string text)
    {
        var words = Names.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(word => word.Length >= ShortestWord).Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).Distinct().Take(MostWords)];
    }

    private static int WeightOf(AnswerProof proof) => proof switch
    {
        AnswerProof.AcceptedAnswer or AnswerProof.SharedTag => 3,
        AnswerProof.PageEdit => 2,
        _ => 1,
    };

    private async Task<IEnumerable<Guid>> AnsweredAsync(Post question, CancellationToken cancellationToken)
    {
        var answered = await store.PickAsync(PostStore.AnsweredIn(question.GroupIds).Take(MostAnswers), cancellationToken);
        return await AnswerersAsync(answered, cancellationToken);
    }

    private async Task<IEnumerable<Guid>> AnsweredWithTagAsync(Post question, CancellationToken cancellationToken)
    {
        var tagged = await store.PickAsync(PostStore.AllTagged(question.ListedUnder).Take(MostAnswers), cancellationToken);
        return await AnswerersAsync(tagged, cancellationToken);
    }

    private async Task<IEnumerable<Guid>> AnswerersAsync(IReadOnlyList<Entry> questions, CancellationToken cancellationToken)
    {
        var posts = await store.GetAsync(PostStore.Posts, [.. questions.Select(entry => entry.Id)], cancellationToken);
        return posts.Values.Select(post => post.Document.AcceptedAnswer).OfType<AcceptedAnswer>().Select(answer => answer.CommentAuthorId);
    }

    private async Task<IEnumerable<Guid>> WroteAsync(Post question, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var pages = await store.PickAsync(PageStore.InGroups(question.GroupIds).Take(1_000), cancellationToken);
        var related = pages.Where(page => Names.Fold((string)page.Keys[0].Value!).Split(' ').Any(words.Contains)).Take(MostPages).ToList();
        var revisions = related.Count == 0 ? [] : await store.PickEachAsync([.. related.Select(page => PageStore.RevisionsOf(page.Id).Take(MostRevisions))], cancellationToken);
        var read = await store.GetAsync(PageStore.Revisions, [.. revisions.SelectMany(page => page).Select(entry => entry.Id)], cancellationToken);
        return read.Values.Select(revision => revision.Document.RevisedById);
    }

    private async Task<IEnumerable<Guid>> SkilledAsync(IReadOnlyList<string> words, CancellationToken cancellationToken) =>
        words.Count == 0 ? [] : (await store.PickEachAsync([.. words.Select(word => PeopleStore.WithSkill(word).Take(MostOfSkill))], cancellationToken)).SelectMany(people => people).Select(entry => entry.Id);
}
