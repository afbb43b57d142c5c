using System.Globalization;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Limits;

namespace InsideIn.GraphQL;

/// <summary>Makes the errors of requests that ask for too much. Without figures only the limit's name is told: how much a server takes on is no matter of its readers.</summary>
internal readonly record struct LimitErrors(bool ShowsFigures)
{
    /// <summary>The error of a request above a limit.</summary>
    public GraphQLError Of(LimitExcess excess)
    {
        var extensions = new Dictionary<string, object?> { ["limit"] = excess.Limit };
        if (ShowsFigures)
        {
            extensions["allowed"] = excess.Allowed;
            if (excess.Found is { } found) extensions["found"] = found;
        }

        return new GraphQLError(ShowsFigures ? excess.Message : $"The request exceeds the limit '{excess.Limit}'.")
        {
            Code = ErrorCodes.LimitExceeded,
            Locations = excess.Location is { } place ? [place] : [],
            Extensions = extensions,
        };
    }

    /// <summary>The error of an operation that costs too much.</summary>
    public GraphQLError Of(OperationCost cost, GraphQLLimits limits) => new(ShowsFigures
        ? string.Create(CultureInfo.InvariantCulture, $"The operation may cost {cost.FieldCost} for its fields and {cost.TypeCost} for its objects; at most {limits.MaxFieldCost} and {limits.MaxTypeCost} are allowed.")
        : "The operation may cost more than is allowed.")
    {
        Code = ErrorCodes.CostExceeded,
        Extensions = !ShowsFigures ? null : new Dictionary<string, object?>
        {
            ["fieldCost"] = cost.FieldCost,
            ["typeCost"] = cost.TypeCost,
            ["maxFieldCost"] = limits.MaxFieldCost,
            ["maxTypeCost"] = limits.MaxTypeCost,
        },
    };
}

/// <summary>A limit that a request passed.</summary>
/// <param name="Limit">The limit's name, as `tokens`.</param>
/// <param name="Message">What was found and what is allowed, with the figures.</param>
/// <param name="Allowed">The most that is allowed.</param>
internal sealed record LimitExcess(string Limit, string Message, long Allowed)
{
    /// <summary>How much was found. Shape: null where counting ended at the limit.</summary>
    public long? Found { get; init; }

    /// <summary>Where. Shape: null for the request as a whole.</summary>
    public Location? Location { get; init; }

    /// <summary>The usual message: something has so many of something.</summary>
    public static LimitExcess Of(string limit, string what, long found, long allowed, Location? location = null) =>
        new(limit, string.Create(CultureInfo.InvariantCulture, $"{what} {found}; at most {allowed} are allowed."), allowed) { Found = found, Location = location };
}
