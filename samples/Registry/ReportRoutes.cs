using FujianPlan.Runtime;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Registry.Data;

namespace Registry;

/// <summary>What programs send and ask for. The types say which plan a code is of; the names are those of the methods of clients that are made of the document.</summary>
internal static class ReportRoutes
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder province = app.MapGroup("/api/province").WithTags("province");
        province.MapGet("/reports", (FujianPlan.Agency? agency, FujianPlan.TaskId? task, RegistryContext context) =>
            context.ProvinceReports
                .Where(report => (agency == null || report.Agency == agency) && (task == null || report.Task == task))
                .OrderBy(report => report.Task).ThenBy(report => report.Id)
                .ToListAsync()).WithName("ProvinceReports");
        province.MapPost("/reports", async Task<Results<Created<ProvinceReport>, ProblemHttpResult>> (ProvinceBody body, RegistryContext context) =>
        {
            FujianPlan.AssigneeVerdict verdict = FujianPlan.AssigneeValidator.Validate(body.Task, body.Role, body.Agency);
            return verdict.Holds == false
                ? Refused(verdict.Describe())
                : await Store(context, "/api/province/reports", new ProvinceReport { Task = body.Task, Role = body.Role, Agency = body.Agency, IsDone = body.IsDone, Remark = body.Remark ?? "" }, report => report.Id);
        }).WithName("ReportToProvince");

        RouteGroupBuilder city = app.MapGroup("/api/city").WithTags("city");
        city.MapPost("/reports", async Task<Results<Created<CityReport>, ProblemHttpResult>> (CityBody body, RegistryContext context) =>
        {
            CityPlan.AssigneeVerdict verdict = CityPlan.AssigneeValidator.Validate(body.Task, body.Role, body.Agency);
            return verdict.Holds == false
                ? Refused(verdict.Describe())
                : await Store(context, "/api/city/reports", new CityReport { Task = body.Task, Role = body.Role, Agency = body.Agency, IsDone = body.IsDone, Remark = body.Remark ?? "" }, report => report.Id);
        }).WithName("ReportToCity");

        // What is due by a day and was not reported as done.
        city.MapGet("/due", async (DateOnly by, RegistryContext context) =>
        {
            List<CityPlan.TaskId> done = await context.CityReports.Where(report => report.IsDone).Select(report => report.Task).ToListAsync();
            return CityPlan.Plan.DueBy(by).Where(task => !done.Contains(task.Id)).ToList();
        }).WithName("CityDue");
    }

    private static ProblemHttpResult Refused(string why) => TypedResults.Problem(why, statusCode: StatusCodes.Status422UnprocessableEntity);

    private static async Task<Created<T>> Store<T>(RegistryContext context, string route, T report, Func<T, int> id)
        where T : class
    {
        context.Add(report);
        await context.SaveChangesAsync();
        return TypedResults.Created($"{route}/{id(report)}", report);
    }
}

/// <summary>A report on the province's plan, as a program sends it.</summary>
internal sealed record ProvinceBody(FujianPlan.TaskId Task, Role Role, FujianPlan.Agency Agency, bool IsDone = false, string? Remark = null);

/// <summary>A report on the city's plan.</summary>
internal sealed record CityBody(CityPlan.TaskId Task, Role Role, CityPlan.Agency Agency, bool IsDone = false, string? Remark = null);
