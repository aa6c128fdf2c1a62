package org.hoso.query.casefile;

import java.util.List;
import org.hoso.query.casefile.Sanctions.InvestigatorReferral;
import org.hoso.query.casefile.Sanctions.SanctionProposal;
import org.hoso.query.casefile.Sanctions.ViolationRecord;

/**
 * What was done against subjects.
 */
public record SeenSanctions(
        List<ViolationRecord> records,
        List<SanctionProposal> proposals,
        List<SanctionDecision> decisions,
        List<InvestigatorReferral> referrals) {}
