package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gỡ bỏ: the platform's word and our own checks are kept apart; only a check of our own makes content removed. */
public interface Removal {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum CheckResult {
        @JsonProperty("gone")
        GONE,
        @JsonProperty("still_there")
        STILL_THERE,
        @JsonProperty("geo_blocked")
        GEO_BLOCKED,
        @JsonProperty("unreachable")
        UNREACHABLE
    }

    @By({Role.PLATFORM, Role.LIAISON})
    record ClaimRemoval(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID noticeId, List<UUID> itemIds)
            implements Command {
        public ClaimRemoval {
            Shape.some(itemIds, 200);
            Shape.eachOnce(itemIds);
        }
    }

    record RemovalClaimed(CaseId caseId, Actor by, Instant at, UUID noticeId, List<UUID> itemIds) implements Event {}

    /** @param vantage from where it was looked at, e.g. {@code vn-hn-1} or {@code officer} */
    @By({Role.LIAISON, Role.INTAKE})
    record CheckRemoval(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID checkId,
            UUID itemId,
            CheckResult result,
            String vantage,
            @Nullable Sha256 evidence)
            implements Command {
        public CheckRemoval {
            Shape.require(
                    vantage != null && vantage.matches("[a-z0-9-]{1,40}"), "a vantage has 1 to 40 of a-z, 0-9 and -");
        }
    }

    record RemovalChecked(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID checkId,
            UUID itemId,
            CheckResult result,
            String vantage,
            @Nullable Sha256 evidence)
            implements Event {}

    @By(Role.LIAISON)
    record ConfirmRemoval(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID itemId, List<UUID> checkIds)
            implements Command {
        public ConfirmRemoval {
            Shape.some(checkIds, 20);
            Shape.eachOnce(checkIds);
        }
    }

    record ContentRemoved(CaseId caseId, Actor by, Instant at, UUID itemId, List<UUID> checkIds, ClockChanges clocks)
            implements Event {}

    /** @param url a new address of the same content, where it came back elsewhere */
    @By({Role.LIAISON, Role.INTAKE})
    record ReportReappearance(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID itemId,
            @Nullable WebAddress url,
            @Nullable Sha256 evidence)
            implements Command {}

    record ContentReappeared(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID itemId,
            @Nullable WebAddress url,
            @Nullable Sha256 evidence,
            ClockChanges clocks)
            implements Event {}

    /** @param consequenceId the consequence of a won appeal that asked for the restoration, where there is one */
    @By(Role.LIAISON)
    record ConfirmRestoration(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID itemId,
            @Nullable UUID consequenceId) implements Command {}

    record ContentRestored(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID itemId,
            @Nullable UUID consequenceId) implements Event {}
}
