using System.Globalization;

namespace FujianPlan.Tests;

public sealed class ResolutionTests
{
    private static readonly CultureInfo English = TestCulture.Of("en-US"), Chinese = TestCulture.Of("zh-CN");

    private static IEnumerable<(string Name, ResolutionKind Kind, Agency Agency)> Names => Plan.Agencies.SelectMany(agency =>
        agency.Aliases.Select(alias => (alias, ResolutionKind.Alias, agency.Agency)).Append((agency.Name, ResolutionKind.Name, agency.Agency)));

    [Fact]
    public void EveryCodeAndName_Resolves_ByItsKind_Exactly()
    {
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            AssertResolves(agency.Code, ResolutionKind.Code, agency.Agency, isExact: true);
        }

        foreach ((string name, ResolutionKind kind, Agency agency) in Names)
        {
            AssertResolves(name, agency.Info().IsCollective ? ResolutionKind.Collective : kind, agency, isExact: true);
        }
    }

    [Fact]
    public void EveryCodeAndName_Resolves_AsPeopleTypeIt_AndTheInputIsKept()
    {
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            string code = agency.Code, wide = string.Concat(code.Select(c => (char)(c + 0xFEE0)));
            foreach (string typed in new[] { code.ToLowerInvariant(), $" {code}", $"{code}\u3000\t\r\n", $"\u00A0{code}", wide, wide.ToLowerInvariant() + " " })
            {
                AssertResolves(typed, ResolutionKind.Code, agency.Agency, isExact: false);
            }
        }

        foreach ((string name, ResolutionKind kind, Agency agency) in Names)
        {
            ResolutionKind expected = agency.Info().IsCollective ? ResolutionKind.Collective : kind;
            foreach (string typed in new[] { $" {name}", $"{name}\u3000", name.Replace('（', '(').Replace('）', ')') + "\n" })
            {
                AssertResolves(typed, expected, agency, isExact: false);
            }
        }
    }

    [Theory]
    [InlineData("省數字辦", ResolutionKind.Name, Agency.DigitalFujianOffice)]
    [InlineData("省財政廳", ResolutionKind.Name, Agency.FinanceDepartment)]
    [InlineData("省衛生廳", ResolutionKind.Name, Agency.HealthDepartment)]
    [InlineData("衛生廳", ResolutionKind.Alias, Agency.HealthDepartment)]
    [InlineData("各電信運營商", ResolutionKind.Collective, Agency.TelecomOperators)]
    [InlineData("\u2FA4\u2F42", ResolutionKind.NotFound, default(Agency))] // radicals: they are characters, but of no agency
    [InlineData("省数字办\uFE00", ResolutionKind.NotFound, default(Agency))] // a variation selector is not folded away
    public void TraditionalAndCompatibilityCharacters_MakeNoDifference(string typed, ResolutionKind kind, Agency agency)
    {
        AgencyResolution resolution = Agencies.Resolve(typed);

        Assert.Equal((kind, false, typed), (resolution.Kind, resolution.IsExact, resolution.Input));
        Assert.Equal(agency, resolution.IsFound ? resolution.Agency : default);
    }

    [Fact]
    public void EveryEditOfAName_ResolvesOnlyIfItIsAnother()
    {
        HashSet<string> valid = [.. Plan.Agencies.SelectMany(agency => agency.Aliases.Append(agency.Name))];
        foreach (string name in valid)
        {
            for (int at = 0; at < name.Length; at++)
            {
                foreach (string edit in new[] { name.Remove(at, 1), name.Insert(at, "省"), name[..at] + '市' + name[(at + 1)..] })
                {
                    Assert.Equal(valid.Contains(edit) || Agencies.TryParse(edit, out _), Agencies.Resolve(edit).IsFound);
                }
            }
        }
    }

    [Fact]
    public void MisspeltName_HasCandidates_NearestFirst()
    {
        AgencyResolution resolution = Agencies.Resolve("省信息局");

        Assert.False(resolution.IsFound);
        Assert.Equal(Agency.InformatizationBureau, resolution.Candidates[0]);
        Assert.Throws<InvalidOperationException>(() => resolution.Agency);
        Assert.Empty(Agencies.Resolve("完全无关的一个词").Candidates);
        Assert.Empty(default(AgencyResolution).Candidates);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD83D")]
    [InlineData("SZB\uDE00")]
    [InlineData("SZB\uFFFF")]
    [InlineData("SZB\0")]
    [InlineData("\u202ESZB\u202C")]
    [InlineData("S ZB")]
    public void WhatCannotBeAName_IsNotFound_AndNothingIsThrown(string input)
    {
        AgencyResolution resolution = Agencies.Resolve(input);

        Assert.Equal((ResolutionKind.NotFound, input), (resolution.Kind, resolution.Input));
        Assert.All(resolution.Describe(English), c => Assert.False(char.IsControl(c) || char.IsSurrogate(c)));
    }

    [Fact]
    public void VeryLongInput_IsNotFound()
    {
        Assert.Equal(ResolutionKind.NotFound, Agencies.Resolve(new string('省', 10_000_000)).Kind);
        Assert.Equal($"'{new string('S', 40)}…' is not an agency of this plan.", Agencies.Resolve(new string('S', 10_000_000)).Describe(English));
    }

    [Theory]
    [InlineData("szb", "'szb' is 'SZB' (省数字办).", "“szb”即“SZB”（省数字办）。")]
    [InlineData("SZBB", "'SZBB' is not an agency of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有部门“SZBB”。是否为“SZB”（省数字办）？")]
    [InlineData("数字办", "'数字办' is not an agency of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有部门“数字办”。是否为“SZB”（省数字办）？")]
    [InlineData("完全无关的一个词", "'完全无关的一个词' is not an agency of this plan.", "本方案没有部门“完全无关的一个词”。")]
    public void Description_IsForWhoeverWroteTheInput(string input, string english, string chinese)
    {
        Assert.Equal(english, Agencies.Resolve(input).Describe(English));
        Assert.Equal(chinese, Agencies.Resolve(input).Describe(Chinese));
        Assert.Equal(chinese, Agencies.Resolve(input).Describe(TestCulture.Of("zh-Hant-TW")));
        Assert.Equal(chinese, Agencies.Resolve(input).Describe(TestCulture.WithoutData("zh-CN")));
    }

    private static void AssertResolves(string input, ResolutionKind kind, Agency agency, bool isExact)
    {
        AgencyResolution resolution = Agencies.Resolve(input);
        Assert.Equal((kind, agency, isExact, input), (resolution.Kind, resolution.Agency, resolution.IsExact, resolution.Input));
    }
}
