package org.hoso.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of a difference")
class FigureDifferenceTest {
    @Test
    @DisplayName("add up exactly, however it is cut and in whatever order")
    void add_up() {
        Random random = new Random(1789);
        for (int n = 0; n < 2_000; n++) {
            long under = 1 + random.nextInt(100_000);
            Tally from = new Tally(random.nextLong(under + 1), under);
            List<Tally> parts = new ArrayList<>();
            Tally to = from;
            for (int part = random.nextInt(12); part > 0; part--) {
                Tally one = new Tally(random.nextInt(900) - 450, random.nextInt(2_000) - 500);
                parts.add(one);
                to = new Tally(to.numerator() + one.numerator(), to.denominator() + one.denominator());
            }
            if (to.denominator() <= 0) continue;
            Collections.shuffle(parts, random);
            FigureDifference difference = new FigureDifference(from, to);
            Rational sum = Rational.ZERO;
            for (Tally part : parts) sum = sum.plus(difference.of(part).orElseThrow());
            assertThat(sum).isEqualTo(difference.whole().orElseThrow());
        }
    }

    @Test
    @DisplayName("that take each other back come to nothing, and what makes no step contributes nothing")
    void take_back() {
        FigureDifference difference = new FigureDifference(new Tally(90, 100), new Tally(92, 104));
        Rational there = difference.of(new Tally(1, 1)).orElseThrow();
        Rational back = difference.of(new Tally(-1, -1)).orElseThrow();
        assertThat(there.plus(back)).isEqualTo(Rational.ZERO);
        assertThat(there.compareTo(Rational.ZERO)).isPositive();
        assertThat(difference.of(new Tally(0, 1)).orElseThrow().compareTo(Rational.ZERO))
                .isNegative();
        assertThat(difference.of(new Tally(0, 0))).contains(Rational.ZERO);
    }

    @Test
    @DisplayName("are not told where one end was never measured: that is not zero")
    void never_measured() {
        FigureDifference difference = new FigureDifference(new Tally(0, 0), new Tally(0, 4));
        assertThat(difference.whole()).isEmpty();
        assertThat(difference.of(new Tally(0, 4))).isEmpty();
        assertThat(new Tally(0, 4).rate()).contains(Rational.ZERO);
        assertThat(new Tally(0, 0).rate()).isEmpty();
    }

    @Test
    @DisplayName("are fractions in lowest terms, told in percent to two places")
    void fractions() {
        assertThat(Rational.of(-94, -100)).hasToString("47/50");
        assertThat(Rational.of(6, -3)).hasToString("-2");
        assertThat(Rational.of(917, 1000).percent()).isEqualByComparingTo("91.70");
        assertThat(Rational.of(1, 3).percent()).isEqualByComparingTo("33.33");
        assertThat(Rational.of(-1, 1600).percent()).isEqualByComparingTo("-0.06");
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
