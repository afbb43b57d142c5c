namespace InsideIn.GraphQL;

/// <summary>One thing that a refusal says besides its words, so that a client can say it in another language. One of number, at and texts is there.</summary>
/// <param name="Name">The field of the refusal's own type that has it as well.</param>
/// <param name="Number">A number.</param>
/// <param name="At">A moment.</param>
/// <param name="Texts">A text or the name of an enum's value; several where the field is a list.</param>
public sealed record RefusalValue(string Name, double? Number, DateTimeOffset? At, IReadOnlyList<string>? Texts);
