using System.Globalization;

namespace FujianPlan.Tool;

/// <summary>The language that the user wants to be answered in.</summary>
internal static class UserLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// Sets it, before anything asks for it: where Linux is told of a language that is none, the runtime wants to say so in that language,
    /// and ends the program.
    /// </summary>
    public static void Set()
    {
        if (OperatingSystem.IsLinux())
        {
            SetByVariables();
        }

        SystemLanguage.Use();
    }

    /// <summary>What the environment asks for, as zh_CN.UTF-8; empty where it asks for nothing. As POSIX has it, the first variable that is set decides.</summary>
    public static string Wanted => Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;

    private static void SetByVariables()
    {
        // With any culture set, the runtime has a language to say in that there is no other.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo culture = Of(Wanted);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }

    // A locale of POSIX: language_COUNTRY.encoding@variant.
    private static CultureInfo Of(string locale)
    {
        string name = locale.Split('.', '@')[0].Replace('_', '-');
        foreach (string candidate in new[] { name, name.Split('-')[0] })
        {
            try
            {
                if (candidate is not ("" or "C" or "POSIX"))
                {
                    return CultureInfo.GetCultureInfo(candidate);
                }
            }
            catch (CultureNotFoundException)
            {
                // The language without the country, or none.
            }
        }

        return CultureInfo.InvariantCulture;
    }
}
