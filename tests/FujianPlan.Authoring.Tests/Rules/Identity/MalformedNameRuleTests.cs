using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class MalformedNameRuleTests
{
    [Theory]
    [InlineData("\" 甲\"", " 甲")]
    [InlineData("\"甲 \"", "甲 ")]
    [InlineData("甲\u3000", "甲\u3000")]
    public void WhiteSpaceAtAnEnd_IsMalformed(string written, string name) => Judged.One(
        MalformedNameRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: ⟦{written}⟧}}]",
        $"The name '{name}' starts or ends with white space. Remove it.",
        $"名称“{name}”首尾有空白。请删去。");

    [Theory]
    [InlineData("甲  乙", "甲  乙")]
    [InlineData("甲\u3000乙", "甲\u3000乙")]
    [InlineData("甲\u00A0乙", "甲\u00A0乙")]
    [InlineData("\"甲\\n乙\"", "甲 乙")]
    public void WhiteSpaceInsideBeyondABlank_IsMalformed(string written, string shown) => Judged.One(
        MalformedNameRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: 甲方, aliases: [⟦{written}⟧]}}]",
        $"The alias '{shown}' has white space inside that is not one plain blank. Write one blank, or none.",
        $"别名“{shown}”中间的空白不是单个半角空格。请改为一个半角空格，或删去。");

    [Fact]
    public void BlankName_IsMalformed() => Judged.One(
        MalformedNameRule.Rule,
        "agencies: [{code: A, id: A, number: 1, name: 甲, formerNames: [⟦\"\u3000\"⟧]}]",
        "The former name '\u3000' is blank. Write one, or remove it.",
        "曾用名“\u3000”为空白。请填写，或删去。");

    [Fact]
    public void DecomposedName_IsMalformed() => Judged.One(
        MalformedNameRule.Rule,
        "agencies: [{code: A, id: A, number: 1, name: 甲, english: ⟦Bure\u0301au⟧}]",
        "The English name 'Bure\u0301au' is not in the composed form of Unicode (NFC) from its character 4 on. Type it anew.",
        "英文名称“Bure\u0301au”从第 4 个字符起不是 Unicode 的组合形式（NFC）。请重新录入。");

    [Fact]
    public void EditorialWordsOfThePlanSectionsAndTasks_AreJudgedToo() => Judged.All(
        Judged.Agencies
            + Judged.Section
                .Replace("title: 一", "title: 一\n    english: ⟦\"One \"⟧")
                .Replace("text:", "english: ⟦\"A  b\"⟧, text:")
            + """
              - {number: 2, id: Second, editorialTitle: ⟦"二 "⟧, tasks: []}
            """,
        "FJP1009",
        "FJP1009",
        "FJP1009");

    [Fact]
    public void WordsOfTheSource_AreNotJudged() => Judged.Sound(
        Judged.Agencies + Judged.Section.Replace("title: 一", "title: \" 一  \"").Replace("做", "\" 做\u3000 做\""));
}
