namespace InsideIn.GraphQL;

/// <summary>
/// Asks for a signed-in reader, or for one who meets a policy of ASP.NET Core or has one of some roles. On a field, on the class whose methods are fields,
/// or on a type, an interface or a union (then wherever one of its objects is returned). Several stand for demands that must all be met.
/// Errors: AUTH_NOT_AUTHENTICATED, AUTH_NOT_AUTHORIZED; a policy that nobody has added stops the start.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Any signed-in reader.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>A signed-in reader, asked for at that moment.</summary>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>A reader who meets <paramref name="policy"/>.</summary>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>A reader who meets <paramref name="policy"/>, asked for at that moment.</summary>
    public AuthorizeAttribute(string policy, ApplyPolicy apply)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>The policy's name; null: signed in is enough.</summary>
    public string? Policy { get; set; }

    /// <summary>The roles of which the reader has at least one; null: any.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When the demand is decided. Default: before the resolver.</summary>
    public ApplyPolicy Apply { get; set; }
}

/// <summary>When a demand on the reader is decided. Whether the reader is signed in is always asked before a resolver runs.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the field is resolved, once for a request.</summary>
    BeforeResolver,

    /// <summary>When the value is there; the policy's handlers get it as their resource: the value of the field, or each object of the type.</summary>
    AfterResolver,

    /// <summary>Before anything of the operation runs; a refusal refuses the whole operation.</summary>
    Validation,
}

/// <summary>Opens a root field, or all root fields of a class, to readers who are not signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
