namespace InsideIn.Documents;

/// <summary>The store cannot be opened or has stopped; the message says which and what to do.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
