using System.ComponentModel;

namespace FujianPlan.Tests.Binding;

public sealed class TypeConverterTests
{
    public static TheoryData<object, string> Values => new()
    {
        { Agency.DigitalFujianOffice, "SZB" },
        { TaskId.GovernmentExtranet, "1.5" },
        { SectionId.InformationInfrastructure, "1" },
        { Role.Supporting, "supporting" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Code_IsConverted_BothWays(object value, string code)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());

        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        Assert.Equal(value, converter.ConvertFromInvariantString(code));
        Assert.Equal(code, converter.ConvertToInvariantString(value));
        Assert.True(converter.IsValid(code) && converter.IsValid(value));
        Assert.Contains(value, converter.GetStandardValues()!.Cast<object>());
        Assert.All(converter.GetStandardValues()!.Cast<object>(), each => Assert.Equal(each, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(each)!)));
    }

    // Configuration leaves what has no converter at its default, without a word.
    [Fact]
    public void WrappedCode_IsConverted_BothWays() => Assert.All(
        new (object Value, string Code)[] { (new AgencyCode(Agency.DigitalFujianOffice), "SZB"), (new TaskCode(TaskId.GovernmentExtranet), "1.5"), (new SectionCode(SectionId.InformationInfrastructure), "1") },
        each =>
        {
            TypeConverter converter = TypeDescriptor.GetConverter(each.Value.GetType());

            Assert.Equal(each.Value, converter.ConvertFromInvariantString(each.Code));
            Assert.Equal(each.Code, converter.ConvertToInvariantString(each.Value));
            Assert.True(converter.IsValid(each.Code) && converter.IsValid(each.Value));
            Assert.Throws<ArgumentOutOfRangeException>(() => converter.ConvertToInvariantString(Activator.CreateInstance(each.Value.GetType())!));
        });

    [Theory]
    [InlineData(typeof(AgencyCode), "SZBB", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData(typeof(TaskCode), "1.8", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData(typeof(Agency), "SZBB", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData(typeof(Agency), "DigitalFujianOffice", "'DigitalFujianOffice' is not an agency code of this plan.")]
    [InlineData(typeof(Agency), "1", "'1' is not an agency code of this plan.")]
    [InlineData(typeof(TaskId), "1.8", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData(typeof(SectionId), "9", "'9' is not a section number of this plan. The sections are 1 to 8.")]
    [InlineData(typeof(SectionId), "01", "'01' is not a section number of this plan. The sections are 1 to 8.")]
    [InlineData(typeof(Role), "Lead", "'Lead' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).")]
    public void WhatIsNoCode_IsRefused_WithTheNearest(Type type, string input, string message)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);

        Assert.Equal(message, Assert.Throws<PlanCodeException>(() => converter.ConvertFromInvariantString(input)).Message);
        Assert.False(converter.IsValid(input));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1));
    }
}
