using FujianPlan.Authoring.Compatibility;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Tests.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Compatibility;

public sealed class ShippedPlanWriterTests
{
    private static string Write(string plan, string? before) =>
        ShippedPlanWriter.Write(PlanReading.Of([new PlanFile("plan.yaml", plan)]).Model, before is null ? null : Read(before));

    private static ShippedDocument Read(string record)
    {
        var sink = new FindingSink();
        ShippedDocument document = ShippedReader.Read(new PlanFile(Shipped.Path, record), sink)!;
        Assert.Empty(sink.Findings);
        return document;
    }

    [Fact]
    public void FirstRelease_RecordsEverything()
    {
        string written = Write(Shipped.Plan, null);

        Assert.EndsWith(
            """
            format: 1
            shipped: {dataVersion: '1.0.0'}
            agencies:
              - {code: SZB, number: 1, id: DigitalOffice, name: '省数字办'}
              - {code: TXJ, number: 2, id: TelecomBureau, name: '省通信局'}
              - {code: XXB, number: 3, id: InfoOffice, name: '省信息办', retired: '1.0.0'}
            sections:
              - {number: 1, id: First}
            tasks:
              - {code: '1.1', id: Alpha}
              - {code: '1.2', id: Beta, retired: '1.0.0'}

            """.ReplaceLineEndings("\n"),
            written,
            StringComparison.Ordinal);
        Shipped.Sound(Shipped.Plan, written);
    }

    [Fact]
    public void SecondRelease_OfTheSame_IsTheSame()
    {
        string written = Write(Shipped.Plan, null);

        Assert.Equal(written, Write(Shipped.Plan, written));
    }

    [Fact]
    public void WhatWasRemovedWithApproval_StaysRecorded_AndTheApprovalGoes()
    {
        string plan = Shipped.Plan
            .With("dataVersion: 1.0.0", "dataVersion: 2.0.0")
            .With("  - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}\n", string.Empty)
            .With(", {supporting: [TXJ]}", string.Empty);
        string approved = Shipped.Record + "approved:\n  - {rule: FJP5001, code: TXJ, reason: 从未使用}\n";
        Shipped.Sound(plan, approved);

        string written = Write(plan, approved);

        Assert.Contains("  - {code: TXJ, number: 2, id: TelecomBureau, name: '省通信局', removed: '2.0.0'}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("approved:", written, StringComparison.Ordinal);
        Shipped.Sound(plan, written);
        Assert.Equal(written, Write(plan, written));
    }

    [Fact]
    public void NameWithQuotes_ComesBackAsItWas()
    {
        string plan = Shipped.Plan.With("name: 省通信局}", "name: \"省'通信: #局\"}");

        Assert.Equal("省'通信: #局", Read(Write(plan, null)).Agencies[1].Name!.Value);
    }

    [Fact]
    public void RecordOfThisRepository_IsThatOfItsPlan()
    {
        string plan = RepositoryFile.Read("plan.yaml");
        string path = RepositoryFile.PathOf("plan.shipped.yaml");

        // What is recorded is never rewritten over a break: first the plan must be sound beside it.
        if (File.Exists(path))
        {
            Assert.DoesNotContain(
                Shipped.Findings(plan, File.ReadAllText(path)),
                finding => finding.Rule.Severity == FindingSeverity.Error);
        }

        ApprovedFile.Assert(path, Write(plan, File.Exists(path) ? File.ReadAllText(path) : null));
    }
}
