package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Đối tượng vi phạm: unknown, alleged, identified. Whether person or organisation decides the fine factor; identity is sealed. */
public interface Subject {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum Kind {
        @JsonProperty("individual")
        INDIVIDUAL,
        @JsonProperty("organisation")
        ORGANISATION
    }

    /** Role in advertising; liability is concurrent, not a cascade (Law on Advertising Art 23.3). */
    enum AdvertisingRole {
        @JsonProperty("advertiser")
        ADVERTISER,
        @JsonProperty("ad_business")
        AD_BUSINESS,
        @JsonProperty("ad_publisher")
        AD_PUBLISHER,
        @JsonProperty("ad_conveyor")
        AD_CONVEYOR,
        @JsonProperty("influencer")
        INFLUENCER,
        @JsonProperty("seller")
        SELLER,
        @JsonProperty("platform_operator")
        PLATFORM_OPERATOR;

        /** As events and the law's data write it. */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which rule a request for user information rests on: both clocks belong to the cyber force (A05). */
    enum InfoUrgency {
        @JsonProperty("ordinary")
        ORDINARY,
        /** National security or human life. */
        @JsonProperty("urgent")
        URGENT
    }

    @By({Role.CLASSIFIER, Role.COORDINATOR, Role.RECORDER})
    record AllegeSubject(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID subjectId,
            @Nullable Kind kind,
            AdvertisingRole role,
            @Nullable String platform,
            @Nullable String province,
            @About("subjectId") @Nullable Sealed name,
            @About("subjectId") @Nullable Sealed handle)
            implements Command {}

    record SubjectAlleged(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID subjectId,
            @Nullable Kind kind,
            AdvertisingRole role,
            @Nullable String platform,
            @Nullable String province,
            @Nullable Sealed name,
            @Nullable Sealed handle)
            implements Event {}

    /**
     * @param account pseudonymous sign-in id of the subject, where it has one: lets the subject read its own case
     * @param abroad  beyond the reach of a domestic sanction for now
     */
    @By({Role.RECORDER, Role.COORDINATOR})
    record IdentifySubject(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted(unlessGiven = true) UUID subjectId,
            Kind kind,
            AdvertisingRole role,
            @Nullable String province,
            boolean abroad,
            @Nullable String account,
            @About("subjectId") Sealed name,
            @About(value = "subjectId", identifies = true) Sealed identityNumber,
            @About("subjectId") @Nullable Sealed address)
            implements Command {
        public IdentifySubject {
            Shape.shortText(account, 100);
        }
    }

    record SubjectIdentified(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID subjectId,
            Kind kind,
            AdvertisingRole role,
            @Nullable String province,
            boolean abroad,
            @Nullable String account,
            Sealed name,
            Sealed identityNumber,
            @Nullable Sealed address)
            implements Event {}

    @By({Role.RECORDER, Role.COORDINATOR})
    record DeclareSubjectUnidentifiable(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Nullable UUID subjectId,
            @About Sealed efforts) implements Command {}

    record SubjectDeclaredUnidentifiable(
            CaseId caseId, Actor by, Instant at, @Nullable UUID subjectId, Sealed efforts) implements Event {}

    @By(Role.LIAISON)
    record RequestUserInfo(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID requestId,
            String platform,
            @Nullable UUID subjectId,
            InfoUrgency urgency,
            DocumentRef document)
            implements Command {}

    record UserInfoRequested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID requestId,
            String platform,
            @Nullable UUID subjectId,
            InfoUrgency urgency,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By({Role.LIAISON, Role.PLATFORM})
    record RecordUserInfo(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID requestId,
            @About("requestId") Sealed info) implements Command {}

    record UserInfoReceived(CaseId caseId, Actor by, Instant at, UUID requestId, Sealed info, ClockChanges clocks)
            implements Event {}

    /** A performer's conduct goes to the performing-arts body. */
    @By(Role.COORDINATOR)
    record ReferConduct(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID referralId,
            UUID subjectId,
            String toAgency,
            DocumentRef document)
            implements Command {}

    record ConductReferred(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID referralId,
            UUID subjectId,
            String toAgency,
            LocalDate toAgencySince,
            DocumentRef document)
            implements Event {}
}
