namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>What only other plans have: names that differ in the form of their characters alone, and names in traditional ones.</summary>
public sealed class ResolutionTests
{
    private const string Agencies = """
        format: 1
        plan: {title: 方案, issuer: 政府, issued: 2024-03-01, dataVersion: 1.0.0}
        agencies:
          - {code: FGW, id: Reform, number: 1, name: 发改委}
          - {code: FGWT, id: ReformTraditional, number: 2, name: 發改委}
          - {code: SFJ, id: Justice, number: 3, name: 司法局, formerNames: [法制辦]}
          - {code: QQ, id: Dry, number: 4, name: 乾坤局}
        sections:
          - number: 1
            id: First
            title: 一
            tasks: [{number: 1, id: Gone, attestation: lost}]
        """;

    [Theory]
    [InlineData("发改委", "Name", "1")]
    [InlineData("發改委", "Name", "2")]
    [InlineData(" 發改委", "Ambiguous", "1 2")]
    [InlineData("发 改委", "NotFound", "1")]
    [InlineData("法制辦", "FormerName", "3")]
    [InlineData("法制办", "FormerName", "3")]
    [InlineData("乾坤局", "Name", "4")]
    [InlineData("乾坤局 ", "Name", "4")]
    [InlineData("fgw", "Code", "1")]
    public void Name_Resolves_WhateverItsCharacters_AndNothingIsChosen(string typed, string kind, string agencies)
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile("/p/plan.yaml", Agencies));
        using LoadedPlan plan = new(run);

        object resolution = plan.Call("Agencies", "Resolve", typed);

        Assert.Equal(kind, LoadedPlan.Get(resolution, "Kind")!.ToString());
        bool isFound = (bool)LoadedPlan.Get(resolution, "IsFound")!;
        System.Collections.IEnumerable candidates = (System.Collections.IEnumerable)LoadedPlan.Get(resolution, "Candidates")!;
        Assert.Equal(agencies, isFound
            ? $"{(int)LoadedPlan.Get(resolution, "Agency")!}"
            : string.Join(' ', candidates.Cast<object>().Select(agency => (int)agency)));
    }
}
