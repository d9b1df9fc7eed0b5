using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties.Remarks;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Compares one group of a clause with the duty that should say the same.</summary>
internal sealed class ClauseGroupComparison(
    PlanRuleContext context, NamedAgencies names, Located<string> clause, ClauseGroup group, DutyNode duty, RoleCause? cause = null)
{
    public void Run()
    {
        CompareRole();
        CompareManner();
        CompareOpenness();
        CompareAgencies();
    }

    /// <summary>Whether the duty says exactly what the group says.</summary>
    public bool Agrees()
    {
        List<(Located<string> Code, string? Of)> stated = [.. Stated()];
        bool agrees = duty.Role == group.Role
            && DocumentWords.Manner(duty.Manner?.Value) == group.Manner
            && (duty.Open?.Value == true) == group.IsOpen
            && stated.Count == group.Agencies.Count;
        for (int i = 0; i < stated.Count && agrees; i++)
        {
            ClauseAgency words = group.Agencies[i];
            string? of = words.Of is { } collective ? names.ByName(collective)?.Code?.Value : null;
            agrees = names.Meant(words)?.Code?.Value == stated[i].Code.Value && (words.IsAmbiguous || stated[i].Of == of);
        }

        return agrees;
    }

    private void CompareRole()
    {
        if (duty.Role != group.Role)
        {
            string role = RoleWord.Of(group.Role), written = RoleWord.Of(duty.Role);
            bool isByRemark = cause?.RemarkOf(group) is not null;
            Report(
                duty.Place,
                group.Span,
                isByRemark ? $"This should be '{role}', but this duty says '{written}'. Write '{role}'." : $"The clause says '{role}' here, but this duty says '{written}'. Write '{role}'.",
                isByRemark ? $"此处应为 {role}，此项职责却写作 {written}。请写作 {role}。" : $"条款此处为 {role}，此项职责却写作 {written}。请写作 {role}。",
                isOfRole: true);
        }
    }

    private void CompareManner()
    {
        DutyManner stated = DocumentWords.Manner(duty.Manner?.Value);
        if (stated == group.Manner)
        {
            return;
        }

        if (group.Manner == DutyManner.Unstated)
        {
            Report(duty.Manner!.Place, group.Span, "The clause does not say how these agencies share the role. Remove 'manner'.", "条款没有说明这些部门如何分担。请删去 manner。");
        }
        else
        {
            string word = RoleWord.Of(group.Manner);
            Report(duty.Manner?.Place ?? duty.Place, group.Span, $"The clause says how these agencies share the role. Write 'manner: {word}'.", $"条款说明了这些部门如何分担。请写“manner: {word}”。");
        }
    }

    private void CompareOpenness()
    {
        bool stated = duty.Open?.Value == true;
        if (stated && !group.IsOpen)
        {
            Report(duty.Open!.Place, group.Span, "The clause has no 等 here: the list is closed. Remove 'open'.", "条款此处没有“等”，名单是封闭的。请删去 open。");
        }
        else if (!stated && group.IsOpen)
        {
            Report(duty.Open?.Place ?? duty.Place, group.Span, "The clause has 等 here: others may join. Write 'open: true'.", "条款此处有“等”，名单是开放的。请写“open: true”。");
        }
    }

    private void CompareAgencies()
    {
        List<(Located<string> Code, string? Of)> stated = [.. Stated()];
        List<(ClauseAgency Words, AgencyNode? Agency)> meant = [.. group.Agencies.Select(agency => (agency, names.Meant(agency)))];
        foreach ((ClauseAgency words, AgencyNode? agency) in meant)
        {
            if (agency is null && names.Importable(words) is { } import)
            {
                // Where a code leads nowhere, it is probably this one, misspelt; it has its finding.
                if (!stated.Exists(item => names.ByCode(item.Code.Value) is null))
                {
                    string shown = ShownText.Of(import.Plan.Assembly);
                    Report(ClausePlace.Of(clause, words.Span), null,
                        $"“{words.Name}” is '{import.Agency.Code}' of {shown}. Name it in the duty.",
                        $"“{words.Name}”是 {shown} 的“{import.Agency.Code}”。请写入职责。");
                }
            }
            else if (agency is not null && NamedAgencies.IsByFormerName(words, agency))
            {
                string shown = ShownText.Of(words.Name);
                Report(ClausePlace.Of(clause, words.Span), null,
                    $"The clause writes “{shown}”, which the plan lists as a former name of {Show(agency.Code!.Value).English}. List names that the source uses under 'aliases'. If the name belongs to another body, add that body to the agencies.",
                    $"条款写作“{shown}”，而方案把它列为 {Show(agency.Code!.Value).Chinese}的曾用名。来源文件使用的名称应写入 aliases；如属另一机构，请补入 agencies。");
            }
            else if (agency is null)
            {
                FindingText nearest = NearestAgency.Sentence(context.Nearest(words.Name));
                Report(ClausePlace.Of(clause, words.Span), null,
                    $"No agency of the plan is called “{words.Name}”.{nearest.English} Add it to the agencies, or add it as an alias of the agency that is meant.",
                    $"方案中没有名为“{words.Name}”的部门。{nearest.Chinese}请补入 agencies，或作为别名加在所指的部门之下。");
            }
        }

        if (meant.Exists(item => item.Agency is null) || stated.Exists(item => names.ByCode(item.Code.Value) is null))
        {
            // A name or a code that leads nowhere has its finding; who stands where cannot be told before.
            return;
        }

        if (AreSame(stated, meant) || !CompareSets(stated, meant))
        {
            CompareOrder(stated, meant);
        }
    }

    // As most are.
    private static bool AreSame(List<(Located<string> Code, string? Of)> stated, List<(ClauseAgency Words, AgencyNode? Agency)> meant)
    {
        bool areSame = stated.Count == meant.Count;
        for (int i = 0; i < stated.Count && areSame; i++)
        {
            areSame = stated[i].Code.Value == meant[i].Agency!.Code!.Value;
        }

        return areSame;
    }

    private bool CompareSets(List<(Located<string> Code, string? Of)> stated, List<(ClauseAgency Words, AgencyNode? Agency)> meant)
    {
        HashSet<string> inClause = new(meant.Select(item => item.Agency!.Code!.Value), StringComparer.Ordinal);
        HashSet<string> inDuty = new(stated.Select(item => item.Code.Value), StringComparer.Ordinal);
        foreach ((Located<string> code, string? _) in stated.Where(item => !inClause.Contains(item.Code.Value)))
        {
            Report(code.Place, group.Span,
                $"The clause does not name {Show(code.Value).English} here. Write what it names: {string.Join(", ", inClause)}.",
                $"条款此处没有 {Show(code.Value).Chinese}。请照条款写：{string.Join("、", inClause)}。",
                isOfRole: true);
        }

        foreach ((ClauseAgency words, AgencyNode? agency) in meant.Where(item => !inDuty.Contains(item.Agency!.Code!.Value)))
        {
            Report(duty.Place, words.Span,
                $"The clause names “{words.AsWritten}” here, but this duty does not. Add {Show(agency!.Code!.Value).English}.",
                $"条款此处有“{words.AsWritten}”，此项职责没有。请补入 {Show(agency!.Code!.Value).Chinese}。",
                isOfRole: true);
        }

        return !inClause.SetEquals(inDuty);
    }

    private void CompareOrder(List<(Located<string> Code, string? Of)> stated, List<(ClauseAgency Words, AgencyNode? Agency)> meant)
    {
        for (int i = 0; i < Math.Min(stated.Count, meant.Count); i++)
        {
            string code = meant[i].Agency!.Code!.Value;
            string? of = OfMeant(meant[i].Words);
            if (stated[i].Code.Value != code)
            {
                Report(stated[i].Code.Place, meant[i].Words.Span,
                    $"The clause has {Show(code).English} in this place. Keep the order of the clause.",
                    $"条款此处为 {Show(code).Chinese}。请依照条款的顺序。");
                return;
            }

            // How far named members reach is not always certain; where it is not, the editors decide.
            if (stated[i].Of != of && !meant[i].Words.IsAmbiguous)
            {
                // Those beside it that want the same are told with it.
                int last = i;
                while (last + 1 < Math.Min(stated.Count, meant.Count) && meant[last + 1] is { Agency: { } next, Words: { IsAmbiguous: false } words }
                    && stated[last + 1].Code.Value == next.Code!.Value && stated[last + 1].Of != of && OfMeant(words) == of && stated[last + 1].Of == stated[i].Of)
                {
                    last++;
                }

                string[] codes = [.. meant.Skip(i).Take(last - i + 1).Select(item => item.Agency!.Code!.Value)];
                int first = i;
                while (of is not null && first > 0 && OfMeant(meant[first - 1].Words) == of)
                {
                    first--;
                }

                int end = last;
                while (of is not null && end + 1 < meant.Count && OfMeant(meant[end + 1].Words) == of)
                {
                    end++;
                }

                // All members that the collective has here: they are one entry of the list.
                ReportMembers(stated[i], meant[i].Words, codes, [.. meant.Skip(first).Take(end - first + 1).Select(item => item.Agency!.Code!.Value)], of);
                i = last;
            }
        }
    }

    private string? OfMeant(ClauseAgency words) => words.Of is { } collective ? names.ByName(collective)?.Code?.Value : null;

    private void ReportMembers((Located<string> Code, string? Of) first, ClauseAgency words, string[] codes, string[] all, string? of)
    {
        string shown = string.Join(", ", codes.Select(code => Show(code).English)), shownChinese = string.Join("、", codes.Select(code => Show(code).Chinese));
        bool isOne = codes.Length == 1;
        Report(first.Code.Place, words.Span,
            of is null
                ? $"The clause names {shown} by {(isOne ? "itself" : "themselves")}, not as {(isOne ? "a member" : "members")} of {Show(first.Of!).English}. Write only the {(isOne ? "code" : "codes")}."
                : $"The clause names {shown} as {(isOne ? "a member" : "members")} of {Show(of).English}. Write '{{named: [{string.Join(", ", all)}], of: {of}}}'{(all.Length == 1 ? string.Empty : " in place of them")}.",
            of is null
                ? $"条款直接列出 {shownChinese}，并非作为 {Show(first.Of!).Chinese}的成员。请只写代码。"
                : $"条款把 {shownChinese}列为 {Show(of).Chinese}的成员。请{(all.Length == 1 ? string.Empty : "一并")}写“{{named: [{string.Join(", ", all)}], of: {of}}}”。");
    }

    private IEnumerable<(Located<string> Code, string? Of)> Stated()
    {
        foreach (AssigneeNode assignee in duty.Assignees?.Items ?? [])
        {
            foreach (Located<string> named in assignee.Named?.Items ?? [])
            {
                yield return (named, assignee.Code?.Value);
            }

            if (assignee.Code is not null)
            {
                yield return (assignee.Code, null);
            }
        }
    }

    private FindingText Show(string code) => ShownAgency.Of(code, names.ByCode(code)?.Name?.Value);

    private void Report(SourcePlace place, ClauseSpan? words, string english, string chinese, bool isOfRole = false)
    {
        RelatedPlace[] related = words is { } span
            ? [new RelatedPlace(ClausePlace.Of(clause, span), new("the clause's words", "条款原文"))]
            : [];
        FindingText? why = isOfRole ? cause?.Sentence(group) : null;
        context.Report(ClauseAgreementRule.Rule, place, english + why?.English, chinese + why?.Chinese, [.. related, .. isOfRole ? cause?.Related(group) ?? [] : []]);
    }
}
