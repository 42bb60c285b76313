using BenchmarkDotNet.Attributes;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Deltas;

namespace ComplianceAsCode.Benchmarks;

/// <summary>Of 10,000 documents 10 changed: a check without and with the base, and the comparison, beside what Git takes to say which files changed.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 5)]
public class ChangeBenchmarks
{
    private const int Documents = 10_000, Changed = 10;

    private string _root = "";

    [GlobalSetup]
    public void Write() => _root = GeneratedRepository.Write(Documents, Changed);

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_root, recursive: true);

    [Benchmark(Baseline = true)]
    public int GitDiffStat() => GeneratedRepository.DiffStat(_root);

    [Benchmark]
    public int Check() => ComplianceCheck.Run(new(_root, GeneratedWorkspace.Day)).Population!.Documents;

    [Benchmark]
    public int CheckBase() => ComplianceCheck.Run(new(_root, GeneratedWorkspace.Day) { BaseRevision = GeneratedRepository.Base }).Comparison!.New.Count;

    [Benchmark]
    public int DiffOfWorkingTree() => RevisionDiff.Run(new(_root, GeneratedWorkspace.Day), GeneratedRepository.Base, null).Delta!.Requirements.Count;

    [Benchmark]
    public int DiffOfTwoRevisions() => RevisionDiff.Run(new(_root, GeneratedWorkspace.Day), GeneratedRepository.Base, "HEAD").Delta!.Requirements.Count;
}
