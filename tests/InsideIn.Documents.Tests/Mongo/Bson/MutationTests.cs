using System.Text;
using InsideIn.Documents.Mongo.Bson;

namespace InsideIn.Documents.Tests.Mongo.Bson;

[NeedsCorpus]
public class MutationTests
{
    private const int Rounds = 60;

    [StoreFact]
    public void Whatever_the_bytes_are_reading_ends_with_values_or_a_named_fault()
    {
        var random = new Random(4711);
        var (taken, refused) = (0, 0);
        foreach (var document in Documents())
        {
            for (var round = 0; round < Rounds; round++)
            {
                var mutated = Mutate(random, document);
                try
                {
                    Probe(mutated);
                    var copy = BsonCopy.Of(mutated);
                    Assert.Equal(copy, BsonCopy.Of(copy));
                    taken++;
                }
                catch (BsonException fault)
                {
                    Assert.InRange(fault.Offset, -1, mutated.Length);
                    refused++;
                }
                catch (Exception other)
                {
                    Assert.Fail($"{other.GetType().Name} on {Convert.ToHexString(mutated)}: {other}");
                }
            }
        }

        Assert.True(taken > 1_000 && refused > 10_000, $"{taken} taken, {refused} refused: too few of one kind to mean anything.");
    }

    private static IEnumerable<byte[]> Documents() => Corpus.Cases
        .SelectMany(one => new[] { "canonical_bson", "degenerate_bson", "converted_bson", "bson" }.Where(one.Has).Select(one.Bytes))
        .Where(document => document.Length > 0);

    private static byte[] Mutate(Random random, byte[] document)
    {
        var bytes = document.ToList();
        for (var left = 1 + random.Next(3); left > 0; left--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                case 3 when bytes.Count > 1: bytes.RemoveAt(at); break;
                default: bytes[at] = new byte[] { 0x00, 0x01, 0x7F, 0x80, 0xFF }[random.Next(5)]; break;
            }
        }

        // Half of them state their true length, so that what lies behind the first check is reached too.
        var mutated = bytes.ToArray();
        if (mutated.Length >= 4 && random.Next(2) == 0)
        {
            BitConverter.TryWriteBytes(mutated, mutated.Length);
        }

        return mutated;
    }

    /// <summary>Asks every element for a value of every type; all but the right one must say that they are wrong.</summary>
    private static void Probe(ReadOnlySpan<byte> document)
    {
        for (var reader = new BsonReader(document); reader.Read();)
        {
            Assert.Equal(reader.GetName(), Encoding.UTF8.GetString(reader.Name));
            Ask(reader, element => element.GetString());
            Ask(reader, element => element.GetInt32());
            Ask(reader, element => element.GetInt64());
            Ask(reader, element => element.GetDouble());
            Ask(reader, element => element.GetDecimal128().ToString());
            Ask(reader, element => element.GetBoolean());
            Ask(reader, element => element.GetGuid());
            Ask(reader, element => element.GetInstant());
            Ask(reader, element => element.GetBinary(out _).Length);
            Ask(reader, element => element.GetObjectId().Length);
            Ask(reader, element => element.GetRegex(out _));
            Ask(reader, element => element.GetTimestamp(out _));
            Ask(reader, element => element.GetCodeWithScope(out _));
            Ask(reader, element => element.GetDbPointer(out _));
            Ask(reader, element => BsonJson.ValueToJson(element));
        }
    }

    private delegate object Question(BsonReader element);

    private static void Ask(BsonReader element, Question question)
    {
        try
        {
            Assert.NotNull(question(element));
        }
        catch (BsonException fault)
        {
            Assert.NotEmpty(fault.Message);
        }
    }
}
