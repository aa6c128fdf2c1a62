package org.hoso.query.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hoso.law.Provision;
import org.hoso.query.casefile.SeenDecision;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the file of sanction decisions, in their order; names are stable and never reused. What each means stands in
 * {@code texts/exports_vi} and {@code texts/exports_en}. The national database asks for identity, number, date, act, sanction,
 * remedy, body and execution (ND 20/2016).
 */
enum DecisionColumn {
    CASE_NUMBER(d -> d.caseNumber() == null ? null : d.caseNumber().value()),
    DECISION_ID(d -> d.decision().decisionId().toString()),
    DECISION_NUMBER(d -> DecisionFacts.terms(d).document().number()),
    DECISION_DATE(d -> DecisionFacts.terms(d).document().date()),
    AGENCY(d -> d.decision().agency()),
    KIND(d -> DecisionFacts.stored(d.decision().kind())),
    SIGNER_OFFICE(DecisionFacts::signerOffice),
    RECORD_NUMBER(d -> d.record() == null ? null : d.record().document().number()),
    RECORD_DATE(d -> d.record() == null ? null : d.record().document().date()),
    SUBJECT_KIND(DecisionFacts::subjectKind),
    SUBJECT_ROLE(
            d -> d.subject() == null ? null : DecisionFacts.stored(d.subject().role())),
    SUBJECT_NAME(d -> DecisionFacts.personal(d, Personality.NAME)),
    SUBJECT_IDENTITY_NUMBER(d -> DecisionFacts.personal(d, Personality.IDENTITY_NUMBER)),
    SUBJECT_ADDRESS(d -> DecisionFacts.personal(d, Personality.ADDRESS)),
    SUBJECT_PROVINCE(d -> d.subject() == null ? null : d.subject().province()),
    ACTS(d -> DecisionFacts.acts(d, act -> act.violationType())),
    LEGAL_BASIS(d -> DecisionFacts.acts(
            d, act -> Provision.of(act.decree(), act.article()).vi())),
    ACTS_ENDED_ON(d -> DecisionFacts.acts(d, act -> act.endedOn().toString())),
    FINE_VND(d -> DecisionFacts.terms(d).totalVnd()),
    FINE_STANDING_VND(d -> d.decision().owedVnd()),
    PAID_VND(d -> d.decision().paidVnd()),
    AMOUNTS_CONFIDENCE(DecisionFacts::confidence),
    REMEDIES(d -> DecisionFacts.terms(d).remedies()),
    REMEDIES_LEFT(DecisionFacts::remediesLeft),
    SERVED_ON(DecisionFacts::servedOn),
    EXECUTION_STATE(DecisionFacts::executionState),
    DEFERRED_UNTIL(DecisionFacts::deferredUntil),
    INSTALMENTS(DecisionFacts::instalments),
    EXECUTED_ON(DecisionFacts::executedOn),
    APPEAL_STATE(DecisionFacts::appealState),
    PUBLICISED_ON(DecisionFacts::publicisedOn);

    /** Which personal text of a subject. */
    enum Personality {
        NAME,
        IDENTITY_NUMBER,
        ADDRESS
    }

    private final Function<SeenDecision, @Nullable Object> value;

    DecisionColumn(Function<SeenDecision, @Nullable Object> value) {
        this.value = value;
    }

    /** A text, a whole number, a day or a list of texts; absent where there is none. */
    @Nullable
    Object of(SeenDecision decision) {
        Object found = value.apply(decision);
        return found instanceof LocalDate day ? day.toString() : found;
    }

    /** The same as one text: a list with bars between. */
    @Nullable
    String text(SeenDecision decision) {
        Object found = of(decision);
        if (found instanceof List<?> list)
            return String.join(" | ", list.stream().map(String::valueOf).toList());
        return found == null ? null : found.toString();
    }

    /** Its name in the file. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
