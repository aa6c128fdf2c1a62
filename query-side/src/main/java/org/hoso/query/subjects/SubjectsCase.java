package org.hoso.query.subjects;

import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.cases.Measures;
import org.hoso.cases.Report.ContentReported;
import org.hoso.query.coordination.Links;
import org.hoso.query.coordination.Tokens;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.stays.Stays;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.OfCase;
import org.jspecify.annotations.Nullable;

/**
 * What one case adds to the register.
 *
 * @param product   what is advertised, as reported
 * @param measures  what its bodies have begun
 * @param measuring of that, what stands
 */
record SubjectsCase(
        CaseId caseId,
        long version,
        @Nullable CaseNumber number,
        @Nullable String product,
        CaseAccess access,
        PartyFacts facts,
        Stays<RegisterParty> parties,
        Measures measures,
        Stays<Measured> measuring)
        implements OfCase {
    /** The view's pure function. */
    static SubjectsCase after(@Nullable SubjectsCase before, LedgeredCaseEvent ledgered) {
        SubjectsCase known = before == null
                ? new SubjectsCase(
                        ledgered.caseId(),
                        -1,
                        null,
                        null,
                        CaseAccess.of(ledgered.caseId()),
                        PartyFacts.NONE,
                        Stays.none(),
                        Measures.NONE,
                        Stays.none())
                : before;
        PartyFacts facts = known.facts.after(ledgered.event());
        Measures measures = known.measures.after(ledgered.event());
        ContentReported opened = ledgered.event() instanceof ContentReported e ? e : null;
        return new SubjectsCase(
                known.caseId,
                ledgered.version(),
                opened == null ? known.number : opened.caseNumber(),
                opened == null ? known.product : opened.productName(),
                known.access.after(ledgered.event(), ledgered.version()),
                facts,
                known.parties.after(Parties.of(facts), Known.by(ledgered)),
                measures,
                known.measuring.after(measures.standing(), Known.by(ledgered)));
    }

    /** What a party of this case is found by: never a name, for a name is sealed. */
    Set<String> words(RegisterParty party) {
        return Tokens.of(Stream.of(
                        Stream.ofNullable(number).map(CaseNumber::value),
                        Stream.ofNullable(product),
                        Stream.ofNullable(party.account()),
                        party.items().stream().map(Links::bare))
                .flatMap(texts -> texts));
    }
}
