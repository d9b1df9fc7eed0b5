using System.Globalization;
#if !FUJIANPLAN_NETSTANDARD
using System.Text;
#endif

namespace FujianPlan.Tests;

public sealed class AgenciesTests
{
    private static IEnumerable<string> Codes => Plan.Agencies.Select(agency => agency.Code);

    [Fact]
    public void EveryCode_IsFound_ByEveryOverload()
    {
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            Assert.True(Agencies.TryParse(agency.Code, out Agency found));
            Assert.Equal(agency.Agency, found);
            Assert.Equal(agency.Agency, Agencies.Parse(agency.Code));
#if !FUJIANPLAN_NETSTANDARD
            Assert.True(Agencies.TryParse(agency.Code.AsSpan(), out found));
            Assert.Equal(agency.Agency, found);
            Assert.Equal(agency.Agency, Agencies.Parse(agency.Code.AsSpan()));
            byte[] utf8 = Encoding.UTF8.GetBytes(agency.Code);
            Assert.True(Agencies.TryParse(utf8, out found));
            Assert.Equal(agency.Agency, found);
            Assert.Equal(agency.Agency, Agencies.Parse(utf8));
#endif
        }
    }

    [Fact]
    public void CodesByConstant_AreTheCodesByValue()
    {
        Assert.Equal(AgencyCodes.DigitalFujianOffice, Agency.DigitalFujianOffice.ToCode());
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            object? constant = typeof(AgencyCodes).GetField(agency.Agency.ToString())!.GetRawConstantValue();
            Assert.Equal(agency.Code, constant);
        }

        foreach (PlanTask task in Plan.Tasks)
        {
            Assert.Equal(task.Code, typeof(TaskCodes).GetField(task.Id.ToString())!.GetRawConstantValue());
        }
    }

    [Fact]
    public void EveryEditOfACode_IsACodeOnlyIfItIsAnother()
    {
        HashSet<string> valid = [.. Codes];
        int tried = 0;
        foreach (string code in valid)
        {
            foreach (string edit in Edits(code))
            {
                tried++;
                bool expected = valid.Contains(edit);
                Assert.Equal(expected, Agencies.TryParse(edit, out Agency agency));
                Assert.Equal(expected, agency.IsDefined());
#if !FUJIANPLAN_NETSTANDARD
                Assert.Equal(expected, Agencies.TryParse(edit.AsSpan(), out _));
                Assert.Equal(expected, Agencies.TryParse(Encoding.UTF8.GetBytes(edit), out _));
#endif
            }
        }

        Assert.True(tried > 10_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("szb")]
    [InlineData(" SZB")]
    [InlineData("SZB ")]
    [InlineData("ＳＺＢ")]
    [InlineData("省数字办")]
    [InlineData("DigitalFujianOffice")]
    [InlineData("SZB\0")]
    [InlineData("350100")]
    public void WhatIsNoCode_IsNotTaken(string input)
    {
        Assert.False(Agencies.TryParse(input, out Agency agency));
        Assert.Equal(default, agency);
        Assert.Throws<PlanCodeException>(() => Agencies.Parse(input));
    }

    [Fact]
    public void Null_IsNoCode()
    {
        Assert.False(Agencies.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Agencies.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Agencies.Resolve(null!));
    }

    [Theory]
    [InlineData("SZBB", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("szb", "'szb' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“szb”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("ＳＺＢ", "'ＳＺＢ' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“ＳＺＢ”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("省政府机关事务管理局", "'省政府机关事务管理局' is not an agency code of this plan. It is the name of 'JGSWGLJ': write the code.", "“省政府机关事务管理局”是部门名称，不是代码。请写“JGSWGLJ”。")]
    [InlineData("数字办", "'数字办' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“数字办”的部门。是否为“SZB”（省数字办）？")]
    [InlineData("Q", "'Q' is not an agency code of this plan.", "本方案没有代码为“Q”的部门。")]
    [InlineData("XX", "'XX' is not an agency code of this plan.", "本方案没有代码为“XX”的部门。")]
    [InlineData("XK", "'XK' is not an agency code of this plan. Did you mean 'KX' (省科协)?", "本方案没有代码为“XK”的部门。是否为“KX”（省科协）？")]
    [InlineData("S\u202EZB\n", "'S\\u202EZB\\u000A' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“S\\u202EZB\\u000A”的部门。是否为“SZB”（省数字办）？")]
    public void WhatIsNotACode_IsNamed_WithTheCodeThatIsMeant(string input, string english, string chinese)
    {
        PlanCodeException thrown = Assert.Throws<PlanCodeException>(() => Agencies.Parse(input));
        AgencyResolution resolution = Agencies.ResolveCode(input);

        Assert.Equal((english, english), (thrown.Describe(CultureInfo.InvariantCulture), resolution.Describe(CultureInfo.InvariantCulture)));
        Assert.Equal((chinese, chinese), (thrown.Describe(TestCulture.Of("zh-CN")), resolution.Describe(TestCulture.Of("zh-CN"))));
    }

    [Fact]
    public void Parse_OfAVeryLongInput_ShortensIt_AndDoesNotSearch()
    {
        string input = new('S', 10_000_000);

        FormatException thrown = Assert.Throws<PlanCodeException>(() => Agencies.Parse(input));

        Assert.Equal($"'{new string('S', 40)}…' is not an agency code of this plan.", thrown.Message);
    }

    [Fact]
    public void UndefinedValues_AreRefused_Loudly()
    {
        foreach (Agency undefined in new[] { default, (Agency)(-1), (Agency)72, (Agency)int.MaxValue, (Agency)int.MinValue })
        {
            Assert.False(undefined.IsDefined());
            Assert.Throws<ArgumentOutOfRangeException>(() => undefined.ToCode());
            Assert.Throws<ArgumentOutOfRangeException>(() => undefined.Info());
            Assert.Throws<ArgumentOutOfRangeException>(() => Plan.TasksOf(undefined, Role.Lead));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.TasksOf(Agency.DigitalFujianOffice, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan.TasksOf(Agency.DigitalFujianOffice, (Role)5));
    }

    [Fact]
    public void Collectives_SayWhetherTheirMembersAreKnown()
    {
        AgencyInfo governments = Agency.MunicipalGovernments.Info();
        Assert.True(governments.IsCollective);
        Assert.True(governments.MembersKnown);
        Assert.Equal(9, governments.Members.Count);
        Assert.Equal(
            Enumerable.Range(1, 9).Select(i => (350000 + (100 * i)).ToString(CultureInfo.InvariantCulture)),
            governments.Members.Select(city => city.Info().RegionCode));

        AgencyInfo departments = Agency.RelevantProvincialDepartments.Info();
        Assert.True(departments.IsCollective);
        Assert.False(departments.MembersKnown);
        Assert.Empty(departments.Members);
        Assert.False(Agency.DigitalFujianOffice.Info().IsCollective);
    }

    private static IEnumerable<string> Edits(string code)
    {
        for (int at = 0; at <= code.Length; at++)
        {
            foreach (char c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0-a省")
            {
                yield return code.Insert(at, c.ToString());
                if (at < code.Length)
                {
                    yield return code[..at] + c + code[(at + 1)..];
                }
            }

            yield return code[..at];
            if (at < code.Length)
            {
                yield return code.Remove(at, 1);
            }
        }
    }
}
