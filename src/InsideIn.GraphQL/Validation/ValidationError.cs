using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Validation;

/// <summary>One reason why a document does not fit the schema.</summary>
/// <param name="Rule">The rule's name, as `FieldsOnCorrectType`.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Locations">Where; at least one place.</param>
public sealed record ValidationError(string Rule, string Message, IReadOnlyList<Location> Locations)
{
    /// <summary>The coordinate of the field, argument or directive concerned, as `Post.comments(first:)`. Shape: null where no such thing is. Source: spec 3.14.</summary>
    public string? Coordinate { get; init; }

    /// <summary>The limit of <see cref="ValidationOptions"/> that was passed. Shape: null for a plain error.</summary>
    public string? Limit { get; init; }

    /// <summary>The error as responses carry it. <paramref name="withRule"/> adds the rule's name, for tests.</summary>
    public GraphQLError ToGraphQLError(bool withRule = false) => new(Message)
    {
        Code = Limit is null ? ErrorCodes.ValidationFailed : ErrorCodes.LimitExceeded,
        Locations = Locations,
        Coordinate = Coordinate,
        Extensions = Extensions(withRule),
    };

    private Dictionary<string, object?>? Extensions(bool withRule)
    {
        var extensions = new Dictionary<string, object?>();
        if (Limit is not null) extensions["limit"] = Limit;
        if (withRule) extensions["rule"] = Rule;
        return extensions.Count == 0 ? null : extensions;
    }
}
