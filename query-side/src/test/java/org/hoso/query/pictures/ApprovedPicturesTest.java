package org.hoso.query.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody may have kept the hash of a picture. So pictures are approved for their form, and today's code has to make them again
 * from the rows stored then, byte for byte. Where what a picture holds is to change, add a form; a new form's files are written
 * with {@code -Dapprove=true}. Where the shipped law was changed instead of amended, put that right.
 */
@DisplayName("Pictures of decisions made long ago")
class ApprovedPicturesTest {
    private static final List<String> WHOLE = List.of("case.sanction-imposed", "case.appeal-decided");

    private final List<Recorded> story = StoredStory.approved().read();

    @ParameterizedTest
    @EnumSource(PictureForm.class)
    @DisplayName("come out byte for byte as they were approved")
    void byte_for_byte(PictureForm form) throws IOException {
        List<Picture> pictures = StoredStory.pictures(form, story);
        List<String> names = names();
        assertThat(names).containsAll(WHOLE);
        for (int n = 0; n < names.size(); n++)
            if (WHOLE.contains(names.get(n)))
                approved(
                        form.code() + "-" + names.get(n) + ".json",
                        pictures.get(n).whole());
        Stream<String> hashes =
                pictures.stream().map(one -> Canonical.sha256(one.file()) + " " + Canonical.sha256(one.whole()) + "\n");
        approved(form.code() + ".sha256", hashes.reduce("", String::concat).getBytes());
    }

    private List<String> names() {
        return StoredStory.decisions(story).stream()
                .map(n -> story.get(n).stored().storedName())
                .toList();
    }

    private static void approved(String name, byte[] bytes) throws IOException {
        Path file = StoredStory.APPROVED.resolve(name);
        if (Boolean.getBoolean("approve") && !Files.exists(file)) Files.write(file, bytes);
        assertThat(new String(bytes)).isEqualTo(Files.readString(file));
    }
}
