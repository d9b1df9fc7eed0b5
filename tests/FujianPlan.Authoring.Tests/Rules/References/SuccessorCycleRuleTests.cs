using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class SuccessorCycleRuleTests
{
    [Fact]
    public void AgencyThatSucceedsItself_IsFound() => Judged.One(
        SuccessorCycleRule.Rule,
        Judged.Agencies + "  - {code: XXB, id: Old, number: 3, name: 省信息办, retired: {since: 1.0.0, reason: 改, successors: [⟦XXB⟧]}}",
        "'XXB' cannot be its own successor. Remove it, or name what took its place.",
        "“XXB”不能是自身的继任者。请删去，或改为真正的继任者。");

    [Fact]
    public void AgenciesThatSucceedEachOther_AreFound() => Judged.One(
        SuccessorCycleRule.Rule,
        Judged.Agencies
        + "  - {code: XXA, id: OldA, number: 3, name: 省信息一办, retired: {since: 1.0.0, reason: 改, successors: [XXB]}}\n"
        + "  - {code: XXB, id: OldB, number: 4, name: 省信息二办, retired: {since: 1.0.0, reason: 改, successors: [⟦XXA⟧]}}\n",
        "'XXA' is itself succeeded by 'XXB', directly or through others, and so cannot be its successor. Remove one of the links.",
        "“XXA”已直接或间接由“XXB”继任，不能又是后者的继任者。请删去其中一处。");

    [Fact]
    public void TasksThatSucceedEachOther_AreFound() => Judged.All(
        Judged.Agencies + Judged.Section
        + "      - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并, successors: ['1.3']}}\n"
        + "      - {number: 3, id: Gamma, attestation: textOnly, text: [造], retired: {since: 1.0.0, reason: 并, successors: [⟦'1.2'⟧]}}\n",
        "FJP2012");
}
