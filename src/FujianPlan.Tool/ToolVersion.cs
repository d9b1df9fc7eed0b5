using System.Reflection;

namespace FujianPlan.Tool;

/// <summary>The version of this program, which is that of the packages released with it.</summary>
internal static class ToolVersion
{
    /// <summary>Without what tells the commit.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
