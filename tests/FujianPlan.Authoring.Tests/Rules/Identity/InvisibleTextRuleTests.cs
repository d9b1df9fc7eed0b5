using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Rules.Identity;
using FujianPlan.Authoring.Tests.Model;
using FujianPlan.Authoring.Tests.Provenance;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class InvisibleTextRuleTests
{
    private const string Hidden = "\U000E0100";

    [Theory]
    [InlineData("notice: {title: ⟦葛\U000E0100⟧}\n", 0xE0100)]
    [InlineData("notice: {passages: [甲, ⟦葛\u00AD⟧]}\n", 0xAD)]
    [InlineData("sections: [{number: 1, id: A, title: ⟦葛\u3164⟧, tasks: []}]\n", 0x3164)]
    [InlineData("sections: [{number: 1, id: A, title: 甲, tasks: [{number: 1, id: B, attestation: textOnly, text: [⟦葛\uFE00城⟧]}]}]\n", 0xFE00)]
    [InlineData(Judged.Agencies + "sections: [{number: 1, id: A, title: 甲, tasks: [{number: 1, id: B, attestation: clauseOnly, clause: ⟦葛\U000E0041城⟧, duties: [{lead: [SZB, TXJ]}]}]}]\n", 0xE0041)]
    public void WordsOfTheSource_WithoutOne_HoldNoInvisibleCharacter(string marked, int code) => Judged.One(
        InvisibleTextRule.Rule,
        marked,
        $"This text contains U+{code:X4} (character 2), which is invisible. Remove it; if the source document has it, name the document under 'source'.",
        $"此文本的第 2 个字符是不可见的 U+{code:X4}。请删去；若来源文件中确有此字符，请在“source”中写明该文件。");

    [Fact]
    public void TitleAndIssuer_AreJudgedToo() => Assert.Equal(
        ["FJP1012", "FJP1012"],
        PlanReading.Of([new PlanFile("plan.yaml", Judged.Head.Replace("title: 方案", "title: 方" + Hidden).Replace("省政府", "省\u115F"))], cancellation: TestContext.Current.CancellationToken).Findings.Select(finding => finding.Rule.Id));

    // Whatever key a plan gets, what stands under it is looked through: by this rule, by that of names, or by the reader.
    [Fact]
    public void NoValueOfAnyKey_HidesACharacter()
    {
        int source = CompletePlan.Yaml.IndexOf("source:", StringComparison.Ordinal), agencies = CompletePlan.Yaml.IndexOf("agencies:", StringComparison.Ordinal);
        string plan = CompletePlan.Yaml.Remove(source, agencies - source).Insert(source, "source: none\n")
            .Replace("\n    note: 注\n", "\n    note: 注\n    retired: {since: 1.0.0, reason: 改, successors: [SZB]}\n", StringComparison.Ordinal);
        (string Key, int Start)[] values = [.. Values(plan)];
        Assert.True(values.Length > 80, $"{values.Length} values");

        string[] hidden =
        [
            .. values
                .Where(value => PlanReading.Of([new PlanFile("plan.yaml", plan.Insert(value.Start + 1, "\u00AD"))]).Findings
                    .All(finding => finding.Place.Start > value.Start || value.Start >= finding.Place.End))
                .Select(value => $"'{value.Key}' in the line '{plan[plan.LastIndexOf('\n', value.Start)..plan.IndexOf('\n', value.Start)].Trim()}'"),
        ];
        Assert.True(
            hidden.Length == 0,
            "No rule finds an invisible character in these values. If a key is new, and no other rule looks through its text, add it to src/FujianPlan.Authoring/Rules/Identity/InvisibleTextRule.cs:\n"
            + string.Join('\n', hidden));
    }

    private static IEnumerable<(string Key, int Start)> Values(string yaml)
    {
        Stack<(string? Key, bool IsMapping)> open = new([(null, false)]);
        Parser parser = new(new StringReader(yaml));
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart:
                    open.Push((null, true));
                    break;
                case SequenceStart:
                    open.Push((open.Peek().Key, false));
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    Value();
                    break;
                case Scalar scalar when open.Peek() is (null, true):
                    open.Push((scalar.Value, true));
                    break;
                case Scalar scalar:
                    yield return (open.Peek().Key ?? string.Empty, (int)scalar.Start.Index + (scalar.Style == ScalarStyle.Plain ? 0 : 1));
                    Value();
                    break;
            }
        }

        // What stood under a key is done with it.
        void Value()
        {
            if (open.Peek() is (not null, true))
            {
                open.Pop();
            }
        }
    }

    // With a source, other rules hold every one of these texts against it.
    [Fact]
    public void WordsThatTheSourceHasSo_AreSound_AndOthersAreNotInIt()
    {
        Assert.Equal([], Findings(ProvedPlan.Plan, ProvedPlan.Source));

        string plan = ProvedPlan.Plan.Replace("建设一张网。", "建设一张" + Hidden + "网。"), source = ProvedPlan.Source.Replace("建设一张网。", "建设一张" + Hidden + "网。");
        Assert.Equal([], Findings(plan, source));
        Assert.Contains("FJP4003", Findings(plan, ProvedPlan.Source));
        Assert.All(Findings(plan, ProvedPlan.Source), id => Assert.StartsWith("FJP4", id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, note: ⟦注\u00AD⟧}]\n")]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, retired: {since: 1.0.0, reason: ⟦注\u00AD⟧}}]\n")]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, retired: {since: ⟦1\u00AD.0.0⟧, reason: 改}}]\n")]
    [InlineData("sections: [{number: 1, id: A, title: 甲, tasks: [{number: 1, id: B, attestation: lost, retired: {since: ⟦1\u00AD.0.0⟧, reason: 并}}]}]\n")]
    [InlineData("sections: [{number: 1, id: A, title: 甲, note: ⟦注\u00AD⟧, tasks: []}]\n")]
    [InlineData("sections: [{number: 1, id: A, title: 甲, tasks: [{number: 1, id: B, attestation: lost, note: ⟦注\u00AD⟧}]}]\n")]
    public void EditorsWords_HoldNone_WithASourceOrWithout(string marked)
    {
        Judged.One(
            InvisibleTextRule.Rule,
            marked,
            "This text contains U+00AD (character 2), which is invisible. Remove it.",
            "此文本的第 2 个字符是不可见的 U+00AD。请删去。");
        Judged.All("source: {file: a.txt, sha256: b}\n" + marked, "FJP1012");
    }

    [Theory]
    [InlineData("note: ⟦注\u2800⟧", 0x2800)]
    [InlineData("note: ⟦注\uFFFC⟧", 0xFFFC)]
    public void EditorsWords_HoldNothingThatIsBlank(string marked, int code) => Judged.One(
        InvisibleTextRule.Rule,
        $"agencies: [{{code: A, id: A, number: 1, name: 甲, {marked}}}]\n",
        $"This text contains U+{code:X4} (character 2), which is invisible. Remove it.",
        $"此文本的第 2 个字符是不可见的 U+{code:X4}。请删去。");

    [Theory]
    [InlineData("⟦佚\u2800⟧")]
    [InlineData("⟦佚\u00AD⟧")]
    public void EditorialTitle_HoldsNoneEither(string title) => Judged.All(
        $"sections: [{{number: 1, id: A, editorialTitle: {title}, tasks: [{{number: 1, id: B, attestation: lost}}]}}]\n", "FJP1009");

    [Fact]
    public void EditorsWords_MaySelectHowACharacterIsDrawn() => Judged.Sound("agencies: [{code: A, id: A, number: 1, name: 甲, note: 葛\U000E0100⚠\uFE0F}]\n");

    private static IEnumerable<string> Findings(string plan, string source) => ProvedPlan.Findings(plan, source).Select(finding => finding.Rule.Id);
}
