// Ratios measured in one run, on whatever machine it is: dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks
using FujianPlan.Benchmarks;

// The repository's size has the target; the other shows what it costs that a large plan fits no processor's cache.
bool isMet = ProvenanceGrowth.Run(tasks: 70, repeats: 20, rounds: 9, target: 130);
ProvenanceGrowth.Run(tasks: 1000, repeats: 2, rounds: 3, target: null);
return isMet ? 0 : 1;
