using System.CommandLine.Completions;
using System.Globalization;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Querying;

namespace FujianPlan.Tool.Completing;

/// <summary>What shells complete out of the plan that a command line is about. Where that cannot be read, nothing: nobody asked for it yet.</summary>
internal static class PlanCompletion
{
    /// <summary>The codes of agencies, with their names; and their names, for whoever types those.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Agencies(PlanArguments plan) => context => Of(plan, context, model => model.Agencies
        .Select(agency => new CompletionItem(agency.Code, detail: agency.Name))
        .Concat(Names(model)));

    /// <summary>The codes of tasks, with their titles.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Tasks(PlanArguments plan) => context => Of(plan, context, model => model.Tasks
        .Select(task => new CompletionItem(task.Code, detail: TitleOf(task))));

    /// <summary>The numbers of sections, with their titles; and the titles of parts, for whoever types those.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Sections(PlanArguments plan) => context => Of(plan, context, model => model.Sections
        .Select(section => new CompletionItem(section.Number.ToString(CultureInfo.InvariantCulture), detail: SectionNames.TitleOf(section)))
        .Concat(model.Parts.Select(part => new CompletionItem(part.Title))));

    /// <summary>The tables that a plan is exported as.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Tables(PlanArguments plan) => context => Of(plan, context, model => PlanTables.Of(model).Select(table => new CompletionItem(table.Name)));

    // A name begins with a character that no code has: so it is offered only to whoever has begun to type it.
    private static IEnumerable<CompletionItem> Names(PlanModel model) => model.Agencies.Where(agency => agency.Name.Length > 0 && agency.Name[0] > 0x7F).Select(agency => new CompletionItem(agency.Name, detail: agency.Code));

    private static string TitleOf(TaskModel task) => FirstSentence(task.Quotes.Count > 0 ? task.Quotes[0] : string.Empty) is { Length: > 0 } sentence ? sentence : task.English;

    private static string FirstSentence(string text) => text.Split('。', '；')[0];

    private static IEnumerable<CompletionItem> Of(PlanArguments plan, CompletionContext context, Func<PlanModel, IEnumerable<CompletionItem>> items)
    {
        try
        {
            // The standard input is the terminal on which somebody is typing.
            return plan.IsStandardInput(context.ParseResult) ? [] : items(plan.Read(context.ParseResult).Judge().Model);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
