package org.hoso.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A document's number")
class DocumentRefTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @DisplayName("is a form that numbers of Vietnamese documents have")
    @ValueSource(
            strings = {
                "82/QĐ-XPHC",
                "88/PTTH&TTĐT-YC",
                "BL-0004512",
                "1",
                "15/2026/NĐ-CP",
                "1234/ATTP-SP",
                "12/QĐ-UBND.VX"
            })
    void numbers(String number) {
        assertThat(new DocumentRef(number, DAY).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @DisplayName("is no free words: they would stand in clear and outlive an erasure")
    @ValueSource(
            strings = {
                "",
                "QĐ-XPHC",
                "số 5 của ông Nguyễn Văn A",
                "=1+1",
                "1/QĐ\n2",
                "0912 345 678",
                "a@b.example1",
                "/1",
                "1234567890/QĐ-UBND-1234567890-1234567890-1234567890-",
                "1\u202e/QĐ"
            })
    void words(String number) {
        assertThatThrownBy(() -> new DocumentRef(number, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a document number");
    }
}
