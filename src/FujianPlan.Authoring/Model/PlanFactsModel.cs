namespace FujianPlan.Authoring.Model;

/// <summary>The plan's own facts. An empty string stands for one that the file does not state.</summary>
/// <param name="Title">The plan's title.</param>
/// <param name="English">Its title in English; editorial.</param>
/// <param name="Issuer">The issuing authority; several are joined by 、.</param>
/// <param name="Drafter">The number of the agency that drew it up; 0 where none is stated.</param>
/// <param name="Issued">The date of issue.</param>
/// <param name="PeriodFrom">The first year of the period; 0 where none is stated.</param>
/// <param name="PeriodTo">The last year of it; 0 where none is stated.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="SourceFile">The source document's path.</param>
/// <param name="SourceSha256">The SHA-256 of its bytes.</param>
/// <param name="SourceLength">How many characters it has, its layout apart; 0 where the plan was not held against it.</param>
/// <param name="SourceAccountedFor">How many of them the plan accounts for.</param>
/// <param name="NoticeTitle">The notice's title.</param>
/// <param name="Published">Its line of publication.</param>
/// <param name="Addressees">Whom it is addressed to.</param>
/// <param name="Body">What it says.</param>
/// <param name="Closing">Its closing instruction.</param>
/// <param name="Dated">Its date line.</param>
/// <param name="Drafted">The drafting agency's line.</param>
/// <param name="Passages">Whatever else the notice says, in order.</param>
/// <param name="Issuers">The issuing authorities, one by one.</param>
public sealed record PlanFactsModel(
    string Title,
    string English,
    string Issuer,
    int Drafter,
    DateTime Issued,
    int PeriodFrom,
    int PeriodTo,
    string DataVersion,
    string SourceFile,
    string SourceSha256,
    int SourceLength,
    int SourceAccountedFor,
    string NoticeTitle,
    string Published,
    string Addressees,
    string Body,
    string Closing,
    string Dated,
    string Drafted,
    EquatableArray<PassageModel> Passages,
    EquatableArray<string> Issuers)
{
    /// <summary>Whether the editors say who issues it, and neither the title nor a signature does.</summary>
    public bool IsIssuerEditorial { get; init; }

    /// <summary>Whether the editors say when it was issued, and the source does not.</summary>
    public bool IsIssuedEditorial { get; init; }

    /// <summary>Whether its source stands in order, and has lost nothing but whole headings.</summary>
    public bool IsInOrder { get; init; } = true;
}

/// <summary>Words of the notice that have no key of their own.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Kind">What they are, as the plan file has it; null where it does not say.</param>
public sealed record PassageModel(string Text, string? Kind);
