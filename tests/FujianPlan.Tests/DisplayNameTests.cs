using FujianPlan.Runtime;

namespace FujianPlan.Tests;

/// <summary>Roles and manners as people read them.</summary>
public sealed class DisplayNameTests
{
    [Theory]
    [InlineData(Role.Lead, "牵头", "lead")]
    [InlineData(Role.Responsible, "负责", "responsible")]
    [InlineData(Role.Supporting, "配合", "supporting")]
    [InlineData(Role.Guiding, "指导", "guiding")]
    public void Role_IsNamedInTheLanguage(Role role, string chinese, string english)
    {
        Assert.Equal((chinese, chinese, english, english), (role.ToDisplayName(TestCulture.Of("zh-CN")), role.ToDisplayName(TestCulture.Of("zh")), role.ToDisplayName(TestCulture.Of("en-US")), role.ToDisplayName(TestCulture.Of("de"))));
    }

    [Theory]
    [InlineData(Manner.Unstated, "", "")]
    [InlineData(Manner.Separately, "分别", "separately")]
    [InlineData(Manner.WithinRemit, "按职责分工", "within remit")]
    public void Manner_IsNamedInTheLanguage(Manner manner, string chinese, string english)
    {
        Assert.Equal((chinese, english), (manner.ToDisplayName(TestCulture.Of("zh-CN")), manner.ToDisplayName(TestCulture.Of("en-US"))));
    }

    [Fact]
    public void WithoutALanguage_ItIsThatOfMessages()
    {
        MessageCulture.Follow(() => TestCulture.Of("zh-CN"));
        Assert.Equal(("牵头", "分别"), (Role.Lead.ToDisplayName(), Manner.Separately.ToDisplayName()));
        MessageCulture.Follow(() => TestCulture.Of("en-US"));
        Assert.Equal(("lead", "separately"), (Role.Lead.ToDisplayName(), Manner.Separately.ToDisplayName()));
        MessageCulture.Follow(null);
    }

    [Fact]
    public void WhatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("role", () => default(Role).ToDisplayName());
        Assert.Throws<ArgumentOutOfRangeException>("manner", () => ((Manner)3).ToDisplayName());
    }
}
