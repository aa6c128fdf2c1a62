package org.hoso.command.closing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Conclusions;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Sanctions;

/** What keeps a case open, by track and id: words a machine can count on, texts are made elsewhere. */
final class OpenTracks {
    private static final Set<String> OUTSIDE = Set.of(Actor.CITIZEN, Actor.SYSTEM);

    private OpenTracks() {}

    static List<String> of(CaseFile file) {
        List<String> open = new ArrayList<>();
        file.items().byId().values().stream()
                .filter(item -> item.life() == Items.Life.REQUESTED || item.life() == Items.Life.CLAIMED_GONE)
                .forEach(item -> open.add("item:" + item.itemId()));
        file.sanctions().records().values().stream()
                .filter(record -> !decided(file, record))
                .forEach(record -> open.add("record:" + record.recordId()));
        file.sanctions().decisions().values().stream()
                .filter(OpenTracks::running)
                .forEach(decision -> open.add("decision:" + decision.decisionId()));
        file.sanctions().referrals().values().stream()
                .filter(referral -> !referral.returned())
                .forEach(referral -> open.add("referral:" + referral.referralId()));
        file.appeals().byId().values().stream()
                .filter(appeal -> appeal.state().unfinished())
                .forEach(appeal -> open.add("appeal:" + appeal.appealId()));
        file.appeals().lawsuits().values().stream()
                .filter(lawsuit -> !lawsuit.judged())
                .forEach(lawsuit -> open.add("lawsuit:" + lawsuit.lawsuitId()));
        file.appeals().consequences().values().stream()
                .filter(Appeals.Owed::open)
                .forEach(owed -> open.add("consequence:" + owed.what().consequenceId()));
        file.lead().openDisputes().keySet().forEach(dispute -> open.add("dispute:" + dispute));
        untold(file).forEach(whom -> open.add("outcome:" + whom));
        return List.copyOf(open);
    }

    /** Reporters and other bodies that nobody told how it ends; the case's own body knows. */
    private static Set<String> untold(CaseFile file) {
        Set<String> concluded = file.conclusions().given().values().stream()
                .map(Conclusions.Given::agency)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        AccountableBody own = file.lead().accountable();
        return file.reports()
                .untold(concluded, code -> !OUTSIDE.contains(code) && (own == null || !code.equals(own.agency())));
    }

    private static boolean decided(CaseFile file, Sanctions.Recorded record) {
        return file.sanctions().decisions().values().stream()
                .anyMatch(decision -> record.recordId().equals(decision.recordId()));
    }

    private static boolean running(Sanctions.Decided decision) {
        return decision.standing() == Sanctions.Standing.IN_FORCE
                || decision.standing() == Sanctions.Standing.SUSPENDED
                || (decision.standing() == Sanctions.Standing.AMENDED
                        && (decision.outstandingVnd() > 0
                                || !decision.remedies().isEmpty()));
    }
}
