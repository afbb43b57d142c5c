namespace InsideIn.Benchmarks;

/// <summary>Texts of made-up words that come as often as words do: the n-th of them n times more rarely than the first (Zipf), short ones often, long ones seldom, five letters in the middle.</summary>
internal static class Prose
{
    private const int Vocabulary = 40_000;
    private const string Consonants = "bcdfghklmnprstvwz";
    private const string Vowels = "aeiou";

    private static readonly double LogOfVocabulary = Math.Log(Vocabulary);

    /// <summary>The n-th text, of so many words.</summary>
    public static string Text(int number, int words)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => Word((int)Math.Exp(random.NextDouble() * LogOfVocabulary))));
    }

    /// <summary>The word of a rank, 1 for the most frequent.</summary>
    public static string Word(int rank)
    {
        var random = new Random(rank);
        var syllables = 1 + (int)(0.6 * Math.Log10(rank)) + random.Next(2);
        return string.Concat(Enumerable.Range(0, syllables).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}{(random.Next(3) == 0 ? "n" : "")}"));
    }
}
