using CityPlan;
using FujianPlan;
using FujianPlan.Runtime;
using Registry.Data;

namespace Registry.Pages;

/// <summary>A report as a page shows it.</summary>
public sealed record ReportRow(string Plan, string Task, string Agency, Role Role, bool IsDone, string Remark)
{
    public static ReportRow Of(ProvinceReport report)
    {
        FujianPlan.AgencyInfo agency = report.Agency.Info();
        return new(FujianPlan.Plan.Issuer, report.Task.ToCode(), Words.NameOf(agency.Name, agency.English), report.Role, report.IsDone, report.Remark);
    }

    public static ReportRow Of(CityReport report)
    {
        CityPlan.AgencyInfo agency = report.Agency.Info();
        return new(CityPlan.Plan.Issuer, report.Task.ToCode(), Words.NameOf(agency.Name, agency.English), report.Role, report.IsDone, report.Remark);
    }
}
