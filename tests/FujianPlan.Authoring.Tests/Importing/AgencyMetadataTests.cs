using CsCheck;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Importing;

public sealed class AgencyMetadataTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char['一', '龥'], Gen.Char[" \t\n\v\r'\"\\|,;{}#：“”"], Gen.Char['A', 'z']), 1, 12]
        .Where(text => text.Any(c => !char.IsWhiteSpace(c)));

    private static readonly Gen<AgencyModel> Agency =
        from number in Gen.Int[1, 9999]
        from name in Text
        from english in Text
        from kind in Gen.Enum<BodyKind>()
        from aliases in Text.Array[0, 3]
        from formers in Text.Array[0, 3]
        from isCollective in Gen.Bool
        from retirement in Gen.Select(Text, Text, (since, reason) => new RetirementModel(since, reason, default)).Null()
        select new AgencyModel(
            $"A{number}", $"Agency{number}", number, name, english, kind, null, new(aliases), new(formers), isCollective, isCollective && number % 2 == 0, default, null, retirement);

    [Fact]
    public void WhatIsWritten_IsRead() => Agency.Array[0, 20].Sample(
        agencies =>
        {
            AgencyModel[] all = [.. agencies.DistinctBy(agency => agency.Number).OrderBy(agency => agency.Number)];
            PlanModel plan = PlanReading.Of([]).Model with { Agencies = new EquatableArray<AgencyModel>(all) };

            ImportedPlan read = CarriedAgencies.Read("Some.Assembly", AgencyMetadata.Write(plan, "Some.Space"));

            Assert.True(read.IsReadable);
            Assert.Equal(("Some.Assembly", "Some.Space"), (read.Assembly, read.Namespace));
            Assert.Equal(all.Select(Describe), read.Agencies.Select(Describe));
        },
        iter: 300);

    [Theory]
    [InlineData("")]
    [InlineData("2\nX\n")]
    [InlineData("1")]
    [InlineData("1\n")]
    [InlineData("1\nX\nSZB")]
    [InlineData("1\nX\nszb\t1\tA\t甲\t\t0\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t0\tA\t甲\t\t0\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t1\tclass\t甲\t\t0\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t1\tA;}\t甲\t\t0\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t1\tA\t\t\t0\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t1\tA\t甲\t\t99\t\t\t\t\t\t\t\t")]
    [InlineData("1\nX\nSZB\t1\tA\t甲\t\t0\t\t\t\tperhaps\t\t\t\t")]
    public void TornText_IsNotReadable(string text)
    {
        ImportedPlan read = CarriedAgencies.Read("A", text);

        Assert.False(read.IsReadable);
        Assert.Empty(read.Agencies);
    }

    [Fact]
    public void AnyText_IsReadOrNot_AndNeverThrows() => Gen.String.Sample(text => _ = CarriedAgencies.Read("A", "1\nX\n" + text));

    [Fact]
    public void WhatWasImported_IsNotHandedOn()
    {
        PlanModel plan = PlanReading.Of([], cancellation: TestContext.Current.CancellationToken).Model with
        {
            Agencies = new EquatableArray<AgencyModel>([new AgencyModel("A", "A", 10001, "甲", "", BodyKind.Unspecified, null, default, default, false, false, default, null, null, "Other")]),
        };

        Assert.Equal("1\nX", AgencyMetadata.Write(plan, "X"));
    }

    private static string Describe(AgencyModel a) => string.Join(
        '|', a.Code, a.Number, a.Id, Clean(a.Name), Clean(a.English), a.Kind, Join(a.Aliases), Join(a.FormerNames), a.IsCollective, a.MembersKnown, Clean(a.Retirement?.Since), Clean(a.Retirement?.Reason));

    private static string Describe(ImportedAgency a) => string.Join(
        '|', a.Code, a.Number, a.Id, a.Name, a.English, a.Kind, Join(a.Aliases), Join(a.FormerNames), a.IsCollective, a.Members is not null, a.RetiredSince, a.RetirementReason);

    private static string Join(IEnumerable<string> texts) => string.Join('/', texts.Select(Clean));

    private static string? Clean(string? text) => text?.Replace('\t', ' ').Replace('\v', ' ').Replace('\n', ' ');
}
