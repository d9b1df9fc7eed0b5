namespace FujianPlan.PackageBom;

/// <summary>The assemblies that this repository compiles.</summary>
internal static class OurOwn
{
    private static readonly string[] Names =
    [
        "FujianPlan.dll", "FujianPlan.Analyzers.dll", "FujianPlan.AspNetCore.dll", "FujianPlan.Authoring.dll", "FujianPlan.CodeFixes.dll", "FujianPlan.EntityFrameworkCore.dll", "FujianPlan.Generator.dll", "FujianPlan.Runtime.dll",
        "fujianplan.dll",
    ];

    public static bool Has(string file) => Names.Contains(file, StringComparer.Ordinal);
}
