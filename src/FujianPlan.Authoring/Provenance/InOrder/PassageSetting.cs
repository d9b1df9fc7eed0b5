namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>How words of the notice stand among those of a heading or a task.</summary>
internal enum PassageSetting
{
    /// <summary>Beside them, or as a label or a bracket among them.</summary>
    Apart,

    /// <summary>As a sentence of their own, behind the last words of a task.</summary>
    Sentence,

    /// <summary>As a sentence among those of a task, whose words go on behind it, or stand before it in its line.</summary>
    SentenceOfTask,

    /// <summary>Within a sentence of theirs, which lacks them.</summary>
    WithinSentence,
}
