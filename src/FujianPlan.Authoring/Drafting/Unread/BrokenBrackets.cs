using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Brackets of an item in which nothing stands, or that nothing closes: whom they name, or were to name, may be lost.</summary>
internal static class BrokenBrackets
{
    private const int Longest = 40;
    private const string Empty = @"([（(]\s*[)）]|【】|［］|\[\]|〔〕)";

    // Behind a sentence, or at the end of all.
    private static readonly Regex EmptyBracket = new(@"(?<=^|[。；！？）)】\]])" + Empty + "|" + Empty + "(?=[。；]?$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The doubts about the texts of an item.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="others">The doubts about words of them: what those quote is not told again.</param>
    public static IEnumerable<DraftDoubt> In(IEnumerable<string> texts, IEnumerable<DraftDoubt> others)
    {
        string[] told = [.. others.SelectMany(doubt => doubt.Words)];
        return texts.SelectMany(text => In(text, told));
    }

    private static IEnumerable<DraftDoubt> In(string words, string[] told)
    {
        if (EmptyBracket.Match(words) is { Success: true } bracket)
        {
            yield return Doubt(
                bracket.Value,
                $"The bracket “{bracket.Value}” is empty: the agencies that it should name may be lost.",
                $"括号“{bracket.Value}”中没有文字：其中应写明的责任单位可能缺漏。",
                "The notice names nobody here.",
                "通知此处没有写明单位。");
        }

        if (Unclosed(words) is >= 0 and int open && words.Substring(open, Math.Min(Longest, words.Length - open)) is var torn && !Array.Exists(told, one => words.IndexOf(one, StringComparison.Ordinal) is var at && at <= open + 1 && at + one.Length > open + 1))
        {
            yield return Doubt(
                torn,
                $"The bracket of “{ShownText.Of(torn)}” is not closed: words after it may be lost or belong to the clause.",
                $"“{ShownText.Of(torn)}”的括号没有闭合：其后的文字可能缺漏，或属于责任条款。",
                "Nothing is lost, and the words belong to the text.",
                "没有缺漏，此处文字属于正文。");
        }
    }

    // The last that opens and is not closed, of those that clauses stand in.
    private static int Unclosed(string words)
    {
        int[] closings = ClauseBrackets.Closings(words);
        for (int at = words.Length - 1; at >= 0; at--)
        {
            if (ClauseBrackets.IsOpening(words[at]) && closings[at] == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static DraftDoubt Doubt(string words, string english, string chinese, string asDrafted, string asDraftedChinese) => new(new FindingText(english, chinese))
    {
        Words = [words],
        Readings = [DoubtReading.AsDrafted(asDrafted, asDraftedChinese)],
    };
}
