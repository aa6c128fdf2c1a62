package org.hoso.query.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hoso.cases.CaseId;
import org.hoso.query.exports.DecisionsByDay.Found;
import org.hoso.query.viewing.LedgeredCaseEvent;

@Label("In any world, with corrections of any field and of corrected ones")
class RestatedFilesPropertyTest {
    private static int touched;
    private static int untouched;
    private static int restored;

    @Property(tries = 60)
    @Label("the files that a correction touches are those that come out otherwise when all is made anew, no more and"
            + " no less")
    void touched_is_what_differs(@ForAll Random random) throws IOException {
        RandomWorld world = new RandomWorld(random);
        Touching touching = new Touching(past(world));
        for (PlacedCorrection cause : world.corrections()) {
            TreeSet<Long> told = new TreeSet<>();
            TreeSet<Long> differing = new TreeSet<>();
            for (TakenFile file : world.files) {
                if (touching.touches(terms(file), file.cut(), cause, world.of(cause.caseId()))) told.add(file.id());
                long made = file.cut().position();
                boolean published = made < cause.position();
                if (published
                        && !BruteForce.file(world.events, file, made, cause.position() - 1)
                                .equals(BruteForce.file(world.events, file, made, cause.position())))
                    differing.add(file.id());
            }
            assertThat(told).as("touched by %s", cause).isEqualTo(differing);
            touched += told.size();
            untouched += world.files.size() - told.size();
        }
    }

    @Property(tries = 60)
    @Label("a file made for any past is the file of the brute force, and is the same whatever comes later")
    void made_for_any_past(@ForAll Random random) throws IOException {
        RandomWorld world = new RandomWorld(random);
        for (TakenFile file : world.files) {
            long position = file.cut().position();
            long known = position + random.nextInt(world.events.size() - (int) position + 1);
            String expected = BruteForce.file(world.events, file, position, known);
            assertThat(made(past(world), file, new ExportCut(position, known))).isEqualTo(expected);
            if (known > position && expected.equals(BruteForce.file(world.events, file, position, position)))
                restored++;
        }
    }

    @AfterContainer
    static void both_were_met() {
        assertThat(touched).isGreaterThan(20);
        assertThat(untouched).isGreaterThan(50);
        assertThat(restored).isGreaterThan(5);
    }

    private static String made(Past past, TakenFile file, ExportCut cut) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        Rows rows = Rows.of(file.format(), out);
        Found behind = Found.before(file.period());
        while (behind != null) {
            Past.Page page = past.next(terms(file), cut, behind);
            for (RowsOfACase.Row row : page.rows())
                rows.write(org.hoso.query.casefile.TextRendering.sealed(row.decision()));
            behind = page.next();
        }
        rows.flush();
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static FileTerms terms(TakenFile file) {
        return new FileTerms(file.period(), file.format(), file.by(), RandomWorld.RELATING);
    }

    /** What the store keeps, in memory. */
    private static Past past(RandomWorld world) {
        Map<CaseId, DecidedCase> decided = new HashMap<>();
        for (LedgeredCaseEvent one : world.events)
            if (DecidedCase.concerns(one)) decided.put(one.caseId(), DecidedCase.after(decided.get(one.caseId()), one));
        return new Past(
                (period, cut, behind, most) -> {
                    List<Found> found = new ArrayList<>();
                    decided.values().forEach(one -> found.addAll(one.in(period, cut)));
                    return found.stream()
                            .filter(one -> DecisionsByDay.ORDER.compare(one, behind) > 0)
                            .sorted(DecisionsByDay.ORDER)
                            .limit(most)
                            .toList();
                },
                (cases, position) -> world.events.stream()
                        .filter(one -> cases.contains(one.caseId()) && one.position() <= position)
                        .collect(Collectors.groupingBy(LedgeredCaseEvent::caseId)),
                RandomWorld.LAW.clocks());
    }
}
