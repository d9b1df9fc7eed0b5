using FujianPlan.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>A small application on a port of the loopback, over real HTTP. It uses two plans: this one, and that of an invented city.</summary>
public class Application : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddFujianPlan();
        builder.Services.AddOpenApi();
        builder.Services.AddOpenApi("v3.0", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0);
        builder.Services.AddValidation();
        builder.Services.AddAntiforgery();
        Configure(builder.Services);
        builder.Services.AddControllers().AddApplicationPart(typeof(OrdersController).Assembly);
        _app = builder.Build();
        if (HandlesExceptions)
        {
            _app.UseExceptionHandler();
        }

        _app.UseAntiforgery();
        _app.MapOpenApi();
        _app.MapControllers();
        _app.MapPost("/orders", (Order order) => order);
        _app.MapGet("/agencies/{code}", (AgencyCode code, TaskCode? task, [FromHeader(Name = "X-Agency")] AgencyCode? other) => $"{code:N} {task} {other}");
        _app.MapGet("/numbers/{number}", (int number) => number);
        _app.MapPost("/city/orders", (CityOrder order) => order);
        _app.MapGet("/city/agencies/{code}", (CityPlan.AgencyCode code, CityPlan.TaskCode? task, CityPlan.SectionCode? section, Role? role) => $"{code:N} {task} {section} {role}");
        _app.MapGet("/both", (AgencyCode[] code, CityPlan.AgencyCode[] city) => $"{string.Join(',', code)} {string.Join(',', city)}");
        _app.MapGet("/gathered", ([AsParameters] Wanted wanted) => $"{wanted.Agency:E} {wanted.Task} {wanted.Office}");
        DocumentRoutes.Map(_app.MapGroup("/documents"));
        CodeRoutes.Map(_app.MapGroup("/codes"));
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public IServiceProvider Services => _app!.Services;

    protected virtual bool HandlesExceptions => true;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(IServiceCollection services)
    {
    }
}

public sealed record Order(TaskId Task, Role Role, Agency Assignee, Agency? Deputy);

public sealed record CityOrder(CityPlan.TaskId Task, Role Role, CityPlan.Agency Assignee, CityPlan.AgencyCode? Deputy, CityPlan.SectionCode Section, Dictionary<CityPlan.Agency, CityPlan.TaskId[]> Others);

public readonly record struct Wanted(CityPlan.AgencyCode Agency, [FromQuery(Name = "t")] CityPlan.TaskCode? Task, AgencyCode? Office);

public sealed record Typed([CityPlan.ValidAgency(AllowNames = true)] string City, [ValidAgency] string Province, [CityPlan.ValidTask] string Task);

[ApiController]
public sealed class OrdersController : ControllerBase
{
    [HttpGet("/mvc")]
    public string Get([FromQuery] Agency agency, [FromQuery] TaskId? task, [FromQuery] Role? role) => $"{agency.ToCode()} {task?.ToCode()} {role} {ModelState.ErrorCount}";

    [HttpPost("/mvc")]
    public ActionResult<Order> Post(Order order) => Ok(order);

    [HttpGet("/mvc/city")]
    public string GetCity([FromQuery] CityPlan.Agency? agency, [FromQuery] CityPlan.AgencyCode? code, [FromQuery] CityPlan.SectionId? section, [FromQuery] Role? role, [FromQuery] CityPlan.TaskId[] task) =>
        $"{agency} {code} {section} {role} {string.Join(',', task)}{Tail}";

    // How many faults were let through.
    private string Tail => ModelState.ErrorCount == 0 ? "" : $" {ModelState.ErrorCount}";

    [HttpPost("/mvc/city")]
    public ActionResult<CityOrder> PostCity(CityOrder order) => Ok(order);

    [HttpPost("/mvc/typed")]
    public string PostTyped(Typed typed) => typed.City + Tail;
}
