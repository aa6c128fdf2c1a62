package org.hoso.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A signed note")
class NoteTest {
    /** The example of the note package that C2SP signed-note was written from. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());

    @Test
    @DisplayName("of another program is read and verified")
    void ofAnotherProgram() {
        VerifierKey peter = VerifierKey.parse(KEY);
        assertThat(peter.text()).isEqualTo(KEY);
        assertThat(Note.parse(NOTE).isSignedBy(peter)).isTrue();
        assertThat(Note.parse(NOTE).written()).isEqualTo(NOTE);
        assertThat(Note.parse(NOTE.replace("your problem is", "my problem is")).isSignedBy(peter))
                .isFalse();
    }

    @Test
    @DisplayName("of a checkpoint says which ledger, how long it is and its root, and that the key signed it")
    void checkpoint() {
        Checkpoint checkpoint = new Checkpoint("hoso/test", 7, TreeHash.empty());
        Note note = Note.parse(checkpoint.signedBy(key).written());
        assertThat(Checkpoint.of(note)).isEqualTo(checkpoint);
        assertThat(note.isSignedBy(key.verifier())).isTrue();
        assertThat(note.isSignedBy(
                        SigningKey.secret("hoso/test", SigningKey.fresh()).verifier()))
                .isFalse();
        assertThat(note.text()).isEqualTo("hoso/test\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @Test
    @DisplayName("keeps a witness's signature beside the own")
    void cosigned() {
        SigningKey witness = SigningKey.secret("witness/ttcp", SigningKey.fresh());
        Note own = key.sign("a\n");
        Note both =
                Note.parse(own.with(witness.sign("a\n").signatures().getFirst()).written());
        assertThat(List.of(both.isSignedBy(key.verifier()), both.isSignedBy(witness.verifier())))
                .containsOnly(true);
    }

    @Test
    @DisplayName("is not signed when one of two lines of the key does not hold")
    void oneBadLine() {
        Note mixed = key.sign("a\n").with(key.sign("b\n").signatures().getFirst());
        assertThat(mixed.isSignedBy(key.verifier())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n",
                "a\n\n",
                "a\n\n— x\n",
                "a\n\n— x !!!\n",
                "a\n\n- x AAAAAAAA\n",
                "a\t\n\n— x AAAAAAAA\n"
            })
    @DisplayName("is refused when it is none")
    void noNote(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(NotAProof.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a+b",
                "a+00000000+AAAA",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    @DisplayName("has a key that is refused when it is none")
    void noKey(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(NotAProof.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoso\n-1\nAAAA\n", "hoso\n007\nAAAA\n", "hoso\n7\nAAAA\n", "hoso\n7\n", "\n7\nAAAA\n"})
    @DisplayName("is no checkpoint when its lines are others")
    void noCheckpoint(String text) {
        Note note = key.sign(text);
        assertThatThrownBy(() -> Checkpoint.of(note)).isInstanceOf(NotAProof.class);
    }
}
