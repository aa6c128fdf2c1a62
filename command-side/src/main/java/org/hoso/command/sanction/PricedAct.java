package org.hoso.command.sanction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoso.cases.Sanction.Act;
import org.hoso.cases.Sanction.ChosenLaterRule;
import org.hoso.cases.Sanction.LaterRule;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * An act of a record on the day of a proposal.
 *
 * @param rule   the later, lighter rule that an officer chose for it
 * @param lapsed past its limitation, which is that of the day of the act: no fine any more
 */
record PricedAct(Act act, @Nullable LaterRule rule, boolean lapsed) {
    /** As the rule that it is fined by has it. */
    Act priced() {
        return rule == null ? act : act.under(rule);
    }

    /** @param at when it is proposed */
    static List<PricedAct> of(Recorded record, List<ChosenLaterRule> choices, Instant at, CaseFile file, Law law) {
        Map<UUID, ChosenLaterRule> byAct =
                choices.stream().collect(Collectors.toMap(ChosenLaterRule::actId, Function.identity()));
        return record.acts().stream()
                .map(act -> new PricedAct(
                        act,
                        rule(act, byAct.get(act.actId()), record, at, law),
                        Limitation.passed(act, at, null, file, law)))
                .toList();
    }

    private static @Nullable LaterRule rule(
            Act act, @Nullable ChosenLaterRule choice, Recorded record, Instant at, Law law) {
        return choice == null
                ? null
                : LaterRules.chosen(act, choice, record.subjectKind(), Clockwork.day(at), law)
                        .orElse(null);
    }
}
