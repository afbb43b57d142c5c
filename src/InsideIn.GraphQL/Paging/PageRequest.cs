namespace InsideIn.GraphQL;

/// <summary>Checks what a reader asks of a connection. Source: Relay cursor connections, with limits.</summary>
internal static class PageRequest
{
    public static PagingArguments Read(int? first, string? after, int? last, string? before, int defaultPageSize, int maxPageSize)
    {
        if (first is not null && last is not null) throw Refused("'first' and 'last' exclude each other; found both.");
        if ((first ?? last) is < 0) throw Refused($"'{Name(first)}' is {first ?? last}; expected a number from 0 to {maxPageSize}.");
        if ((first ?? last) > maxPageSize) throw Refused($"'{Name(first)}' is {first ?? last}; at most {maxPageSize} entries are allowed.");
        return new PagingArguments(last is null ? first ?? defaultPageSize : null, after, last, before);
    }

    private static string Name(int? first) => first is null ? "last" : "first";

    private static GraphQLException Refused(string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.BadUserInput).Build());
}
