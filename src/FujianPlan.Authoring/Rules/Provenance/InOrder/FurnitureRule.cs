using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>What is of the page and not of the notice stands on every page, beside the number of one, or around the plan.</summary>
internal sealed class FurnitureRule : ProvenanceRule
{
    // Past this many digits, a number is of no page.
    internal const int MostDigits = 3;

    private const int LongestMarker = 12;

    // What ends a sentence, or goes on with one.
    private const string Stops = "。；，、！？";

    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4045", FindingSeverity.Error, false, new("Page furniture that appears only once", "页面文字仅出现一次"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Source.InOrder is not { } reading)
        {
            return;
        }

        ILookup<string, FurnitureLine> lines = reading.Furniture.ToLookup(line => line.Words, StringComparer.Ordinal);
        HashSet<string> markers = MarkersOf(reading);
        Dictionary<string, FurnitureLine?> judged = new(StringComparer.Ordinal);
        foreach (PassageNode passage in (context.Document.Notice?.Passages?.Items ?? []).Where(passage => passage.Kind?.Value == PassageKinds.Furniture))
        {
            foreach (string words in passage.Text.Value.Split('\r', '\n').Select(PageLayout.Without))
            {
                if (!judged.TryGetValue(words, out FurnitureLine? line))
                {
                    judged.Add(words, line = lines[words].FirstOrDefault(one => IsOfText(reading, one, markers)));
                }

                if (line is not null)
                {
                    Report(context, passage.Text, line);
                    break;
                }
            }
        }

        HashSet<Passage> told = [.. new PassageSettings(reading).That(PassageSetting.WithinSentence, PassageSetting.SentenceOfTask).Select(one => one.Passage)];
        foreach ((Passage passage, int start, int item) in reading.Passages)
        {
            if (passage is { IsFurniture: true, Count: 1 } && item >= 0 && item != reading.Last && told.Add(passage))
            {
                Report(context, passage.Words, new FurnitureLine(string.Empty, start, reading.ToOriginal(new SourceSpan(start, passage.Length)), 1, false));
            }
        }
    }

    // What the plan's next item would be numbered with, in any of its places.
    private static HashSet<string> MarkersOf(OrderedReading reading) => new(reading.Items.SelectMany(item => item.Next).Concat(reading.Outline.First).Select(next => next.Marker.Words), StringComparer.Ordinal);

    private static bool BeginsWithAny(HashSet<string> markers, string words)
    {
        for (int length = 1; length <= LongestMarker && length < words.Length; length++)
        {
            if (markers.Contains(words.Substring(0, length)) && !(char.IsDigit(words[length - 1]) && char.IsDigit(words[length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfText(OrderedReading reading, FurnitureLine line, HashSet<string> markers)
    {
        if ((MarkerWords.AnyAt(line.Words, 0) is > 0 and var marker && marker < line.Words.Length) || BeginsWithAny(markers, line.Words))
        {
            return true;
        }

        if (ClauseParser.Parse(line.Words) is { IsFullyParsed: true } clause && clause.Segments.Any(segment => segment.Kind is ClauseSegmentKind.Role or ClauseSegmentKind.Label))
        {
            return true;
        }

        bool isAround = reading.Last < 0 || line.At >= reading.End || line.At <= reading.Items.First(item => item.Span.Length > 0).Span.Start;
        bool isNumber = line.Words.All(char.IsDigit), isStop = Stops.IndexOf(line.Words[line.Words.Length - 1]) >= 0;
        bool isInSentence = IsInSentence(reading, line);
        return !isAround && (isNumber ? line.Words.Length > MostDigits && isInSentence && !line.IsByPageNumber : !line.IsByPageNumber && (line.Count < 2 || isStop));
    }

    /// <summary>Whether a sentence goes on over a line.</summary>
    /// <param name="reading">The plan and its source.</param>
    /// <param name="line">The line.</param>
    internal static bool IsInSentence(OrderedReading reading, FurnitureLine line) =>
        line.At > 0 && line.At < reading.Source.Text.Length && "。；！？：）)”》".IndexOf(reading.Source.Text[line.At - 1]) < 0;

    private static void Report(ProvenanceContext context, Located<string> passage, FurnitureLine line) => context.Report(
        Rule,
        passage.Place,
        "In the source, these words are within the plan and are not page furniture: page furniture appears on several pages or beside a page number, and is not a clause, a numbered line or a year. Quote the words in the text, the title or the clause that they belong to.",
        "在来源文件中，这段文字位于方案内容之中，不属于页面：页面文字见于多页，或与页码相邻，且不是责任条款、带序号的文字或年份。请写入所属的 text、title 或 clause。",
        new RelatedPlace(context.Places.Of(line.Line), new FindingText("what the source has here", "来源文件此处的文字")));
}
