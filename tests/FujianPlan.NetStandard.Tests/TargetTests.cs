using System.Reflection;
using System.Runtime.Versioning;

namespace FujianPlan.Tests;

public sealed class TargetTests
{
    [Fact]
    public void TheLibraryUnderTest_IsTheNetStandardBuild()
    {
        Assert.Equal(
            ".NETStandard,Version=v2.0",
            typeof(Plan).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
    }
}
