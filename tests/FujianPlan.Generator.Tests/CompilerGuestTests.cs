using System.Reflection;
using FujianPlan.Authoring;

namespace FujianPlan.Generator.Tests;

/// <summary>What a compiler loads behaves like a guest. Files are opened by the compiler, and handed over.</summary>
public sealed class CompilerGuestTests
{
    public static TheoryData<string> Assemblies() => [typeof(PlanGenerator).Assembly.GetName().Name!, typeof(PlanReading).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NothingReachesOutside(string assembly)
    {
        Assembly guest = assembly == typeof(PlanReading).Assembly.GetName().Name ? typeof(PlanReading).Assembly : typeof(PlanGenerator).Assembly;

        Assert.Empty(UsedMembers.ThatReachOutside(guest));
        Assert.NotEmpty(UsedMembers.Of(guest));
    }

    [Fact]
    public void WhoDoes_IsNoticed() => Assert.Contains("System.IO.File.OpenRead", UsedMembers.ThatReachOutside(typeof(UsedMembers).Assembly));
}
