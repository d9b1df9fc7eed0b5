namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>What a picture of a plan shows.</summary>
internal enum PictureKind
{
    /// <summary>Which agency has how much to do in which section.</summary>
    Matrix,

    /// <summary>Which agencies share tasks.</summary>
    Network,

    /// <summary>Who supports whom.</summary>
    Flow,

    /// <summary>What is due when.</summary>
    Calendar,
}
