using System.ComponentModel.DataAnnotations;
using FujianPlan.Runtime;

namespace Registry.Forms;

/// <summary>
/// What a browser sends. Codes are texts here, as a browser may send anything, whatever the lists offer; the plans' attributes say what
/// is wrong.
/// </summary>
public abstract class ReportForm
{
    public abstract string? Task { get; set; }

    [Required(ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.Required)), ValidRole]
    public string? Role { get; set; }

    public abstract string? Agency { get; set; }

    public bool IsDone { get; set; }

    [StringLength(200, ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.TooLong))]
    public string? Remark { get; set; }
}

/// <summary>A report on the province's plan.</summary>
public sealed class ProvinceForm : ReportForm
{
    [Required(ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.Required)), FujianPlan.ValidTask]
    public override string? Task { get; set; }

    [Required(ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.Required)), FujianPlan.ValidAgency(AllowCollective = false)]
    public override string? Agency { get; set; }
}

/// <summary>A report on the city's plan.</summary>
public sealed class CityForm : ReportForm
{
    [Required(ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.Required)), CityPlan.ValidTask]
    public override string? Task { get; set; }

    [Required(ErrorMessageResourceType = typeof(Words), ErrorMessageResourceName = nameof(Words.Required)), CityPlan.ValidAgency(AllowCollective = false)]
    public override string? Agency { get; set; }
}
