namespace InsideIn.Administration;

/// <summary>Every act of an administrator that touches a person or a closed thread says why; the reason stands in the audit.</summary>
internal static class Reasons
{
    /// <summary>The most characters of a reason.</summary>
    public const int Limit = 500;

    /// <summary>What is wrong with the reason; null when it may stand.</summary>
    public static IError? Check(string reason) => TextRules.Check("reason", reason, Limit);
}
