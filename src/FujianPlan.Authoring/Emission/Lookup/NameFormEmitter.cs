using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Lookup;

/// <summary>Writes in which traditional characters the names of the agencies may be typed.</summary>
internal static class NameFormEmitter
{
    /// <summary>Writes the characters, as the library's <c>TypedForm</c> reads them.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="meter">What counts the literals.</param>
    /// <returns>The file.</returns>
    public static string Data(EquatableArray<AgencyModel> agencies, string space, LiteralMeter meter)
    {
        TraditionalForms forms = FormsOf(agencies);
        CodeWriter code = new(space + ".Data");
        code.Line("/// <summary>Traditional characters in which names may be typed, and the simplified ones that they stand for.</summary>");
        using (code.Open("internal static class NameFormData"))
        {
            code.Line($"internal const string Traditional = {CSharpLiteral.Of(meter.Count(forms.Traditional))};");
            code.Line();
            code.Line($"internal const string Simplified = {CSharpLiteral.Of(meter.Count(forms.Simplified))};");
        }

        return code.ToString();
    }

    /// <summary>Counts the literals of the characters without writing them.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="meter">What counts them.</param>
    public static void Measure(EquatableArray<AgencyModel> agencies, LiteralMeter meter)
    {
        TraditionalForms forms = FormsOf(agencies);
        meter.Count(forms.Traditional);
        meter.Count(forms.Simplified);
    }

    private static TraditionalForms FormsOf(EquatableArray<AgencyModel> agencies) =>
        TraditionalForms.Of(agencies.SelectMany(agency => agency.Aliases.Concat(agency.FormerNames).Append(agency.Name)));
}
