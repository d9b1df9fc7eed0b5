using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores an agency as its code. A stored code that is none is a <see cref="FormatException"/> that names the nearest.</summary>
public sealed class AgencyConverter : ValueConverter<Agency, string>
{
    /// <summary>Makes the converter.</summary>
    public AgencyConverter()
        : base(agency => agency.ToCode(), code => Agencies.Parse(code))
    {
    }
}
