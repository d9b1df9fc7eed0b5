// Takes assignments over HTTP, rejects what the plan has not, and stores the rest.
//
//   dotnet run --project samples/Intake
//   curl -i localhost:5000/assignments -H 'Content-Type: application/json' -H 'Accept-Language: zh' \
//     -d '{"task": "1.5", "role": "supporting", "assignee": "省經濟信息中心"}'
//
// It names no plan but in its types: with a city's plan beside this one, its types are taken, described and stored by the same two calls,
// AddFujianPlan and UseFujianPlan.
//
// --Database=postgres --ConnectionStrings:Intake="Host=…" stores in PostgreSQL; without it, in SQLite's intake.db.
using FujianPlan;
using FujianPlan.EntityFrameworkCore;
using Intake;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddFujianPlan();
builder.Services.AddValidation();
builder.Services.AddOpenApi();
string connection = builder.Configuration.GetConnectionString("Intake") ?? "Data Source=intake.db";
builder.Services.AddDbContext<IntakeContext>(options => (builder.Configuration["Database"] == "postgres"
    ? options.UseNpgsql(connection)
    : options.UseSqlite(connection)).UseFujianPlan());

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();

using (IServiceScope scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<IntakeContext>().Database.EnsureCreated();
}

app.MapPost("/assignments", async Task<Results<Created<Answer>, ProblemHttpResult>> (Request request, IntakeContext context) =>
{
    // The attribute has seen to it that the assignee is found.
    Agency agency = Agencies.Resolve(request.Assignee).Agency;
    AssigneeVerdict verdict = AssigneeValidator.Validate(request.Task, request.Role, agency);
    if (verdict.Holds == false)
    {
        return TypedResults.Problem(verdict.Describe(), statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    StoredAssignment stored = new() { Task = request.Task, Role = request.Role, Assignee = agency, AsWritten = request.Assignee, IsConfirmed = verdict.Holds == true };
    context.Assignments.Add(stored);
    await context.SaveChangesAsync();
    return TypedResults.Created($"/assignments/{stored.Id}", Answer.Of(stored, verdict.Describe()));
});

app.MapGet("/assignments", async (AgencyCode? assignee, TaskCode? task, IntakeContext context) =>
{
    IQueryable<StoredAssignment> found = context.Assignments;
    if (assignee is { Value: var agency })
    {
        found = found.Where(assignment => assignment.Assignee == agency);
    }

    if (task is { Value: var id })
    {
        found = found.Where(assignment => assignment.Task == id);
    }

    return (await found.OrderBy(assignment => assignment.Id).ToListAsync()).Select(assignment => Answer.Of(assignment, null));
});

app.Run();
