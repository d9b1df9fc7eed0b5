// A registry of what agencies have reported on the tasks of two plans: the province's, from its package, and a city's, which this project
// compiles. Pages for people, an API for programs, one database.
//
//   dotnet run --project samples/Registry
//   open http://localhost:5000, and http://localhost:5000/openapi/v1.json
//
// --Database=postgres --ConnectionStrings:Registry="Host=…" stores in PostgreSQL; without it, in SQLite's registry.db.
using FujianPlan.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Registry;
using Registry.Data;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddFujianPlan();
builder.Services.AddOpenApi();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
string connection = builder.Configuration.GetConnectionString("Registry") ?? "Data Source=registry.db";
builder.Services.AddDbContext<RegistryContext>(options => _ = (builder.Configuration["Database"] == "postgres"
    ? options.UseNpgsql(connection)
    : options.UseSqlite(connection)).UseFujianPlan());

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRequestLocalization("zh-CN", "en");
app.UseAntiforgery();

using (IServiceScope scope = app.Services.CreateScope())
{
    scope.ServiceProvider.GetRequiredService<RegistryContext>().Database.EnsureCreated();
}

app.MapOpenApi();
app.MapReports();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
