using FujianPlan.Runtime;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>Codes in configuration and in components, one value at a time: what has no converter would be empty there, without a word.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Values_AreCodes()
    {
        IConfigurationRoot configuration = Configuration("SZB", "1.5", "2", "lead");

        Assert.Equal((Agency.DigitalFujianOffice, new AgencyCode(Agency.DigitalFujianOffice)), (configuration.GetValue<Agency>("Agency"), configuration.GetValue<AgencyCode>("Agency")));
        Assert.Equal((TaskId.GovernmentExtranet, new TaskCode(TaskId.GovernmentExtranet)), (configuration.GetValue<TaskId>("Task"), configuration.GetValue<TaskCode?>("Task")));
        Assert.Equal(((SectionId)2, new SectionCode((SectionId)2)), (configuration.GetValue<SectionId>("Section"), configuration.GetValue<SectionCode>("Section")));
        Assert.Equal((Role.Lead, null, null), (configuration.GetValue<Role>("Role"), configuration.GetValue<AgencyCode?>("None"), configuration.GetValue<TaskId?>("None")));
        Settings settings = configuration.Get<Settings>()!;
        Assert.Equal(("SZB", "1.5", "2"), (settings.Agency.ToString(), settings.Task?.ToString(), settings.Section.ToString()));
    }

    [Theory]
    [InlineData("DigitalFujianOffice")]
    [InlineData("1")]
    [InlineData("SZBB")]
    public void WhatIsNoCode_IsSaid(string text)
    {
        IConfigurationRoot configuration = Configuration(text, "1.8", "99", "Lead");

        Assert.All(
            new Func<object?>[]
            {
                () => configuration.GetValue<Agency>("Agency"), () => configuration.GetValue<AgencyCode>("Agency"), () => configuration.GetValue<TaskCode>("Task"),
                () => configuration.GetValue<SectionCode?>("Section"), () => configuration.GetValue<Role>("Role"), configuration.Get<Settings>,
            },
            read => Assert.IsType<PlanCodeException>(Assert.Throws<InvalidOperationException>(read).InnerException));
    }

    // What a select of a Blazor form does.
    [Fact]
    public void Components_BindWrappers()
    {
        Assert.True(BindConverter.TryConvertTo("SZB", null, out AgencyCode agency) && BindConverter.TryConvertTo("1.5", null, out TaskCode? task) && task is not null);
        Assert.Equal("SZB", BindConverter.FormatValue(agency)?.ToString());
    }

    private static IConfigurationRoot Configuration(string agency, string task, string section, string role) => new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?> { ["Agency"] = agency, ["Task"] = task, ["Section"] = section, ["Role"] = role }).Build();

    private sealed class Settings
    {
        public AgencyCode Agency { get; set; }

        public TaskCode? Task { get; set; }

        public SectionCode Section { get; set; }
    }
}
