using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>A small application on a port of the loopback, over real HTTP.</summary>
public sealed class Application : IAsyncLifetime
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
        builder.Services.AddControllers().AddApplicationPart(typeof(OrdersController).Assembly);
        _app = builder.Build();
        _app.UseExceptionHandler();
        _app.MapOpenApi();
        _app.MapControllers();
        _app.MapPost("/orders", (Order order) => order);
        _app.MapGet("/agencies/{code}", (AgencyCode code, TaskCode? task, [FromHeader(Name = "X-Agency")] AgencyCode? other) => $"{code:N} {task} {other}");
        _app.MapGet("/numbers/{number}", (int number) => number);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }
}

public sealed record Order(TaskId Task, Role Role, Agency Assignee, Agency? Deputy);

[ApiController]
public sealed class OrdersController : ControllerBase
{
    [HttpGet("/mvc")]
    public string Get([FromQuery] Agency agency, [FromQuery] TaskId? task, [FromQuery] Role? role) => $"{agency.ToCode()} {task?.ToCode()} {role} {ModelState.ErrorCount}";

    [HttpPost("/mvc")]
    public ActionResult<Order> Post(Order order) => Ok(order);
}
