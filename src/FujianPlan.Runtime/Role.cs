using System.ComponentModel;
using System.Runtime.Serialization;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif
using System.Xml.Serialization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>What an agency does for a task.</summary>
[PlanEnum(typeof(Compiled.RoleTable), PlanValueKind.Role)]
[TypeConverter(typeof(PlanTypeConverter<Role>))]
#if NET8_0_OR_GREATER
[JsonConverter(typeof(PlanJsonConverter<Role>))]
#endif
[DataContract]
public enum Role
{
    /// <summary>牵头: leads.</summary>
    [XmlEnum(RoleCodes.Lead), EnumMember(Value = RoleCodes.Lead)]
    Lead = 1,

    /// <summary>负责: is responsible.</summary>
    [XmlEnum(RoleCodes.Responsible), EnumMember(Value = RoleCodes.Responsible)]
    Responsible = 2,

    /// <summary>配合: supports.</summary>
    [XmlEnum(RoleCodes.Supporting), EnumMember(Value = RoleCodes.Supporting)]
    Supporting = 3,

    /// <summary>指导: guides those who do it.</summary>
    [XmlEnum(RoleCodes.Guiding), EnumMember(Value = RoleCodes.Guiding)]
    Guiding = 4,
}
