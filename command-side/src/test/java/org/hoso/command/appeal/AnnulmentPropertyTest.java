package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.id;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.Result;
import org.hoso.command.Given;

/**
 * A decision of random effects is annulled: money paid or not, remedies done or not, publications. The expected effects are
 * kept as plain words beside the case, by rules that share nothing with the decision.
 */
@Label("An annulment")
class AnnulmentPropertyTest {
    @Property(tries = 300)
    @Label("opens exactly one consequence for each effect of the decision")
    void one_consequence_an_effect(
            @ForAll @LongRange(max = Matter.FINE) long paidVnd,
            @ForAll @Size(max = 6) Set<@IntRange(max = 5) Integer> ordered,
            @ForAll @Size(max = 6) Set<@IntRange(max = 5) Integer> done,
            @ForAll @IntRange(max = 4) int publications) {
        List<String> effects = new ArrayList<>(List.of("tell_national_database", "withdraw_strike " + id(54)));
        Given given = Matter.unserved(
                        "advertising", ordered.stream().map(n -> "R" + n).toList())
                .and(Matter.served());
        if (paidVnd > 0) {
            given = given.and(Execution.paid(paidVnd));
            effects.add("refund_fine " + paidVnd);
        }
        if (paidVnd < Matter.FINE) effects.add("cancel_fine " + (Matter.FINE - paidVnd));
        for (int remedy : ordered) {
            if (done.contains(remedy)) given = given.and(Execution.done("R" + remedy));
            else effects.add("cancel_remedy R" + remedy);
        }
        for (int n = 0; n < publications; n++) {
            given = given.and(Execution.publicised(id(200 + n)));
            effects.add("correct_publication " + id(200 + n));
        }
        assertThat(consequences(given)).containsExactlyInAnyOrderElementsOf(effects);
    }

    private static List<String> consequences(Given given) {
        AppealDecided decided = (AppealDecided) given.after(againstTheFine())
                .after(accept(ABEI))
                .when(decide(ABEI, Result.ANNULLED, null))
                .accepted()
                .getFirst();
        return decided.consequences().stream().map(AnnulmentPropertyTest::words).toList();
    }

    private static String words(Consequence what) {
        return switch (what.kind()) {
            case REFUND_FINE -> "refund_fine " + what.amountVnd();
            case CANCEL_FINE -> "cancel_fine " + what.amountVnd();
            case CANCEL_REMEDY -> "cancel_remedy " + what.remedy();
            case CORRECT_PUBLICATION -> "correct_publication " + what.reference();
            case TELL_NATIONAL_DATABASE -> "tell_national_database";
            case WITHDRAW_STRIKE -> "withdraw_strike " + what.reference();
            default -> "foreign to a fine: " + what.kind();
        };
    }
}
