package org.hoso.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A preview")
class PreviewPictureTest {
    private static final String SECRET = "GPS 10.7769N 106.7009E";

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void shows_what_the_picture_shows(String format) throws IOException {
        BufferedImage seen = read(PreviewPicture.of(picture(format, 640, 480)).orElseThrow());

        assertThat(seen.getWidth()).isEqualTo(640);
        assertThat(new Color(seen.getRGB(5, 5)).getRed()).isGreaterThan(200);
    }

    @Test
    @DisplayName("of a large picture is small, and keeps its shape")
    void large() throws IOException {
        BufferedImage seen = read(PreviewPicture.of(picture("jpeg", 6000, 3000)).orElseThrow());

        assertThat(seen.getWidth()).isLessThanOrEqualTo(PreviewPicture.SIDE);
        assertThat(seen.getWidth()).isBetween(2 * seen.getHeight() - 4, 2 * seen.getHeight() + 4);
    }

    @Test
    @DisplayName("has nothing of what the original's headers tell")
    void no_headers() throws IOException {
        byte[] jpeg = picture("jpeg", 64, 64);
        byte[] text = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer told = ByteBuffer.allocate(jpeg.length + 4 + text.length);
        told.put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + text.length))
                .put(text);
        told.put(jpeg, 2, jpeg.length - 2);

        byte[] preview = PreviewPicture.of(told.array()).orElseThrow();

        assertThat(new String(told.array(), StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(new String(preview, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
    }

    @ParameterizedTest(name = "is not made of a picture that says it is {0} pixels wide and {1} high")
    @CsvSource({"60000, 60000", "30000, 30000", "50000000, 1", "1, 50000000", "2147483647, 2147483647"})
    void bombs(int width, int height) throws IOException {
        byte[] bomb = picture("png", 8, 8);
        ByteBuffer.wrap(bomb).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) check.getValue());

        assertThat(PreviewPicture.of(bomb)).isEmpty();
    }

    @Test
    @DisplayName("is not made of what is no picture, or of one that is broken in any place")
    void broken() throws IOException {
        assertThat(PreviewPicture.of(new byte[0])).isEmpty();
        assertThat(PreviewPicture.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PreviewPicture.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        Random random = new Random(7);
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            byte[] whole = picture(format, 60, 40);
            for (int n = 0; n < 300; n++) {
                byte[] hurt = Arrays.copyOf(whole, n % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int at = 0; at < hurt.length && at < 5; at++)
                    hurt[random.nextInt(hurt.length)] ^= (byte) random.nextInt();
                PreviewPicture.of(hurt).ifPresent(made -> assertThat(made).isNotEmpty());
            }
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
