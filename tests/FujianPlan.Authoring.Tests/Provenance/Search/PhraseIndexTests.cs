using CsCheck;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Tests.Provenance.Search;

/// <summary>The search finds what a search without any cleverness finds, in steps that grow with the text and not with its square.</summary>
public sealed class PhraseIndexTests
{
    private const int Long = 400_000;

    [Fact]
    public void Places_AreThoseOfAPlainSearch()
    {
        // Few characters, so that everything repeats itself and overlaps; phrases are stretches of the text, and some that are none.
        Gen.Select(Gen.Char["ab"].Array[0, 120], Gen.Select(Gen.Int[0, 119], Gen.Int[1, 80], Gen.Int[0, 9]).Array[1, 30]).Sample((characters, drawn) =>
        {
            string text = new(characters);
            string[] phrases = [.. drawn.Select(one => Drawn(text, one.Item1, one.Item2, one.Item3 == 0))];
            PhraseIndex index = new(phrases.Length);
            int[] ids = [.. phrases.Select((phrase, i) => index.Add(new Phrase(phrase[..(i % phrase.Length)], "x" + phrase + "y", 1 + (i % phrase.Length), phrase.Length - (i % phrase.Length))))];

            index.Search(text);

            for (int i = 0; i < phrases.Length; i++)
            {
                int[] expected = [.. Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, phrases[i], 0, phrases[i].Length) == 0)];
                Assert.Equal(expected, index.Of(ids[i]));
                Assert.Equal(expected.Length > 0, index.Stands(ids[i]));
                Assert.All(Enumerable.Range(0, text.Length), at => Assert.Equal(expected.Contains(at), index.StandsAt(ids[i], at)));
                Assert.All(Enumerable.Range(-1, text.Length + 2), at => Assert.Equal(expected.Count(place => place < at), index.Of(ids[i]).IndexFrom(at)));
            }
        });
    }

    [Fact]
    public void Period_IsTheShortestDistanceAtWhichAPhraseAgreesWithItself() => Gen.Char["ab"].Array[1, 40].Sample(characters =>
    {
        string text = new(characters);
        int expected = Enumerable.Range(1, text.Length).First(distance => text[distance..] == text[..^distance]);

        Assert.Equal(expected, new Phrase(text[..(text.Length / 2)], text, text.Length / 2, text.Length - (text.Length / 2)).Period());
    });

    [Theory]
    [InlineData("甲", Long / 2)]
    [InlineData("甲", 1000)]
    [InlineData("甲乙", Long / 2)]
    [InlineData("甲乙甲", 999)]
    public void WordsThatRepeatThemselves_TakeAStepACharacter(string unit, int length)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Long / unit.Length));
        PhraseIndex index = new(1);
        int id = index.Add(Phrase.Of(text[..length]));

        index.Search(text, cancellation: TestContext.Current.CancellationToken);

        Assert.InRange(index.Looks, 1, text.Length);
        Assert.Equal(((text.Length - length) / unit.Length) + 1, index.Of(id).Count);
    }

    // Each character is tried against each of 500 lengths, and none of them stands anywhere: given up where that would be 200 million looks.
    [Fact]
    public void ManyLengthsThatAreNearlyFound_AreGivenUp_AtOneOfThem()
    {
        SearchLimits limits = new() { FewestLooks = 1000, LooksAtACharacter = 2 };
        PhraseIndex index = new(500, limits);
        for (int more = 1; more <= 500; more++)
        {
            index.Add(Phrase.Of(new string('a', 600) + new string('b', more - 1) + 'c'));
        }

        index.Search(new string('a', Long), cancellation: TestContext.Current.CancellationToken);

        Assert.InRange(index.Excess, 0, index.Count - 1);
        Assert.Equal((2 * Long) + 1001, index.Looks);
    }

    [Fact]
    public void MorePlacesThanTheLimit_AreGivenUp_AtThePhraseThatHasMost()
    {
        PhraseIndex index = new(2, new SearchLimits { Places = 100 });
        index.Add(Phrase.Of("ab"));
        int most = index.Add(Phrase.Of("a"));

        index.Search(string.Concat(Enumerable.Repeat("aab", 100)), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(most, index.Excess);
    }

    private static string Drawn(string text, int start, int length, bool isAltered)
    {
        int from = Math.Min(start, Math.Max(0, text.Length - 1));
        string stretch = text[from..Math.Min(text.Length, from + length)];
        return stretch.Length == 0 ? "a" : isAltered ? stretch[..^1] + 'b' : stretch;
    }
}
