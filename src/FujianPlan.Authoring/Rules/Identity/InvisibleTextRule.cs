using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// Two texts that look the same are the same. Words of the source may hold what cannot be seen if the source does: where it is named, other
/// rules hold them against it, character by character. Where it is not, nothing bears such a character out. Editors have no use for one, unless it
/// selects how the character before it is drawn.
/// </summary>
internal sealed class InvisibleTextRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1012", "Invisible character in a text", "文本含有不可见字符");

    internal override void Check(PlanRuleContext context)
    {
        foreach (Located<string>? text in Editorial(context))
        {
            Judge(context, text, maySelect: true, "Remove it.", "请删去。");
        }

        if (context.Document.Source?.File is not null)
        {
            return;
        }

        foreach (Located<string>? text in Verbatim(context))
        {
            Judge(
                context,
                text,
                maySelect: false,
                "Remove it; if the source document has it, name the document under 'source'.",
                "请删去；若来源文件中确有此字符，请在“source”中写明该文件。");
        }
    }

    private static IEnumerable<Located<string>?> Editorial(PlanRuleContext context)
    {
        PlanDocument document = context.Document;
        foreach (AgencyNode agency in document.Agencies)
        {
            yield return agency.Note;
            yield return agency.Retired?.Since;
            yield return agency.Retired?.Reason;
        }

        yield return document.Plan?.DataVersion;
        foreach (OutlineItem item in context.Outline)
        {
            yield return item.Node.Note;
            if (item.Node is TaskNode { Retired: { } retired })
            {
                yield return retired.Since;
                yield return retired.Reason;
            }

            foreach (DutyNode duty in item.Node.Duties?.Items ?? [])
            {
                yield return duty.Note;
            }
        }

        foreach (RemarkNode remark in document.Remarks ?? [])
        {
            yield return remark.Note;
            foreach (DutyNode duty in remark.Adds?.Items ?? [])
            {
                yield return duty.Note;
            }
        }
    }

    private static IEnumerable<Located<string>?> Verbatim(PlanRuleContext context) => NoticeWords.Of(context.Document)
        .Concat(context.Document.Sections.Select(section => section.Title))
        .Concat((context.Document.Parts ?? []).Select(part => part.Title))
        .Concat(context.Outline.SelectMany(item => new[] { item.Node.Marker }.Concat(item.Node.Text?.Items ?? []).Append(item.Node.Clause).Append(item.Node.Deadline)))
        .Concat((context.Document.Remarks ?? []).Select(remark => remark.Words));

    private static void Judge(PlanRuleContext context, Located<string>? text, bool maySelect, string advice, string adviceChinese)
    {
        if (text is null || InvisibleCharacter.FirstIn(text.Value, out int position, maySelect) is var code && code < 0)
        {
            return;
        }

        context.Report(
            Rule,
            text.Place,
            FormattableString.Invariant($"This text contains U+{code:X4} (character {position}), which is invisible. {advice}"),
            FormattableString.Invariant($"此文本的第 {position} 个字符是不可见的 U+{code:X4}。{adviceChinese}"));
    }
}
