namespace FujianPlan.Authoring.Emission;

/// <summary>Writes what ties an enum to the runtime: which plan its values are of, and how they are converted.</summary>
internal static class PlanEnumAttributes
{
    private const string Xml = "CodeInXml", Contract = "CodeInContract";

    /// <summary>The short names of the attributes of members: the compiler takes its time over each character of ten thousand.</summary>
    public static readonly string[] Usings =
    [
        $"using {Xml} = global::System.Xml.Serialization.XmlEnumAttribute;",
        $"using {Contract} = global::System.Runtime.Serialization.EnumMemberAttribute;",
    ];

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
        // Which makes its serializer look for the codes of the members.
        code.Line("[global::System.Runtime.Serialization.DataContract]");
    }

    /// <summary>
    /// Writes what the serializers that know nothing of plans are told of a member: its code, for XmlSerializer, and for all that look for the
    /// names of data contracts, as Newtonsoft.Json's converter of enums does. Without it, they write the identifier.
    /// </summary>
    /// <param name="code">Where to.</param>
    /// <param name="value">The code.</param>
    public static void WriteMember(CodeWriter code, string value) => code.Line($"[{Xml}({CSharpLiteral.Of(value)}), {Contract}(Value = {CSharpLiteral.Of(value)})]");
}
