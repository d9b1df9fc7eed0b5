using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Compatibility;

/// <summary>
/// Writes the record of what is released, <c>plan.shipped.yaml</c>. What was ever released stays in it: what a plan no
/// longer has, by approval, is marked as removed, so that its code and number are never used again. Approvals have
/// served, and go.
/// </summary>
public static class ShippedPlanWriter
{
    /// <summary>Writes the record.</summary>
    /// <param name="plan">The plan that is released; a sound one.</param>
    /// <param name="before">What was released before; null for the first release.</param>
    /// <param name="isChinese">Whether the comments at its head are in Chinese, and not in English.</param>
    /// <returns>The text of the file, with <c>\n</c> line ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Write(PlanModel plan, ShippedDocument? before, bool isChinese = false)
    {
        if (plan is null)
        {
            throw new ArgumentNullException(nameof(plan));
        }

        string version = plan.Facts.DataVersion;
        var text = new StringBuilder();
        text.Append(isChinese
            ? "# 方案已发布的内容。发布版本时由 fujianplan ship 写入；除 approved 外，请勿手工修改。\n# 每次构建都按它核对方案：https://github.com/fujianplan/fujianplan/blob/main/docs/zh/compatibility.md\n"
            : "# What was released of the plan. Written when a version is released, and never by hand but for 'approved'.\n# Every build holds the plan against it: https://github.com/fujianplan/fujianplan/blob/main/docs/compatibility.md\n");
        text.Append("format: 1\n");
        text.Append("shipped: {dataVersion: ").Append(Quoted(version)).Append("}\n");
        WriteList(text, "agencies", Agencies(plan, before, version));
        WriteList(text, "sections", Sections(plan, before, version));
        WriteList(text, "tasks", Tasks(plan, before, version));
        return text.ToString();
    }

    private static IEnumerable<string> Agencies(PlanModel plan, ShippedDocument? before, string version)
    {
        var codes = new HashSet<string>(plan.Agencies.Select(agency => agency.Code), StringComparer.Ordinal);
        IEnumerable<(int Number, string Line)> kept = plan.Agencies
            .Select(agency => (agency.Number, Line(agency.Code, agency.Number, agency.Id, agency.Name, agency.Retirement?.Since, null)));
        IEnumerable<(int Number, string Line)> gone = (before?.Agencies ?? [])
            .Where(agency => agency is { Code: { } code, Number: not null, Id: not null, Name: not null } && !codes.Contains(code.Value))
            .Select(agency => (agency.Number!.Value, Line(
                agency.Code!.Value, agency.Number.Value, agency.Id!.Value, agency.Name!.Value, agency.Retired?.Value, agency.Removed?.Value ?? version)));
        return kept.Concat(gone).OrderBy(entry => entry.Number).Select(entry => entry.Line);

        static string Line(string code, int number, string id, string name, string? retired, string? removed) =>
            FormattableString.Invariant($"code: {code}, number: {number}, id: {id}, name: {Quoted(name)}") + State(retired, removed);
    }

    private static IEnumerable<string> Sections(PlanModel plan, ShippedDocument? before, string version)
    {
        var numbers = new HashSet<int>(plan.Sections.Select(section => section.Number));
        IEnumerable<(int Number, string Line)> kept = plan.Sections.Select(section => (section.Number, Line(section.Number, section.Id, null)));
        IEnumerable<(int Number, string Line)> gone = (before?.Sections ?? [])
            .Where(section => section is { Number: { } number, Id: not null } && !numbers.Contains(number.Value))
            .Select(section => (section.Number!.Value, Line(section.Number.Value, section.Id!.Value, section.Removed?.Value ?? version)));
        return kept.Concat(gone).OrderBy(entry => entry.Number).Select(entry => entry.Line);

        static string Line(int number, string id, string? removed) => FormattableString.Invariant($"number: {number}, id: {id}") + State(null, removed);
    }

    private static IEnumerable<string> Tasks(PlanModel plan, ShippedDocument? before, string version)
    {
        TaskModel[] tasks = [.. plan.Tasks];
        var codes = new HashSet<string>(tasks.Select(task => task.Code), StringComparer.Ordinal);
        IEnumerable<(int Value, string Line)> kept = tasks.Select(task => (task.Value, Line(task.Code, task.Id, task.Retirement?.Since, null)));
        IEnumerable<(int Value, string Line)> gone = (before?.Tasks ?? [])
            .Where(task => task is { Code: { } code, Id: not null } && !codes.Contains(code.Value))
            .Select(task => (TaskCode.ValueOf(task.Code!.Value), Line(task.Code.Value, task.Id!.Value, task.Retired?.Value, task.Removed?.Value ?? version)));
        return kept.Concat(gone).OrderBy(entry => TaskCode.OrderOf(entry.Value)).Select(entry => entry.Line);

        static string Line(string code, string id, string? retired, string? removed) =>
            $"code: {Quoted(code)}, id: {id}" + State(retired, removed);
    }

    private static string State(string? retired, string? removed) =>
        (retired is null ? string.Empty : $", retired: {Quoted(retired)}") + (removed is null ? string.Empty : $", removed: {Quoted(removed)}");

    private static void WriteList(StringBuilder text, string key, IEnumerable<string> entries)
    {
        string[] all = [.. entries];
        if (all.Length > 0)
        {
            text.Append(key).Append(":\n");
            foreach (string entry in all)
            {
                text.Append("  - {").Append(entry).Append("}\n");
            }
        }
    }

    private static string Quoted(string value) => "'" + value.Replace("'", "''") + "'";
}
