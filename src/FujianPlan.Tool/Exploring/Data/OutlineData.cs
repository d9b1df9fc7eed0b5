using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Exporting.Json;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>What the page is told of parts, sections, tasks and remarks.</summary>
/// <param name="plan">The plan.</param>
/// <param name="places">The place of each agency in the list, by its number.</param>
internal sealed class OutlineData(PlanModel plan, Dictionary<int, int> places)
{
    private const int Editorial = 1;
    private const int Carried = 2;
    private const int GapBefore = 1;
    private const int GapAfter = 2;

    private readonly ClauseNames _names = new(plan);

    /// <summary>Writes the parts, the sections, and the tasks with their measures.</summary>
    /// <param name="json">What is written to.</param>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("parts");
        foreach (PartModel part in plan.Parts)
        {
            json.WriteStartObject();
            json.WriteString("title", part.Title);
            PlanData.Text(json, "english", part.English);
            WriteDuties(json, part.Quotes, part.Clause, part.Assignments, part.Deadline, part.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sections");
        foreach (SectionModel section in plan.Sections)
        {
            WriteSection(json, section);
        }

        json.WriteEndArray();
        json.WriteStartArray("tasks");
        int place = 0;
        foreach (SectionModel section in plan.Sections)
        {
            foreach (TaskModel task in section.Tasks)
            {
                WriteTask(json, task, place);
            }

            place++;
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the remarks that reach beyond their clauses.</summary>
    /// <param name="json">What is written to.</param>
    public void WriteRemarks(Utf8JsonWriter json)
    {
        json.WriteStartArray("remarks");
        foreach (RemarkModel remark in plan.Remarks)
        {
            json.WriteStartObject();
            json.WriteString("words", remark.Words);
            PlanData.Text(json, "at", remark.At);
            WriteDuties(json, [], null, remark.Adds, null, remark.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSection(Utf8JsonWriter json, SectionModel section)
    {
        json.WriteStartObject();
        json.WriteNumber("number", section.Number);
        PlanData.Text(json, "title", section.Title);
        PlanData.Text(json, "editorial", section.EditorialTitle);
        PlanData.Flag(json, "drafted", section.EditorialTitle is { } title && (title == DraftOutline.NoHeading.English || title == DraftOutline.NoHeading.Chinese));
        PlanData.Text(json, "english", section.English);
        if (section.Part > 0)
        {
            json.WriteNumber("part", section.Part - 1);
        }

        WriteDuties(json, section.Quotes, section.Clause, section.Assignments, section.Deadline, section.Note);
        json.WriteEndObject();
    }

    private void WriteTask(Utf8JsonWriter json, TaskModel task, int section)
    {
        json.WriteStartObject();
        json.WriteString("code", task.Code);
        json.WriteNumber("section", section);
        PlanData.Text(json, "parent", task.ParentCode);
        PlanData.Text(json, "english", task.English);
        json.WriteString("attestation", PlanWords.Of(task.Attestation));
        if (task.GapBefore || task.GapAfter)
        {
            json.WriteNumber("gaps", (task.GapBefore ? GapBefore : 0) + (task.GapAfter ? GapAfter : 0));
        }

        PlanData.Flag(json, "clauseLost", task.IsClauseLost);
        WriteDuties(json, task.Quotes, task.Clause, task.Assignments, task.Deadline, task.Note);
        if (task.Retirement is { } retirement)
        {
            json.WriteStartObject("retired");
            json.WriteString("since", retirement.Since);
            json.WriteString("reason", retirement.Reason);
            JsonExport.WriteTexts(json, "successors", retirement.Successors.Select(TaskModel.CodeOf));
            json.WriteEndObject();
        }

        if (task.Source is { } source)
        {
            json.WriteStartObject("source");
            json.WriteStartArray("quotes");
            foreach (SourceSpan quote in source.Quotes)
            {
                WriteNumbers(json, quote.Start, quote.Length);
            }

            json.WriteEndArray();
            if (source.Clause is { } clause)
            {
                json.WritePropertyName("clause");
                WriteNumbers(json, clause.Start, clause.Length);
                json.WriteNumber("evidence", (int)source.Evidence);
                json.WritePropertyName("tie");
                WriteNumbers(json, source.EvidenceSpan.Start, source.EvidenceSpan.Length);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteDuties(Utf8JsonWriter json, IReadOnlyCollection<string> quotes, string? clause, EquatableArray<AssignmentModel> duties, DeadlineModel? deadline, string? note)
    {
        PlanData.Texts(json, "quotes", quotes);
        if (clause is not null)
        {
            json.WriteString("clause", clause);
            json.WriteStartArray("names");
            foreach ((ClauseSpan span, int agency, DutyRole? role) in _names.In(clause, duties))
            {
                WriteNumbers(json, role is { } own ? [span.Start, span.Length, places[agency], (int)own] : [span.Start, span.Length, places[agency]]);
            }

            json.WriteEndArray();
        }

        if (duties.Count > 0)
        {
            json.WriteStartArray("duties");
            foreach (AssignmentModel duty in duties)
            {
                WriteDuty(json, duty);
            }

            json.WriteEndArray();
        }

        if (deadline is not null)
        {
            json.WriteStartObject("deadline");
            json.WriteString("words", deadline.Words);
            json.WriteString("kind", PlanWords.Of(deadline.Kind));
            PlanData.Text(json, "last", deadline.LastDay is { } last ? PlanData.Day(last) : null);
            PlanData.Flag(json, "inferred", deadline.IsYearInferred);
            json.WriteEndObject();
        }

        PlanData.Text(json, "note", note);
    }

    private void WriteDuty(Utf8JsonWriter json, AssignmentModel duty)
    {
        json.WriteStartArray();
        json.WriteNumberValue(places[duty.Agency]);
        json.WriteNumberValue((int)duty.Role);
        json.WriteNumberValue((int)duty.Manner);
        json.WriteNumberValue(duty.IsOpenEnded ? 1 : 0);
        json.WriteNumberValue(places.GetValueOrDefault(duty.Via, -1));
        json.WriteNumberValue(duty.Group);
        json.WriteNumberValue((duty.IsEditorial ? Editorial : 0) + (duty.IsCarried ? Carried : 0));
        if (duty.Note is not null)
        {
            json.WriteStringValue(duty.Note);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, params ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray();
        foreach (int number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
