#nullable enable

using System.ComponentModel;
#if NETCOREAPP
using System.Text.Json.Serialization;
#endif

namespace FujianPlan;

/// <summary>What an agency does for a task.</summary>
[TypeConverter(typeof(RoleTypeConverter))]
#if NETCOREAPP
[JsonConverter(typeof(RoleJsonConverter))]
#endif
public enum Role
{
    /// <summary>牵头: leads.</summary>
    Lead = 1,

    /// <summary>负责: is responsible.</summary>
    Responsible = 2,

    /// <summary>配合: supports.</summary>
    Supporting = 3,
}
