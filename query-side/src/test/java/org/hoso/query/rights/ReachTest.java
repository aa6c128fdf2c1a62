package org.hoso.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.law.Law;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a store hands out")
class ReachTest {
    private static final Law LAW = Law.load();
    private static final Relating TODAY = new Relating(LAW, LocalDate.of(2026, 11, 24));
    private static final List<String> AGENCIES = List.of(
            "ABEI",
            "VFA",
            "MOCST",
            "IDEA",
            "GOV",
            "SVH_HCM",
            "UBT_HCM",
            "SVH_HN",
            "SYT_HN",
            "FACEBOOK",
            "TIKTOK",
            "CITIZEN",
            "ISP_DEMO",
            "MIC");

    @Test
    @DisplayName("is exactly what the reader stands to in some way, whatever happened to the case")
    void is_exactly_what_the_reader_stands_to() {
        for (CaseAccess access : accesses())
            readers().forEach(reader -> {
                Reach reach = Reach.of(reader, TODAY);
                boolean handedOut = reach.all() || !Collections.disjoint(reach.anyOf(), AccessKeys.of(access));
                assertThat(handedOut)
                        .as("%s before %s", reader, access)
                        .isEqualTo(TODAY.relation(reader, access).isPresent());
            });
    }

    @Test
    @DisplayName("with its history is exactly what the matrix opens the history of")
    void histories_are_those_of_the_matrix() {
        for (CaseAccess access : accesses())
            readers().forEach(reader -> {
                Reach reach = Reach.ofHistories(reader, TODAY);
                boolean handedOut = reach.all() || !Collections.disjoint(reach.anyOf(), AccessKeys.of(access));
                assertThat(handedOut)
                        .as("%s before %s", reader, access)
                        .isEqualTo(TODAY.relation(reader, access)
                                .filter(relation -> Matrix.at(DataKind.HISTORY, relation) == Sight.FULL)
                                .isPresent());
            });
    }

    private static Stream<Reader> readers() {
        return Stream.of(Role.values())
                .flatMap(role -> AGENCIES.stream()
                        .flatMap(agency -> Stream.of("reporter@demo", "subject@demo", "nobody@demo")
                                .map(officer -> new Reader(officer, agency, Set.of(role)))));
    }

    /** What a case has become after each of the sample events, from the first and from the middle of its life. */
    private static List<CaseAccess> accesses() {
        List<CaseAccess> accesses = new ArrayList<>();
        List<CaseEvent> events = SampleEvents.all();
        for (int start : List.of(0, 20, 45)) {
            CaseAccess access = CaseAccess.of(SampleEvents.CASE);
            for (int n = start; n < events.size(); n += 3) {
                access = access.after(events.get(n), n);
                accesses.add(access);
            }
        }
        return accesses;
    }
}
