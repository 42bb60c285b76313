using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Rules.Audit;
using ComplianceAsCode.Rules.Certification;
using ComplianceAsCode.Rules.Code;
using ComplianceAsCode.Rules.Configuration;
using ComplianceAsCode.Rules.Evidence;
using ComplianceAsCode.Rules.GapAnalysis;
using ComplianceAsCode.Rules.Operation;
using ComplianceAsCode.Rules.Policies;
using ComplianceAsCode.Rules.Reading;
using ComplianceAsCode.Rules.Scope;

namespace ComplianceAsCode.Checking;

/// <summary>The rules on documents, listed one by one.</summary>
public static class RuleSet
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new FileIsReadable(),
        new YamlIsValid(),
        new FrontMatterIsClosed(),
        new KindIsKnown(),
        new FieldIsKnown(),
        new FieldIsPresent(),
        new ValueIsValid(),
        new KeyIsUnique(),
        new IdIsWellFormed(),
        new IdIsUnique(),
        new ReferenceResolves(),
        new ReferenceHasKind(),
        new RequirementExists(),
        new SectionIsPresent(),
        new LinkResolves(),
        new NoPlaceholder(),
        new DocumentIsWithinLimits(),
        new DatesAreInOrder(),
        new PathStaysInside(),
        new RetiredIsNotUsed(),
        new ScopeIsDefined(),
        new SponsorIsNamed(),
        new ComplianceOwnerIsNamed(),
        new CommitteeRepresentsDepartments(),
        new AiRolesAreDeclared(),
        new ContextIsComplete(),
        new SystemIsInScope(),
        new SystemIsDescribed(),
        new InventoryHasNoOrphans(),
        new DatasetHasProvenance(),
        new ProhibitedIsNotUsed(),
        new SupplierIsAssessed(),
        new OwnerHasTime(),
        new RequirementIsAddressed(),
        new ExclusionIsAllowed(),
        new ComplianceIsProven(),
        new GapHasAction(),
        new GapIsPrioritised(),
        new ActionIsOnTime(),
        new HighRiskIsTreated(),
        new ResidualRiskIsAccepted(),
        new SystemIsAssessed(),
        new RiskIsReviewed(),
        new DependenciesHaveNoCycle(),
        new ExclusionFitsReality(),
        new StatementOfApplicabilityIsCurrent(),
        new ActionWasEffective(),
        new ObjectivesAreConsidered(),
        new ObjectiveIsMeasured(),
        new ChangeIsPlanned(),
        new ClaimFitsStatus(),
        new AiPolicyIsApproved(),
        new PolicyIsReviewed(),
        new PolicyReviewIsNear(),
        new DocumentIsApproved(),
        new ApprovalMatchesContent(),
        new ApproverHoldsRole(),
        new ApproverIsNotAuthor(),
        new ChangeBumpsVersion(),
        new SignatureIsValid(),
        new PolicyTopicIsCovered(),
        new PolicyIsCommunicated(),
        new EvidenceIsPresent(),
        new EvidenceIsFresh(),
        new EvidenceExpiryIsNear(),
        new ArtifactExists(),
        new ArtifactMatchesDigest(),
        new MetricMeetsThreshold(),
        new EvidencePassed(),
        new EvidenceProvesSomething(),
        new EvidenceCoversRelease(),
        new EvidenceIsNotOlderThanSubject(),
        new EvidenceIsDistinct(),
        new EvidenceSaysSomething(),
        new SubjectMatchesDigest(),
        new CommitteeMeets(),
        new DecisionHasOwner(),
        new IncidentIsAnalysed(),
        new RoleIsCompetent(),
        new ConcernIsAnswered(),
        new ProcedureExists(),
        new InternalAuditIsHeld(),
        new AuditCoversRequirements(),
        new AuditorIsImpartial(),
        new NonconformityHasRootCause(),
        new NonconformityHasAction(),
        new CorrectionIsOnTime(),
        new ClosureIsProven(),
        new ManagementReviewIsHeld(),
        new ReviewHasInputs(),
        new ReviewHasDecisions(),
        new NothingBlocksCertification(),
        new TopManagementAttended(),
        new ObservationIsAnswered(),
        new PlannedIsPerformed(),
        new CertificationBodyIsChosen(),
        new SurveillanceIsOnTime(),
        new CertificateIsValid(),
        new KpiIsMeasured(),
        new KpiMeetsTarget(),
        new CertificationMatchesScope(),
        new MandatoryDocumentsExist(),
        new KpiIsReviewed(),
        new DocumentedTypeExists(),
        new AiPackageHasSystem(),
        new InventoryIsReadable(),
        new ManifestIsValid(),
        new RuleOverrideIsKnown(),
        new FrameworkIsKnown(),
        new WaiverIsCurrent(),
        new BaselineDoesNotGrow(),
    ];

    /// <summary>Rules on code that the analyzers apply and that are evaluated again on an inventory, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> OnCode { get; } =
    [
        new CompiledUseIsRegistered(),
        .. RequiredAnnotation.All,
        new CodeNamesDocuments(),
        new CodeAgreesWithDocuments(),
        new CompiledModelHasSystem(),
    ];

    /// <summary>What is fixed about every rule there is: those on documents, those that the check reports itself, and those on code, by id.</summary>
    public static RuleCatalogue Catalogue { get; } = new([.. All.Select(r => r.Descriptor), ManifestIsFound.Descriptor, WaiverIsUsed.About, BaselineIsUsed.About, .. CodeRules.All]);
}
