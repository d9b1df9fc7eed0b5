namespace FujianPlan.Authoring.Clauses;

/// <summary>How a clause writes an agency.</summary>
public enum AgencyWriting
{
    /// <summary>By its name.</summary>
    InFull = 0,

    /// <summary>Without the ending that it shares with a later one: 福州 in 福州、厦门市政府.</summary>
    ElidedSuffix = 1,

    /// <summary>Without the beginning that it shares with an earlier one: 卫生厅 after 省农业厅.</summary>
    ElidedPrefix = 2,

    /// <summary>As a named member of a collective: 省国税局 in 省国税局等省直有关部门.</summary>
    NamedMember = 3,

    /// <summary>As a collective: 省直有关部门, 各设区市政府.</summary>
    Collective = 4,
}
