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
