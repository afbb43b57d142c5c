using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Events;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Kit;
using InsideIn.Media;
using InsideIn.Notifications;
using InsideIn.Pages;
using InsideIn.Polls;
using InsideIn.Posts;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What the test knows, as the documents that the product would have kept of it.</summary>
internal static class WorldDocuments
{
    private static readonly EventTime Later = new("2030-06-03T09:00", "2030-06-03T10:00", "UTC", new(2030, 6, 3, 9, 0, 0, TimeSpan.Zero), new(2030, 6, 3, 10, 0, 0, TimeSpan.Zero));

    public static Group Of(WorldGroup group, int seed, DateTimeOffset at) => new()
    {
        Id = group.Id,
        Slug = SlugOf(group, seed),
        Name = SlugOf(group, seed),
        Description = "",
        Privacy = group.Privacy,
        CreatedAt = at,
        History = group.ShowsAll ? GroupHistory.All : GroupHistory.SinceJoining,
        HistoryOpenedAt = group.ShowsAllSince,
    };

    public static string SlugOf(WorldGroup group, int seed) => $"world-{seed}-{group.Id:N}";

    public static void Insert(Batch batch, WorldThing thing, Guid? removedFrom)
    {
        switch (thing.Type)
        {
            case "Post":
                var post = Of(thing);
                post = thing.IsExpired ? post.Expire(thing.At).Post : post;
                post = removedFrom is null ? post : post with { RemovedAt = thing.At, RemovedFromId = removedFrom };
                post = thing.IsWithheld ? post with { WithheldAt = thing.At } : post;
                InsertFile(batch, thing.FileId, thing.AuthorId, new Subject(SubjectKind.Post, thing.Id), thing.At);
                if (thing.HasPoll)
                {
                    batch.Insert(PollStore.Polls, PollOf(thing)).Insert(PollStore.Ballots, new Ballot(Poll.IdOf(thing.Id), thing.AuthorId, [0], thing.At));
                }

                batch.Insert(PostStore.Posts, thing.IsDeleted ? post.Delete(thing.AuthorId, thing.At).Post : post);
                break;
            case "Event":
                batch.Insert(EventStore.Events, new Event
                {
                    Id = thing.Id, GroupId = thing.Doors[0].Id, OrganiserId = thing.AuthorId, Title = thing.Words, Body = RichText.Empty, Time = Later, CreatedAt = thing.At,
                    WithheldAt = thing.IsWithheld ? thing.At : null,
                });
                break;
            default:
                var change = Page.Create(new PageContent(thing.Words, RichText.Parse($"{thing.Words} #{thing.Tag}")), new PageCreated(thing.AuthorId, thing.At, thing.Id, thing.Doors[0].Id));
                batch.Insert(PageStore.Pages, thing.IsWithheld ? change.Page with { WithheldAt = thing.At } : change.Page).Insert(PageStore.Revisions, change.Revision!);
                break;
        }
    }

    /// <summary>A post as it was published.</summary>
    public static Post Of(WorldThing post) => Post.Publish(post.Id, post.AuthorId, [.. post.Doors.Select(door => door.Id)], ContentOf(post), post.At).Post;

    /// <summary>A mail that is due, about what somebody was told.</summary>
    public static Delivery MailOf(Guid person, WorldThing thing, DateTimeOffset due)
    {
        var subject = new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id);
        return new Delivery
        {
            PersonId = person, ItemId = thing.Id, Channel = NoticeChannel.Mail, Reason = NoticeReason.Mention, About = subject, Where = subject, ActorId = thing.AuthorId, HappenedAt = thing.At, At = thing.At,
            State = DeliveryState.Waiting, DueAt = due,
        };
    }

    public static Notice NoticeOf(Guid person, WorldThing thing)
    {
        var subject = new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id);
        return new Notice
        {
            Id = Ids.Of("world.notice", person, thing.Id), PersonId = person, Reason = NoticeReason.Mention, Where = subject, Since = thing.At,
            Happenings = [new Happening(thing.Id, subject, thing.AuthorId, thing.At)],
        };
    }

    /// <summary>A file of so much as nothing; a part of an item, or its owner's alone.</summary>
    public static void InsertFile(Batch batch, Guid? fileId, Guid ownerId, Subject? item, DateTimeOffset at)
    {
        if (fileId is { } id)
        {
            batch.Insert(MediaStore.Files, new MediaFile
            {
                Id = id, OwnerId = ownerId, FileName = "plan.pdf", ContentType = "application/pdf", SizeInBytes = FileReads.ContentOf(id).Length, UploadedAt = at, Hash = FileReads.HashOf(id), AttachedTo = item,
            });
        }
    }

    private static Poll PollOf(WorldThing post) => new()
    {
        Id = Poll.IdOf(post.Id), Subject = new Subject(SubjectKind.Post, post.Id), AuthorId = post.AuthorId, Method = PollMethod.Single, IsSecret = false, ShowResults = PollResultsShown.Always,
        Options = [new PollOption(Ids.Of("world.option.a", post.Id), "This"), new PollOption(Ids.Of("world.option.b", post.Id), "That")], IsFrozen = true,
    };

    private static PostContent ContentOf(WorldThing post) => new(post.Kind, RichText.Parse($"{post.Words} {(post.Tag is null ? "" : $"with #{post.Tag} ")}{AddressOf(post.Shared)}"))
    {
        Title = post.Kind == PostKind.Article ? post.Words : null,
        PollId = post.HasPoll ? Poll.IdOf(post.Id) : null,
        Announcement = post.Kind == PostKind.Announcement ? new Announcement(Later.StartsAt) : null,
        Shared = post.Shared is { } shared ? new Subject(SubjectKind.Post, shared.Id) : null,
        FileIds = post.FileId is { } fileId ? [fileId] : [],
    };

    /// <summary>Where a thing stands in the network; a text that has it links to the thing.</summary>
    private static string AddressOf(WorldThing? post) => post is null ? "" : $"{Network.PublicAddress}/posts/{post.NodeId}";

    private static string TagOf(string? tag) => tag is null ? "" : $"#{tag}";

    public static Comment Of(WorldComment comment)
    {
        var subject = new Subject(Enum.Parse<SubjectKind>(comment.On.Type), comment.On.Id);
        var (written, _) = Comment.Add(comment.Id, comment.AuthorId, subject, comment.Parent?.Id, RichText.Parse($"{comment.Words} {AddressOf(comment.On.Shared)} {TagOf(comment.Tag)}"), comment.On.At.AddSeconds(1));
        written = written with { HasReplies = comment.Replies.Any(), FileIds = comment.FileId is { } fileId ? [fileId] : [] };
        return comment.IsDeleted ? written.Delete(comment.AuthorId, comment.On.At.AddSeconds(2)).Comment : written;
    }
}
