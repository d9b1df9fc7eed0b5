using System.Globalization;
using System.Text;
using System.Text.Json;
using FujianPlan;
using FujianPlan.Runtime;

namespace Streaming;

/// <summary>Judges what comes in by the plan. Nothing that comes in stops it.</summary>
public static class Judgement
{
    /// <summary>How assignments are written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), Chinese = CultureInfo.GetCultureInfo("zh");

    /// <summary>What is wrong with an assignment; null where nothing is.</summary>
    /// <param name="sequence">Its number in its stream.</param>
    /// <param name="written">The assignment, as it came.</param>
    public static BadAssignment? Of(ulong sequence, byte[] written)
    {
        try
        {
            StreamedAssignment? assignment = JsonSerializer.Deserialize<StreamedAssignment>(written, Json);
            if (assignment is null)
            {
                return Bad(sequence, written, "There is no assignment.", "没有内容。");
            }

            AssigneeVerdict verdict = AssigneeValidator.Validate(assignment.Task, assignment.Role, assignment.Assignee);
            return verdict.Holds == false ? Bad(sequence, written, verdict.Describe(English), verdict.Describe(Chinese)) : null;
        }
        catch (PlanJsonException thrown)
        {
            return Bad(sequence, written, thrown.Describe(English), thrown.Describe(Chinese));
        }
        catch (JsonException thrown)
        {
            return Bad(sequence, written, $"It is no assignment: {thrown.Message}", "不是有效的分工数据。");
        }
    }

    private static BadAssignment Bad(ulong sequence, byte[] written, string english, string chinese) => new(sequence, Plan.DataVersion, english, chinese, Encoding.UTF8.GetString(written));
}
