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
        PlanDocument document = context.Document;
        foreach (Located<string>? text in Editorial(document))
        {
            Judge(context, text, maySelect: true, "Remove it.", "请删去。");
        }

        if (document.Source?.File is not null)
        {
            return;
        }

        foreach (Located<string>? text in Verbatim(document))
        {
            Judge(
                context,
                text,
                maySelect: false,
                "Remove it; if the source document has it, name the document under 'source'.",
                "请删去；若来源文件中确有此字符，请在“source”中写明该文件。");
        }
    }

    private static IEnumerable<Located<string>?> Editorial(PlanDocument document) => document.Agencies
        .SelectMany(agency => new[] { agency.Note, agency.Retired?.Since, agency.Retired?.Reason })
        .Append(document.Plan?.DataVersion)
        .Concat(document.Sections.Select(section => section.Note))
        .Concat(Tasks(document).SelectMany(task => new[] { task.Note, task.Retired?.Since, task.Retired?.Reason }));

    private static IEnumerable<Located<string>?> Verbatim(PlanDocument document) => NoticeWords.Of(document)
        .Concat(document.Sections.Select(section => section.Title))
        .Concat(Tasks(document).SelectMany(task => (task.Text?.Items ?? []).Append(task.Clause).Append(task.Deadline)));

    private static IEnumerable<TaskNode> Tasks(PlanDocument document) => document.Sections.SelectMany(section => section.Tasks?.Items ?? []);

    private static void Judge(PlanRuleContext context, Located<string>? text, bool maySelect, string advice, string adviceChinese)
    {
        if (text is null || InvisibleCharacter.FirstIn(text.Value, out int position, maySelect) is var code && code < 0)
        {
            return;
        }

        context.Report(
            Rule,
            text.Place,
            FormattableString.Invariant($"This text has U+{code:X4} as its character {position}, which cannot be seen. {advice}"),
            FormattableString.Invariant($"此文本的第 {position} 个字符是不可见的 U+{code:X4}。{adviceChinese}"));
    }
}
