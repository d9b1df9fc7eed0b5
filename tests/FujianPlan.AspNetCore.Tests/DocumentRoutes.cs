using FujianPlan.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What a plan says, as route handlers answer it: the library's own types, and such as have them.</summary>
internal static class DocumentRoutes
{
    public static void Map(RouteGroupBuilder documents)
    {
        documents.MapGet("/task", () => Plan.Tasks[TaskId.GovernmentExtranet]);
        documents.MapGet("/tasks", () => Plan.Tasks);
        documents.MapGet("/led", () => Plan.TasksOf(Agency.DigitalFujianOffice, Role.Lead));
        documents.MapGet("/assignment", () => Plan.Tasks[TaskId.GovernmentExtranet].Assignments[0]);
        documents.MapGet("/assignments", () => Plan.Tasks[TaskId.GovernmentExtranet].Assignments);
        documents.MapGet("/section", () => Plan.Sections[SectionId.InformationInfrastructure]);
        documents.MapGet("/sections", () => Plan.Sections);
        documents.MapGet("/agency", () => Agency.DigitalFujianOffice.Info());
        documents.MapGet("/agencies", () => Plan.Agencies);
        documents.MapGet("/passages", () => Notice.Passages);
        documents.MapGet("/found", () => Agencies.Resolve("省数字办"));
        documents.MapGet("/failed", () => Agencies.ResolveCode("SZBB"));
        documents.MapGet("/nothing", () => default(AgencyResolution));
        documents.MapGet("/verdict", () => AssigneeValidator.Validate(TaskId.GovernmentExtranet, Role.Lead, Agency.FinanceDepartment));
        documents.MapGet("/none", () => new { Task = default(PlanTask), Assignment = default(Assignment), Other = (PlanTask?)null });
        documents.MapGet("/city/task", () => CityPlan.Plan.Tasks[CityPlan.TaskId.OneWindow]);
        documents.MapGet("/city/tasks", () => CityPlan.Plan.Tasks);
        documents.MapGet("/city/assignment", () => CityPlan.Plan.Tasks[CityPlan.TaskId.OneWindow].Assignments[0]);
        documents.MapGet("/city/agencies", () => CityPlan.Plan.Agencies);
        documents.MapGet("/city/failed", () => CityPlan.Agencies.ResolveCode("SJ"));
        documents.MapGet("/city/retirement", () => CityPlan.AgencyExtensions.Info(CityPlan.Agency.InformationOffice).Retirement);
        documents.MapGet("/both", () => new { Province = Plan.Tasks[TaskId.GovernmentExtranet], City = CityPlan.Plan.Tasks[CityPlan.TaskId.OneWindow] });
    }
}
