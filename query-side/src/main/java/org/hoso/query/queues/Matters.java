package org.hoso.query.queues;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.Progress;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.jspecify.annotations.Nullable;

/** What bodies and officers have in hand in a case; pure. In a case at rest that is nothing but a rejection not yet told. */
final class Matters {
    private static final String ASKED = "/asked";

    private Matters() {}

    static Map<String, QueueMatter> of(Progress progress, CaseHandlers hands) {
        Map<String, QueueMatter> all = new LinkedHashMap<>();
        for (Strand strand : Tracks.waiting(progress)) {
            Turn runs = new Turn(Party.AGENCY, strand.owner());
            all.put(strand.id().toString(), matter(strand, runs, hands.of(strand.id())));
            Turn asked = ResponsibleBody.answering(strand);
            if (!asked.equals(runs)) all.put(strand.id() + ASKED, matter(strand, asked, null));
        }
        return all;
    }

    private static QueueMatter matter(Strand strand, Turn body, @Nullable String officer) {
        Turn turn = strand.turn();
        return new QueueMatter(strand.id(), strand.stage(), strand.since(), turn == null ? body : turn, body, officer);
    }
}
