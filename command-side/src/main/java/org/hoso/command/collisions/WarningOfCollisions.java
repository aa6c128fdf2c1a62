package org.hoso.command.collisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Measured;
import org.hoso.cases.Measures;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Said;
import org.hoso.command.casefile.StandingFiles;
import org.hoso.command.collisions.MeasuredRows.Row;
import org.hoso.law.Law;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What whoever measures somebody is told before and when it is done: who else is at it. Two at the same moment may miss each other
 * here; the board tells both.
 */
@Component
class WarningOfCollisions implements Warns {
    private static final int MOST = 20;
    private static final Texts TEXTS = Texts.of("warnings");

    private final MeasuredRows rows;
    private final StandingFiles files;
    private final Supplier<Law> law;

    WarningOfCollisions(MeasuredRows rows, StandingFiles files, Supplier<Law> law) {
        this.rows = rows;
        this.files = files;
        this.law = law;
    }

    @Override
    public List<CollisionWarning> of(CaseCommand command, CaseFile file, List<CaseEvent> accepted) {
        if (!measures(command)) return List.of();
        Measures before = file.measuring().measures();
        Measures after = before;
        for (CaseEvent event : accepted) after = after.after(event);
        List<Measured> begun = new ArrayList<>(after.standing().values());
        begun.removeAll(before.standing().values());
        return begun.isEmpty() ? List.of() : warnings(begun, command);
    }

    /** The steps that measure somebody; what follows from them, such as serving or paying, measures nobody anew. */
    private static boolean measures(CaseCommand command) {
        return command instanceof PlatformNotice.NotifyPlatform
                || command instanceof Sanction.IssueRecord
                || command instanceof Sanction.ProposeSanction
                || command instanceof Sanction.ImposeSanction
                || command instanceof Sanction.OrderRemediesOnly
                || command instanceof Blocking.OrderBlock
                || command instanceof Blocking.RequestAccountLock;
    }

    /** One of ours and one of another body's that collide. */
    private record Pair(Measured mine, Row row) {}

    private List<CollisionWarning> warnings(Collection<Measured> begun, CaseCommand command) {
        List<Row> elsewhere = rows.meeting(begun, command.caseId());
        List<Pair> pairs = begun.stream()
                .map(Measured::underWay)
                .flatMap(mine -> elsewhere.stream()
                        .filter(row -> mine.collidesWith(row.measured()))
                        .map(row -> new Pair(mine, row)))
                .limit(MOST)
                .toList();
        Map<CaseId, CaseNumber> numbers = numbers(pairs, command.by());
        return pairs.stream()
                .map(pair -> warning(
                        pair.mine(),
                        pair.row().measured(),
                        numbers.get(pair.row().caseId())))
                .toList();
    }

    /** Of the cases that exist for whoever asks. */
    private Map<CaseId, CaseNumber> numbers(List<Pair> pairs, Actor by) {
        Map<CaseId, CaseNumber> seen = new HashMap<>();
        if (pairs.isEmpty()) return seen;
        files.of(pairs.stream().map(pair -> pair.row().caseId()).distinct().toList())
                .forEach((id, file) -> {
                    if (CaseKnowledge.sees(by, file, law.get())) seen.put(id, file.number());
                });
        return seen;
    }

    private CollisionWarning warning(Measured mine, Measured theirs, @Nullable CaseNumber number) {
        String same = Collections.disjoint(mine.persons(), theirs.persons()) ? "collision.account." : "collision.";
        return new CollisionWarning(
                "collision",
                new Said(sentence(Language.VI, same, theirs), sentence(Language.EN, same, theirs)),
                mine.partiesWith(theirs).getFirst(),
                theirs.agency(),
                theirs.kind(),
                theirs.at(),
                theirs.proposed(),
                theirs.decided(),
                mine.linksWith(theirs),
                mine.typesWith(theirs),
                number);
    }

    private String sentence(Language language, String same, Measured theirs) {
        String key = same + theirs.kind().name().toLowerCase(Locale.ROOT);
        return TEXTS.text(language, key, Map.of("body", name(language, theirs)));
    }

    private String name(Language language, Measured theirs) {
        return law.get()
                .agencies()
                .on(theirs.agency(), Clockwork.day(theirs.at()))
                .map(body -> language == Language.VI ? body.nameVi() : body.nameEn())
                .orElse(theirs.agency());
    }
}
