using FujianPlan;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;

namespace Mistakes;

internal sealed class Settings
{
    public Agency Office { get; set; } = Agency.DigitalFujianOffice; // FJP9014

    public Harbour.TaskId Task { get; set; } // FJP9014

    public TaskCode? Other { get; set; } // FJP9014

    // What has no public setter is not bound.
    public Agency Own { get; private set; } = Agency.DigitalFujianOffice;

    public static Settings? Read(IConfiguration configuration) => configuration.Get<Settings>();

    public object? Shown() => BindConverter.FormatValue(Office); // FJP9015
}
