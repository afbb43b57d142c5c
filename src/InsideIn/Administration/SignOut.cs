namespace InsideIn.Administration;

/// <summary>Why an administrator ended a person's sign-ins. Facts hold no words, since they are never changed: words can be erased.</summary>
public sealed record SignOut(Guid Id, Guid PersonId, string Reason);
