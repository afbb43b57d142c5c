namespace InsideIn.GraphQL;

/// <summary>What resolving the field once costs, in place of the default: 10 for a method that waits, 1 for a property or method that gives objects, 0 for scalars and enums. Source: IBM cost specification, 3.2.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight, at least 0.</summary>
    public double Weight { get; } = weight;
}

/// <summary>How long the field's list may become. A list of which nothing is said counts as one of 10 entries; fields with <see cref="UsePagingAttribute"/> say it themselves. Source: IBM cost specification, 3.3.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length where no slicing argument is given. Default: unknown.</summary>
    public int AssumedSize { get; set; } = -1;

    /// <summary>The arguments that bound the list: whole numbers, or lists whose own length counts.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>The fields of the returned object that have the length, as <c>edges</c>. Default: the field itself.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether a request must give one of the slicing arguments. Default true.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}

/// <summary>A request may ask for the field once only, under whatever aliases: for fields that try a secret, as signing in does, where many tries in one request would escape a limit on requests.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OncePerRequestAttribute : Attribute;
