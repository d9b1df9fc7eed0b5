using FujianPlan.Authoring.Compatibility;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Tests.Model;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests;

public sealed class PlanReadingTests
{
    [Fact]
    public void WhateverIsThrown_IsAFindingAtTheStartOfTheFirstFile()
    {
        PlanReading reading = PlanReading.Of([new PlanFile("plans/a.yaml", CompletePlan.Yaml), null!], cancellation: TestContext.Current.CancellationToken);

        PlanFinding finding = Assert.Single(reading.Findings);
        Assert.Equal(GenerationRules.InternalError, finding.Rule);
        Assert.Equal(new SourcePlace("plans/a.yaml", 0, 0, 0, 0, 0, 0), finding.Place);
        Assert.Equal(
            "The plan could not be compiled because of a mistake in FujianPlan itself (NullReferenceException: Object reference not set to an instance of an object.). Please report it, with the plan.",
            finding.Text.English);
        Assert.Equal(
            "由于 FujianPlan 自身的错误（NullReferenceException：Object reference not set to an instance of an object.），方案无法编译。请连同方案一并反馈。",
            finding.Text.Chinese);
        Assert.Empty(reading.Model.Agencies);
    }

    [Fact]
    public void NoFiles_AreTheCallersMistake() =>
        Assert.Throws<ArgumentNullException>("files", () => PlanReading.Of(null!, cancellation: TestContext.Current.CancellationToken));

    [Fact]
    public void NoFileAtAll_IsAnEmptyPlan() => Assert.Empty(PlanReading.Of([], cancellation: TestContext.Current.CancellationToken).Model.Sections);

    [Fact]
    public void Findings_AreOrderedByFileAndPlaceWhoeverLookedFirst()
    {
        PlanFile plan = new("b.yaml", CompletePlan.Yaml.Replace("number: 7", "number: 1").Replace("code: DXYYS", "code: dxyys"));
        PlanFile more = new("a.yaml", "format: 1\nagencies:\n  - {code: x, id: X, number: 1, name: X}\n");

        Assert.Equal(
            ["a.yaml(3,12) FJP1001", "b.yaml(37,13) FJP1004", "b.yaml(41,13) FJP1004", "b.yaml(44,11) FJP1001"],
            PlanReading.Of([more, plan], cancellation: TestContext.Current.CancellationToken).Findings.Select(f => $"{f.Place} {f.Rule.Id}"));
    }

    [Fact]
    public void SeveralFiles_AreOnePlan()
    {
        int agencies = CompletePlan.Yaml.IndexOf("agencies:", StringComparison.Ordinal);
        int sections = CompletePlan.Yaml.IndexOf("sections:", StringComparison.Ordinal);
        PlanReading split = PlanReading.Of(
        [
            new PlanFile("1.yaml", CompletePlan.Yaml[..agencies]),
            new PlanFile("2.yaml", "format: 1\n" + CompletePlan.Yaml[sections..]),
            new PlanFile("3.yaml", "format: 1\n" + CompletePlan.Yaml[agencies..sections]),
        ], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(PlanReading.Of([new PlanFile("plan.yaml", CompletePlan.Yaml)], cancellation: TestContext.Current.CancellationToken), split);
    }

    /// <summary>What may stand in place of a line of a plan: nothing, the line twice, or the line with a mistake in it.</summary>
    public static TheoryData<string> Mistakes() => ["lost", "twice", "another agency", "another word", "misspelt"];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void PlanAndSource_AreJudgedAlike_WhicheverIsFirst_AndAtATime(string mistake)
    {
        string sound = ProvedPlan.Plan.Replace("SHA", ProvedPlan.Sha256Of(ProvedPlan.Source), StringComparison.Ordinal);
        PlanFile shipped = new("plan.shipped.yaml", ShippedPlanWriter.Write(PlanReading.Of([new PlanFile("plan.yaml", sound)], cancellation: TestContext.Current.CancellationToken).Model, null));
        string[] lines = sound.Split('\n');
        int telling = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string[] changed = [.. lines];
            changed[i] = mistake switch
            {
                "lost" => string.Empty,
                "twice" => lines[i] + "\n" + lines[i],
                "another agency" => lines[i].Replace("[A", "[C", StringComparison.Ordinal).Replace("市乙局", "市甲局", StringComparison.Ordinal),
                "another word" => lines[i].Replace("建设", "建立", StringComparison.Ordinal).Replace("统一", "划一", StringComparison.Ordinal).Replace("A", "AA", StringComparison.Ordinal),
                _ => lines[i].Replace("number: ", "number: 9", StringComparison.Ordinal).Replace("id: ", "id: class", StringComparison.Ordinal),
            };
            PlanReading Read(Action<Action, Action>? both) => PlanReading.Of(
                [new PlanFile("plan.yaml", string.Join('\n', changed))], _ => [new SourceFile(ProvedPlan.SourcePath, ProvedPlan.Source)], shipped, null, null, both, cancellation: TestContext.Current.CancellationToken);

            PlanReading inTurn = Read(null);
            telling += inTurn.Findings.Count > 1 ? 1 : 0;
            Assert.Equal(inTurn, Read((first, second) =>
            {
                second();
                first();
            }));
            Assert.Equal(inTurn, Read((first, second) => Parallel.Invoke(first, second)));
        }

        // Where several findings are told, there is an order to keep.
        Assert.InRange(telling, 1, lines.Length);
    }

    [Fact]
    public void WhereThePlanCannotBeJudged_NothingIsToldOfItsSource()
    {
        PlanFile plan = new("plan.yaml", ProvedPlan.Plan.Replace("SHA", new string('0', 64), StringComparison.Ordinal));
        PlanReading Read(Action<Action, Action>? both) =>
            PlanReading.Of([plan], _ => [new SourceFile(ProvedPlan.SourcePath, ProvedPlan.Source)], null, null, null, both, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("FJP4", Assert.Single(Read(null).Findings).Rule.Id[..4]);
        PlanFinding finding = Assert.Single(Read((_, second) =>
        {
            second();
            throw new InvalidOperationException("the first");
        }).Findings);
        Assert.Equal(GenerationRules.InternalError, finding.Rule);
        Assert.Contains("the first", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_WantsItsArguments()
    {
        PlanDocument document = new(null, null, null, [], []);

        Assert.Throws<ArgumentNullException>("document", () => PlanRules.Judge(null!, new FindingSink()));
        Assert.Throws<ArgumentNullException>("sink", () => PlanRules.Judge(document, null!));
    }
}
