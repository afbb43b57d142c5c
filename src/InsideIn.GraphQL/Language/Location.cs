namespace InsideIn.GraphQL.Language;

/// <summary>Where something begins in a source text. Unit and range: both count from 1; a column counts UTF-16 units. Source: spec 7.1.2.</summary>
public readonly record struct Location(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
