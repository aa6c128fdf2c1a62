package org.hoso.query.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.SeenDecision;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.node.ObjectNode;

/** The oracle: makes the whole file anew, from every event of every case, corrections written into the events themselves. */
final class BruteForce {
    private record Line(Instant at, SeenDecision decision) {}

    private BruteForce() {}

    static String file(List<LedgeredCaseEvent> world, TakenFile file, long position, long known) throws IOException {
        Map<CaseId, List<LedgeredCaseEvent>> cases = world.stream()
                .filter(one -> one.position() <= known)
                .collect(Collectors.groupingBy(LedgeredCaseEvent::caseId, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        for (List<LedgeredCaseEvent> all : cases.values()) lines.addAll(lines(all, file, position));
        lines.sort(Comparator.comparing(Line::at)
                .thenComparing(line -> line.decision().decision().decisionId().toString())
                .thenComparing(line -> line.decision().caseId().toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rows rows = Rows.of(file.format(), out);
        for (Line line : lines) rows.write(TextRendering.sealed(line.decision()));
        rows.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Line> lines(List<LedgeredCaseEvent> all, TakenFile file, long position) {
        Map<Long, ObjectNode> texts = new LinkedHashMap<>();
        for (LedgeredCaseEvent one : all)
            texts.put(one.version(), CaseJson.stored().valueToTree(one.event()));
        for (LedgeredCaseEvent one : all)
            if (one.event() instanceof RecordCorrected correction)
                for (CorrectedField field : correction.fields())
                    texts.get(correction.version()).set(field.field().substring(1), field.value());
        CaseView view = null;
        CaseAccess access = null;
        for (LedgeredCaseEvent one : all) {
            if (one.position() > position) continue;
            CaseEvent right = CaseJson.stored()
                    .treeToValue(texts.get(one.version()), one.event().getClass());
            view = CaseView.after(
                    view,
                    new LedgeredCaseEvent(
                            one.position(), one.ledgeredAt(), one.recordedAt(), one.version(), one.eventId(), right));
            access = (access == null ? CaseAccess.of(one.caseId()) : access).after(one.event(), one.version());
        }
        return view == null ? List.of() : lines(view, access, file);
    }

    private static List<Line> lines(CaseView view, CaseAccess access, TakenFile file) {
        var relation = RandomWorld.RELATING.relation(file.by(), access);
        if (relation.isEmpty()) return List.of();
        SeenCase seen = CaseFiles.see(
                view.seen(view.version(), view.position(), access),
                new Sights(file.by(), relation.get(), false),
                RandomWorld.LAW.clocks(),
                RandomWorld.RELATING.day(),
                null);
        return seen.sanctions().decisions().stream()
                .filter(one -> !one.at().isBefore(file.period().start())
                        && one.at().isBefore(file.period().end()))
                .map(one -> SeenDecision.of(seen, one.decisionId()))
                .filter(java.util.Objects::nonNull)
                .map(one -> new Line(one.decision().at(), one))
                .toList();
    }
}
