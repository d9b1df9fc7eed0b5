namespace FujianPlan.Authoring.Emission;

/// <summary>Writes what ties an enum to the runtime: which plan its values are of, and how they are converted.</summary>
internal static class PlanEnumAttributes
{
    /// <summary>Writes the attributes.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The enum.</param>
    /// <param name="kind">What its values are: a member of the runtime's <c>PlanValueKind</c>.</param>
    public static void Write(CodeWriter code, string name, string kind)
    {
        const string runtime = "global::FujianPlan.Runtime.";
        code.Line($"[{runtime}PlanEnum(typeof(Data.Catalogue), {runtime}PlanValueKind.{kind})]");
        code.Line($"[global::System.ComponentModel.TypeConverter(typeof({runtime}PlanTypeConverter<{name}>))]");
        code.Line("#if NET8_0_OR_GREATER");
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({runtime}PlanJsonConverter<{name}>))]");
        code.Line("#endif");
    }
}
