using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace FujianPlan.AspNetCore;

/// <summary>What the library says of codes that are none.</summary>
internal static class PlanText
{
    private static readonly ValidTaskAttribute Task = new();

    public static string NoTask(string code, CultureInfo culture)
    {
        // The attribute speaks the language of the user interface.
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return Task.GetValidationResult(code, new ValidationContext(code))?.ErrorMessage ?? string.Empty;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
