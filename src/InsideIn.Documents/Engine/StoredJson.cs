namespace InsideIn.Documents.Engine;

/// <summary>A document as it is stored: members that its type has lost are still there.</summary>
internal readonly record struct StoredJson(Guid Id, byte[] Json);
