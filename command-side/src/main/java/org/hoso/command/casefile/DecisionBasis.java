package org.hoso.command.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on besides the command and the file: the dated law, ids and numbers to give away, and what the lists hold.
 *
 * @param before what cases at rest handled
 * @param machine from where the checker looks: names that nobody else's look may bear
 * @param others  cases that are merged, or to be merged, with this one
 * @param recorded when what is decided here is recorded: what is said to have happened long before is told afterwards
 * @param through the surviving case that the step was asked at; absent where this one was addressed itself
 */
@Withers
public record DecisionBasis(
        Law law,
        Ids ids,
        Numbers numbers,
        HandledBefore before,
        ListEntries listed,
        Set<String> machine,
        Others others,
        Instant recorded,
        @Nullable CaseId through)
        implements DecisionBasisBuilder.With {
    public DecisionBasis(Law law, Ids ids) {
        this(law, ids, ListEntries.NONE);
    }

    public DecisionBasis(Law law, Ids ids, ListEntries listed) {
        this(law, ids, listed, Set.of());
    }

    /** Of whatever is recorded as it happens. */
    public DecisionBasis(Law law, Ids ids, ListEntries listed, Set<String> machine) {
        this(law, ids, listed, machine, Instant.MIN);
    }

    /** On this case alone. */
    public DecisionBasis(Law law, Ids ids, ListEntries listed, Set<String> machine, Instant recorded) {
        this(law, ids, Numbers.NONE, HandledBefore.NONE, listed, machine, Others.NONE, recorded, null);
    }

    /** The same for a step that may open a case. */
    public DecisionBasis numbering(Numbers next) {
        return withNumbers(next);
    }

    /** The same for a step that may bring content into a case. */
    public DecisionBasis recalling(HandledBefore handled) {
        return withBefore(handled);
    }

    /** The same for a step that looks at other cases. @param surviving the case that it was asked at, where that is another one */
    public DecisionBasis beside(Others cases, @Nullable CaseId surviving) {
        return withOthers(cases).withThrough(surviving);
    }

    /** That code where it is a body's that day; what a platform or a citizen did is nobody's of the State. */
    public @Nullable String stateBody(String code, Instant at) {
        return body(code, at).map(AccountableBody::agency).orElse(null);
    }

    /** The body of that code as it stood at that instant; nothing where none existed. */
    public Optional<AccountableBody> body(String code, Instant at) {
        return law.agencies()
                .on(code, Clockwork.day(at))
                .map(agency -> new AccountableBody(agency.code(), agency.validFrom()));
    }
}
