using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class MalformedNameRuleTests
{
    [Theory]
    [InlineData("\" 甲\"", " 甲")]
    [InlineData("\"甲 \"", "甲 ")]
    [InlineData("\"甲\u3000\"", "甲\u3000")]
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
        $"The alias '{shown}' contains white space that is not a single ordinary space. Write one space, or none.",
        $"别名“{shown}”中间的空白不是单个半角空格。请改为一个半角空格，或删去。");

    [Theory]
    [InlineData("“甲局”", "is in Chinese quotation marks, which YAML reads as part of the name. Remove them.", "写在中文引号内，而 YAML 会把这些引号当作名称的一部分。请去掉引号。")]
    [InlineData("甲局 ＃乙", "contains a full-width '＃', which does not start a comment. Write a half-width '#' with a space before and after it, or remove it.", "含有全角“＃”，它不能开始注释。请写半角“#”并在其前后各空一格，或删去。")]
    [InlineData("【甲局】", "contains '【', which is not a bracket in YAML. Remove it; write a list in half-width brackets.", "含有“【”，它不是 YAML 的括号。请去掉；列表请用半角方括号。")]
    [InlineData("甲局，乙局", "contains '，', which does not separate values in YAML. If these are several names, separate them with a half-width comma and a space.", "含有“，”，它在 YAML 中不能分隔各项。若是多个名称，请以半角逗号加空格分隔。")]
    public void SignsThatAreNoneToYaml_AreMalformed(string name, string english, string chinese) => Judged.One(
        MalformedNameRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: ⟦{name}⟧}}]",
        $"The name '{name}' {english}",
        $"名称“{name}”{chinese}");

    [Theory]
    [InlineData("“甲”局")]
    [InlineData("“甲”和“乙”")]
    [InlineData("省委、省政府信访局")]
    public void QuotesWithinAName_AreItsOwn(string name) => Judged.Sound($"agencies: [{{code: A, id: A, number: 1, name: {name}}}]");

    [Theory]
    [InlineData("aliases", "alias", "别名")]
    [InlineData("editorialAliases", "editorial alias", "自拟别名")]
    [InlineData("formerNames", "former name", "曾用名")]
    public void TwoNamesWithAnEnumerationComma_AreMalformed(string key, string english, string chinese) => Judged.One(
        MalformedNameRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: 市工信局, {key}: [⟦工信委、工信厅⟧]}}]",
        $"The {english} '工信委、工信厅' contains '、', which does not separate values in YAML. If these are several names, separate them with a half-width comma and a space.",
        $"{chinese}“工信委、工信厅”含有“、”，它在 YAML 中不能分隔各项。若是多个名称，请以半角逗号加空格分隔。");

    [Fact]
    public void EnumerationComma_IsPartOfANameThatHasOne() =>
        Judged.Sound("agencies: [{code: A, id: A, number: 1, name: 省信访局, aliases: [省委、省政府信访局]}]");

    [Fact]
    public void EditorialTitleAndEnglishName_HavePunctuation() => Judged.Sound("""
        agencies: [{code: A, id: A, number: 1, name: 甲, english: “A”}]
        sections: [{number: 1, id: One, editorialTitle: 夯实基础，推进应用；＃一, tasks: [{number: 1, id: T, attestation: lost}]}]

        """.Replace("attestation: lost", "text: [做], clause: 甲, duties: [{lead: [A]}]", StringComparison.Ordinal));

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
        "The English name 'Bure\u0301au' is not in the composed form of Unicode (NFC) from character 4 on. Type it again.",
        "英文名称“Bure\u0301au”从第 4 个字符起不是 Unicode 的组合形式（NFC）。请重新录入。");

    // One of each range of what cannot be seen, but for what no text may hold at all.
    [Theory]
    [InlineData(0xAD)]
    [InlineData(0x34F)]
    [InlineData(0x115F)]
    [InlineData(0x1160)]
    [InlineData(0x17B4)]
    [InlineData(0x180B)]
    [InlineData(0x180E)]
    [InlineData(0x180F)]
    [InlineData(0x2061)]
    [InlineData(0x2065)]
    [InlineData(0x206A)]
    [InlineData(0x206F)]
    [InlineData(0x3164)]
    [InlineData(0xFE00)]
    [InlineData(0xFE0F)]
    [InlineData(0xFFA0)]
    [InlineData(0xFFF9)]
    [InlineData(0xFFFB)]
    [InlineData(0x1BCA0)]
    [InlineData(0x1D173)]
    [InlineData(0xE0001)]
    [InlineData(0xE007F)]
    [InlineData(0xE0100)]
    [InlineData(0xE01EF)]
    public void InvisibleCharacter_IsMalformed(int code) => Judged.One(
        MalformedNameRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: 甲}}, {{code: B, id: B, number: 2, name: 乙, aliases: [⟦𠮷{char.ConvertFromUtf32(code)}甲⟧]}}]",
        $"The alias '𠮷{char.ConvertFromUtf32(code)}甲' contains U+{code:X4} (character 2), which is invisible. Remove it.",
        $"别名“𠮷{char.ConvertFromUtf32(code)}甲”的第 2 个字符是不可见的 U+{code:X4}。请删去。");

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
