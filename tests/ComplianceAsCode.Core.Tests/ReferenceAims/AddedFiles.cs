namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Files that injected faults add.</summary>
internal static class AddedFiles
{
    public const string RetiredProcedure = """
        ---
        kind: procedure
        id: PRC-purchase
        title: Purchase of software
        owner: ROL-technology-lead
        version: 1.0.0
        status: retired
        review-by: 2027-03-01
        type: other
        author: head-of-technology
        ---

        # Purchase of software

        ## Purpose

        To buy what is needed and nothing else.

        ## Steps

        1. The technology lead compares three offers.

        ## Records

        The offers.

        """;

    public const string FrameworkWithoutWeights = """
        framework: house-rules
        title: House rules for AI
        requirements:
          - { id: H.1, title: Models are named after what they do, level: control, applies: mandatory }

        """;

    public const string ControlWithoutPriority = """
        ---
        [|kind|]: control
        id: CTL-house-1
        title: Models are named after what they do
        owner: ROL-technology-lead
        requirement: house-rules:H.1
        applicable: true
        because: [policy]
        justification: A name that says nothing is mistaken for another.
        claim: partial
        implementation: partial
        gap: { missing: The older model has no such name., consequence: It is mistaken for its successor. }
        ---

        # Models are named after what they do

        ## Implementation

        New models get their names at the first review of the design.

        """;

    public const string SecondWaiver = """
        ---
        kind: waiver
        id: WVR-second
        title: Fairness of the help assistant is accepted
        owner: ROL-technology-lead
        rule: CAC3109
        target: [|EVD-help-assistant-fairness|]
        reason: The model did not change between the two releases.
        approved-by: managing-director
        expires: 2027-03-25
        ---

        # Fairness of the help assistant is accepted

        Until the next test.

        """;

    public const string FaultThatIsNotThere = """
        baseline: 1
        entries:
          - rule: CAC3106
            document: [|EVD-credit-scoring-robustness|]
            fingerprint: sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
            owner: ROL-owner-credit-scoring
            expires: 2027-01-31

        """;

    public const string PermissionThatEnded = """
        baseline: 1
        entries:
          - rule: CAC3106
            document: EVD-credit-scoring-robustness
            fingerprint: sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef
            owner: ROL-owner-credit-scoring
            expires: [|2026-11-20|]

        """;
}
