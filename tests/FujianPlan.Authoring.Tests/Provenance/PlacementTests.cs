using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>Whose words are: what the run tells that they stand in, and where the editors' judgement is wanted.</summary>
public sealed class PlacementTests
{
    // The capture leaves 1.2 behind its first sentence, and goes on within 2.2, whose beginning is lost.
    private const string Source =
        "示例市人民政府关于任务分工的通知2024年3月1日二、推广应用（一）普及。一、夯实基础（一）统筹推进。分步实施。（市甲局负责）（二）建网。扩容。提速。（市乙局负责）（三）建云。（市甲局、市乙局负责）";

    private const string Whole = "text: [统筹推进。分步实施。]";

    [Fact]
    public void WordsBehindTheFirstSentence_AreOfTheTaskWhoseClauseFollows() =>
        Assert.Empty(Findings(Plan("text: [建网。]\ngaps: [after]", "text: [扩容。提速。]\ngaps: [before]")));

    [Theory]
    [InlineData("text: [⟦建网。扩容。提速。⟧]\ngaps: [after]", "")]
    [InlineData("text: [⟦建网。扩容。⟧]\ngaps: [after]", "text: [提速。]\ngaps: [before]")]
    [InlineData("text: [建网。, ⟦提速。⟧]\ngaps: [after]", "text: [扩容。]\ngaps: [before]")]
    public void WordsBehindTheFirstSentence_GivenToTheTaskOfTheMarker_NeedTheEditorsWord(string first, string last)
    {
        MarkedPlan plan = MarkedPlan.Parse(Plan(first, last));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, Source), finding => finding.Rule.Id == "FJP4022");

        Assert.Equal(Assert.Single(plan.Places), finding.Place);
        Assert.Equal(
            "Nothing in the source ties these words to task 1.2: after its first sentence, the words continue up to the clause of task 2.2, which has no complete text elsewhere. Quote what follows the first sentence in task 2.2. If the editors judge otherwise, write 'placement: editorial' and say why in a note.",
            finding.Text.English);
    }

    [Fact]
    public void EditorsWord_IsTaken() => Assert.Empty(Findings(Plan("text: [建网。扩容。]\nplacement: editorial\ngaps: [after]", "text: [提速。]\ngaps: [before]")));

    [Fact]
    public void EditorsWord_WhereTheSourceTellsIt_IsOneTooMany()
    {
        MarkedPlan plan = MarkedPlan.Parse(Plan("text: [建网。]\nplacement: ⟦editorial⟧\ngaps: [after]", "text: [扩容。提速。]\ngaps: [before]"));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, Source));

        Assert.Equal(
            ("FJP4022", Assert.Single(plan.Places), "The source itself ties the text of task 1.2 to it. Remove 'placement'."),
            (finding.Rule.Id, finding.Place, finding.Text.English));
    }

    [Theory]
    [InlineData("text: [⟦统筹推进。⟧]", "The text of task 1.1 does not end here: in the source it runs from its number to what follows the task without a break, and includes “分步实施。”. Add those words to this task's text, as part of one quote.")]
    [InlineData("text: [统筹推进。分步实施。, ⟦扩容。⟧]", "This is not part of the text of task 1.1: in the source that text runs from its number to what follows the task without a break: “统筹推进。分步实施。”. Write that as its only quote, and move these words to where they belong.")]
    public void TextInOneRun_IsAllOfItAndNothingElse(string text, string message)
    {
        MarkedPlan plan = MarkedPlan.Parse(Plan("text: [建网。]\ngaps: [after]", "text: [提速。]\ngaps: [before]").Replace(Whole, text, StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, Source), finding => finding.Rule.Id == "FJP4021");

        Assert.Equal((Assert.Single(plan.Places), message), (finding.Place, finding.Text.English));
    }

    // One place where the capture breaks off makes no gap in a text that it has whole elsewhere.
    [Fact]
    public void TextThatStandsWhole_IsNotCutInTwo()
    {
        string source = Source.Replace("2024年3月1日", "2024年3月1日一、夯实基础（一）统筹推进。", StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(Plan("text: [建网。]\ngaps: [after]", "text: [扩容。提速。]\ngaps: [before]", source)
            .Replace(Whole, "attestation: clauseBySuccessor\n        text: [统筹推进。, ⟦分步实施。⟧]", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, source), finding => finding.Rule.Id == "FJP4008");

        Assert.Equal(
            (Assert.Single(plan.Places), "Nothing is lost before this quote of task 1.1: in the source, the previous quote continues directly into it. Write the two as one quote."),
            (finding.Place, finding.Text.English));
    }

    [Fact]
    public void HeadingThatIsCut_IsReportedAtIt()
    {
        PlanFinding finding = Assert.Single(ProvedPlan.Findings(
            ProvedPlan.Plan.Replace("title: 夯实基础", "title: 夯实", StringComparison.Ordinal).Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [基础]}", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP4004");

        Assert.Equal((15, "In the source, this heading goes on with “基础”, up to its first task. Write the whole heading."), (finding.Place.StartLine + 1, finding.Text.English));
    }

    // What stands on a line of its own between a heading and the first task is none of the heading.
    [Fact]
    public void LineBetweenAHeadingAndItsFirstTask_IsNoPartOfTheHeading() => Assert.DoesNotContain(
        ProvedPlan.Findings(
            ProvedPlan.Plan.Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [工作专班]}", StringComparison.Ordinal),
            ProvedPlan.Source.Replace("夯实基础", "夯实基础\n工作专班\n", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP4004");

    [Fact]
    public void ClauseThatEndsInABracket_IsTiedAsAWhole()
    {
        const string Clause = "责任单位：市甲局、市乙局（排名不分先后）";
        string plan = ProvedPlan.Plan.Replace("（市甲局牵头，市乙局配合）", Clause, StringComparison.Ordinal), source = ProvedPlan.Source.Replace("（市甲局牵头，市乙局配合）", Clause, StringComparison.Ordinal);

        Assert.DoesNotContain(ProvedPlan.Findings(plan, source), finding => finding.Rule.Id == "FJP4006");
    }

    // The number of a page stands between the two sentences: the notice's words, and no gap in the text.
    [Fact]
    public void NumberOfAPageWithinAText_IsTheNotices()
    {
        string source = Source.Replace("统筹推进。分步实施。", "统筹推进。—3—分步实施。", StringComparison.Ordinal);
        string plan = Plan("text: [建网。]\ngaps: [after]", "text: [扩容。提速。]\ngaps: [before]", source)
            .Replace(Whole, "attestation: clauseBySuccessor\n        text: [统筹推进。, 分步实施。]", StringComparison.Ordinal)
            .Replace("dated: 2024年3月1日", "dated: 2024年3月1日, passages: [—3—]", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, source).Select(finding => finding.ToString()));
    }

    private static IEnumerable<string> Findings(string plan) => ProvedPlan.Findings(plan, Source).Select(finding => finding.ToString());

    // What 1.2 and 2.2 have of the run that both are in.
    private static string Plan(string first, string last, string source = Source) => $$"""
        format: 1
        plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}
        source:
          file: seeds/notice.txt
          sha256: {{ProvedPlan.Sha256Of(source)}}
          order: shuffled
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - number: 1
                id: Planning
                {{Whole}}
                clause: （市甲局负责）
                duties:
                  - responsible: [A]
              - number: 2
                id: Network
                attestation: textOnly
                {{first.ReplaceLineEndings("\n        ")}}
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - number: 1
                id: Use
                attestation: textOnly
                text: [普及。]
                gaps: [after]
              - number: 2
                id: Extension
                attestation: {{(last.Length > 0 ? "clauseBySuccessor" : "clauseOnly")}}
                {{(last + "\nclause: （市乙局负责）").TrimStart().ReplaceLineEndings("\n        ")}}
                duties:
                  - responsible: [B]
              - number: 3
                id: Cloud
                text: [建云。]
                clause: （市甲局、市乙局负责）
                duties:
                  - responsible: [A, B]

        """;
}
