using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What hubs send and take: codes.</summary>
public sealed class HubOptionsTests(StringEnumApplication application) : IClassFixture<StringEnumApplication>
{
    [Fact]
    public void Payloads_HaveCodes()
    {
        JsonSerializerOptions options = application.Services.GetRequiredService<IOptions<JsonHubProtocolOptions>>().Value.PayloadSerializerOptions;

        Assert.Equal("""{"task":"1.5","role":"lead","assignee":"SZB","deputy":null}""", JsonSerializer.Serialize(new Order(TaskId.GovernmentExtranet, Role.Lead, Agency.DigitalFujianOffice, null), options));
        Assert.Equal(["task", "assignee"], Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Order>("""{"role":"lead"}""", options)).Missing);
    }
}
