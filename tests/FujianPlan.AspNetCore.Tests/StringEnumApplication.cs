using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>One that writes its own enums by identifier, wherever that can be said; and that handles no exceptions itself.</summary>
public sealed class StringEnumApplication : Application
{
    protected override bool HandlesExceptions => false;

    protected override void Configure(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.Configure<JsonOptions>(options => options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.Configure<JsonHubProtocolOptions>(options => options.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
    }
}
