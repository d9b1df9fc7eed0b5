using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>What is in doubt of a clause by the way in which it stands in the notice. Some of it is told once for all clauses.</summary>
internal sealed class ClauseDoubts
{
    private bool _hasOnlyNames;
    private bool _hasBareSentence;

    /// <summary>Adds them to an item.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="words">Its words.</param>
    public void AddTo(OutlineEntry entry, WordsWithClause words)
    {
        entry.IsClauseGuessed = words.Kind != ClauseCertainty.Stated;
        if (words.Clause is not { } clause || Doubtful(words.Kind) is not { } doubtful)
        {
            return;
        }

        DoubtReading[] noClause = words.Kind is ClauseCertainty.BareSentence or ClauseCertainty.OnlyNames
            ? [new DoubtReading(new FindingText("It is not a clause but a part of the text.", "不是责任条款，而是正文的一部分。"), [DoubtChange.ClauseOf(null), DoubtChange.TextOf(entry.Text + clause.Replace("\n", string.Empty))])]
            : [];

        // That it holds for the whole plan is said there, so that no rule asks again.
        DoubtChange[] said = words.Kind == ClauseCertainty.OnlyNames ? [new DoubtChange("unstatedRole", "responsible", DoubtValue.PlanWord)] : [];
        entry.Doubts.Add(new DraftDoubt(doubtful.Text) { Words = [clause.Replace("\n", string.Empty)], Readings = [new DoubtReading(doubtful.AsDrafted, said), .. noClause], HasNamesRunTogether = words.Kind == ClauseCertainty.NamesRunTogether });
    }

    private (FindingText Text, FindingText AsDrafted)? Doubtful(ClauseCertainty kind)
    {
        switch (kind)
        {
            case ClauseCertainty.OnlyNames when !_hasOnlyNames:
                _hasOnlyNames = true;
                return (
                    new FindingText("The clause states no role: its agencies are read as responsible, or as a remark on the first of each list says, here and in all such later clauses.", "责任条款没有写明角色：此处及其后同类条款中的部门均按负责处理；另有首位牵头等说明的，依其说明。"),
                    new FindingText("They are responsible.", "均为负责。"));
            case ClauseCertainty.BareSentence when !_hasBareSentence:
                _hasBareSentence = true;
                return (
                    new FindingText("The last sentence was read as the clause, here and in all such later items.", "末句被当作责任条款，其后同类各项也如此处理。"),
                    new FindingText("It is the clause.", "确为责任条款。"));
            case ClauseCertainty.NamesRunTogether:
                return (
                    new FindingText("Some names in the clause have only a space between them and were read as one name. Write the real duties, with 'reading: editorial' and a note.", "责任条款中有的名称之间只有空格，被读作一个名称。请按实际情况写出职责，并加 reading: editorial 和 note。"),
                    new FindingText("They are one name.", "确为一个名称。"));
            case ClauseCertainty.NotClosed:
                return (
                    new FindingText("The bracket of the clause is not closed: the end of the clause is a guess.", "责任条款的括号没有闭合，其结束之处为推测。"),
                    new FindingText("The clause ends where the draft ends it.", "如草稿所示。"));
            default:
                return null;
        }
    }
}
