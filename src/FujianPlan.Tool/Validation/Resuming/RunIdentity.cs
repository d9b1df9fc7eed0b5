using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Validation.Resuming;

/// <summary>What tells one check from another: where it is the same, so is what is found.</summary>
internal static class RunIdentity
{
    /// <summary>That of a check.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="column">The column.</param>
    /// <param name="options">What else the user said.</param>
    public static string Of(PlanModel plan, string column, string options)
    {
        using MemoryStream all = new();
        all.Write(Encoding.UTF8.GetBytes($"{ToolVersion.Text}\n{column}\n{options}\n"));
        foreach (PlanTable table in PlanTables.Of(plan).Where(table => table.Name.StartsWith("agency", StringComparison.Ordinal)))
        {
            RecordExport.Write(all, table);
        }

        return Convert.ToHexStringLower(SHA256.HashData(all.ToArray()));
    }
}
