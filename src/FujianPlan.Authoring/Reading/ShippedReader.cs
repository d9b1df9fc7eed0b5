using FujianPlan.Authoring.Binding;
using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Reading;

/// <summary>Reads the record of what was released. Whatever the file holds, it throws nothing.</summary>
public static class ShippedReader
{
    private static readonly MappingShape Shape = new(
        "record of what was shipped", "发布记录", ["format", "shipped"], ["agencies", "sections", "tasks", "approved"]);

    private static readonly MappingShape Release = new("release", "发布版本", ["dataVersion"], []);
    private static readonly MappingShape Agency = new("shipped agency", "已发布的部门", ["code", "number", "id", "name"], ["retired", "removed"]);
    private static readonly MappingShape Section = new("shipped section", "已发布的章节", ["number", "id"], ["removed"]);
    private static readonly MappingShape Task = new("shipped task", "已发布的任务", ["code", "id"], ["retired", "removed"]);
    private static readonly MappingShape Approval = new("approval", "批准记录", ["rule", "code", "reason"], []);

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sink">Where findings go.</param>
    /// <returns>What the file says; null where it could not be read.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ShippedDocument? Read(PlanFile file, FindingSink sink)
    {
        if (file is null)
        {
            throw new ArgumentNullException(nameof(file));
        }

        if (sink is null)
        {
            throw new ArgumentNullException(nameof(sink));
        }

        var report = new FindingReport(sink, ReaderLimits.Default);
        if (file.Text is null)
        {
            report.Add(ReadingRules.Unreadable, UnreadableFile.PlaceOf(file.Path), UnreadableFile.Text.English, UnreadableFile.Text.Chinese);
            return null;
        }

        var reading = new PlanFileReading(file, report, ReaderLimits.Default);
        YamlTree tree = YamlTreeReader.Read(reading);
        if (tree.Root is YamlMapping mapping)
        {
            return Bind(new MappingReading(reading, mapping, Shape, owner: null));
        }

        if (!tree.IsCut)
        {
            reading.Report(
                ReadingRules.EmptyFile,
                reading.Beginning,
                $"This file should record what was shipped of the plan, but it has no such record. Start it with 'format: 1', or {reading.Advice.LeaveOut.English}.",
                $"此文件应为方案的发布记录，但其中没有记录。请以“format: 1”开头，或{reading.Advice.LeaveOut.Chinese}。");
        }

        return null;
    }

    private static ShippedDocument Bind(MappingReading root)
    {
        FormatVersion.Check(root);
        return new ShippedDocument(
            root.Inner("shipped", Release)?.Text("dataVersion"),
            List(root, "agencies", Agency, (place, entry) => new ShippedAgencyNode(
                place, entry.Text("code"), entry.Number("number"), entry.Text("id"), entry.Text("name"), entry.Text("retired"), entry.Text("removed"))),
            List(root, "sections", Section, (place, entry) => new ShippedSectionNode(
                place, entry.Number("number"), entry.Text("id"), entry.Text("removed"))),
            List(root, "tasks", Task, (place, entry) => new ShippedTaskNode(
                place, entry.Text("code"), entry.Text("id"), entry.Text("retired"), entry.Text("removed"))),
            List(root, "approved", Approval, (place, entry) => new ApprovalNode(
                place, entry.Text("rule"), entry.Text("code"), entry.Text("reason"))));

        static IReadOnlyList<T> List<T>(MappingReading root, string key, MappingShape shape, Func<SourcePlace, MappingReading, T> make)
            where T : class
        {
            PlanFileReading file = root.File;
            return root.List(
                key,
                item => ValueTypes.Mapping(file, item, null, key) is { } mapping
                    ? make(file.Place(mapping), new MappingReading(file, mapping, shape, owner: null))
                    : null,
                lone => lone is YamlMapping)?.Items ?? [];
        }
    }
}
