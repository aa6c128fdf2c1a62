package org.hoso.affairs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.About;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;

/**
 * Vụ việc: everything about one product or campaign. Where several bodies sanction, each has its case; an affair joins them, and its
 * subjects are liable beside one another (Law on Advertising Art 23.3).
 */
public interface Affair {
    sealed interface Command extends AffairsCommand {}

    sealed interface Event extends AffairsEvent {}

    /** As what somebody is liable in the affair, beside the others. */
    enum Liability {
        /** Whose product it is. */
        @JsonProperty("company")
        COMPANY,
        /** Who hosts the livestream or channel. */
        @JsonProperty("host")
        HOST,
        @JsonProperty("guest")
        GUEST,
        @JsonProperty("platform")
        PLATFORM,
        @JsonProperty("other")
        OTHER
    }

    @By(Role.COORDINATOR)
    record OpenAffair(
            @Handed Actor by,
            Instant at,
            @Minted UUID affairId,
            @About("affairId") Sealed title) implements Command {}

    record AffairOpened(Actor by, Instant at, UUID affairId, Sealed title) implements Event {}

    /** Each body brings in the cases that it answers for. */
    @By(Role.COORDINATOR)
    record AddCaseToAffair(
            @Handed Actor by, Instant at, @Handed UUID affairId, CaseId caseId) implements Command {}

    record CaseAddedToAffair(Actor by, Instant at, UUID affairId, CaseId caseId, CaseNumber caseNumber)
            implements Event {}

    /** The body that answers for a subject's case says as what the subject is liable; said anew, the last counts. */
    @By({Role.COORDINATOR, Role.RECORDER})
    record RecordLiability(
            @Handed Actor by, Instant at, @Handed UUID affairId, CaseId caseId, UUID subjectId, Liability liability)
            implements Command {}

    record LiabilityRecorded(Actor by, Instant at, UUID affairId, CaseId caseId, UUID subjectId, Liability liability)
            implements Event {}

    /** By the body that answers for the case, or that opened the affair. */
    @By(Role.COORDINATOR)
    record RemoveCaseFromAffair(
            @Handed Actor by,
            Instant at,
            @Handed UUID affairId,
            CaseId caseId,
            @About("affairId") Sealed reason) implements Command {}

    record CaseRemovedFromAffair(Actor by, Instant at, UUID affairId, CaseId caseId, Sealed reason) implements Event {}
}
