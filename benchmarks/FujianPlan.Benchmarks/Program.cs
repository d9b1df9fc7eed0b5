// Ratios measured in one run, on whatever machine it is: dotnet run -c Release --project benchmarks/FujianPlan.Benchmarks
using FujianPlan.Benchmarks;

return ProvenanceGrowth.Run(rounds: 9) ? 0 : 1;
