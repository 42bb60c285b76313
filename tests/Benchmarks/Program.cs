using BenchmarkDotNet.Running;
using ComplianceAsCode.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
