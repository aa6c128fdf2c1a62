package org.hoso.command.closing;

import java.util.ArrayList;
import java.util.List;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;
import org.hoso.command.casefile.Sanctions;

/** What keeps a case open, by track and id: words a machine can count on, texts are made elsewhere. */
final class OpenTracks {
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
                .filter(owed -> !owed.done())
                .forEach(owed -> open.add("consequence:" + owed.what().consequenceId()));
        file.lead().openDisputes().keySet().forEach(dispute -> open.add("dispute:" + dispute));
        return List.copyOf(open);
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
