package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sealed text")
class FieldCipherTest {
    private static final PersonId PERSON = PersonId.of("0b8f5c1e-7a43-4c1d-9d55-2f0f6e1f9a77");
    private static final PersonKey KEY = new PersonKey(1, bytesFrom(0, 32));
    private static final byte[] NONCE = bytesFrom(100, 12);
    private static final String TEXT = "Sữa giả chữa bách bệnh";

    /** Computed by another implementation of HKDF, HMAC and GCM (Python's cryptography). */
    private static final Sealed PINNED = new Sealed(
            1,
            PERSON,
            1,
            "ZGVmZ2hpamtsbW5v",
            "SMjmyRZM89UxDK1ct3E7lNrg+N5rDDSKAcBM4ww3LZ0=",
            "mzDafCupeSI65/mLig5ZNJMR5ANvS0pJEN4XKzFOW0HdVsUiRkXuoiKTNYX0rWg=");

    @Test
    void has_a_form_that_never_changes() {
        assertThat(FieldCipher.seal(PERSON, KEY, "title", TEXT, NONCE)).isEqualTo(PINNED);
        assertThat(FieldCipher.open(PINNED, KEY, "title")).isEqualTo(TEXT);
    }

    @Test
    void does_not_open_as_another_field() {
        refuses(PINNED, KEY, "description");
    }

    @Test
    void does_not_open_for_another_person_or_key() {
        PersonId other = PersonId.of("0b8f5c1e-7a43-4c1d-9d55-2f0f6e1f9a78");
        refuses(new Sealed(1, other, 1, PINNED.iv(), PINNED.kc(), PINNED.ct()), KEY, "title");
        refuses(PINNED, new PersonKey(1, bytesFrom(1, 32)), "title");
    }

    @Test
    void does_not_open_when_any_part_was_changed() {
        String flipped = "A" + PINNED.ct().substring(1);
        refuses(new Sealed(1, PERSON, 1, PINNED.iv(), PINNED.kc(), flipped), KEY, "title");
        refuses(new Sealed(1, PERSON, 1, PINNED.iv(), flipped, PINNED.ct()), KEY, "title");
        refuses(new Sealed(1, PERSON, 1, "AAAAAAAAAAAAAAAA", PINNED.kc(), PINNED.ct()), KEY, "title");
        refuses(new Sealed(2, PERSON, 1, PINNED.iv(), PINNED.kc(), PINNED.ct()), KEY, "title");
        refuses(new Sealed(1, PERSON, 1, PINNED.iv(), PINNED.kc(), "no base64 *"), KEY, "title");
    }

    private static void refuses(Sealed sealed, PersonKey key, String field) {
        assertThatThrownBy(() -> FieldCipher.open(sealed, key, field))
                .isInstanceOf(TamperedText.class)
                .hasMessageContaining(sealed.person().toString())
                .hasMessageContaining(field)
                .hasMessageNotContaining("Sữa");
    }

    private static byte[] bytesFrom(int first, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = (byte) (first + i);
        return bytes;
    }
}
