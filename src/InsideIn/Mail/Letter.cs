namespace InsideIn.Mail;

/// <summary>One mail to one person.</summary>
/// <param name="Id">The product's own id of it, which stands in its header <c>x-inside-in-id</c>: whoever sends it twice can be found out.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line; control characters become blanks.</param>
/// <param name="Text">The text for those who read plain text.</param>
/// <param name="Html">The same as HTML; null when there is only text.</param>
public sealed record Letter(Guid Id, string To, string Subject, string Text, string? Html = null)
{
    /// <summary>The header that bears the id.</summary>
    public const string IdHeader = "x-inside-in-id";

    /// <summary>The subject as it goes out: nothing in it can begin another header.</summary>
    public string Line => string.Concat(Subject.Select(letter => char.IsControl(letter) ? ' ' : letter));
}

/// <summary>What became of a letter.</summary>
public abstract record MailOutcome
{
    /// <summary>It was taken; that it arrives is not said.</summary>
    public sealed record Accepted : MailOutcome;

    /// <summary>It was not taken now and may be sent again.</summary>
    /// <param name="Wait">No sooner than after this time.</param>
    /// <param name="Reason">A sentence for an administrator.</param>
    public sealed record Later(TimeSpan Wait, string Reason) : MailOutcome;

    /// <summary>It will never be taken as it is.</summary>
    /// <param name="Reason">A sentence for an administrator.</param>
    public sealed record Refused(string Reason) : MailOutcome;
}

/// <summary>The way that mail takes out of the house.</summary>
public interface IMailRoute
{
    /// <summary>Hands the letter over once. Whoever sends decides whether it is sent again.</summary>
    Task<MailOutcome> SendAsync(Letter letter, CancellationToken cancellationToken);
}
