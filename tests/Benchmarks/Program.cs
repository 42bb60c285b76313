using BenchmarkDotNet.Running;
using ComplianceAsCode.Benchmarks;

// Makes the repository of the benchmarks of changes and leaves it, so that whole processes can be timed on it.
if (args is ["repository"]) Console.WriteLine(GeneratedRepository.Write(10_000, 10));
else BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
