package org.hoso.command.deciding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The families beside a case's")
class FamiliesTest {
    @Test
    @DisplayName("are all declared, or nothing starts: a command that belongs to none would be answered by nobody")
    void complete() {
        assertThatThrownBy(() -> new Families(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("0 families are declared for class org.hoso.");
    }
}
