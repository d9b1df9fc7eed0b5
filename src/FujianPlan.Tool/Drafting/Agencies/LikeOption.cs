using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>The option that names a plan whose agencies a draft takes over; the same for every command that drafts.</summary>
internal static class LikeOption
{
    /// <summary>Makes it.</summary>
    public static Option<string?> Create() => new Option<string?>("--like")
    {
        HelpName = Wording.Of("plan", "方案"),
        Description = Wording.Of(
            "A plan that already has agencies of the notice: their codes, ids, English names and kinds are taken from it.",
            "已有通知中部门的另一方案：这些部门的代码、标识符、英文名及类别取自该方案。"),
    }.OfPath();

    /// <summary>Reads the plan that the user named.</summary>
    /// <param name="name">The plan; null for none.</param>
    /// <returns>The plan; null for none.</returns>
    /// <exception cref="IOException">It cannot be read, or its agencies have errors, which are told.</exception>
    public static LikePlan? Read(string? name)
    {
        if (name is null)
        {
            return null;
        }

        LikePlan? plan = LikePlan.Read(name, out IReadOnlyList<PlanFinding> wrong);
        if (plan is null)
        {
            FindingWriter.Write(StandardStreams.Errors, wrong, CultureInfo.CurrentUICulture);
            throw FileFault.OfContent(new FindingText(
                $"The agencies of '{name}' have errors, so they cannot be used. Nothing was written.",
                $"“{name}”中的部门有错误，无法取用；未写入任何内容。"));
        }

        return plan.Agencies.Count > 0 ? plan : throw FileFault.OfContent(new FindingText(
            $"'{name}' has no agencies that could be used. Nothing was written.",
            $"“{name}”没有部门，没有可取用的内容；未写入任何内容。"));
    }
}
