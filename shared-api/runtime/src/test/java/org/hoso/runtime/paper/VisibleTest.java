package org.hoso.runtime.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text from outside, on paper")
class VisibleTest {
    @Test
    @DisplayName("shows as signs what would turn letters round or print nothing, and leaves words as they are")
    void signs() {
        assertThat(Visible.of("gpj\u202Eexe\u2066x\u2069\u200F")).isEqualTo("gpj‹U+202E›exe‹U+2066›x‹U+2069›‹U+200F›");
        assertThat(Visible.of("a\u200Bb\u00ADc\uFEFFd\u0000\u2028\u3164"))
                .isEqualTo("a‹U+200B›b‹U+00AD›c‹U+FEFF›d‹U+0000›‹U+2028›‹U+3164›");
        assertThat(Visible.of("Quảng cáo\r\n\u00A0sai\tsự thật")).isEqualTo("Quảng cáo\n sai sự thật");
        assertThat(Visible.of("\uD800")).isEqualTo("‹U+D800›");
    }

    @Test
    @DisplayName("composes Vietnamese, and counts out marks that pile up on one letter")
    void marks() {
        String words = "Tiếng Việt ngoằn ngoèo ẫ ữ ợ Ặ";
        assertThat(Visible.of(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(words);
        assertThat(Visible.of("x\u0300\u0301\u0302\u0303")).isEqualTo("x\u0300\u0301‹U+0302›‹U+0303›");
    }

    @Property
    void nothing_invisible_is_left_and_nothing_visible_is_lost(@ForAll String any) {
        String shown = Visible.of(any);
        assertThat(shown.codePoints().filter(c -> c != '\n').mapToObj(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int)
                        Character.UNASSIGNED);
        String letters = Normalizer.normalize(any, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(c -> shown.indexOf(c) < 0)
                .filter(c -> !shown.contains(Visible.sign(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(letters).isEmpty();
    }
}
