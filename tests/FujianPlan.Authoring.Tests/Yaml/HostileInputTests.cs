using CsCheck;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Yaml;

public sealed class HostileInputTests
{
    /// <summary>What YAML gives a meaning to, what it chokes on, and what a plan may not hold.</summary>
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ",", ":", ": ", "-", "- ", "?", "? ", "&", "&a ", "*", "*a ", "!", "!a ", "!<", "!<::>", "!!str ",
        "|", ">", "|2-", "'", "\"", "''", "\\", "\\u", "\"\\uD800\\u0041\"", "%", "%YAML 1.1\n", "%TAG ! x\n", "@", "`", "#", " #",
        "\n", "\r\n", "\r", "\n  ", "\n      ", "\t", " ", "---\n", "...\n", "--- ", "<<: ", "~", "null", "：", "“", "\u3000", "\u00a0", "\n\u3000title: ", "＃", " #x", "\n－ ", "• ", "【", "，", "、", "\U000E0001", "\n: ", "\tx: ", "字", "𠮷", "😀",
        "\ud842", "\udfb7", "\0", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufdd0", "\u200b", "\u202e", "a", "a: ", "1", "name: ",
        "tasks:", "lead: ", "true", "2011-12-27", "format: 1\n",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly Gen<string> Soup = Piece.Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> AnyText = Gen.Char.Array[0, 200].Select(letters => new string(letters));

    /// <summary>A good plan with some stretches replaced.</summary>
    private static readonly Gen<string> Mutation = Gen
        .Select(Gen.Double[0, 1], Gen.Int[0, 12], Piece)
        .Array[1, 4]
        .Select(edits => edits.Aggregate(ReaderCase.Full, Apply));

    [Fact]
    public void Soup_IsReadOrFoundFaultWith() => Soup.Sample(text => Check(text), iter: 20_000);

    [Fact]
    public void AnyCharacters_AreReadOrFoundFaultWith() => AnyText.Sample(text => Check(text), iter: 5_000);

    [Fact]
    public void MutatedPlan_IsReadOrFoundFaultWith() => Mutation.Sample(text => Check(text), iter: 5_000);

    [Fact]
    public void EveryBeginningOfAPlan_IsReadOrFoundFaultWith()
    {
        for (int length = 0; length <= ReaderCase.Full.Length; length++)
        {
            Check(ReaderCase.Full[..length]);
        }
    }

    [Fact]
    public void TightLimits_HoldForAnything() => Mutation.Sample(
        text => Check(text, new ReaderLimits { Depth = 4, Events = 60, ScalarLength = 30, Findings = 3, Indentation = 12 }),
        iter: 3_000);

    [Fact]
    public void OneReading_IsLikeTheNext() => Soup.Sample(
        text => ReaderCase.Read(text).Findings.SequenceEqual(ReaderCase.Read(text).Findings), iter: 1_000);

    private static string Apply(string text, (double At, int Length, string Piece) edit)
    {
        int start = (int)(edit.At * text.Length);
        int length = Math.Min(edit.Length, text.Length - start);
        return text.Remove(start, length).Insert(start, edit.Piece);
    }

    private static void Check(string text, ReaderLimits? limits = null)
    {
        IReadOnlyList<PlanFinding> findings = ReaderCase.Read(
            limits ?? ReaderLimits.Default, new PlanFile(MarkedPlan.DefaultPath, text)).Findings;

        foreach (PlanFinding finding in findings)
        {
            foreach (SourcePlace place in finding.Related.Select(related => related.Place).Append(finding.Place))
            {
                Assert.InRange(place.Start, 0, place.End);
                Assert.InRange(place.End, place.Start, text.Length);
                Assert.Equal(MarkedPlan.PlaceOf(MarkedPlan.DefaultPath, text, place.Start, place.End), place);
            }

            Assert.Matches("^[A-Z'].*[.?]$", finding.Text.English);
            Assert.Matches("[。？]$", finding.Text.Chinese);
            Assert.DoesNotContain("Exception", finding.Text.English, StringComparison.Ordinal);
        }

        Assert.InRange(findings.Count, 0, (limits ?? ReaderLimits.Default).Findings + 1);
    }
}
