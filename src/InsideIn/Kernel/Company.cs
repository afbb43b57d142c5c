namespace InsideIn.Kernel;

/// <summary>The company whose network this is, by the name that it has outside.</summary>
public sealed class Company(string name)
{
    /// <summary>The most characters of the name: every byline names the company within its first 100 (rule C-19).</summary>
    public const int NameLimit = 60;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The company of the settings. Errors: <see cref="InvalidOperationException"/> when <c>Company:Name</c> is missing or too long.</summary>
    public static Company Of(IConfiguration settings) => settings["Company:Name"]?.Trim() switch
    {
        null or "" => throw new InvalidOperationException("The setting 'Company:Name' is missing; it is the name that bylines outside carry."),
        { Length: > NameLimit } name => throw new InvalidOperationException($"The setting 'Company:Name' has {name.Length} characters; at most {NameLimit} are allowed."),
        var name => new Company(name),
    };
}
