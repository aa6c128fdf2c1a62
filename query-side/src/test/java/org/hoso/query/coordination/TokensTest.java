package org.hoso.query.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    @DisplayName("A word is found with its diacritics and without any, but not with others")
    void diacritics_may_be_left_out() {
        var tokens = Tokens.of(Stream.of("Viên uống Đường An"));
        assertThat(tokens).contains("đường", "duong", "viên", "vien", "uong", "an");
        assertThat(tokens).doesNotContain("dương", "Đường", "đuong");
    }

    @Test
    @DisplayName("Letters typed apart from their marks are the same letters")
    void both_spellings_of_a_letter_are_one() {
        assertThat(Tokens.words(Normalizer.normalize("đường", Normalizer.Form.NFD)))
                .containsExactly("đường");
    }

    @Test
    @DisplayName("A link is searched by host, path and query; how the reader came by it is left out")
    void tracking_is_no_part_of_a_link() {
        assertThat(Links.words("https://www.Facebook.example/Groups/duong-an?v=7&utm_source=zalo&fbclid=abc#top"))
                .containsExactly("facebook", "example", "groups", "duong", "an", "v", "7");
    }

    @Test
    @DisplayName(
            "A link is found as it is read and as it is sent, alone or among other words; what is no text stays as it is")
    void letters_are_letters_however_a_link_writes_them() {
        String read = "https://thuốc-nam.example/Viên uống/đường?loại=gói";
        String sent =
                "https://xn--thuc-nam-190d.example/Vi%C3%AAn%20u%E1%BB%91ng/%C4%91%C6%B0%E1%BB%9Dng?lo%e1%ba%a1i=g%C3%B3i";
        assertThat(Links.words(sent)).isEqualTo(Links.words(read)).contains("thuốc", "viên", "uống", "đường", "loại");
        assertThat(Links.wordsAmong("hồ sơ " + sent + " Đường"))
                .contains("hồ", "sơ", "uống", "gói")
                .doesNotContain("https", "e1", "20");
        assertThat(Links.words("https://shop.example/100%/%ff%zz"))
                .containsExactly("shop", "example", "100", "ff", "zz");
    }

    @Test
    @DisplayName("A text of signs only asks for nothing")
    void signs_are_no_words() {
        assertThat(Tokens.words(" $where {} .* '\" ")).containsExactly("where");
        assertThat(Tokens.words("!!! ---")).isEmpty();
    }
}
