#if !FUJIANPLAN_NETSTANDARD
using System.Globalization;
using System.Text;

namespace FujianPlan.Tests.Binding;

public sealed class CodeTests
{
    [Fact]
    public void EveryCode_IsParsed_AndFormatted_InEveryForm()
    {
        Assert.All(Plan.Agencies.Select(agency => agency.Code), RoundTrips<AgencyCode>);
        Assert.All(Plan.Tasks.Select(task => task.Code), RoundTrips<TaskCode>);
        Assert.All(Plan.Sections.Select(section => section.Id.ToCode()), RoundTrips<SectionCode>);
    }

    [Theory]
    [InlineData("szb")]
    [InlineData("1")]
    [InlineData("")]
    public void WhatIsNoCode_IsNotParsed(string input)
    {
        IsNoCode<AgencyCode>(input);
        IsNoCode<TaskCode>(input);
        if (input != "1")
        {
            IsNoCode<SectionCode>(input);
        }
    }

    // As who is generic over what can be parsed calls it: a framework that binds a parameter.
    private static void IsNoCode<T>(string input)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.False(T.TryParse(input, null, out _) || T.TryParse(input.AsSpan(), null, out _) || T.TryParse(Encoding.UTF8.GetBytes(input), null, out _));
        string message = Assert.Throws<PlanCodeException>(() => T.Parse(input, null)).Message;
        Assert.Equal(message, Assert.Throws<PlanCodeException>(() => T.Parse(input.AsSpan(), null)).Message);
        Assert.Equal(message, Assert.Throws<PlanCodeException>(() => T.Parse(Encoding.UTF8.GetBytes(input), null)).Message);
    }

    [Fact]
    public void Codes_AreTheirValues()
    {
        AgencyCode agency = new(Agency.DigitalFujianOffice);
        TaskCode task = (TaskCode)TaskId.GovernmentExtranet;

        Assert.True(agency == Agency.DigitalFujianOffice && task == TaskId.GovernmentExtranet);
        Assert.Equal("SZB 省数字办 Digital Fujian Office", string.Format(CultureInfo.InvariantCulture, "{0} {0:N} {0:E}", agency));
        Assert.Equal($"1.5 {TaskId.GovernmentExtranet.Task().Text}", $"{task} {task:T}");
        Assert.Throws<FormatException>(() => agency.ToString("X", null));
        Assert.Throws<ArgumentOutOfRangeException>(() => (AgencyCode)default(Agency));
        Assert.Equal("", default(AgencyCode).ToString() + default(TaskCode).ToString("T", null));
    }

    private static void RoundTrips<T>(string code)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        T value = T.Parse(code, null);
        Assert.Equal(value, T.Parse(code.AsSpan(), null));
        Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(code), null));
        Assert.Equal(code, value.ToString());
        Span<char> wide = new char[code.Length];
        Assert.True(value.TryFormat(wide, out int written, "", null));
        Assert.Equal((code, code.Length), (wide.ToString(), written));
        Span<byte> narrow = new byte[code.Length];
        Assert.True(value.TryFormat(narrow, out written, "", null));
        Assert.Equal((code, code.Length), (Encoding.UTF8.GetString(narrow), written));
        Assert.False(value.TryFormat(wide[1..], out written, "", null) || value.TryFormat(narrow[1..], out written, "", null));
    }
}
#endif
