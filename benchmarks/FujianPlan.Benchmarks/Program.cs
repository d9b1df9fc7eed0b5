// Ratios measured in one run, on whatever machine it is: dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks
using FujianPlan.Benchmarks;

// The repository's size, and one that fits no processor's cache at either end.
bool small = ProvenanceGrowth.Run(tasks: 70, repeats: 20, rounds: 9);
bool large = ProvenanceGrowth.Run(tasks: 1000, repeats: 2, rounds: 3);
return small && large ? 0 : 1;
