package org.hoso.command.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.blocking.Providers.POLICE;
import static org.hoso.command.blocking.Providers.provider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.hoso.command.casefile.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The oracle keeps nothing but the words that were taken, and reads them through from the start for every question. */
@DisplayName("300 orders to one to seven providers, answered by anybody, in any order, again and again")
class FollowingProvidersPropertyTest {
    private static final int ORDERS = 300;
    private static final int WORDS = 40;
    private static final List<String> LISTED =
            List.of("VNPT", "VIETTEL", "FPT", "CMC", "ISP_DEMO", "ISP_OTHER", "ISP_SIGNING");

    /** What was said of one provider, in the order it was taken. */
    private record Word(OrderKind kind, String provider, String said) {}

    private enum Saying {
        DONE,
        REFUSED,
        RESENT
    }

    @Test
    @DisplayName("take what may be said, know who still owes, and are settled when nobody does")
    void followed() {
        Map<Refusal, Integer> met = new EnumMap<>(Refusal.class);
        int settled = 0;
        for (long seed = 0; seed < ORDERS; seed++) {
            Run run = new Run(new Random(seed * 0x9E37_79B9_7F4A_7C15L), "order of seed " + seed, met);
            for (int n = 0; n < WORDS; n++) run.step(days(10).plusSeconds(n));
            if (run.settled()) settled++;
        }
        assertThat(met.keySet())
                .contains(
                        Refusal.WRONG_AGENCY,
                        Refusal.ALREADY_ANSWERED,
                        Refusal.PROVIDER_NOT_SAID,
                        Refusal.PROVIDER_NOT_NAMED,
                        Refusal.BLOCK_ALREADY_LIFTED,
                        Refusal.BLOCK_NOT_LIFTED);
        assertThat(settled).isBetween(20, ORDERS - 20);
    }

    private static final class Run {
        private final Random random;
        private final String seed;
        private final Map<Refusal, Integer> met;
        private final List<String> providers;
        private final List<Word> words = new ArrayList<>();
        private boolean lifted;
        private Given given;

        Run(Random random, String seed, Map<Refusal, Integer> met) {
            this.random = random;
            this.seed = seed;
            this.met = met;
            this.providers = LISTED.subList(0, 1 + random.nextInt(LISTED.size()));
            this.given = Providers.won(Providers.ordered(providers.toArray(String[]::new)), hours(3));
        }

        void step(Instant at) {
            if (!lifted && random.nextInt(25) == 0) {
                given = Providers.lifted(given, at);
                lifted = true;
            } else {
                say(at);
            }
            agrees(at);
        }

        private void say(Instant at) {
            OrderKind kind = random.nextInt(5) == 0 == lifted ? OrderKind.BLOCK : OrderKind.LIFT;
            Saying saying = Saying.values()[random.nextInt(10) / 7 + random.nextInt(10) / 8];
            boolean body = random.nextInt(3) == 0;
            Actor by = body ? POLICE : provider(any());
            String whose = random.nextInt(body ? 8 : 2) == 0 ? null : body ? any() : mostly(by.agency());
            if (saying == Saying.RESENT) {
                resend(kind, any(), at);
                return;
            }
            boolean refusing = saying == Saying.REFUSED;
            Refusal expected = expected(kind, by, whose, refusing);
            asked(command(kind, by, whose, refusing, at), expected);
            if (expected == null) words.add(new Word(kind, speaksFor(by, whose), refusing ? "refused" : "done"));
        }

        private void asked(CaseCommand command, @Nullable Refusal expected) {
            Decision decision = given.when(command).decision();
            if (expected == null) {
                given = given.after(command);
                return;
            }
            assertThat(decision)
                    .as(seed)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            no -> assertThat(no.refusal()).as(seed).isEqualTo(expected));
            met.merge(expected, 1, Integer::sum);
        }

        /** Only what went out is sent again, and no order to block after its lifting. */
        private void resend(OrderKind kind, String provider, Instant at) {
            Refusal expected = !providers.contains(provider) || (kind == OrderKind.LIFT && !lifted)
                    ? Refusal.UNKNOWN_ORDER
                    : kind == OrderKind.BLOCK ? Refusal.ORDER_ANNULLED : null;
            asked(
                    new ResendOrder(CASE, POLICE, at, org.hoso.cases.Orders.dispatchId(Orders.BLOCK, kind, provider)),
                    expected);
            if (expected == null) words.add(new Word(kind, provider, "resent"));
        }

        private static CaseCommand command(
                OrderKind kind, Actor by, @Nullable String whose, boolean refusing, Instant at) {
            if (refusing) return Providers.refuses(by, kind, at, whose);
            return kind == OrderKind.BLOCK ? Providers.blocks(by, at, whose) : Providers.opens(by, at, whose);
        }

        private @Nullable Refusal expected(OrderKind kind, Actor by, @Nullable String whose, boolean refusing) {
            boolean body = by.equals(POLICE);
            if (!body && (!providers.contains(by.agency()) || (whose != null && !whose.equals(by.agency()))))
                return Refusal.WRONG_AGENCY;
            if (kind == OrderKind.BLOCK && lifted) return Refusal.BLOCK_ALREADY_LIFTED;
            if (kind == OrderKind.LIFT && !lifted) return Refusal.BLOCK_NOT_LIFTED;
            if (body && whose == null && providers.size() > 1) return Refusal.PROVIDER_NOT_SAID;
            String provider = speaksFor(by, whose);
            if (!providers.contains(provider)) return Refusal.PROVIDER_NOT_NAMED;
            if (done(kind, provider) || (refusing && last(kind, provider).equals("refused")))
                return Refusal.ALREADY_ANSWERED;
            return null;
        }

        private String speaksFor(Actor by, @Nullable String whose) {
            if (whose != null) return whose;
            return by.equals(POLICE) ? providers.getFirst() : by.agency();
        }

        private boolean done(OrderKind kind, String provider) {
            return words.contains(new Word(kind, provider, "done"));
        }

        private String last(OrderKind kind, String provider) {
            return words.stream()
                    .filter(word -> word.kind() == kind && word.provider().equals(provider))
                    .reduce((earlier, later) -> later)
                    .map(Word::said)
                    .orElse("nothing");
        }

        boolean settled() {
            return lifted && providers.stream().allMatch(one -> done(OrderKind.LIFT, one));
        }

        private void agrees(Instant at) {
            assertThat(given.file().orders().owing(Orders.BLOCK, OrderKind.BLOCK))
                    .as(seed)
                    .containsExactlyElementsOf(owing(OrderKind.BLOCK));
            if (lifted)
                assertThat(given.file().orders().owing(Orders.BLOCK, OrderKind.LIFT))
                        .as(seed)
                        .containsExactlyElementsOf(owing(OrderKind.LIFT));
            boolean running = given.file().clocks().open(Orders.BLOCK).findAny().isPresent();
            assertThat(running)
                    .as(seed)
                    .isEqualTo(!lifted && !owing(OrderKind.BLOCK).isEmpty());
            Decision settling = given.when(Providers.settles(at)).decision();
            assertThat(settling instanceof Decision.Accepted).as(seed).isEqualTo(settled());
        }

        private List<String> owing(OrderKind kind) {
            return providers.stream().filter(one -> !done(kind, one)).toList();
        }

        /** One of them, now and then one that was not asked. */
        private String any() {
            return random.nextInt(8) == 0 ? "ISP_9" : providers.get(random.nextInt(providers.size()));
        }

        private String mostly(String own) {
            return random.nextInt(6) == 0 ? any() : own;
        }
    }
}
