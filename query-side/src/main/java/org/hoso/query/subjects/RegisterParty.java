package org.hoso.query.subjects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hoso.cases.Blocking;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Subject;
import org.hoso.query.casefile.Personal;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or account in one case: who it is there, in which role, and what was done about it.
 *
 * @param key       the same in every case: of a person its random id, of an account a hash of platform and name
 * @param subjectId absent for an account
 * @param account   the account's name on its platform, as its address shows it
 * @param items     canonical links of the content that lies under the account
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterParty(
        String key,
        Kind kind,
        @Nullable UUID subjectId,
        Subject.@Nullable AdvertisingRole role,
        State state,
        @Nullable String platform,
        @Nullable String province,
        boolean abroad,
        @Nullable Personal name,
        @Nullable Personal handle,
        @Nullable String account,
        List<String> items,
        List<Recorded> records,
        List<DecidedMeasure> decisions,
        List<Lock> locks,
        List<Referral> conductReferrals)
        implements RegisterPartyBuilder.With {

    /** What it is; unknown while nobody has said. */
    public enum Kind {
        INDIVIDUAL,
        ORGANISATION,
        UNKNOWN,
        ACCOUNT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is known. */
    public enum State {
        SHOWN,
        ALLEGED,
        IDENTIFIED,
        BEYOND_FINDING;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A violation record against it. @param proposedAt when a sanction was proposed on it @param decided whether one was decided */
    @Withers
    public record Recorded(
            UUID recordId,
            String agency,
            Instant at,
            List<RecordedAct> acts,
            @Nullable Instant proposedAt,
            boolean decided)
            implements RegisterPartyRecordedBuilder.With {}

    /** @param links canonical links of the content that it is about */
    public record RecordedAct(UUID actId, String violationType, LocalDate endedOn, List<String> links) {}

    /** A fine, or remedies alone. @param totalVnd as decided, in VND; 0 for remedies alone */
    @Withers
    public record DecidedMeasure(
            UUID decisionId,
            String agency,
            Instant at,
            long totalVnd,
            List<String> remedies,
            DocumentRef document,
            boolean annulled,
            boolean executed)
            implements RegisterPartyDecidedMeasureBuilder.With {}

    /** @param lockedAt absent while the platform has not said so */
    @Withers
    public record Lock(
            UUID lockId,
            String platform,
            Blocking.LockKind kind,
            String agency,
            Instant at,
            @Nullable Instant lockedAt,
            boolean annulled)
            implements RegisterPartyLockBuilder.With {}

    /** A performer's conduct was referred to the body for the performing arts. */
    public record Referral(UUID referralId, String toAgency, DocumentRef document, Instant at) {}
}
