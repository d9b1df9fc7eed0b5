using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.AspNetCore.Components;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What Blazor's inputs make of a text, which cannot be told otherwise: docs/blazor.md says to bind a string.</summary>
public sealed class BlazorBindingTests
{
    [Theory]
    [InlineData("DigitalFujianOffice", true)]
    [InlineData("1", true)]
    [InlineData("SZB", false)]
    public void Enum_IsReadByItsIdentifiersAndNumbers(string text, bool isTaken) =>
        Assert.Equal(isTaken, BindConverter.TryConvertTo<Agency>(text, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void WrappedCode_IsRead_AndWhatIsNone_IsThrown()
    {
        Assert.True(BindConverter.TryConvertTo<AgencyCode>("SZB", CultureInfo.InvariantCulture, out AgencyCode code));
        Assert.Equal(Agency.DigitalFujianOffice, code.Value);
        Assert.Equal(
            "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?",
            Assert.Throws<PlanCodeException>(() => BindConverter.TryConvertTo<AgencyCode>("SZBB", CultureInfo.InvariantCulture, out _)).Message);
    }
}
