using System.Globalization;

namespace FujianPlan.Tool;

/// <summary>The language that the user wants to be answered in.</summary>
internal static class UserLanguage
{
    private static string? _asked;

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// Sets it, before anything asks for it: where Linux is told of a language that is none, the runtime wants to say so in that language,
    /// and ends the program.
    /// </summary>
    /// <param name="asked">The language that the command line asks for; null for that of the environment.</param>
    public static void Set(string? asked)
    {
        _asked = asked;
        if (OperatingSystem.IsLinux() || asked is not null)
        {
            SetByVariables();
        }

        SystemLanguage.Use();
    }

    /// <summary>
    /// What is asked for, as zh_CN.UTF-8; empty where nothing is. As POSIX has it, the first variable that is set decides; as gettext has it,
    /// LANGUAGE then lists what is wished for first, unless that is the language of no country.
    /// </summary>
    public static string Wanted
    {
        get
        {
            string locale = _asked ?? Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;
            bool isPlain = locale.Split('.', '@')[0] is "C" or "POSIX";
            return _asked is null && !isPlain && Environment.GetEnvironmentVariable("LANGUAGE")?.Split(':', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsSpoken) is { } wished ? wished : locale;
        }
    }

    // Of the languages of LANGUAGE, the first that this program is written in.
    private static bool IsSpoken(string locale) => locale.Split('_', '-', '.', '@')[0].ToLowerInvariant() is "zh" or "en";

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
