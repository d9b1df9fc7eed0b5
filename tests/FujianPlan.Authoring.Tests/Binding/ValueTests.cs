using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Binding;

public sealed class ValueTests
{
    [Theory]
    [InlineData("+1", null)]
    [InlineData("-1", null)]
    [InlineData("01", "1")]
    [InlineData("1_000", null)]
    [InlineData("0x1F", null)]
    [InlineData("1.0", null)]
    [InlineData("1e3", null)]
    [InlineData("1.", "1")]
    [InlineData("一", "1")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("第３号", "3")]
    [InlineData("2011年", "2011")]
    [InlineData("一百", null)]
    [InlineData("'1 '", "1")]
    public void WhatIsNoPlainNumber_IsFoundWithTheOneMeant(string value, string? meant) => ReaderCase.Finds(
        Numbered($"⟦{value}⟧"),
        "FJP0010",
        $"'{value.Trim('\'')}' is not understood as 'number': write a whole number in plain digits, such as 12, without sign or leading zeros.{(meant is null ? "" : $" Did you mean {meant}?")}",
        $"无法将“{value.Trim('\'')}”理解为“number”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。{(meant is null ? "" : $"是否应为 {meant}？")}");

    [Theory]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999999999999999")]
    public void NumberOver31Bits_IsFound(string value) =>
        ReaderCase.Finds(Numbered($"⟦{value}⟧"), "FJP0010", "The number of 'number' is too large.", "“number”的数值过大。");

    [Fact]
    public void NumberInQuotes_IsFound() => ReaderCase.Finds(
        Numbered("⟦\"12\"⟧"),
        "FJP0010",
        "'number' must be a number: write 12 without quotes.",
        "“number”应为数字：请去掉引号，写作 12。");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("2147483647", 2147483647)]
    public void PlainNumber_IsRead(string value, int expected)
    {
        Located<int> number = ReaderCase.FindsNothing(Numbered(value)).Agencies[0].Number!;

        Assert.Equal(expected, number.Value);
        Assert.Equal(MarkedPlan.Parse(Numbered($"⟦{value}⟧")).Place, number.Place);
    }

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("on", "true")]
    [InlineData("True", "true")]
    [InlineData("是", "true")]
    [InlineData("ture", "true")]
    [InlineData("No", "false")]
    [InlineData("off", "false")]
    [InlineData("0", "false")]
    [InlineData("flase", "false")]
    public void AnotherWordForTrueOrFalse_IsFoundWithTheOneMeant(string value, string meant) => ReaderCase.Finds(
        Collective($"⟦{value}⟧"),
        "FJP0010",
        $"'{value}' is not understood as 'collective': write true or false. Did you mean '{meant}'?",
        $"无法将“{value}”理解为“collective”：请写 true 或 false。是否应为“{meant}”？");

    [Fact]
    public void NoWordForTrueOrFalse_IsFound() => ReaderCase.Finds(
        Collective("⟦maybe⟧"),
        "FJP0010",
        "'maybe' is not understood as 'collective': write true or false.",
        "无法将“maybe”理解为“collective”：请写 true 或 false。");

    [Fact]
    public void TrueInQuotes_IsFound() => ReaderCase.Finds(
        Collective("⟦'true'⟧"),
        "FJP0010",
        "'collective' must be true or false: write true without quotes.",
        "“collective”应为 true 或 false：请去掉引号，写作 true。");

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void TrueAndFalse_AreRead(string value, bool expected) =>
        Assert.Equal(expected, ReaderCase.FindsNothing(Collective(value)).Agencies[0].Collective!.Value);

    [Theory]
    [InlineData("2011-2-27", "2011-02-27")]
    [InlineData("2011-02-29", null)]
    [InlineData("2011-13-01", null)]
    [InlineData("27.12.2011", null)]
    [InlineData("2011-12-27T00:00:00Z", null)]
    [InlineData("2011年12月27日", "2011-12-27")]
    [InlineData("２０１１年１月７日", "2011-01-07")]
    [InlineData("2011/12/27", "2011-12-27")]
    [InlineData("2011.1.7", "2011-01-07")]
    [InlineData("二〇一一年十二月二十七日", "2011-12-27")]
    [InlineData("二○一一年十月十日", "2011-10-10")]
    [InlineData("2011年2月29日", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("1900-02-29", null)]
    [InlineData("2011-04-31", null)]
    [InlineData("2011-00-10", null)]
    [InlineData("2011-10-00", null)]
    public void WhatIsNoDay_IsFoundWithTheOneMeant(string value, string? meant) => ReaderCase.Finds(
        $"format: 1\nplan: {{title: 方案, issuer: 某政府, issued: ⟦{value}⟧, dataVersion: 1.0.0}}\n",
        "FJP0010",
        $"'{value}' is not a valid date in the form year-month-day, such as 2011-12-27.{(meant is null ? "" : $" Did you mean {meant}?")}",
        $"“{value}”不是“年-月-日”形式的有效日期，例如 2011-12-27。{(meant is null ? "" : $"是否应为 {meant}？")}");

    [Theory]
    [InlineData("2012-02-29", 2012, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("\"2011-12-27\"", 2011, 12, 27)]
    public void Day_IsRead(string value, int year, int month, int day) => Assert.Equal(
        new DateTime(year, month, day),
        ReaderCase.FindsNothing($"format: 1\nplan: {{title: 方案, issuer: 某政府, issued: {value}, dataVersion: 1.0.0}}\n")
            .Plan!.Issued!.Value);

    [Theory]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, kind: ⟦provincal⟧}]\n", "kind", "provincal", "provincial")]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, kind: ⟦省级⟧}]\n", "kind", "省级", "provincial")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [{lead: [C], manner: ⟦分别⟧}]}]}]\n", "manner", "分别", "separately")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, attestation: ⟦textonly⟧}]}]\n", "attestation", "textonly", "textOnly")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, gaps: [before, ⟦aftr⟧]}]}]\n", "gaps", "aftr", "after")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [{lead: [C], manner: ⟦seperately⟧}]}]}]\n", "manner", "seperately", "separately")]
    public void MisspeltWord_IsFoundWithTheNearest(string added, string key, string word, string nearest) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0010",
        $"'{word}' is not understood as '{key}'; did you mean '{nearest}'?",
        $"无法将“{word}”理解为“{key}”；是否应为“{nearest}”？");

    [Theory]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, kind: ⟦国级⟧}]\n", "kind", "国级", "provincial, party, central, municipal, zone, institution, organisation, enterprise")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, attestation: ⟦partial⟧}]}]\n", "attestation", "partial", "whole, clauseBySuccessor, textOnly, clauseOnly, lost")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, gaps: [⟦between⟧]}]}]\n", "gaps", "between", "before, after")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [{lead: [C], manner: ⟦jointly⟧}]}]}]\n", "manner", "jointly", "separately, withinRemit")]
    public void WordNearNone_IsFoundWithAllThatAreValid(string added, string key, string word, string words) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0010",
        $"'{word}' is not understood as '{key}'. Write one of {words}.",
        $"无法将“{word}”理解为“{key}”。可用的词为：{words.Replace(", ", "、", StringComparison.Ordinal)}。");

    [Theory]
    [InlineData("2", "2")]
    [InlineData("\"1\"", "1")]
    [InlineData("1.0", "1.0")]
    [InlineData("one", "one")]
    public void FormatOtherThan1_IsFound(string value, string shown) => ReaderCase.Finds(
        $"format: ⟦{value}⟧\n" + ReaderCase.PlanOnly,
        "FJP0011",
        $"Format '{shown}' is not supported: this version reads format 1. Write 'format: 1', or use a version that supports that format.",
        $"不支持格式“{shown}”：本版本只读取格式 1。请写“format: 1”，或改用支持该格式的版本。");

    [Fact]
    public void LongValue_IsShownCut() => Assert.Equal(
        $"'{new string('a', 39)}…' is not understood as 'collective': write true or false.",
        Assert.Single(ReaderCase.Read(Collective(new string('a', 39) + "𠮷𠮷𠮷")).Findings).Text.English);

    private static string Numbered(string value) =>
        ReaderCase.Head + $"agencies:\n  - code: A\n    id: A\n    number: {value}  # 号\n    name: 甲\n";

    private static string Collective(string value) =>
        ReaderCase.Head + $"agencies: [{{code: A, id: A, number: 1, name: 甲, collective: {value}}}]\n";
}
