using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting.Protobuf;

/// <summary>
/// Writes the agencies, tasks and sections of a plan as enums of Protocol Buffers, for gRPC and whatever else reads <c>.proto</c> files. Their numbers are those of
/// the plan, which never change.
/// </summary>
internal static class ProtoExport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="package">The package that the enums are in.</param>
    public static void Write(Stream output, PlanModel plan, string package)
    {
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Comment($"{plan.Facts.Title} ({plan.Facts.DataVersion})"));
        text.WriteLine();
        text.WriteLine("syntax = \"proto3\";");
        text.WriteLine();
        text.WriteLine($"package {package};");
        text.WriteLine();
        text.WriteLine($"option csharp_namespace = \"{ProtoNames.NamespaceOf(package)}\";");
        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        Enum(text, "Agency", plan.Agencies.Select(agency => new ProtoValue(agency.Id, agency.Number, $"{agency.Code} {agency.Name}", Retired(agency.Retirement, number => codes[number]))));
        Enum(text, "TaskId", plan.Tasks.Select(task => new ProtoValue(task.Id, task.Value, $"{task.Code} {task.English}".Trim(), Retired(task.Retirement, TaskModel.CodeOf))));
        Enum(text, "SectionId", plan.Sections.Select(section => new ProtoValue(section.Id, section.Number, $"{section.Number} {section.Title ?? section.EditorialTitle}".Trim(), null)));
    }

    // The option alone does not say why, or what to take instead.
    private static string? Retired(RetirementModel? retirement, Func<int, string> code) => retirement is null ? null
        : $"Retired {retirement.Since}: {retirement.Reason}{(retirement.Successors.Count == 0 ? string.Empty : " → " + string.Join(", ", retirement.Successors.Select(code)))}";

    private static void Enum(StreamWriter text, string name, IEnumerable<ProtoValue> values)
    {
        ProtoValue[] all = [.. values.OrderBy(value => value.Number)];
        ProtoNames names = new(name);
        text.WriteLine();
        text.WriteLine($"enum {name} {{");
        text.WriteLine($"  {names.Unspecified} = 0;");
        foreach (ProtoValue value in all)
        {
            text.WriteLine();
            text.WriteLine($"  {Comment(value.Words)}");
            if (value.Retired is not null)
            {
                text.WriteLine($"  {Comment(value.Retired)}");
            }

            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {names.Of(value.Id, value.Number)} = {value.Number}{(value.Retired is null ? string.Empty : " [deprecated = true]")};"));
        }

        text.WriteLine("}");
    }

    private static string Comment(string words) => "// " + PrintedText.Line(words.ReplaceLineEndings(" "));

    private sealed record ProtoValue(string Id, int Number, string Words, string? Retired);
}
