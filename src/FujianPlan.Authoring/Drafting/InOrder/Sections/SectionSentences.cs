using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Sentences that are said of all items under a heading: 以上任务由市甲局牵头, 本部分须于年底前完成.</summary>
/// <param name="notice">The notice.</param>
internal sealed class SectionSentences(FlatNotice notice)
{
    private const int Longest = 160;
    private const string Ends = "。！？；";

    private static readonly Regex Beginning = new(
        "^(以上|上述|前述|本(部分|节|章|条|项|类|板块|领域|方面)|该(部分|项|类))(的)?(各项|各条|所有|全部|[一二两三四五六七八九十几多0-9]+(项|条|个|类))?(重点|具体)?(任务|工作|事项|措施|举措|内容|项目|实事|问题|提案|建议)?(，|均|都|统一|全部|应|须|需|必须|要|由|于|在|请|责任|牵头|配合|主办|承办|协办|完成)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Role = new("牵头|负责|配合|主办|承办|协办|落实", RegexOptions.CultureInvariant);

    private readonly string _text = notice.Text;

    /// <summary>Where such a sentence begins that is the last of a stretch.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The place; -1 where there is none.</returns>
    public int StartIn(int start, int end)
    {
        int last = end;
        while (last > start && Ends.IndexOf(_text[last - 1]) >= 0)
        {
            last--;
        }

        for (int at = last - 1; at >= start && end - at <= Longest; at--)
        {
            bool isBehindEnd = at == start || Ends.IndexOf(_text[at - 1]) >= 0;
            if ((isBehindEnd || notice.IsLineStart(at) || ClauseBrackets.IsClosing(_text[at - 1])) && Beginning.IsMatch(_text.Substring(at, end - at)) && SaysMore(_text.Substring(at, end - at)))
            {
                return at;
            }

            if (isBehindEnd)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a sentence says who does what, and all of it is understood.</summary>
    /// <param name="words">The sentence.</param>
    public static bool SaysWho(string words) => ClauseParser.Parse(words).IsFullyParsed;

    /// <summary>Takes such a sentence out of the words of a heading: as its clause, or as its deadline.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="end">Where they end.</param>
    public void TakeInto(OutlineEntry heading, int start, int end)
    {
        if (heading.Clause is not null || heading.Text.Length == 0 || StartIn(start, end) is not (>= 0 and var at))
        {
            return;
        }

        string words = _text.Substring(at, end - at);
        if (SaysWho(words))
        {
            heading.Text = _text.Substring(start, at - start);
            AddClause(heading, words, new FindingText($"“{ShownText.Of(words)}” was read as the clause of the heading.", $"“{ShownText.Of(words)}”被当作此标题的责任条款。"));
        }
        else if (DeadlineWords.FindAll(words).FirstOrDefault() is { Words: { } deadline })
        {
            heading.DeadlineOfText = deadline;
            heading.Doubts.Add(new DraftDoubt(new FindingText($"“{deadline}” was read as the deadline of everything under this heading.", $"“{deadline}”被当作此标题下各项的时限。"))
            {
                Words = [words],
                Readings =
                [
                    DoubtReading.AsDrafted("Everything is due by then.", "各项均须于此前完成。"),
                    new DoubtReading(new FindingText("It is not a deadline of the heading.", "不是此标题的时限。"), [new DoubtChange("deadline", null)]),
                ],
            });
        }
    }

    /// <summary>Gives a heading the sentence that stands behind its last item.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="node">Its number.</param>
    public void TakeBehind(OutlineEntry heading, OutlineNode node)
    {
        if (node.SaidBehind is { } said && heading.Clause is null)
        {
            string words = _text.Substring(said.Start, said.End - said.Start);
            AddClause(heading, words, new FindingText($"“{ShownText.Of(words)}” comes after the last item and was read as the clause of the heading above it.", $"“{ShownText.Of(words)}”位于末项之后，被当作其上标题的责任条款。"));
        }
    }

    /// <summary>The doubt about such a sentence in the words of an item.</summary>
    /// <param name="node">The item's number.</param>
    public IEnumerable<DraftDoubt> DoubtsOf(OutlineNode node)
    {
        if (node.SaidOfAll is { } said)
        {
            string words = _text.Substring(said.Start, said.End - said.Start);
            yield return new DraftDoubt(new FindingText(
                $"“{ShownText.Of(words)}” is in the words of this item but is about more than this item: write what it says at each item that it is about, or at their heading.",
                $"“{ShownText.Of(words)}”写在本项文字中，所指却不止本项：请将其内容写入所涉各项，或写入其上的标题。"))
            {
                Words = [words],
                Readings = [DoubtReading.AsDrafted("It adds nothing to the other items.", "对其他各项没有影响。")],
            };
        }
    }

    // 以上任务由市甲局牵头 is no clause of an item, and says who leads for all that.
    private static bool SaysMore(string words) => SaysWho(words) || Role.IsMatch(words) || DeadlineWords.FindAll(words).Any();

    private static void AddClause(OutlineEntry heading, string words, FindingText doubt)
    {
        heading.Clause = words;
        heading.IsClauseGuessed = true;
        heading.Doubts.Add(new DraftDoubt(doubt) { Words = [words], Readings = [DoubtReading.AsDrafted("It applies to all items under the heading.", "适用于此标题下各项。")] });
    }
}
