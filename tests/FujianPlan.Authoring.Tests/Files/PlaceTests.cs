using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Files;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("notice: {title: 𠮷😀, body: ⟦正文⟧}\n")]
    [InlineData("notice:\n  title: \"𠮷😀\" # 😀\n  body: ⟦'正文'⟧   # 注\n")]
    [InlineData("notice:\n  body: ⟦\"a\\u4E00b\"⟧\n")]
    [InlineData("notice:\n  body: ⟦正文  还有⟧  \n")]
    [InlineData("notice:\n  body: ⟦正文\n    第二行⟧\n\n  dated: x\n")]
    [InlineData("notice:\n  body: ⟦|\n    正文\n\n    第二行⟧\n\n  dated: x\n")]
    [InlineData("notice:\n  body: ⟦>-\n    正文⟧")]
    [InlineData("notice:\n  body:\n    ⟦正文⟧\n  # 注\n")]
    [InlineData("? notice\n: ? body\n  : ⟦正文⟧\n")]
    public void Scalar_StandsExactlyWhereItIsWritten(string marked) => AssertBody(ReaderCase.Head + marked);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesOfEveryKind_AreCounted(string lineBreak) => AssertBody(
        (ReaderCase.Head + "# 注 😀\nnotice:\n  title: |\n    甲\n    乙\n  body: ⟦正文⟧\n").Replace("\n", lineBreak, StringComparison.Ordinal));

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void SeparatorInAComment_EndsALineAsItDoesForCompilers(string separator)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + $"# a{separator}b\nnotice: {{body: ⟦正文⟧}}\n");

        // It may not stand there, since it hides a line from those who take it for none; but places are what compilers say.
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);
        Assert.Equal(plan.Place, document.Notice!.Body!.Place);
        Assert.Equal(4, plan.Place.StartLine);
        Assert.Equal(("FJP0015", 2, 3), (Assert.Single(findings).Rule.Id, findings[0].Place.StartLine, findings[0].Place.StartColumn));
    }

    [Fact]
    public void ByteOrderMark_IsNoPartOfTheText() => AssertBody("\ufeff" + ReaderCase.Head + "notice: {body: ⟦正文⟧}\n");

    [Fact]
    public void Entries_StandFromFirstKeyToLastValue()
    {
        MarkedPlan plan = MarkedPlan.Parse(
            ReaderCase.Head + """
            ⟦notice⟧: {}
            agencies:
              - ⟦code: A
                id: A
                number: 1
                name: 甲
                aliases: ⟦[乙, 丙]⟧⟧  # 注
              - ⟦{code: B, id: B, number: 2, name: 丁, aliases: [], }⟧
            sections:
              - ⟦number: 1
                id: S
                tasks:
                  ⟦- ⟦number: 1
                    id: T
                    duties:
                    ⟦- ⟦lead⟧: ⟦[⟦A⟧, ⟦{named: ⟦[B]⟧, of: A}⟧]⟧
                    - ⟦supporting⟧:
                      ⟦- ⟦B⟧⟧⟧⟧⟧⟧

            # end

            """);

        PlanDocument document = ReaderCase.FindsNothing(plan.Text);

        SectionNode section = document.Sections[0];
        LocatedList<DutyNode> duties = section.Tasks!.Items[0].Duties!;
        LocatedList<AssigneeNode> leads = duties.Items[0].Assignees!;
        LocatedList<AssigneeNode> supporting = duties.Items[1].Assignees!;
        SourcePlace[] places =
        [
            document.Notice!.Place, document.Agencies[0].Place, document.Agencies[0].Aliases!.Place, document.Agencies[1].Place,
            section.Place, section.Tasks.Place, section.Tasks.Items[0].Place, duties.Place, duties.Items[0].Place,
            leads.Place, leads.Items[0].Place, leads.Items[1].Place, leads.Items[1].Named!.Place,
            duties.Items[1].Place, supporting.Place, supporting.Items[0].Place,
        ];
        Assert.Equal(plan.Places, places);
    }

    [Fact]
    public void TopLevelNodes_StandAtTheirKeys()
    {
        MarkedPlan plan = MarkedPlan.Parse(
            "format: 1\n⟦plan⟧: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n⟦source⟧: {file: a, sha256: b}\n");

        PlanDocument document = ReaderCase.FindsNothing(plan.Text);

        Assert.Equal(plan.Places, [document.Plan!.Place, document.Source!.Place]);
    }

    private static void AssertBody(string marked)
    {
        MarkedPlan plan = MarkedPlan.Parse(marked);

        Assert.Equal(plan.Place, ReaderCase.FindsNothing(plan.Text).Notice!.Body!.Place);
    }
}
