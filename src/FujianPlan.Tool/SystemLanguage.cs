using System.Globalization;

namespace FujianPlan.Tool;

/// <summary>
/// The language of the system where the runtime does not know it: without culture data (<c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT</c>, as in
/// images of Alpine, and in the native program), every culture is English.
/// </summary>
/// <param name="name">The language and its script, as <c>zh-Hans</c>.</param>
internal sealed class SystemLanguage(string name) : CultureInfo(string.Empty)
{
    /// <summary>What the runtime takes for the language of every culture that it has no data of.</summary>
    private const string Unknown = "iv";

    public override string Name => name;

    public override string TwoLetterISOLanguageName => "zh";

    public override CultureInfo Parent => InvariantCulture;

    /// <summary>Speaks Chinese where the environment asks for it, and the runtime has not seen it.</summary>
    public static void Use()
    {
        if (CurrentUICulture is { Name.Length: > 0, TwoLetterISOLanguageName: not Unknown })
        {
            return;
        }

        // zh_CN.UTF-8: language, region, encoding.
        string[] parts = UserLanguage.Wanted.Split('.', '@')[0].Split('_', '-');
        if (parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
        {
            bool isTraditional = parts.Skip(1).Any(part => part.ToUpperInvariant() is "TW" or "HK" or "MO" or "HANT");
            CurrentUICulture = DefaultThreadCurrentUICulture = new SystemLanguage(isTraditional ? "zh-Hant" : "zh-Hans");
        }
    }
}
