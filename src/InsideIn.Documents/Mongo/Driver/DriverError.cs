using System.Runtime.InteropServices;
using System.Text;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>What the driver says of a call that failed: 512 bytes, of which most are words.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DriverError
{
    private const int MessageSize = 504;

    private readonly uint domain;
    private readonly uint code;
    private fixed byte message[MessageSize];

    /// <summary>The error as an exception, with the labels of the server's answer where there is one.</summary>
    public DriverException ToException(ReadOnlySpan<byte> reply = default)
    {
        fixed (byte* start = message)
        {
            var words = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(start);
            return new DriverException((DriverDomain)domain, (int)code, Encoding.UTF8.GetString(words), reply.Length == 0 ? [] : LabelsOf(reply));
        }
    }

    private static List<string> LabelsOf(ReadOnlySpan<byte> reply)
    {
        var labels = new List<string>();
        var answer = new BsonReader(reply);
        if (answer.ReadTo("errorLabels"u8))
        {
            var each = answer.GetDocument();
            while (each.Read())
            {
                labels.Add(each.GetString());
            }
        }

        return labels;
    }
}

/// <summary>Where an error came from, as far as it makes a difference. Source: mongoc-error.h.</summary>
internal enum DriverDomain
{
    /// <summary>The connection.</summary>
    Stream = 2,

    /// <summary>No server of the kind that is needed was found in time.</summary>
    ServerSelection = 15,
}

/// <summary>The driver or the server refused a call.</summary>
internal sealed class DriverException(DriverDomain domain, int code, string message, IReadOnlyList<string> labels) : Exception(message)
{
    /// <summary>Two documents share what is unique.</summary>
    public const int DuplicateKey = 11_000;

    /// <summary>There is no such collection.</summary>
    public const int NamespaceNotFound = 26;

    /// <summary>The collection is there already.</summary>
    public const int NamespaceExists = 48;

    private const int WriteConflict = 112;

    // The server is going, coming, or no longer the one that may write; or it no longer has the moment that was asked for.
    private static readonly int[] Passing = [6, 7, 89, 91, 189, 239, 246, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436];

    /// <summary>The server's number for the error.</summary>
    public int Code => code;

    /// <summary>Whether another transaction was faster, so that nothing of this one was kept and all of it may be tried again.</summary>
    public bool IsOvertaken => labels.Contains("TransientTransactionError") || code is WriteConflict or DuplicateKey;

    /// <summary>Whether nobody can tell if the transaction was committed; asking again is harmless.</summary>
    public bool IsUnknownCommit => labels.Contains("UnknownTransactionCommitResult");

    /// <summary>Whether it was the connection that failed, or that no server could be reached.</summary>
    public bool IsOfTheConnection => domain is DriverDomain.Stream or DriverDomain.ServerSelection;

    /// <summary>Whether the connection broke, or the server is about to return.</summary>
    public bool MayPass => domain == DriverDomain.Stream || Passing.Contains(code) || labels.Contains("RetryableWriteError") || labels.Contains("TransientTransactionError");
}
