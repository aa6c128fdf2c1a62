package org.hoso.query.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.query.repeats.Scenario.*;

import java.util.List;
import java.util.Random;
import org.hoso.cases.SampleEvents;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.viewing.Aside;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Repeated violations in the store")
class RepeatViewTest extends RunningQuerySide {
    private static final int ASIDE = Aside.GENERATION;

    @Autowired
    RepeatView view;

    private Aside aside;

    @BeforeEach
    void create() {
        aside = new Aside(view, jdbc);
    }

    @AfterEach
    void drop() {
        aside.close();
    }

    @Test
    @DisplayName("are the same rows told once, told twice, told in one batch and filled from the start")
    void same_rows() {
        assertThat(aside.sameHoweverTold(sequence(4711))).hasSizeGreaterThan(CASES + 5);
    }

    @Test
    @DisplayName("take every event there is, and keep no text by or about a person")
    void every_event() {
        List<LedgeredCaseEvent> all = Aside.everyEvent();
        view.write(ASIDE, all);
        RepeatCase kept =
                view.rows().find(ASIDE, new CaseKey.ById(SampleEvents.CASE)).orElseThrow();
        assertThat(kept.version()).isEqualTo(all.size() - 1);
        assertThat(kept.measures()).isNotEmpty();
        assertThat(aside.rows()).noneMatch(row -> row.contains("trang-demo"));
    }

    @Test
    @DisplayName("are counted for one holder by its index, among a hundred thousand of others")
    void by_index() {
        jdbc.sql("""
                        insert into views.repeat_strike_g99
                        select gen_random_uuid(), 0, md5((n % 20000)::text), true, 'FACEBOOK',
                            date '2026-01-01' + (n % 300), n, null, '{}'
                        from generate_series(1, 100000) n
                        """).update();
        jdbc.sql("analyze views.repeat_strike_g99").update();
        String plan = String.join(
                "\n",
                jdbc.sql("""
                                explain select strike from views.repeat_strike_g99
                                where holder = any(?) and act_day between date '2026-02-01' and date '2026-03-01'
                                """)
                        .param(new String[] {"c4ca4238a0b923820dcc509a6f75849b"})
                        .query(String.class)
                        .list());
        assertThat(plan).contains("holder_act_day_idx").doesNotContain("Seq Scan");
    }

    private static List<LedgeredCaseEvent> sequence(long seed) {
        Random random = new Random(seed);
        Happenings happenings = new Happenings();
        for (int c = 0; c < CASES; c++) happenings.happen(new Move(Move.What.CLASSIFY, c, 0, c));
        Move.What[] all = Move.What.values();
        for (int n = 0; n < 120; n++)
            happenings.happen(new Move(
                    all[random.nextInt(all.length)],
                    random.nextInt(CASES),
                    random.nextInt(ITEMS),
                    random.nextInt(DAYS)));
        return happenings.ledger();
    }
}
