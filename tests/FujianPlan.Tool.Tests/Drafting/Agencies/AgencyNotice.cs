using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Drafting.Agencies;

/// <summary>A notice of one task for each clause, and what the draft of it says of agencies.</summary>
internal static class AgencyNotice
{
    /// <summary>A notice.</summary>
    /// <param name="issuer">Who issues it; it signs, too.</param>
    /// <param name="clauses">The clauses, in order.</param>
    public static string Of(string issuer, params IEnumerable<string> clauses) =>
        $"{issuer}关于印发《数字化任务分工》的通知\n各有关单位：\n现将《数字化任务分工》印发给你们，请认真贯彻执行。\n{issuer}\n2026年3月1日\n一、夯实基础\n"
        + string.Concat(clauses.Select((clause, i) => $"{i + 1}.建设第{i + 1}张网。{clause}\n"));

    /// <summary>Writes and drafts a notice; the draft is <c>plan.yaml</c>, and has no finding of <c>check</c>.</summary>
    /// <returns>What the draft says of agencies: an item a line, without its number.</returns>
    public static async Task<string> Agencies(this ToolFolder folder, string notice, params string[] options)
    {
        ProgramRun run = await folder.Write("notice.txt", notice).Run(["draft", "notice.txt", "-o", "plan.yaml", "--force", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        if (!run.Errors.Contains("; 0 findings of 'check'", StringComparison.Ordinal))
        {
            ProgramRun check = await folder.Run("check", "plan.yaml");
            Assert.Fail($"The draft of this notice breaks rules:\n{check.Output}{check.Errors}");
        }

        string plan = folder.Read("plan.yaml");
        string agencies = plan[(plan.IndexOf("\nagencies:\n", StringComparison.Ordinal) + 11)..plan.IndexOf("\n\nsections:", StringComparison.Ordinal)];
        // Of a doubt, what it says; places and readings are told elsewhere.
        agencies = Regex.Replace(agencies, @"^ *# \?[^?].*\n", "", RegexOptions.Multiline);
        agencies = Regex.Replace(agencies, @"^  - code: (.*)\n    id: (.*)\n    number: \d+\n    name: ", "$1 $2 ", RegexOptions.Multiline);
        return Regex.Replace(agencies, @"\n    (\w+): ", " | $1: ");
    }
}
