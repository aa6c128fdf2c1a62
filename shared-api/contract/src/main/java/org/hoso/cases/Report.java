package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Phản ánh: what someone sent in. A report opens a case or joins one; it is never edited, only joined, answered or rejected. */
public interface Report {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /** Who sends a report in; the words of the sample data and of process.md. */
    enum ReporterType {
        @JsonProperty("citizen")
        CITIZEN,
        @JsonProperty("brand")
        BRAND,
        @JsonProperty("association")
        ASSOCIATION,
        @JsonProperty("agency")
        AGENCY,
        @JsonProperty("scanner")
        SCANNER,
        @JsonProperty("competitor")
        COMPETITOR,
        @JsonProperty("advertiser_self")
        ADVERTISER_SELF,
        @JsonProperty("subject_of_image")
        SUBJECT_OF_IMAGE,
        @JsonProperty("sanctioned_party")
        SANCTIONED_PARTY,
        @JsonProperty("whistleblower")
        WHISTLEBLOWER
    }

    enum Urgency {
        @JsonProperty("low")
        LOW,
        @JsonProperty("normal")
        NORMAL,
        @JsonProperty("urgent")
        URGENT
    }

    /** Why a report is not taken up; each names the right channel where there is one. */
    enum RejectionReason {
        @JsonProperty("no_violation")
        NO_VIOLATION,
        @JsonProperty("out_of_scope")
        OUT_OF_SCOPE,
        @JsonProperty("insufficient_info")
        INSUFFICIENT_INFO,
        @JsonProperty("consumer_dispute")
        CONSUMER_DISPUTE,
        @JsonProperty("denunciation")
        DENUNCIATION,
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("malicious")
        MALICIOUS
    }

    enum Addressee {
        @JsonProperty("reporter")
        REPORTER,
        @JsonProperty("sector_body")
        SECTOR_BODY
    }

    /**
     * One link as it is reported. The platform may be left out: it then follows from the host.
     *
     * @param handle the account behind it, where the reporter named one
     */
    record ReportedItem(
            @Minted UUID itemId,
            WebAddress url,
            @Nullable String platform,
            @Nullable String itemKind,
            @About @Nullable Sealed handle) {}

    /** Words of a reporter that the register does not bear out: the address decided instead, and these are kept beside. */
    record Declared(@Nullable String platform, @Nullable String itemKind) {}

    /**
     * The case, at rest by now, that handled the same content before.
     *
     * @param itemId what it is there
     */
    record Earlier(CaseId caseId, CaseNumber caseNumber, UUID itemId) {}

    /**
     * The same link as the case keeps it: platform and kind are settled.
     *
     * @param declared where the reporter called it otherwise
     * @param earlier  the latest case that handled it and came to rest; absent where none did
     */
    @Withers
    record Item(
            UUID itemId,
            WebAddress url,
            String platform,
            String itemKind,
            @Nullable Sealed handle,
            @Nullable Declared declared,
            @Nullable Earlier earlier)
            implements ReportItemBuilder.With {
        /** The kind that any platform's item may have. */
        public static final String OTHER_KIND = "other";
    }

    /** How a report came that was not typed in here one by one. */
    enum Arrival {
        @JsonProperty("imported")
        IMPORTED
    }

    /** Who reports. Identity is sealed under that person's key; the province decides whose area it is. */
    record Reporter(
            ReporterType type,
            @Nullable String province,
            @About("reportId") @Nullable Sealed name,
            @About("reportId") @Nullable Sealed contact,

            @About(value = "reportId", identifies = true) @Nullable
            Sealed identityNumber) {}

    /**
     * The case that a case against a platform follows from.
     *
     * @param caseId   of the first case
     * @param platform against which the joined case is
     */
    record JoinedTo(CaseId caseId, CaseNumber caseNumber, String platform) {}

    /**
     * Opens a case.
     *
     * @param caseNumber of a case against a platform, drawn when that was opened; any other is drawn once it is known that a case opens
     * @param actDate  day of the act, where known: it decides which decree applies
     * @param joinedTo set by the reaction that opens a case against a platform, never by a sender
     * @param arrival  absent where its sender can still be asked
     */
    @Withers
    @By({Role.INTAKE, Role.REPORTER, Role.EXPERT, Role.COORDINATOR})
    record ReportContent(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Handed @Nullable CaseNumber caseNumber,
            @Minted UUID reportId,
            Reporter reporter,
            @About("reportId") Sealed title,
            @About("reportId") @Nullable Sealed description,
            @About("reportId") @Nullable Sealed claimedEffect,
            @Nullable String productField,
            @Nullable String productName,
            @Nullable LocalDate actDate,
            @Nullable Urgency urgency,
            List<ReportedItem> items,
            @Handed @Nullable JoinedTo joinedTo,
            @Handed @Nullable Arrival arrival)
            implements Command, ReportReportContentBuilder.With {
        public ReportContent {
            Shape.some(items, 100);
            Shape.shortText(productName, 200);
        }
    }

    /** @param accountable the first accountable body, with the day its version was looked up for (settled: first accountable body) */
    record ContentReported(
            CaseId caseId,
            Actor by,
            Instant at,
            CaseNumber caseNumber,
            UUID reportId,
            Reporter reporter,
            Sealed title,
            @Nullable Sealed description,
            @Nullable Sealed claimedEffect,
            String productField,
            @Nullable String productName,
            @Nullable LocalDate actDate,
            Urgency urgency,
            List<Item> items,
            AccountableBody accountable,
            ClockChanges clocks,
            @Nullable JoinedTo joinedTo)
            implements Event {}

    /**
     * A link of a report that an open case handles already.
     *
     * @param sent   id drawn for it with the report
     * @param itemId what it is there
     */
    record Handled(UUID sent, CaseId caseId, UUID itemId) {}

    /**
     * What a report brings along that joins a case because of one of its links.
     *
     * @param ownCaseId of the case that links of its own would open
     * @param about     the id under which the texts of its links are sealed
     * @param items     all of its links, in their order
     * @param handled   those of them that open cases handle, this one among them
     */
    record Brought(
            CaseId ownCaseId,
            UUID about,
            List<ReportedItem> items,
            List<Handled> handled,
            @Nullable Arrival arrival) {}

    /**
     * Another case that the same report went to.
     *
     * @param opened  whether it was opened by it
     * @param itemIds what the report names there
     */
    record Beside(CaseId caseId, CaseNumber caseNumber, boolean opened, List<UUID> itemIds) {}

    /**
     * Another report of content that an open case already handles.
     *
     * @param brought set where a report that was sent in for itself joins, never by a sender
     */
    @By({Role.INTAKE, Role.REPORTER, Role.EXPERT, Role.COORDINATOR})
    record JoinReport(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID reportId,
            Reporter reporter,
            @About("reportId") Sealed title,
            @About("reportId") @Nullable Sealed description,
            @About("reportId") @Nullable Sealed claimedEffect,
            @Nullable String productField,
            @Nullable String productName,
            @Nullable LocalDate actDate,
            @Nullable Urgency urgency,
            @Nullable UUID itemId,
            @Handed @Nullable Brought brought)
            implements Command {
        public JoinReport {
            Shape.shortText(productName, 200);
        }
    }

    /**
     * @param itemId the item of this case that it joined by
     * @param links  all that it names in this case, as its sender wrote them, each under the id that the item has here
     * @param linksAbout the id under which the texts of its links are sealed, to be named when they are erased; absent where it brings
     *     none along
     * @param beside where its other links went
     */
    record ReportJoined(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID reportId,
            Reporter reporter,
            Sealed title,
            @Nullable Sealed description,
            @Nullable Sealed claimedEffect,
            @Nullable String productField,
            @Nullable String productName,
            @Nullable LocalDate actDate,
            @Nullable Urgency urgency,
            @Nullable UUID itemId,
            List<ReportedItem> links,
            @Nullable UUID linksAbout,
            List<Beside> beside)
            implements Event {
        public ReportJoined {
            links = List.copyOf(links);
            beside = List.copyOf(beside);
        }
    }

    /** @param referTo the body that is the right channel, where the reason names one */
    @By({Role.INTAKE, Role.CLASSIFIER, Role.COORDINATOR})
    record RejectReport(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            RejectionReason reason,
            @About @Nullable Sealed explanation,
            @Nullable String referTo)
            implements Command {}

    record ReportRejected(
            CaseId caseId,
            Actor by,
            Instant at,
            RejectionReason reason,
            @Nullable Sealed explanation,
            @Nullable String referTo,
            ClockChanges clocks)
            implements Event {}

    @By({Role.INTAKE, Role.CLASSIFIER, Role.COORDINATOR, Role.RECORDER})
    record RequestInformation(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID requestId,
            @About Sealed question,
            @Nullable Instant answerBy)
            implements Command {}

    record InformationRequested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID requestId,
            Sealed question,
            @Nullable Instant answerBy) implements Event {}

    @By({Role.REPORTER, Role.INTAKE})
    record SupplyInformation(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID requestId,
            @About Sealed answer) implements Command {}

    record InformationSupplied(CaseId caseId, Actor by, Instant at, UUID requestId, Sealed answer) implements Event {}

    @By({Role.INTAKE, Role.CLASSIFIER, Role.LIAISON, Role.COORDINATOR})
    record AddItem(@Handed CaseId caseId, @Handed Actor by, Instant at, ReportedItem item) implements Command {}

    record ItemAdded(CaseId caseId, Actor by, Instant at, Item item) implements Event {}

    @By({Role.INTAKE, Role.COORDINATOR})
    record NotifyOutcome(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            Addressee addressee,
            @Nullable String agency,
            @Nullable UUID reportId,
            Closing.Outcome outcome,
            @Nullable DocumentRef document)
            implements Command {
        public NotifyOutcome {
            boolean toBody = addressee == Addressee.SECTOR_BODY;
            Shape.require(toBody || reportId != null, "a reporter is told of the outcome by the id of the report");
            Shape.require(!toBody || agency != null, "a body that is told of the outcome is named");
        }
    }

    record OutcomeNotified(
            CaseId caseId,
            Actor by,
            Instant at,
            Addressee addressee,
            @Nullable String agency,
            @Nullable UUID reportId,
            Closing.Outcome outcome,
            @Nullable DocumentRef document)
            implements Event {}
}
