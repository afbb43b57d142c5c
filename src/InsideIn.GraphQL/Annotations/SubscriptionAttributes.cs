namespace InsideIn.GraphQL;

/// <summary>The methods of a static partial class with <see cref="SubscribeAttribute"/> become subscriptions; those that <see cref="SubscribeAttribute.With"/> names open their streams.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>
/// Makes a method a subscription: it is called for each event and gives the field's value. One parameter with <see cref="EventMessageAttribute"/> takes the event.
/// The events come from the topic that <see cref="TopicAttribute"/> names, else from the topic with the field's name, or from the method <see cref="With"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The method of the same class that opens the stream: it returns an <see cref="IAsyncEnumerable{T}"/> or an <see cref="ISourceStream{T}"/>, perhaps in a task. Its arguments are the field's too. Null: a topic.</summary>
    public string? With { get; set; }

    /// <summary>Whether an event for which the method gives null goes unanswered. Default false: the field is null then.</summary>
    public bool SkipNull { get; set; }
}

/// <summary>The topic of a subscription: <c>Topic("comments:{postId}")</c> takes the place of each braced name the argument of that parameter, as its C# value reads.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string name) : Attribute
{
    /// <summary>The name, with arguments in braces.</summary>
    public string Name { get; } = name;
}

/// <summary>The parameter takes the event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
