#if !FUJIANPLAN_NETSTANDARD
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FujianPlan.Runtime;

namespace FujianPlan.Tests;

/// <summary>The language of messages for one reader, while the program has its own.</summary>
public sealed class MessageCultureTests
{
    [Fact]
    public async Task Messages_FollowTheReader_AndNobodyElse()
    {
        string before = Told();
        string[] told = await Task.WhenAll(ToldTo("zh-CN"), ToldTo("en-US"), ToldTo("zh"));

        Assert.Equal(["本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？"], told);
        Assert.Equal(before, Told());
    }

    [Fact]
    public async Task WithoutAReader_ItIsTheLanguageOfTheProgram()
    {
        MessageCulture.Follow(() => null);
        await Task.Yield();
        Assert.Same(CultureInfo.CurrentUICulture, MessageCulture.Current);
        MessageCulture.Follow(null);
        Assert.Same(CultureInfo.CurrentUICulture, MessageCulture.Current);
    }

    private static async Task<string> ToldTo(string culture)
    {
        CultureInfo reader = TestCulture.Of(culture);
        MessageCulture.Follow(() => reader);
        await Task.Yield();
        Assert.Equal(new ValidAgencyAttribute().GetValidationResult("SZBB", new ValidationContext(new object()))?.ErrorMessage, Told());
        return Told();
    }

    private static string Told() => Agencies.ResolveCode("SZBB").Describe();
}
#endif
