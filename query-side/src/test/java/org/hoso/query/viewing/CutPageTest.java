package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of what one more was looked for")
class CutPageTest {
    @Test
    @DisplayName("shows no more than its limit, and names the last that it shows where there is more")
    void cut() {
        CutPage<Integer> page = CutPage.of(List.of(1, 2, 3), 2);
        assertThat(page).isEqualTo(new CutPage<>(List.of(1, 2), true));
        assertThat(page.<String>told(String::valueOf).next(Function.identity())).isEqualTo("2");
    }

    @Test
    @DisplayName("names no next page where all fits, or nothing was found")
    void whole() {
        assertThat(CutPage.of(List.of(1, 2), 2).next(Function.identity())).isNull();
        assertThat(CutPage.of(List.<Integer>of(), 2).next(Function.identity())).isNull();
    }
}
