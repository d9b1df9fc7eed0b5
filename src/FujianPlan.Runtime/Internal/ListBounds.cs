using System;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says that a list is shorter than somebody took it to be.</summary>
internal static class ListBounds
{
    internal static ArgumentOutOfRangeException Exceeded(int index) => new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
}
