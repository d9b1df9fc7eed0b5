using System.Globalization;

namespace FujianPlan.AspNetCore;

/// <summary>
/// A language, and nothing else of a culture: programs that run without culture data (<c>InvariantGlobalization</c>, as in images of Alpine
/// and in templates for NativeAOT) have Chinese readers, too, and cannot make a culture by its name.
/// </summary>
/// <param name="language">The language, as <c>zh</c>.</param>
internal sealed class LanguageCulture(string language) : CultureInfo(string.Empty)
{
    public override string Name => language;

    public override string TwoLetterISOLanguageName => language;

    public override CultureInfo Parent => InvariantCulture;
}
