namespace InsideIn.GraphQL;

/// <summary>
/// Asks for a signed-in reader, or for one who meets a policy of ASP.NET Core. On a field, on the class whose methods are fields, or on a type (then wherever it is returned).
/// Errors: AUTH_NOT_AUTHENTICATED, AUTH_NOT_AUTHORIZED.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Any signed-in reader.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>A reader who meets <paramref name="policy"/>.</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>The policy's name; null: signed in is enough.</summary>
    public string? Policy { get; set; }
}

/// <summary>Opens a root field, or all root fields of a class, to readers who are not signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
