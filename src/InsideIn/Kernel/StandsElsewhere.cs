namespace InsideIn.Kernel;

/// <summary>A fact by which a thing stands in other groups than before. Explicit members keep it out of what is stored.</summary>
public interface IStandsElsewhere
{
    /// <summary>The thing.</summary>
    Subject Subject { get; }

    /// <summary>The groups in which it stood and may stand no more.</summary>
    IReadOnlyList<Guid> Before { get; }
}
