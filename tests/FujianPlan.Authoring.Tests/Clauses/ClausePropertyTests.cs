using CsCheck;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>Whatever a clause says, nothing of it is lost.</summary>
public sealed class ClausePropertyTests
{
    private const int Cases = 10_000;

    [Fact]
    public void AnyText_IsTakenWithoutLoss()
    {
        Gen.OneOf(Gen.Char["（）()〔〕，,、；;：: 等各省市局厅负责牵头配合分别会同单位责任下同2012年月底前完成"], Gen.Char).Array[0, 60]
            .Sample(
                characters =>
                {
                    Clause parsed = ClauseParser.Parse(new string(characters));
                    ClauseNotation.AssertLossless(parsed);
                },
                iter: Cases,
                threads: 1);
    }

    // Words, and no single characters: what stands beside what is what a reader of names and roles trips over.
    [Fact]
    public void AnyWordsOfClauses_AreTakenWithoutLoss()
    {
        string[] words =
        [
            "市甲局", "县水利局", "财政局", "乙科", "市委", "宣传部", "各乡镇", "各县（市、区）政府", "有关部门", "东山", "南湖市政府", "甲公司", "团县委", "县法院立案庭", "民一庭", "张三",
            "牵头", "负责", "配合", "会同", "协助", "参与", "指导", "由", "分别", "共同", "按职责分工负责", "联合", "等", "等部门", "主责", "组织实施", "落实", "督导",
            "、", "，", "；", "。", "：", " ", "\n", "和", "及", "（", "）", "【", "】", "——", "／",
            "责任单位：", "牵头单位：", "配合单位：", "完成时限：", "责任领导：", "责任单位 ", "6月底前", "2026年", "长期坚持", "并", "完成", "下同", "列第一位者为牵头单位", "无",
        ];
        Gen.Int[0, words.Length - 1].Array[0, 14].Sample(
            drawn => ClauseNotation.AssertLossless(ClauseParser.Parse(string.Concat(drawn.Select(i => words[i])))),
            iter: 5 * Cases,
            threads: 1);
    }

    // A capture may have the brackets of 各县（市、区）政府 in any form; the name stays as it is written.
    [Theory]
    [InlineData("〔", "〕")]
    [InlineData("<", ">")]
    [InlineData("＜", "＞")]
    [InlineData("〈", "〉")]
    [InlineData("[", "]")]
    [InlineData("(", ")")]
    public void BracketsAroundLevels_AreReadInAnyForm(string open, string close)
    {
        Clause parsed = ClauseParser.Parse($"（市甲局，各县{open}市、区{close}政府、县{open}市{close}甲局，首位为牵头单位）");
        Assert.Equal("(lead): 市甲局; (responsible): " + $"各县{open}市、区{close}政府, 县{open}市{close}甲局", ClauseNotation.Of(parsed));
        ClauseNotation.AssertLossless(parsed);
    }

    [Fact]
    public void AnyClauseOfTheSource_WithACharacterChanged_LosesNothing()
    {
        foreach (string clause in Provenance.RepositoryPlan.Document.Sections.SelectMany(s => s.Tasks!.Items).Where(t => t.Clause is not null).Select(t => t.Clause!.Value))
        {
            Assert.True(ClauseParser.Parse(clause).IsFullyParsed, clause);
            for (int i = 0; i < clause.Length; i++)
            {
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Remove(i, 1)));
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Insert(i, "（")));
                ClauseNotation.AssertLossless(ClauseParser.Parse(clause.Insert(i, "，")));
            }
        }
    }

    [Theory]
    [InlineData("#负责会同市甲局")]
    [InlineData("#牵头会同市甲局负责")]
    [InlineData("（市甲局，#牵头会同市乙局）")]
    public void RoleWithinWhatIsNotUnderstood_StandsOnce(string text)
    {
        Clause parsed = ClauseParser.Parse(text);

        Assert.False(parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }

    [Fact]
    public void TogetherWithNobody_BehindWhatIsNotUnderstood_LosesNothing()
    {
        Clause parsed = ClauseParser.Parse("\"1，成厅会同");

        Assert.Equal("成厅", Assert.Single(Assert.Single(parsed.Groups).Agencies).Name);
        Assert.False(parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("（）")]
    [InlineData("   ")]
    [InlineData("（")]
    [InlineData("）（")]
    [InlineData("等")]
    [InlineData("负责")]
    [InlineData("，，，")]
    [InlineData("责任单位：")]
    [InlineData("会同")]
    [InlineData("（会同）")]
    public void ClauseOfNobody_HasNoGroups(string text)
    {
        Clause parsed = ClauseParser.Parse(text);

        Assert.Empty(parsed.Groups);
        Assert.False(parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("）")]
    [InlineData("、")]
    [InlineData("，")]
    [InlineData("等")]
    [InlineData("福州、")]
    [InlineData("省甲局等省直有关部门、")]
    [InlineData("责任单位：甲，")]
    [InlineData("甲会同")]
    [InlineData("甲局，")]
    [InlineData("市甲局，")]
    [InlineData("5月底前，并")]
    [InlineData("——市甲局")]
    public void VeryLongClause_IsTaken(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + "福州市政府负责";

        ClauseNotation.AssertLossless(ClauseParser.Parse(text));
    }
}
