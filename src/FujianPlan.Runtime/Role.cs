using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
#endif

namespace FujianPlan.Runtime;

/// <summary>What an agency does for a task.</summary>
[PlanEnum(typeof(Compiled.RoleTable), PlanValueKind.Role)]
[TypeConverter(typeof(PlanTypeConverter<Role>))]
#if NET8_0_OR_GREATER
[JsonConverter(typeof(PlanJsonConverter<Role>))]
#endif
public enum Role
{
    /// <summary>牵头: leads.</summary>
    Lead = 1,

    /// <summary>负责: is responsible.</summary>
    Responsible = 2,

    /// <summary>配合: supports.</summary>
    Supporting = 3,

    /// <summary>指导: guides those who do it.</summary>
    Guiding = 4,
}
