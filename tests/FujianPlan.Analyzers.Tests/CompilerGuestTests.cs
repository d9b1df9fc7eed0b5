using System.Reflection;
using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests;

/// <summary>What a compiler or an editor loads behaves like a guest: it opens no file, starts nothing, and asks no network.</summary>
public sealed class CompilerGuestTests
{
    [Theory]
    [InlineData(typeof(UnknownAgencyCodeAnalyzer))]
    [InlineData(typeof(ReplacementFix))]
    public void NothingReachesOutside(Type one)
    {
        Assembly guest = one.Assembly;

        Assert.Empty(UsedMembers.ThatReachOutside(guest));
        Assert.NotEmpty(UsedMembers.Of(guest));
    }
}
