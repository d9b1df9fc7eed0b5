namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>Words that the plan has in one place, and the source in another.</summary>
/// <param name="Quote">Which quote of the task, from 0.</param>
/// <param name="Marker">The slot whose marker stands before them, by its place in the plan; -1 where none does.</param>
/// <param name="Clause">The slot whose clause stands behind them; -1 where none does.</param>
internal sealed record StrayWords(int Quote, int Marker, int Clause);
