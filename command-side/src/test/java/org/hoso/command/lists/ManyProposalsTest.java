package org.hoso.command.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.command.family.Answered;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.ListsEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proposals of one file")
class ManyProposalsTest {
    @Test
    @DisplayName("are each decided as a single one, and a thing named again names the row before it: 200 random files")
    void as_single_ones() {
        Random random = new Random(5);
        for (int file = 0; file < 200; file++) {
            Asked around = new Asked().held(ListCode.WHITE, "s0.example");
            List<Row> rows = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            Map<String, Integer> taken = new HashMap<>();
            for (int number = 2; number < 22; number++) {
                int site = random.nextInt(12);
                String url = (random.nextBoolean() ? "https://www.s" : "http://S") + site + ".example/";
                boolean unfit = random.nextInt(5) == 0;
                rows.add(row(number, unfit ? "https://localhost/" : url));
                if (unfit) expected.add("ADDRESS_UNFIT {problem=no-public-host}");
                else if (site == 0) expected.add("ALREADY_LISTED {listingId=" + org.hoso.command.Sample.id(999) + "}");
                else if (taken.containsKey("s" + site))
                    expected.add("ROW_REPEATED {row=" + taken.get("s" + site) + "}");
                else {
                    taken.put("s" + site, number);
                    expected.add("proposed");
                }
            }
            assertThat(ManyProposals.decide(rows, around).stream().map(ManyProposalsTest::told))
                    .as("file %d", file)
                    .containsExactlyElementsOf(expected);
            assertThat(ManyProposals.keys(rows, around.law().platforms()))
                    .containsAll(taken.keySet().stream()
                            .map(site -> site + ".example")
                            .toList());
        }
    }

    @Test
    @DisplayName("tell of a thing that comes twice in which row it stands already")
    void twice() {
        List<Row> rows = List.of(row(2, "https://a.example/"), row(3, "http://www.a.example"));
        new Answered<>(ManyProposals.decide(rows, new Asked()).getLast())
                .refusedWith(Refusal.ROW_REPEATED)
                .saying("row", 2);
    }

    private static Row row(int number, String url) {
        Ground application = new Ground(null, null, new DocumentRef("5/ĐĐK", Asked.TODAY));
        return new Row(number, Asked.listing(ListedKind.SITE, url, application));
    }

    private static String told(FamilyDecision<ListsEvent> decision) {
        return switch (decision) {
            case FamilyDecision.Accepted<ListsEvent> accepted -> "proposed";
            case FamilyDecision.Refused<ListsEvent> refused -> refused.refusal() + " " + refused.details();
        };
    }
}
