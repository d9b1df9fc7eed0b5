using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exploring.Data;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>A plan of a page of several.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Source">Its source; null where there is none to show.</param>
/// <param name="Doubts">How many doubts of it are open.</param>
internal sealed record OtherPlan(PlanModel Plan, ShownSource? Source, int Doubts);
