using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.Frame;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The notice's own words, the plan's title and its issuer stand in the source.</summary>
internal sealed class NoticeRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4012", FindingSeverity.Error, false, new("Words of the notice are not in the source", "通知文字不见于来源文件"));

    // 示政发〔2024〕3号
    private static readonly Regex Number = new("[〔［\\[（(][0-9０-９]{4}[〕］\\]）)].{0,6}号$", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        Disagreement disagreement = new(context.Source);
        foreach (Located<string> words in NoticeWords.Of(context.Document))
        {
            if (!context.Source.Stands(words.Value))
            {
                (string english, string chinese) = disagreement.Of(words.Value);
                context.Report(
                    Rule,
                    words.Place,
                    $"These words of the notice are not in the source. {english}",
                    $"这段通知文字不见于来源文件。{chinese}");
            }
        }

        if (context.Document.Plan?.Title is { } title && context.Source.Stands(title.Value))
        {
            CheckTitle(context, title);
        }
    }

    // A heading or a text that says the same is not the plan's title. Where no words of the notice name it, it has a place of its own.
    private static void CheckTitle(ProvenanceContext context, Located<string> title)
    {
        string words = WithoutBlanks(title.Value);
        if (IsOtherPart(context, title, words))
        {
            return;
        }

        if (NoticeWords.Quoted(context.Document).Any(quoted => WithoutBlanks(quoted.Value).Contains(words)))
        {
            return;
        }

        int inPlan = 0;
        Located<string>? first = null;
        foreach (OutlineItem item in context.Document.Outline)
        {
            Located<string>? heading = item.Node switch { SectionNode section => section.Title, PartNode part => part.Title, _ => null };
            foreach (Located<string>? quote in (item.Node.Text?.Items ?? []).Append(heading!).Append(item.Node.Clause!))
            {
                int count = quote is null ? 0 : CountIn(WithoutBlanks(quote.Value), words);
                first ??= count > 0 ? quote : null;
                inPlan += count;
            }
        }

        // With its marker before it, as 一、夯实基础, a heading is none of these quotes; the source has it in the plan's words all the same.
        bool isOfPlan = !context.Source.Words.Around(title.Value).Any();
        if (isOfPlan || (first is not null && context.Source.Words.CountOf(title.Value) <= inPlan))
        {
            string shown = ShownText.Of(title.Value);
            context.Report(
                Rule,
                title.Place,
                $"The source has “{shown}” only in the plan's headings and texts, not as its title. Write the title that the notice gives the plan.",
                $"来源文件中“{shown}”只见于方案的标题和正文之内，并非方案的名称。请写通知所称的方案名称。",
                first is null ? [] : [new RelatedPlace(first.Place, new("it is here", "见于此处"))]);
        }
    }

    // The line of the addressees, the date, or a sentence of the notice is none.
    private static bool IsOtherPart(ProvenanceContext context, Located<string> title, string words)
    {
        NoticeNode? notice = context.Document.Notice;
        (Located<string>? Words, string Key)[] parts = [(notice?.Addressees, "addressees"), (notice?.Dated, "dated"), (notice?.Published, "published"), (notice?.Drafted, "drafted"), (notice?.Closing, "closing")];
        (Located<string>? part, string key) = Array.Find(parts, part => part.Words is not null && WithoutBlanks(part.Words.Value).Contains(words));
        string? issuer = context.Document.Plan!.Issuers.FirstOrDefault(issuer => WithoutBlanks(issuer.Value) == words)?.Value;
        if (part is null && issuer is null && Passage(context.Document, words) is { } passage)
        {
            (part, key) = (passage, "passages");
        }

        if ((part is null && issuer is null) || (notice?.Title is { } whole && WithoutBlanks(whole.Value).Contains(words) && issuer is null))
        {
            return false;
        }

        string shown = ShownText.Of(title.Value), name = part is null ? "issuer" : key;
        context.Report(
            Rule,
            title.Place,
            $"“{shown}” is in the source, but as what the plan has under '{name}', not as its title. Write the title that the notice gives the plan.",
            $"“{shown}”在来源文件中是方案列为 {name} 的文字，并非方案的名称。请写通知所称的方案名称。",
            part is null ? [] : [new RelatedPlace(part.Place, new("it is here", "见于此处"))]);
        return true;
    }

    // A number, a date or a sentence among the passages is no title; another line of them may be.
    private static Located<string>? Passage(PlanDocument document, string words) => words.IndexOf('。') >= 0 || Number.IsMatch(words) || DatePlace.IsLine(words, [])
        ? NoticeTitles.Passages(document).FirstOrDefault(passage => WithoutBlanks(passage.Value).Contains(words))
        : null;

    private static int CountIn(string text, string words)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static string WithoutBlanks(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
