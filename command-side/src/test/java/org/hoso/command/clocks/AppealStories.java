package org.hoso.command.clocks;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.FIRST;
import static org.hoso.command.appeal.Complaint.LAWSUIT;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.again;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.settle;
import static org.hoso.command.appeal.Complaint.sue;

import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.Result;
import org.hoso.command.appeal.Matter;

/** A fine that is complained about, twice, and taken to court. */
final class AppealStories {
    private AppealStories() {}

    static Stream<Story> all() {
        Stream<Story> first =
                Stream.of(Difficulty.values()).map(difficulty -> answered(filed("advertising"), difficulty));
        Stream<Story> second = Stream.of(Difficulty.ORDINARY, Difficulty.COMPLEX)
                .map(difficulty -> answeredAbove(served("advertising"), difficulty));
        return Stream.of(first, second, Stream.of(sued("advertising"), sued("competition"), undone()))
                .flatMap(stories -> stories);
    }

    private static Story filed(String lawField) {
        return Story.from(Matter.decided(lawField).and(Matter.served())).then(againstTheFine());
    }

    private static Story answered(Story filed, Difficulty difficulty) {
        return filed.then(accept(ABEI, FIRST, difficulty, days(12))).then(decide(ABEI, Result.UPHELD, null));
    }

    private static Story served(String lawField) {
        return answered(filed(lawField), Difficulty.ORDINARY).then(serve(ABEI));
    }

    private static Story answeredAbove(Story served, Difficulty difficulty) {
        return served.then(again(FIRST).command())
                .then(accept(MOCST, SECOND, difficulty, days(42)))
                .then(new DecideAppeal(
                        CASE, MOCST, days(60), SECOND, Result.UPHELD, null, text("grounds"), document("6/QĐ-GQKN")));
    }

    /** A consequence of an annulment is settled. */
    private static Story undone() {
        Story annulled = filed("advertising")
                .then(accept(ABEI, FIRST, Difficulty.ORDINARY, days(12)))
                .then(decide(ABEI, Result.ANNULLED, null));
        UUID owed = annulled.given()
                .file()
                .appeals()
                .consequences()
                .keySet()
                .iterator()
                .next();
        return annulled.then(settle(Matter.RECORDER, owed));
    }

    private static Story sued(String lawField) {
        return served(lawField).then(sue(ABEI, LAWSUIT, days(35)));
    }
}
