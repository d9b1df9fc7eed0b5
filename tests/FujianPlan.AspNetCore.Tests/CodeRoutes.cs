using System.ComponentModel.DataAnnotations;
using System.Net;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>Route handlers as anybody writes them, with the plan's enums wherever a value can stand.</summary>
internal static class CodeRoutes
{
    public static void Map(RouteGroupBuilder codes)
    {
        codes.MapGet("/role", (Role role) => role.ToCode()).WithName("AskRole");
        codes.MapGet("/agency/{code}", (Agency code) => code.ToCode());
        codes.MapGet("/task", (TaskId task) => task.ToCode());
        codes.MapGet("/section", (SectionId section) => Plan.Sections[section].Title);
        codes.MapGet("/optional", (Role? role, TaskCode? task, Agency agency = Agency.DigitalFujianOffice) => $"{role?.ToCode()} {task} {agency.ToCode()}");
        codes.MapGet("/header", ([FromHeader(Name = "X-Role")] Role role, [FromHeader(Name = "X-Agencies")] Agency[] agencies) => $"{role.ToCode()} {Joined(agencies)}")
            .ExcludeFromDescription();  // NSwag does not compile lists in headers.
        codes.MapGet("/lists", (Agency[] a, TaskCode[] t) => $"{Joined(a)} {string.Join(',', t)}");
        codes.MapPost("/lists", (Agency[] list, [FromQuery] Role[] role) => $"{Joined(list)} {role.Length}");
        codes.MapGet("/gathered", ([AsParameters] Question question) => $"{question.Agency.ToCode()} {question.Task?.ToCode()} {question.Role?.ToCode()} {question.Number}");
        codes.MapPost("/form", ([FromForm] Agency agency, [FromForm] TaskId? task) => $"{agency.ToCode()} {task?.ToCode()}").DisableAntiforgery();
        codes.MapGet("/seen", (Role role, HttpContext context) => $"{role.ToCode()} {context.Request.QueryString}");
        codes.MapPost("/card", ([FromForm] Card card) => $"{card.Assignee} {card.Task}").DisableAntiforgery();
        codes.MapPost("/guarded", ([FromForm] Agency agency) => agency.ToCode());
        codes.MapPost("/guarded-card", ([FromForm] Card card) => $"{card.Assignee}");
        codes.MapPost("/sheet", ([FromForm] Sheet sheet) => $"{sheet.Agency.ToCode()} {sheet.Role.ToCode()} {sheet.Deputy?.ToCode()} {Joined(sheet.Others ?? [])} {string.Join(',', (sheet.Lines ?? []).Select(line => line.Task.ToCode()))}").DisableAntiforgery();
        codes.MapPost("/entry", ([FromForm] Entry entry) => $"{entry.Agency.ToCode()} {entry.Role.ToCode()}").DisableAntiforgery();
        codes.MapPost("/orders", (Order order) => order).WithName("TakeOrder");
        codes.MapPost("/files", (OrderFile file) => file);
        codes.MapGet("/links/{task}", (TaskId task, Role[] role) => $"{task.ToCode()} {role.Length}").WithName("LinkedTask").ExcludeFromDescription();
        codes.MapPost("/tasks/{task}/notes", (TaskId task) => Results.CreatedAtRoute("TaskNote", new { id = 7 })).ExcludeFromDescription();
        codes.MapGet("/tasks/{task}/notes/{id}", (TaskId task, int id) => $"{task.ToCode()} {id}").WithName("TaskNote").ExcludeFromDescription();
        codes.MapGet("/linking", (LinkGenerator links, HttpContext context) => new[]
        {
            links.GetPathByName("LinkedTask", new { task = TaskId.GovernmentExtranet, role = new[] { Role.Lead, Role.Guiding }, by = (Agency?)Agency.DigitalFujianOffice }),
            links.GetUriByName(context, "LinkedTask", new { task = new TaskCode(TaskId.GovernmentExtranet), role = Role.Lead }),
            links.GetPathByName(context, "LinkedTask", new { task = (TaskId)7, role = HttpStatusCode.OK }),
            links.GetPathByName("LinkedTask", new { task = CityPlan.TaskId.OneNetwork, days = new List<CityPlan.Agency> { CityPlan.Agency.DataBureau }, week = DayOfWeek.Monday }),
        }).ExcludeFromDescription();
        codes.MapGet("/created", () => Results.CreatedAtRoute("LinkedTask", new { task = TaskId.GovernmentExtranet })).ExcludeFromDescription();
        codes.MapPost("/typed", (TypedOrder typed) => typed.Assignee);
    }

    private static string Joined(Agency[] agencies) => string.Join(',', agencies.Select(agency => agency.ToCode()));
}

public sealed record Question(Agency Agency, [FromQuery(Name = "t")] TaskId? Task, Role? Role, int Number = 7);

public sealed class Card
{
    public AgencyCode? Assignee { get; set; }

    public TaskCode? Task { get; set; }
}

public sealed class Sheet
{
    public Agency Agency { get; set; }

    public Role Role { get; set; } = Role.Supporting;

    public Agency? Deputy { get; set; }

    public Agency[] Others { get; set; } = [];

    public List<SheetLine> Lines { get; set; } = [];

    public int Number { get; set; }
}

public sealed class SheetLine
{
    public TaskId Task { get; set; } = TaskId.FibreCity;

    public SectionId Section { get; set; }
}

public sealed record Entry(Agency Agency, Role Role = Role.Lead);

public sealed record TypedOrder([Required, ValidAgency(AllowNames = true)] string Assignee, [ValidTask] string? Task);

/// <summary>What a serializer meets: members to be set, with and without a value of their own, within each other and in lists.</summary>
public sealed class OrderFile
{
    public required AgencyCode Code { get; init; }

    public Role Role { get; set; } = Role.Lead;

    public Agency? Deputy { get; set; }

    public List<Order> Orders { get; set; } = [];

    public Dictionary<TaskId, SectionId> Sections { get; set; } = [];

    public Agency Computed => Code.Value;
}

// CA1822: MVC takes no action that is static.
#pragma warning disable CA1822
[ApiController]
public sealed class CodesController : ControllerBase
{
    [HttpGet("/mvc/codes")]
    public string Get([FromQuery] Agency agency, [FromQuery] Role role = Role.Lead) => $"{agency.ToCode()} {role.ToCode()}";

    [HttpGet("/mvc/question")]
    public string Ask([FromQuery] MvcQuestion question) => $"{question.Agency.ToCode()} {question.Role.ToCode()}";

    [HttpGet("/mvc/link")]
    [ApiExplorerSettings(IgnoreApi = true)]
    public string? Link() => Url.Action(nameof(Get), new { agency = Agency.DigitalFujianOffice, role = Role.Guiding });

    [HttpPost("/mvc/files")]
    public OrderFile Post(OrderFile file) => file;

    [HttpPost("/mvc/typed-order")]
    public string Post(TypedOrder typed) => typed.Assignee;
}


[ApiController]
public sealed class CardController : ControllerBase
{
    [BindProperty]
    public Agency Assignee { get; set; }

    [BindProperty]
    public Role Role { get; set; } = Role.Lead;

    [HttpPost("/mvc/card")]
    public string Post() => $"{Assignee.ToCode()} {Role.ToCode()}";
}
#pragma warning restore CA1822

public sealed class MvcQuestion
{
    public Agency Agency { get; set; }

    public Role Role { get; set; } = Role.Supporting;

    public int Number { get; set; }
}
