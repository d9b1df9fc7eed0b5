using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace FujianPlan.Tests;

/// <summary>Serializers of XML, which know nothing of plans, write codes and take codes.</summary>
public sealed class XmlTests
{
    private const string Body =
        "<Assignee>SZB</Assignee><Task>1.5</Task><Section>1</Section><Role>lead</Role>"
        + "<Code>SZB</Code><TaskCode>1.5</TaskCode><SectionCode>1</SectionCode><Others><Agency>SZB</Agency><Agency>JJXXZX</Agency></Others>";

    private static readonly Agency Other = Agencies.Parse("JJXXZX");

    private static Order Sent => new()
    {
        Assignee = Agency.DigitalFujianOffice,
        Task = TaskId.GovernmentExtranet,
        Section = Plan.Tasks[TaskId.GovernmentExtranet].Section.Id,
        Role = Role.Lead,
        Code = new AgencyCode(Agency.DigitalFujianOffice),
        TaskCode = new TaskCode(TaskId.GovernmentExtranet),
        SectionCode = new SectionCode(Plan.Tasks[TaskId.GovernmentExtranet].Section.Id),
        Others = [Agency.DigitalFujianOffice, Other],
    };

    [Fact]
    public void XmlSerializer_WritesCodes_AndReadsThem()
    {
        XmlSerializer serializer = new(typeof(Order));
        string xml = Written(writer => serializer.Serialize(writer, Sent));

        Assert.Contains(Body, xml, StringComparison.Ordinal);
        Assert.Equivalent(Sent, serializer.Deserialize(Reader(xml)), strict: true);
    }

    [Theory]
    [InlineData("<Assignee>DigitalFujianOffice</Assignee>")]
    [InlineData("<Assignee>1</Assignee>")]
    [InlineData("<Code>1</Code>")]
    [InlineData("<Code></Code>")]
    [InlineData("<Role>Lead</Role>")]
    [InlineData("<Section>InformationInfrastructure</Section>")]
    public void XmlSerializer_TakesNeitherIdentifiersNorNumbers(string element) => Assert.IsType<InvalidOperationException>(
        Record.Exception(() => new XmlSerializer(typeof(Order)).Deserialize(Reader($"<Order>{element}</Order>"))));

    // What was not filled in is no agency of number 0.
    [Fact]
    public void XmlSerializer_DoesNotWriteWhatIsNoValue() => Assert.Contains(
        "Agency",
        Assert.Throws<InvalidOperationException>(() => Written(writer => new XmlSerializer(typeof(Order)).Serialize(writer, new Order()))).InnerException!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void DataContractSerializer_WritesCodes_AndReadsThem()
    {
        DataContractSerializer serializer = new(typeof(Order));
        string xml = Written(writer => serializer.WriteObject(writer, Sent));

        Assert.Contains("<Assignee>SZB</Assignee>", xml, StringComparison.Ordinal);
        Assert.Contains(">SZB</Code>", xml, StringComparison.Ordinal);
        Assert.Contains("<Role>lead</Role>", xml, StringComparison.Ordinal);
        Assert.Contains("<Task>1.5</Task>", xml, StringComparison.Ordinal);
        Assert.Equivalent(Sent, serializer.ReadObject(Reader(xml)), strict: true);
    }

    [Fact]
    public void EveryValue_HasItsCode_ForBoth() => Assert.All(
        new[] { typeof(Agency), typeof(TaskId), typeof(SectionId), typeof(Role) }.SelectMany(type => PlanCodes.Find(type)!.Values.Select(value => (type, value))),
        pair =>
        {
            System.Reflection.FieldInfo field = pair.type.GetField(Enum.GetName(pair.type, pair.value.Number)!)!;
            Assert.Equal(pair.value.Code, ((XmlEnumAttribute)field.GetCustomAttributes(typeof(XmlEnumAttribute), false).Single()).Name);
            Assert.Equal(pair.value.Code, ((EnumMemberAttribute)field.GetCustomAttributes(typeof(EnumMemberAttribute), false).Single()).Value);
        });

    private static XmlReader Reader(string xml) => XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    private static string Written(Action<XmlWriter> write)
    {
        StringWriter text = new();
        using (XmlWriter writer = XmlWriter.Create(text))
        {
            write(writer);
        }

        return text.ToString();
    }

    /// <summary>What an application sends as XML.</summary>
    [DataContract(Namespace = "")]
    public sealed class Order
    {
        [DataMember(Order = 1)]
        public Agency Assignee { get; set; }

        [DataMember(Order = 2)]
        public TaskId Task { get; set; }

        [DataMember(Order = 3)]
        public SectionId Section { get; set; }

        [DataMember(Order = 4)]
        public Role Role { get; set; }

        [DataMember(Order = 5)]
        public AgencyCode Code { get; set; }

        [DataMember(Order = 6)]
        public TaskCode TaskCode { get; set; }

        [DataMember(Order = 7)]
        public SectionCode SectionCode { get; set; }

        [DataMember(Order = 8)]
        public List<Agency> Others { get; set; } = [];
    }
}
