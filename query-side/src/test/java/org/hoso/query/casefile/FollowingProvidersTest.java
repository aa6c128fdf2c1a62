package org.hoso.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking.BlockConfirmed;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.Blocking.LiftingConfirmed;
import org.hoso.cases.Blocking.OrderRefused;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Clocks.ClockBreached;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderDelivered;
import org.hoso.cases.Orders.OrderDeliveryFailed;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.OrderResent;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.StartedClock;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.query.Varied;
import org.hoso.query.progress.Owing;
import org.hoso.query.progress.Party;
import org.hoso.query.progress.ProgressStage;
import org.hoso.query.progress.Strand;
import org.hoso.query.progress.Track;
import org.hoso.query.progress.TrackStanding;
import org.hoso.query.progress.Tracks;
import org.hoso.query.progress.Turn;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The oracle writes what happened to each provider as a word of letters, and judges the word: D arrived, F did not, S sent again, X
 * refused, C done.
 */
@DisplayName("120 orders to one to seven providers, as the file and the board follow them")
class FollowingProvidersTest {
    private static final UUID BLOCK = SampleEvents.of(BlockOrdered.class).blockId();
    private static final Actor BODY = Varied.officer(Role.LIAISON, "ABEI");
    private static final Instant BEGAN = Instant.parse("2026-10-05T02:00:00Z");

    @Test
    @DisplayName("after every event each provider stands as its own history says, and the order as all of them")
    void followed() {
        Set<String> met = new TreeSet<>();
        for (long seed = 0; seed < 120; seed++) {
            Run run = new Run(new Random(seed * 0x9E37_79B9_7F4A_7C15L), "order of seed " + seed);
            for (int n = 0; n < 30; n++) {
                run.step();
                run.agrees();
                met.addAll(run.states().values());
                met.add(run.extent());
            }
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "ORDERED", "DELIVERED", "UNDELIVERED", "REFUSED", "CONFIRMED", "none", "some", "all");
    }

    private static final class Run {
        private final Random random;
        private final String seed;
        private final List<String> providers;
        private Map<String, String> words = new TreeMap<>();
        private boolean everCut;
        private boolean lifted;
        private int events;
        private CaseView file = CaseView.none(SampleEvents.CASE);

        Run(Random random, String seed) {
            this.random = random;
            this.seed = seed;
            this.providers = IntStream.rangeClosed(1, 1 + random.nextInt(7))
                    .mapToObj(n -> "ISP_" + n)
                    .toList();
            providers.forEach(one -> words.put(one, ""));
            told(SampleEvents.of(ContentReported.class));
            told(Varied.of(BlockOrdered.class, "by", BODY, "providers", providers, "clocks", ClockChanges.NONE));
        }

        void step() {
            if (!lifted && random.nextInt(25) == 0) {
                lifted = true;
                providers.forEach(one -> words.put(one, ""));
                told(Varied.of(BlockLifted.class, "by", BODY));
                return;
            }
            String provider = providers.get(random.nextInt(providers.size()));
            char letter = "DDFFSSXXCC".charAt(random.nextInt(10));
            Object[] carried = {
                "dispatchId",
                Orders.dispatchId(BLOCK, kind(), provider),
                "orderId",
                BLOCK,
                "kind",
                kind(),
                "receiver",
                provider
            };
            switch (letter) {
                case 'D' -> told(Varied.of(OrderDelivered.class, carried));
                case 'F' -> told(Varied.of(OrderDeliveryFailed.class, carried));
                case 'S' -> told(Varied.of(OrderResent.class, carried));
                case 'X' -> told(Varied.of(OrderRefused.class, "kind", kind(), "provider", provider));
                default -> done(provider);
            }
            if (letter != 'C') words.merge(provider, String.valueOf(letter), String::concat);
        }

        /** By the provider, now or as it was stored before; or by the body, for one of them or, before, for all. */
        private void done(String provider) {
            Actor itself = Varied.officer(Role.ISP, provider);
            int form = random.nextInt(12);
            if (lifted) told(Varied.of(LiftingConfirmed.class, "by", form < 6 ? itself : BODY, "provider", provider));
            else if (form < 6) confirmed(itself, provider);
            else if (form < 9) confirmed(itself, null);
            else if (form < 11) confirmed(BODY, provider);
            else confirmed(BODY, null);
            everCut |= !lifted;
            List<String> whose = !lifted && form == 11 ? providers : List.of(provider);
            whose.forEach(one -> words.merge(one, "C", String::concat));
        }

        private void confirmed(Actor by, @Nullable String provider) {
            told(Varied.of(BlockConfirmed.class, "by", by, "provider", provider, "clocks", ClockChanges.NONE));
        }

        private OrderKind kind() {
            return lifted ? OrderKind.LIFT : OrderKind.BLOCK;
        }

        private void told(CaseEvent event) {
            file = FoldedCase.after(file, Varied.change(event, "at", BEGAN.plusSeconds(60L * events++)));
        }

        Map<String, String> states() {
            return words.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, word -> state(word.getValue()), (a, b) -> a, TreeMap::new));
        }

        private static String state(String word) {
            if (word.contains("C")) return "CONFIRMED";
            if (word.matches(".*X[DFX]*")) return "REFUSED";
            String sinceAskedAnew = word.replaceFirst("^.*X[DFX]*S", "");
            // What had arrived has arrived, and what is under way is, however often it is sent again.
            String told = sinceAskedAnew.replaceAll("(?<!F)S", "");
            if (told.isEmpty() || told.endsWith("S")) return "ORDERED";
            return told.endsWith("D") ? "DELIVERED" : "UNDELIVERED";
        }

        private Set<String> owing() {
            return states().entrySet().stream()
                    .filter(one -> !one.getValue().equals("CONFIRMED"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String extent() {
            int owing = owing().size();
            return owing == 0 ? "all" : owing == providers.size() ? "none" : "some";
        }

        void agrees() {
            CarryingOut told = Objects.requireNonNull(lifted ? block().lifting() : block().blocking());
            assertThat(told.providers().stream()
                            .collect(Collectors.toMap(
                                    CarryingOut.Provider::provider,
                                    one -> one.state().name())))
                    .as(seed + words)
                    .isEqualTo(states());
            assertThat(told.extent().code()).as(seed).isEqualTo(extent());
            assertThat(told.confirmed()).as(seed).isEqualTo(providers.size() - owing().size());
            assertThat(told.of()).as(seed).isEqualTo(providers.size());
            assertThat(turns()).as(seed + words).isEqualTo(expectedTurns());
            onTheBoard();
            Strand item = file.progress().strands().all().get(1);
            assertThat(item.stage())
                    .as(seed)
                    .isEqualTo(everCut && !lifted ? ProgressStage.ITEM_BLOCKED : ProgressStage.ITEM_LIVE);
        }

        private Measures.AccessBlock block() {
            return file.measures().blocks().getFirst();
        }

        private void onTheBoard() {
            TrackStanding track = Tracks.of(file.progress()).stream()
                    .filter(one -> one.track() == Track.REMOVAL)
                    .findFirst()
                    .orElseThrow();
            assertThat(track.open()).as(seed).isEqualTo(!owing().isEmpty());
            Owing owing = track.owing();
            if (owing().isEmpty()) assertThat(owing).as(seed).isNull();
            else {
                assertThat(owing.count()).as(seed).isEqualTo(owing().size());
                assertThat(owing().containsAll(owing.first())).as(seed).isTrue();
                assertThat(owing.first())
                        .as(seed)
                        .hasSize(Math.min(5, owing().size()))
                        .doesNotHaveDuplicates();
                assertThat(turns().values()).as(seed).contains(track.turn());
            }
        }

        /** By provider, whose turn it is. */
        private Map<String, Turn> turns() {
            return Tracks.waiting(file.progress()).stream()
                    .filter(strand -> strand.stage().track() == Track.REMOVAL)
                    .collect(Collectors.toMap(
                            strand -> String.valueOf(strand.other()),
                            strand -> Objects.requireNonNull(strand.turn()),
                            (a, b) -> a,
                            TreeMap::new));
        }

        private Map<String, Turn> expectedTurns() {
            Map<String, Turn> turns = new TreeMap<>();
            states().forEach((provider, state) -> {
                if (state.equals("ORDERED") || state.equals("DELIVERED"))
                    turns.put(provider, new Turn(Party.PROVIDER, provider));
                if (state.equals("UNDELIVERED") || state.equals("REFUSED"))
                    turns.put(provider, new Turn(Party.AGENCY, "ABEI"));
            });
            return turns;
        }
    }

    @Test
    @DisplayName(
            "say by when each is to block and who let that pass without a word, to each provider of itself, to a subject of none")
    void by_when() {
        Instant due = BEGAN.plusSeconds(86_400);
        UUID clock = new UUID(7, 9);
        ClockChanges runs = new ClockChanges(
                List.of(new StartedClock(
                        clock,
                        BLOCK,
                        "telecom_block_24h",
                        LocalDate.of(2026, 8, 19),
                        "vn-2026",
                        BEGAN,
                        due,
                        Confidence.VERIFIED)),
                List.of());
        List<String> three = List.of("ISP_1", "ISP_2", "ISP_3");
        CaseView file = FoldedCase.of(List.of(
                SampleEvents.of(ContentReported.class),
                Varied.of(BlockOrdered.class, "by", BODY, "providers", three, "clocks", runs),
                Varied.of(BlockConfirmed.class, "provider", "ISP_1", "clocks", ClockChanges.NONE),
                Varied.of(OrderRefused.class, "provider", "ISP_2"),
                Varied.of(
                        ClockBreached.class,
                        "clockId",
                        clock,
                        "code",
                        "telecom_block_24h",
                        "clocks",
                        ClockChanges.NONE)));
        CarryingOut told = seen(file, BODY.agency(), Role.COORDINATOR, Relation.LEAD);
        assertThat(told.providers())
                .extracting(CarryingOut.Provider::state, CarryingOut.Provider::due)
                .containsExactly(
                        tuple(CarryingOut.State.CONFIRMED, due),
                        tuple(CarryingOut.State.REFUSED, due),
                        tuple(CarryingOut.State.SILENT, due));
        assertThat(told.providers().get(1).reason()).isNotNull();
        CarryingOut own = seen(file, "ISP_3", Role.ISP, Relation.PLATFORM);
        assertThat(own.of()).isOne();
        assertThat(own.providers()).extracting(CarryingOut.Provider::provider).containsExactly("ISP_3");
        CarryingOut unnamed = seen(file, Actor.CITIZEN, Role.REPORTER, Relation.SUBJECT);
        assertThat(unnamed.extent()).isEqualTo(CarryingOut.Extent.SOME);
        assertThat(unnamed.providers()).isEmpty();
    }

    private static CarryingOut seen(CaseView file, String agency, Role role, Relation relation) {
        Sights sights = new Sights(new Reader("reader", agency, Set.of(role)), relation, false);
        SeenCase seen = Seeing.see(file, sights, Law.load().clocks(), LocalDate.of(2026, 11, 24));
        return Objects.requireNonNull(seen.measures().blocks().getFirst().blocking());
    }
}
