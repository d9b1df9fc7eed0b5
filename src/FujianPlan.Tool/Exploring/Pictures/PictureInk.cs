namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>How a shape or a word is coloured: by a class, which a page has its own colours for, and by attributes, for all others.</summary>
/// <param name="Class">The class.</param>
/// <param name="Colours">The attributes.</param>
/// <param name="Own">What no class says: how wide a line is.</param>
internal sealed record PictureInk(string Class, string Colours, string Own = "")
{
    private const string Accent = "#8f1d21";

    /// <summary>Words.</summary>
    public static readonly PictureInk Word = new("ink", "fill=\"#1d1b19\"");

    /// <summary>Words that matter less.</summary>
    public static readonly PictureInk Faint = new("soft", "fill=\"#5a544d\"");

    /// <summary>Words that head others.</summary>
    public static readonly PictureInk Strong = new("strong", "fill=\"#1d1b19\" font-weight=\"700\"");

    /// <summary>Lines between.</summary>
    public static readonly PictureInk Rule = new("rule", "stroke=\"#d8d2c8\" fill=\"none\"");

    /// <summary>What leads.</summary>
    public static readonly PictureInk Lead = new("full", $"fill=\"{Accent}\"");

    /// <summary>What is responsible.</summary>
    public static readonly PictureInk Responsible = new("half", $"fill=\"{Accent}\" fill-opacity=\"0.55\"");

    /// <summary>What supports or guides.</summary>
    public static readonly PictureInk Supporting = new("light", $"fill=\"{Accent}\" fill-opacity=\"0.25\"");

    /// <summary>A node that leads nothing.</summary>
    public static readonly PictureInk Ring = new("ring", $"fill=\"#fff\" stroke=\"{Accent}\" stroke-width=\"1.5\"");

    /// <summary>A box of words.</summary>
    public static readonly PictureInk Box = new("box", $"fill=\"#fff\" stroke=\"{Accent}\" stroke-opacity=\"0.6\"");

    /// <summary>A band of a flow.</summary>
    public static readonly PictureInk Band = new("band", $"fill=\"{Accent}\" fill-opacity=\"0.18\"");

    /// <summary>A field that is the darker the more there is.</summary>
    /// <param name="level">How dark, 1 to 4.</param>
    public static PictureInk Field(int level) => new($"field{level}", FormattableString.Invariant($"fill=\"{Accent}\" fill-opacity=\"{level * 0.11:0.##}\""));

    /// <summary>A line that is the wider the more it stands for.</summary>
    /// <param name="width">How wide.</param>
    public static PictureInk Line(double width) => new("line", FormattableString.Invariant($"stroke=\"{Accent}\" stroke-opacity=\"0.28\" fill=\"none\""), FormattableString.Invariant($"stroke-width=\"{width:0.#}\""));
}
