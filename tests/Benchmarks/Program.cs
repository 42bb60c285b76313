using BenchmarkDotNet.Running;
using ComplianceAsCode.Benchmarks;
using ComplianceAsCode.Benchmarks.AnalyzerCost;

if (args is ["analyzers", .. var rest]) return CostTable.Run(rest);

// Makes the repository of the benchmarks of changes and leaves it, so that whole processes can be timed on it.
if (args is ["repository"]) Console.WriteLine(GeneratedRepository.Write(10_000, 10));
else BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
return 0;
