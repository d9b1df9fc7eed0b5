using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>One remark being judged: where it stands, and what it says.</summary>
internal sealed class RemarkJudgement(PlanRuleContext context, RemarkNode remark, Located<string> words)
{
    private readonly string _shown = ShownText.Of(words.Value);

    private bool IsExplained => !string.IsNullOrWhiteSpace(remark.Note?.Value);

    public void Run()
    {
        if (remark.At is { } at ? StandsInClause(at) : StandsInNotice())
        {
            JudgeFirst();
            JudgeAdds();
            JudgeReach();
        }
    }

    // Words that speak of their own clause alone change no other. What editors take them to mean, they say.
    private void JudgeReach()
    {
        bool needsReach = remark.Adds is { Items: { Count: > 0 } adds } ? adds.Any(duty => !duty.IsEditorial) : remark is { At: not null, FirstLeads.Value: true } && !IsExplained;
        if (needsReach && !ReachingWords.SpeakOfOthers(words.Value))
        {
            Report(
                words.Place,
                $"“{_shown}” does not refer to other clauses, as 下同 or 以下各项均 do. Quote the words that do, or remove the remark.",
                $"“{_shown}”没有“下同”“以下各项均”一类涉及其他条款的文字。请照录这样的文字，或删去此说明。");
        }
    }

    private bool IsWholeIn(string text, IEnumerable<ClauseRemark> known)
    {
        if (RemarkStretch.CutFrom(text, words.Value, known) is not { } whole)
        {
            return true;
        }

        string shown = ShownText.Of(whole);
        Report(
            words.Place,
            $"“{_shown}” is only a part of “{shown}”, which may mean something else. Quote the whole sentence.",
            $"“{_shown}”截取自“{shown}”，整句的意思可能不同。请照录整句。");
        return false;
    }

    private bool StandsInClause(Located<string> at)
    {
        string shown = ShownText.Of(at.Value);
        if (context.Clauses.FirstOrDefault(clause => clause.Code == at.Value)?.Written is not { } clause)
        {
            // Where there is no such clause, that has a finding of its own.
            return false;
        }

        if (clause.Value.Contains(words.Value))
        {
            return IsWholeIn(clause.Value, ClauseParser.Parse(clause.Value).Remarks);
        }

        FindingText hint = Elsewhere();
        Report(
            words.Place,
            $"The clause of {shown} does not say “{_shown}”. {hint.English}",
            $"{shown} 的条款中没有“{_shown}”。{hint.Chinese}",
            new RelatedPlace(clause.Place, new("the clause", "条款")));
        return false;
    }

    private bool StandsInNotice()
    {
        // A part has no code to be named by.
        Located<string>[] quoting = [.. NoticeWords.Quoted(context.Document).Concat(context.Clauses.Where(clause => clause.Level is PartNode).Select(clause => clause.Written)).Where(quoted => quoted.Value.Contains(words.Value))];
        if (quoting.Length > 0)
        {
            return quoting.Any(quoted => RemarkStretch.CutFrom(quoted.Value, words.Value, []) is null) || IsWholeIn(quoting[0].Value, []);
        }

        FindingText hint = Elsewhere();
        Report(
            words.Place,
            $"The words of the notice that the plan quotes do not contain “{_shown}”. {hint.English}",
            $"方案所引的通知文字中没有“{_shown}”。{hint.Chinese}");
        return false;
    }

    // Where the words do stand.
    private FindingText Elsewhere() => context.Clauses.FirstOrDefault(clause => clause.Written.Value.Contains(words.Value)) is { Code: { } code }
        ? new($"The clause of {code} does: write at: '{code}'.", $"{code} 的条款中有：请写“at: '{code}'”。")
        : new("Copy the remark from the source, character by character. If it is in the notice's own words, quote those under 'passages' and omit 'at'.", "请从来源文件逐字照录；如说明在通知文字中，请将其照录于 passages，并不写 at。");

    private void JudgeFirst()
    {
        bool says = ReachingWords.SayFirstLeads(words.Value);
        if (remark.FirstLeads is { Value: true } first && !says && !IsExplained)
        {
            Report(
                first.Place,
                $"“{_shown}” does not say that the first of a list leads. Quote the words that do, or explain in a 'note' why these words mean that.",
                $"“{_shown}”没有说列第一位者牵头。请照录这样说的文字，或在 note 中说明如此理解的理由。");
        }
        else if (remark.FirstLeads?.Value != true && says)
        {
            Report(
                words.Place,
                $"“{_shown}” says that the first of a list leads. Write 'firstLeads: true'.",
                $"“{_shown}”说明列第一位者牵头。请写 firstLeads: true。");
        }
    }

    private void JudgeAdds()
    {
        if (remark.Adds is not { Items.Count: > 0 } adds)
        {
            return;
        }

        HashSet<string> stated = new(StringComparer.Ordinal);
        foreach (AssigneeUse use in AssigneeUse.AllOf(adds.Items))
        {
            stated.Add(use.Code.Value);
            AgencyNode? agency = context.Agencies.IndexOf(use.Code.Value) is >= 0 and var index ? context.Agencies.All[index] : null;
            if (agency is not null && !context.Mentions.Name(words.Value, agency))
            {
                FindingText shown = ShownAgency.Of(use.Code.Value, agency.Name?.Value);
                Report(use.Code.Place, $"“{_shown}” does not name {shown.English}. Remove it, or quote the words that name it.", $"“{_shown}”没有提到 {shown.Chinese}。请删去，或照录提到该部门的文字。");
            }
        }

        RemarkDuties duties = new(words.Value, context.Mentions.In(words.Value));
        foreach (DutyNode duty in adds.Items.Where(duty => !duty.IsEditorial))
        {
            if (!ReachingWords.SayRole(words.Value, duty.Role) || duties.RoleOf(duty) is { } other && other != duty.Role)
            {
                string role = RoleWord.Of(duty.Role);
                Report(
                    duty.Place,
                    $"“{_shown}” does not give the role '{role}'. Write the role that it gives, or mark the duty: 'reading: editorial' with a 'note'.",
                    $"“{_shown}”所说的角色不是{RoleWord.ChineseOf(duty.Role)}。请写其所说的角色，或写明 reading: editorial 并附 note。");
            }

            JudgeManner(duty, adds.Items.Count == 1);
            JudgeOpen(duty, duties);
        }

        foreach (AgencyMention left in context.Mentions.In(words.Value).Where(mention => mention.Agency.Code is { } code && stated.Add(code.Value)))
        {
            Report(
                adds.Place,
                $"“{_shown}” also names {left.Name}. Add {ShownText.Of(left.Agency.Code!.Value)}, or quote only the words that the plan applies.",
                $"“{_shown}”还提到{left.Name}。请补入 {ShownText.Of(left.Agency.Code!.Value)}，或只照录方案所适用的文字。");
        }
    }

    private void JudgeManner(DutyNode duty, bool isAlone)
    {
        DutyManner stated = DocumentWords.Manner(duty.Manner?.Value), said = ReachingWords.Manner(words.Value);
        if (stated != DutyManner.Unstated && stated != said)
        {
            Report(
                duty.Manner!.Place,
                $"“{_shown}” does not say that the role is shared in this way. {(said == DutyManner.Unstated ? "Remove 'manner'." : $"Write 'manner: {RoleWord.Of(said)}'.")}",
                $"“{_shown}”没有说明以此方式分担。{(said == DutyManner.Unstated ? "请删去 manner。" : $"请写“manner: {RoleWord.Of(said)}”。")}");
        }
        else if (stated == DutyManner.Unstated && said != DutyManner.Unstated && isAlone)
        {
            string word = RoleWord.Of(said);
            Report(duty.Place, $"“{_shown}” says how the role is shared. Write 'manner: {word}'.", $"“{_shown}”说明了如何分担。请写“manner: {word}”。");
        }
    }

    private void JudgeOpen(DutyNode duty, RemarkDuties duties)
    {
        bool stated = duty.Open?.Value == true;
        if (stated && words.Value.IndexOf('等') < 0)
        {
            Report(duty.Open!.Place, $"“{_shown}” has no 等: the list is closed. Remove 'open'.", $"“{_shown}”中没有“等”，名单是封闭的。请删去 open。");
        }
        else if (!stated && duties.IsOpen(duty))
        {
            Report(duty.Open?.Place ?? duty.Place, $"“{_shown}” has 等 after the list: others may join. Write 'open: true'.", $"“{_shown}”的名单之后有“等”，名单是开放的。请写“open: true”。");
        }
    }

    private void Report(SourcePlace place, string english, string chinese, params RelatedPlace[] related) => context.Report(RemarkWordsRule.Rule, place, english, chinese, related);
}
