using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores a section as its number.</summary>
public sealed class SectionIdConverter : ValueConverter<SectionId, int>
{
    /// <summary>Makes the converter.</summary>
    public SectionIdConverter()
        : base(section => (int)section, number => (SectionId)number)
    {
    }
}
